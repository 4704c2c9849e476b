import type { HandoffReason } from '../understanding.ts'

/**
 * Questions about what is done here that have the words of something only a person may settle. Over folded text, one
 * line a language: en es pt fr de it tr ar he hi(romanised too) id ru.
 */
const SAME_PRICE = [
  String.raw`\b(?:give|do|make|let|put|want|like)\b(?:\W+\w+){0,5}\W+(?:(?:that|the|this) same (?:price|rate|deal)|(?:that|this) (?:price|rate|deal)|(?:it|them|me|for|\d+) again)\b|\b(?:same price|same again)\b[^.!]{0,25}[?]`,
  String.raw`\b(?:da(?:me|nos|dme)|d[ee](?:me|nme)|dej[ae]n?(?:me\w*)?|pon\w*|haz\w*|hag\w+|quiero|quisiera)\b(?:\W+\w+){0,5}\W+(?:mismo precio|ese precio|este precio|\d+ otra vez|\d+ de nuevo)\b`,
  String.raw`\b(?:da\w*|de(?:-me|em?)?|fac\w+|faz\w*|deix\w+|ponh\w*|quero|queria)\b(?:\W+\w+){0,5}\W+(?:mesmo preco|esse preco|este preco|\d+ outra vez|\d+ de novo)\b`,
  String.raw`\b(?:re)?(?:fai(?:tes|s)|donne\w*|mett\w+|veux|voudrais|aimerais)\b(?:\W+\w+){0,5}\W+(?:meme prix|ce prix(?:-la)?|a \d+ (?:encore|de nouveau))\b`,
  String.raw`\b(?:geb(?:t|en)|gib|mach\w*|will|mochte|hatte)\b(?:\W+\w+){0,6}\W+(?:(?:den |zum )?(?:selben|gleichen) preis|diesen preis|wieder \d+|\d+ wieder)\b|\balso (?:bitte )?wieder \d+`,
  String.raw`\b(?:(?:ri)?fa(?:te|i|tem\w*|cci\w+)|da(?:te|mmi|temi)|voglio|vorrei|mett\w+)\b(?:\W+\w+){0,5}\W+(?:stesso prezzo|quel prezzo|questo prezzo|a \d+ di nuovo)\b`,
  String.raw`\b(?:ayni fiyat\w*|o fiyat\w*|yine \d+\S*)(?:\W+\w+){0,3}\W+(?:ver\w*|ist\w+|olsun|yap\w*|al\w+)\b`,
  String.raw`(?:ابي|ابغي|اريد|بدي|عطوني|اعطوني|عطني|خلها|خلوها|سوها|سووها|حطها)(?: \S+){0,4} (?:نفس السعر|بنفس السعر|بهالسعر|هالسعر|مره ثانيه)`,
  String.raw`(?:תנו|תעשו|תן|רוצה|תרשמו)(?: \S+){0,4} (?:(?:ב?אותו|באותו) (?:ה)?מחיר|(?:ב?מחיר) הזה|שוב)|אותו מחיר`,
  String.raw`(?:वही|उसी|उतने|same) (?:रेट|दाम|कीमत|भाव)?(?: \S+){0,3} ?(?:लगा|दे|कर|चाहिए)|\b(?:wahi|usi|same) (?:rate|daam|price)(?: \w+){0,3} (?:laga|de|kar|chahiye)`,
  String.raw`\b(?:mau|kasih|minta|ingin|boleh)\b(?: \S+){0,4} (?:harga (?:itu|segitu|yang sama)(?: lagi)?|\d+ lagi)\b`,
  String.raw`(?:давай\S*|сделай\S*|отдай\S*|хочу|дайте)(?: \S+){0,5} (?:по той же цене|за ту же цену|ту же цену|эту цену|такую же цену|опять за|снова за)`,
]

/** Whoever paid too much, or twice, wants no price again. */
const UNPAID = `^(?!.*(?:twice|doubl|refund|back\\b|wrong|mistake|overch|difference|statement|card\\b|bank|\\bbut\\b|why|\\bnot\\b|n't|never|dos veces|doble|reembols|devol|\\bmal\\b|tarjeta|banco|\\bpero\\b|por que|\\bno\\b|duas vezes|dobro|estorn|cartao|\\bmas\\b|\\bnao\\b|deux fois|double|rembours|rendez|carte|\\bmais\\b|\\bpas\\b|doppelt|zweimal|zuruck|karte|\\baber\\b|\\bnicht\\b|due volte|doppio|rimbors|ridat|\\bcarta\\b|\\bma\\b|\\bnon\\b|iki kez|iki kere|iade|kart|\\bama\\b|yanlis|مرتين|رجع|بطاق|بس |غلط|فرق|פעמיים|החזר|כרטיס|אבל|לא |दो बार|वापस|कार्ड|लेकिन|गलत|do baar|wapas|card|lekin|galat|dua kali|kembali|balik|kartu|tapi|salah|дважды|два раза|верн|карт|\\sно\\s|\\sа\\s|не ))`

const SPARE = [
  String.raw`\b(?:do|can|could|would|will|is|are) (?:you|u|i|we|there|it)\b(?:(?!\bmy\b|[?.]).){0,30}\b(?:(?:loan(?:er)?|spare|courtesy|substitute|backup|temporary) (?:\w+ )?(?:phone|car|bike|device|laptop|one|machine|tablet|watch|pair|glasses)|(?:lend|loan) (?:me|us|out|people|customers|an?)|meanwhile|in the meantime|while (?:mine|it|my \w+) is)\b`,
  String.raw`\b(?:prest\w+|dej(?:an|ais|as)|dais|dan|tienen|teneis|hay)\b[^?؟.]{0,30}\b(?:de (?:prestamo|sustitucion|cortesia|reemplazo)|mientras|de repuesto para usar)\b`,
  String.raw`\b(?:emprest\w+|dao|deixam|tem|ha)\b[^?؟.]{0,30}\b(?:de (?:emprestimo|substituicao|cortesia)|suplente|enquanto)\b`,
  String.raw`\b(?:prete\w*|donnez|avez|fournissez|y a-t-il)\b[^?؟.]{0,30}\b(?:de (?:pret|remplacement|courtoisie)|en attendant|pendant (?:que|la reparation|ce temps))\b`,
  String.raw`\b(?:gibt es|habt ihr|haben sie|gebt ihr|geben sie|bekomm\w*|kriegt?|krieg ich)\b[^?.]{0,30}\b(?:leih|ersatz)(?:gerat|handy|rad|wagen|auto|laptop|telefon|fahrrad)\w*\b|\b(?:verleiht|leiht) (?:ihr|sie)\b|\b(?:habt|haben|gebt|geben|gibt) (?:ihr|sie|es)\b[^?؟.]{0,30}\b(?:solange|wahrenddessen|inzwischen)\b`,
  String.raw`\b(?:prest\w+|date|avete|fornite|c'e)\b[^?؟.]{0,30}\b(?:sostitutiv[oa]|di cortesia|in prestito|muletto|nel frattempo|intanto|mentre (?:la|il) mi[oa])\b`,
  String.raw`\b(?:yedek|ikame|odunc|gecici)\b[^?؟.]{0,30}\b(?:veriyor|verir|var mi|aliyor|mevcut)`,
  String.raw`(?:تعطون\S*|توفرون|عندكم|في|فيه|تعيرون\S*)(?: \S+){0,3} (?:بديل|بديله|احتياط|احتياطي|موقت|اعاره)(?: |[؟?،,.]|$)`,
  String.raw`(?:יש|נותנים|משאילים)(?: \S+){0,4} (?:חלופי|חלופית|חלופיים|תחליפי|להשאלה)`,
  String.raw`(?:तब तक|दूसरा|दूसरी|स्पेयर)(?: \S+){0,4} (?:देते|दोगे|देंगे|मिलेगा|मिलेगी)|\b(?:tab tak|spare|dusra|dusri)\b[^?؟.]{0,30}\b(?:dete|doge|denge|milega|milegi)`,
  String.raw`\b(?:ada|dapat|kasih|dipinjam\w*|pinjam\w*)\b[^?؟.]{0,30}\b(?:pengganti|pinjaman|cadangan|sementara|selama)\b`,
  String.raw`(?:дает|даете|есть|выдает|можно|бывает)\S*(?: \S+){0,3} (?:подменн|запасн)\S+ (?:телефон|аппарат|ноутбук|велосипед|машин|устройств|прибор)|(?:дает|даете|есть|выдает\S*)(?: \S+){0,4} (?:подменн|на время ремонта|взамен|пока мо)`,
]

/** The account a thing of somebody else's is bound to, not one of the customer's here. */
const BOUND = [
  String.raw`\b(?:google|gmail|icloud|apple(?: ?id)?|frp|samsung|huawei|xiaomi|mi|activation)\b.{0,30}\b(?:lock\w*|bloque\w*|bloqu\w*|verr\w*|sperr\w*|gesperr\w*|blocc\w*|kilit\w*|terkunci|kunci)\b`,
  String.raw`\b(?:lock|bloque|blocage|verrou\w*|sperre|blocco|kilid\w*|kilit\w*|kunci|unlock\w*|desbloqu\w*|debloqu\w*|entsperr\w*|sblocc\w*)\b.{0,30}\b(?:google|gmail|icloud|apple(?: ?id)?|frp|samsung|huawei|xiaomi)\b`,
  String.raw`\b(?:google|gmail|icloud|apple(?: ?id)?|account|cuenta|conta|compte|konto|hesab\w*|akun)\b.{0,40}\b(?:second[- ]?hand|used phone|pre-?owned|(?:previous|first|old|former) owner|segunda mano|(?:dueno|dono|proprietario) anterior|(?:antigo|antiguo) (?:dono|dueno)|d'occasion|ancien proprietaire|gebraucht\w*|vorbesitzer\w*|di seconda mano|usato|(?:vecchio|precedente) proprietario|ikinci el|eski sahib\w*|bekas|pemilik (?:lama|sebelumnya))\b`,
  String.raw`(?:جوجل|قوقل|ايكلاود|ابل|حساب)(?: \S+){0,4} (?:مقفل|قفل|مستعمل|صاحبه|المالك)|(?:קוגל|גוגל|אייקלאוד|חשבון)(?: \S+){0,4} (?:נעול|יד שנייה|הבעלים הקודם)|(?:गूगल|आईक्लाउड|google|icloud|account)(?: \S+){0,4} (?:लॉक|lock|पुराने मालिक|second hand)`,
  String.raw`(?:гугл|google|айклауд|icloud|аккаунт)\S*(?: \S+){0,5} (?:блок|привязан|привязк|чуж|прошл\S+ (?:хозя|владел)|с рук)|(?:блокировк|привязк|чуж)\S*(?: \S+){0,3} (?:гугл|google|айклауд|icloud|аккаунт)`,
]

/** "I threw the ticket of my repair away by mistake": nothing is to be changed. */
const PAPER_GONE = [
  String.raw`\b(?:lost|losing|threw|thrown|binned|misplaced|mislaid|tossed|chewed|ate|washed|(?:can.?t|cannot|couldn.?t) find)\b(?:\W+\w+){0,4}\W+(?:receipts?|tickets?|slips?|invoices?|bills?|stubs?|dockets?|paper\w*|vouchers?|warranty card)\b`,
  String.raw`\b(?:perdi|extravie|tire|bote|(?:no )?encuentro)\b(?:\W+\w+){0,4}\W+(?:recibo|ticket|resguardo|factura|papel\w*|comprobante|boleta|talon)\b`,
  String.raw`\b(?:perdi|deitei fora|joguei fora|rasguei|(?:nao )?(?:acho|encontro))\b(?:\W+\w+){0,4}\W+(?:recibo|talao|fatura|papel\w*|comprovativo|comprovante|nota|canhoto)\b`,
  String.raw`\b(?:perdu|jete|egare|(?:trouve|retrouve) plus)\b(?:\W+\w+){0,4}\W+(?:recu|ticket|facture|bon|papier|coupon)\b`,
  String.raw`\b(?:bon|beleg|zettel|quittung|kassenzettel|abholschein|rechnung|ticket|schein)\b.{0,40}\b(?:verloren|weggeworfen|verlegt|find\w* .{0,15}nicht)\b|\bfinde\b.{0,20}\b(?:bon|beleg|zettel|quittung|abholschein|schein)\b.{0,12}\bnicht`,
  String.raw`\b(?:perso|buttato|smarrito|trovo piu)\b(?:\W+\w+){0,4}\W+(?:scontrino|ricevuta|tagliandino|fattura|foglietto|biglietto)\b`,
  String.raw`\b(?:fis|makbuz|fatura|belge)\w*(?:\W+\w+){0,3}\W+(?:kaybet|attim|bulamiyorum|kayboldu)\w*`,
  String.raw`(?:ضيعت|ضاعت|رميت|ما لقيت|فقدت)(?: \S+){0,2} (?:ال)?(?:فاتوره|وصل|ورقه|ايصال|ورقة)\S*`,
  String.raw`(?:איבדתי|זרקתי|לא מוצאת?)(?: \S+){0,3} (?:ה)?(?:קבלה|פתק|חשבונית|שובר|ספח)`,
  String.raw`(?:पर्ची|रसीद|बिल)(?: \S+){0,3} (?:खो|फेंक|गुम|नहीं मिल)|\b(?:parchi|raseed|bill|receipt)(?: \w+){0,3} (?:kho|phek|phenk|gum|nahi mil)`,
  String.raw`\b(?:nota|struk|kwitansi|bon|resi)(?: \w+){0,3} (?:hilang|kebuang|terbuang|ketinggalan)`,
  String.raw`(?:потерял|выкинул|выбросил|не (?:могу )?на(?:йду|хожу|йти))\S*(?: \S+){0,3} (?:чек|квитанци|талон|бумаж|накладн)\S*`,
]

/** Whatever became of the paper, somebody wants their order otherwise. */
const NOTHING_ELSE = `^(?!.*(?:cancel|chang|swap|instead|address|cambi|anul|modific|direccion|troc|mudar|endereco|annul|modifi|adresse|storn|ander|umtausch|indirizzo|iptal|degis|adres|الغ|غير|بدل|عنوان|לבטל|לשנות|להחליף|כתובת|रद्द|बदल|पता|badal|batal|ganti|ubah|alamat|отмен|измен|поменя|адрес))`

/** What it costs to have something looked at that fails: asked of whoever mends, and nobody here has had it yet. */
const LOOKED_AT = [
  String.raw`\b(?:is there|do (?:you|u)|would (?:you|u)|what|how much|any)\b.{0,25}\b(?:charg\w*|fee|cost\w*|take|much|free)\b.{0,30}\b(?:look(?:ing)?|check(?:ing|-?up)?|diagnos\w*|inspect\w*|assess\w*|estimate)\b`,
  String.raw`\b(?:cobr(?:an|ais|as|a)|cuesta|cuanto|vale|gratis)\b.{0,30}\b(?:mirar\w*|revis\w*|diagnostic\w*|ver que)\b|\b(?:revision|diagnostico)\b.{0,20}\b(?:cuesta|gratis|cobr\w+)\b`,
  String.raw`\b(?:cobram?|custa|quanto|gratis|gratuit\w*)\b.{0,30}\b(?:so (?:para|pra) ver|olhar|avali\w*|diagnostic\w*|orcamento|revis\w*)\b|\b(?:avaliacao|diagnostico)\b.{0,20}\b(?:custa|gratis|gratuit\w*|cobra\w*)\b`,
  String.raw`\b(?:payant|gratuit|combien|coute|prenez|facture\w*)\b.{0,30}\b(?:regarder|jeter un (?:oeil|œil)|diagnosti\w*|expertise|controle)\b|\bdiagnosti\w*.{0,20}\b(?:payant|gratuit|coute)`,
  String.raw`\b(?:kostet|kosten|was|verlangt|nehmt|gratis|kostenlos)\b.{0,30}\b(?:anschau\w*|anseh\w*|nachschau\w*|nachseh\w*|draufschau\w*|diagnose|uberprufung|durchsicht)\b|\b(?:anschauen|diagnose|durchsicht)\b.{0,20}\b(?:kostet|gratis|kostenlos)`,
  String.raw`\b(?:pag\w+|costa|quanto|prendete|gratis|gratuit\w+)\b.{0,30}\b(?:guardar\w*|controll\w*|diagnosi|dare un'occhiata|preventivo)\b`,
  String.raw`\b(?:bakmak|bakim|kontrol|ariza tespit\w*|inceleme)\b.{0,20}\b(?:ucret\w*|ne kadar|para|bedava)\b`,
  String.raw`(?:رسوم|بكم|كم|مجان\S*|تاخذون|فلوس)(?: \S+){0,4} (?:ال)?(?:كشف|للكشف|فحص|تفحصون|تشوفونه|تشيكون)|(?:ال)?(?:كشف|فحص)(?: \S+){0,3} (?:مجان\S*|بفلوس|بكم|كم)`,
  String.raw`(?:תשלום|כמה|עולה|חינם|לוקחים)(?: \S+){0,4} (?:ה?בדיקה|לבדוק|אבחון|להסתכל)|(?:בדיקה|אבחון)(?: \S+){0,3} (?:חינם|עולה|בתשלום|כמה)`,
  String.raw`(?:देखने|चेक|जांच)(?: \S+){0,4} (?:चार्ज|फीस|पैसे|कितना|फ्री)|\b(?:dekhne|check|jaanch)(?: \w+){0,4} (?:charge|fees?|paise|kitna|free)\b`,
  String.raw`\b(?:cek|periksa|diagnosa)\b.{0,20}\b(?:bayar|biaya|gratis|berapa)\b|\b(?:biaya|bayar|berapa|gratis)\b.{0,20}\b(?:cek|periksa|diagnosa)\b`,
  String.raw`(?:сколько|плат\S*|бесплатн\S*|стоит|берете)(?: \S+){0,4} (?:осмотр|диагностик|посмотреть|проверк)|(?:осмотр|диагностик|проверк)\S*(?: \S+){0,3} (?:плат|бесплатн|стоит|сколько)`,
]

const anyOf = (patterns: string[]) => patterns.map(pattern => new RegExp(pattern, 'u'))
const guarded = (guard: string, patterns: string[]) => new RegExp(`${guard}.*(?:${patterns.join('|')})`, 'u')

/** A pair of hands, not somebody to talk to. */
const HANDS = [
  String.raw`\b(?:can|could|will|would) (?:someone|somebody|anyone|anybody) help (?:me |us )?(?:to )?(?:carry|lift|load|unload|choose|pick|decide|find)\b`,
]

export const LOOKALIKES: Partial<Record<HandoffReason, RegExp[]>> = {
  human_request: anyOf(HANDS),
  payment_dispute: [guarded(UNPAID, SAME_PRICE)],
  order_status: anyOf(SPARE),
  deletion: anyOf(BOUND),
  damaged: anyOf(LOOKED_AT),
  order_change: [guarded(NOTHING_ELSE, [...PAPER_GONE, ...SPARE])],
}
