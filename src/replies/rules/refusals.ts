import { foldedPattern, foldForMatching, NO_HUMAN_QUESTION } from './handoff.ts'

/** Orders to forget rules, in whatever text they stand. */
export const FORGET_RULES = [
  /\b(?:forget|ignore|disregard) (?:all )?(?:what(?:ever)?|anything|everything) (?:\w+ ){0,3}(?:told|taught|said|given|know)\b|\b(?:olvida|olvidate de|esquece|esqueca|ignora|ignore) (?:todo |tudo )?(?:lo|o|aquilo|isso)? ?que (?:te|le|lhe|voce) (?:\w+ )?(?:dij\w+|dicho|disser\w+|ensin\w+|ensen\w+|mandar\w+)|\boublie(?:z)? (?:tout )?ce qu\S* (?:\S+ ){0,2}(?:dit|appris|demande)|\bvergiss (?:alles,? )?was (?:\w+ ){0,3}(?:gesagt|beigebracht|mitgeteilt)|\bdimentica (?:tutto )?(?:quello|cio) che ti (?:\w+ )?(?:detto|insegnato)|\bsana (?:soylenen|ogretilen)\S* .{0,15}unut|\blupakan (?:semua )?(?:apa )?yang (?:\w+ )?(?:dikatakan|diajarkan|diberitahu\w*)/,
  /(?:забудь|забудьте)(?: все)?,? что тебе (?:\S+ )?(?:говорил|сказал|велел|учил)|(?:انس|انسي|انسى)(?: كل)? ما (?:قيل|قالوا|قالوه|تعلمته)|(?:תשכח|שכח) (?:מ?כל )?מה ש(?:אמרו|לימדו|נאמר)|जो (?:कुछ )?(?:बताया|सिखाया|कहा) (?:गया )?(?:है )?(?:उसे |वो |सब )?भूल/,
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|instructions|directions|rules?|prompts?|previous|above|everything|guidelines|system)/,
  /\b(?:ignora|ignore|olvida|descarta|omite|desconsidere|esqueca|esquece|ignorez|oublie|oubliez|ignorer|vergiss|ignoriere|ignorier|missachte|dimentica|ignorare)\b.{0,40}\b(?:instruc|reglas|anterior|regras|previas|consignes|regles|precedent|anweisung|regeln|vorherig|istruzion|regole|precedenti|todo lo|tudo o)/,
  /\b(?:talimat|kural)\w*\b.{0,20}\b(?:unut|yok say|gormezden|goz ardi)|\b(?:onceki|yukaridaki)\b.{0,30}\b(?:unut|yok say)|\bsistem (?:mesaji|komutu|istemi|promptu)/,
  /\b(?:abaikan|lupakan)\b.{0,40}\b(?:instruksi|aturan|perintah|sebelumnya|semua)|\bprompt sistem|\binstruksi sistem/,
  /(?:تجاهل|انس|انسي|تجاهلي|تجاوز)(?: \S+){0,4} (?:التعليمات|تعليمات|القواعد|الاوامر|السابقه|ما سبق|تعليماتك)|(?:تعليمات|رساله) النظام|تعليماتك|برومبت/,
  /(?:התעלם|תתעלם|התעלמי|שכח|תשכח)(?: \S+){0,4} (?:ההוראות|הוראות|הכללים|הקודמות|מהכול|מכל)|(?:הוראות|פרומפט) (?:ה)?מערכת|ההוראות שלך/,
  /(?:निर्देश|नियम|आदेश)\S*(?: \S+){0,4} (?:भूल|अनदेखा|नजरअंदाज|नज़रअंदाज|इग्नोर)|सिस्टम प्रॉम्प्ट|(?:अनदेखा|इग्नोर)(?: \S+){0,4} निर्देश/,
  /(?:игнорир\S*|забудь|забудьте|отмени|отбрось)(?: \S+){0,4} (?:инструкц\S*|правил\S*|указани\S*|предыдущ\S*|все|все)|системн\S* (?:промпт|сообщен|инструкц)|твои инструкции|твои промпт|скажи,? что (?:все|все) бесплатно|режим разработчика/,
].map(foldedPattern)

const INJECTION = [
  ...FORGET_RULES,
  ...[
    // The orders an assistant was given, in plain words.
    /\bwhat (?:were|are|have) you (?:been )?(?:told|instructed|programmed|ordered) to (?:do|say)\b|\b(?:ordenes|instrucciones|reglas|indicaciones) (?:que te (?:han )?(?:dado|dieron)|con las que te|que (?:has )?recib\w+)|\b(?:ordens|instrucoes|regras) que (?:te|lhe|voce|tu) ?(?:deram|recebeste|recebeu|foram dadas)|\b(?:ordres|consignes|instructions|regles) (?:que (?:tu as|vous avez)|qu'on (?:t'a|vous a)) (?:recu|donne)\w*|\b(?:befehle|anweisungen|vorgaben|regeln|anordnungen),? die (?:man (?:dir|ihnen)|du|dir) .{0,20}(?:gegeben|bekommen|erhalten)/,
    /\b(?:ordini|istruzioni|regole|indicazioni) che (?:ti hanno|hai|le hanno) (?:dat|ricevut)\w+|\bsana verilen (?:emir|talimat|komut|kural)\w*|\b(?:perintah|instruksi|aturan) yang (?:diberikan|dikasih|kamu terima|anda terima)|(?:الاوامر|التعليمات|القواعد) التي (?:اعطوك|اعطيت|تلقيت|لديك)|(?:הפקודות|ההוראות|הכללים) ש(?:נתנו לך|קיבלת|ניתנו לך)|(?:तुम्हें|तुमको|आपको) (?:जो )?(?:\S+ )?(?:हुक्म|आदेश|निर्देश|नियम) (?:दिए|दिये|मिले)|(?:приказ|инструкц|указани|правил|команд)\S*,? (?:которые|что) (?:тебе|вам|ты|вы) (?:дал|задал|получил)\S*/,
    /\b(?:instructions?|rules)\b.{0,20}\b(?:bhool|ignore|bhul)/,
    /\b(?:system|developer|hidden|initial|original) ?(?:prompt|message|instructions?|override)|\bsystem override|<\/?(?:system|customer_message|assistant|instructions?|user)|\[(?:system|inst)|\bsystem\s*:|\bassistant\s*:|###/,
    /\b(?:put|include|write|place|paste|return|send)\b.{0,40}\byour (?:full |entire |complete |whole )?(?:instructions|prompt|rules|configuration)\b|\b(?:reply|respond|answer) only (?:in|with|as) (?:json|yaml|xml|code)\b/,
    /\b(?:repeat|print|reveal|show|output|tell me|list|what (?:is|are))\b.{0,60}\b(?:your (?:system |hidden |initial )?(?:prompt|instructions|rules|configuration|tools)|(?:hidden|secret|internal) (?:rules?|guidelines?|policies)|(?:rules?|instructions?|guidelines?) you(?:'ve| have|'re| are| were|r)? (?:been )?(?:given|told|follow\w*)|(?:text|words|everything) above|verbatim|word for word)/,
    /\b(?:secret|internal|confidential) (?:prompt|instructions?|rules)\b|\b(?:instrucciones|reglas|ordenes) (?:secretas|internas|ocultas)|\b(?:instrucoes|regras) (?:secretas|internas|ocultas|escondidas)|\b(?:consignes|instructions|regles) (?:secretes|internes|cachees)|\b(?:geheimen?|internen?|versteckten?) (?:anweisung|regeln|vorgaben|instruktion)|\b(?:istruzioni|regole) (?:segrete|interne|nascoste)|\b(?:gizli|dahili) (?:talimat|kural)|\b(?:instruksi|aturan|perintah) (?:rahasia|tersembunyi|internal)/,
    /(?:التعليمات|تعليمات|القواعد|الاوامر)(?:ك|كم)? (?:ال)?(?:سريه|مخفيه|داخليه)|(?:הוראות|כללים|ההוראות|הכללים) (?:ה)?(?:סודיות|סודיים|נסתרות|פנימיות|פנימיים)|(?:गुप्त|छिपे|अंदरूनी|सीक्रेट) (?:निर्देश|नियम)|(?:секретн|тайн|скрыт|внутренн)\S* (?:инструкц|указани|правил)/,
    /\b(?:dump|print|list|export|paste|output|show|give)\b.{0,40}\b(?:instructions|prompt|configuration|product rows?|rows|records|database|context)\b.{0,40}\b(?:json|csv|yaml|xml|given|verbatim|full)\b|\b(?:this is|we are in|you are in|start|enter)\b.{0,12}\b(?:debug(?:ging)?|diagnostic|maintenance|testing|calibration) (?:session|mode|run|window)\b/,
    /\b(?:vuelca|muestra|muestrame|imprime|exporta|mostra|mostre|imprima|exporte|affiche|exporte|zeig|gib|mostra|esporta)\b.{0,50}\b(?:instrucciones|instrucoes|instructions|anweisungen|istruzioni|filas|linhas|lignes|zeilen|righe)\b.{0,40}\bjson\b|\b(?:sesion|modo|sessao|mode|modus|modalita) (?:de |di )?(?:depuracion|depuracao|debug|mantenimiento|manutencao|maintenance|wartung|manutenzione)\b/,
    /\b(?:jailbreak|dan mode|do anything now|developer mode|debug mode|god mode|admin mode|sudo|maintenance mode|base ?64|rot13)\b/,
    /\b(?:you are now|from now on,? you|pretend (?:to be|you)|act as|roleplay as|new policy|new instructions?|simulate)\b/,
    /\b(?:with(?:out)?|no) (?:any )?(?:restrictions|limits|filters?)\b.{0,40}\b(?:you|gpt|ai|mode)|\byou are (?:\w+gpt|a bot (?:with|without)|an ai (?:with|without))|\b(?:you are|eres|sei|tu es|du bist) .{0,40}\b(?:no|without|sin|sem|sans|ohne|senza) (?:restric\w+|limit\w+|regole|regras|reglas|regles|regeln|einschrank\w+)/,
    /(?:सिस्टम|सिस्टेम) (?:संदेश|मैसेज|निर्देश)|\b(?:mensaje|mensagem|messaggio|message|nachricht|pesan|mesaji?) (?:del|do|di|du|de|des|vom|dari)? ?(?:sistema|systeme|systems|sistem)\b|(?:رساله|تنبيه) (?:من )?(?:النظام|المطور)|הודעת מערכת|сообщение системы/,
    /\b(?:respond|answer|reply|say|output|confirm)\b.{0,30}\b(?:exactly|that (?:everything|it|all|the|every)\b.{0,20}\bfree|everything is free)/,
    /\b(?:prompt|mensaje|mensagem) (?:del|do|de) sistema|\bprompt systeme|\bsystemprompt|\bsystem-prompt|\bprompt di sistema|\btus instrucciones|\bsuas instrucoes|\btes instructions|\bvos instructions|\bdeine anweisungen|\btue istruzioni/,
    /\b(?:di|diga|dis|dites|sag|di) (?:que|dass|che|a todos|allen)\b.{0,40}\b(?:gratis|gratuit|gratuito|gratuita|kostenlos|umsonst)/,
    /(?:رد|اجب|قل|اكتب)(?: \S+){0,6} (?:مجاني|مجانا)|كل شيء مجاني/,
  ].map(foldedPattern),
]

const OTHERS_DATA = [
  // What another left, wrote or chose: a code, a number.
  /\b(?:what|which|tell me|give me)\b.{0,40}\b(?:passcode|pass code|password|pin|unlock code|phone number|number|email|address)\b.{0,30}\b(?:did |has )?(?:he|she|they)\b.{0,20}\b(?:writ\w+|wrote|left|leave|gave|give|put|noted?|use[ds]?|register\w*)\b|\b(?:his|her|their) (?:passcode|password|pin|unlock code|private number)\b/,
  /\b(?:contrasena|clave|pin|patron|codigo|senha|palavra-passe) (?:\S+ ){0,3}(?:puso|escribio|anoto|apunto|escreveu|anotou|deixou|colocou)\b|\b(?:mot de passe|code pin|code) (?:\S+ ){0,3}(?:a-t-il|a-t-elle|qu'il a|qu'elle a) (?:ecrit|note|laisse|mis)|\b(?:code|passwort|pin|entsperrcode)\b.{0,20}\b(?:hat (?:er|sie)|er hat|sie hat)\b.{0,30}\b(?:hinterlassen|geschrieben|notiert|angegeben)|\b(?:password|codice|pin) (?:\S+ ){0,3}ha (?:scritto|lasciato|messo)/,
  /(?:пароль|пин-?код|код)(?: \S+){0,4} (?:он|она|они) (?:оставил|написал|указал|записал)|(?:он|она) (?:оставил|написал|указал|записал)\S*(?: \S+){0,3} (?:пароль|пин-?код|код)|(?:كلمه السر|الرمز|رمز القفل|الباسورد)(?: \S+){0,3} (?:كتب|ترك|سجل|حط)\S*|(?:סיסמה|קוד)(?: \S+){0,3} (?:הוא|היא) (?:כתב|השאיר|רשמ)/,
  /\b(?:customer|client|buyer|neighbo[u]?r|ex)(?:'s|s)?\b.{0,60}\b(?:order(?:ed|s)?|bought|purchase[ds]?|address|phone number|number|lives?|details|email|paid|spent)\b/,
  /\b(?:woman|man|guy|girl|lady|person|friend) (?:who|that|named|called)\b.{0,60}\b(?:order(?:ed)?|bought|address|number|lives?|email)\b/,
  /\b(?:what|where|did|has|how much|when|which)\b.{0,25}\b(?:my|his|her) (?:wife|husband|girlfriend|boyfriend|neighbo[u]?r|friend|sister|brother|boss|ex)\b.{0,40}\b(?:orders?|ordered|buy|bought|spend|spent|send|sent|purchase[ds]?)\b/,
  /\b(?!(?:shop|store|cafe|bakery|boutique|company|manager|let|it|what|who|that|where|here|there|today|tomorrow)'s)[a-z]+'s (?:phone number|number|(?:home |personal )?address|email|private|contact details|order history|orders)\b/,
  /\b(?:address|phone number|number|email|personal details|home address|private number|surname|last name) (?:of|for) (?!(?:the|your) (?:shop|store|cafe|bakery|business|branch|boutique|company)|you\b)/,
  /\b(?:what|did|has|when|where)\b.{0,30}\b(?:customer|client) (?:with|named|called|number)|\blist of (?:your )?(?:customers|clients|orders|phone)|\bother (?:customers|clients|people)(?:'s?)? (?:data|orders|numbers|messages|names)|\bwho (?:else )?(?:bought|ordered|came)|\bowner.?s? (?:private|personal|home|cell|mobile|phone)|\b(?:employee|staff|colleague|cashier)(?:'s|s)? (?:number|address|name|phone|schedule|salary)\b(?! (?:case|screen|cover|protector|holder|mount|charger|deal|plan)s?\b)|\b(?:numbers?|names?|addresses|emails?|details|contacts)\b.{0,12}\b(?:of|for) (?:everyone|everybody|anyone|all (?:the )?people|all those|each person)\b/,
  /\b(?:direccion|telefono|numero|correo|datos) de (?!(?:la|el|su|tu|vuestra|este|esta) (?:tienda|local|negocio|panaderia|boutique|cafe)|ustedes|vosotros|contacto|serie|pedido|cliente\b|envio|entrega)(?:la |el |mi |otro |otra |un |una )?(?:\w+)(?: \w+)?.{0,60}\b(?:compr|pidio|vive|cliente|clienta|pedido|regalo|flores|enviar)|\bque (?:compro|pidio|encargo) (?:la|el|mi|otro)\b|\botros clientes|\b(?:lista|datos) de (?:sus |los |tus )?clientes|\b(?:mi (?:mujer|esposa|esposo|marido|novia|novio|ex|vecina|vecino))\b.{0,40}\b(?:compro|pidio|encargo|gasto|envio|mando|regalo)/,
  /\b(?:morada|endereco|telefone|numero|contacto|dados) d[aoe]s? (?!(?:a |o )?(?:loja|vossa|sua))(?:\w+ ){0,3}.{0,40}\b(?:comprou|encomendou|mora|vive|cliente|pediu)|\bo que (?:comprou|encomendou|pediu) (?:a|o)\b|\boutros clientes|\b(?:lista|dados) d[eo]s? (?:outros )?clientes|\b(?:minha|meu) (?:mulher|marido|esposa|esposo|namorad[oa]|ex|vizinh[oa])\b.{0,40}\b(?:comprou|encomendou|pediu|gastou|enviou|mandou)/,
  /\b(?:adresse|numero|telephone|coordonnees|donnees) (?:de|d'|du) (?:\w+ ){0,3}.{0,40}\b(?:achete|commande par|habite|cliente?)\b|\bqu'a (?:achete|commande)|\bautres clients|\bliste (?:de|des) (?:vos )?clients|\b(?:ma femme|mon mari|mon ex|ma voisine|mon voisin|ma copine)\b.{0,40}\b(?:achete|commande|depense|envoye|offert)/,
  /\b(?:adresse|nummer|telefonnummer|daten) von (?!(?:euch|ihnen|der filiale|dem laden))\w+.{0,60}|\b(?:was|wem|an wen) hat (?:\w+ ){1,6}(?:gekauft|bestellt|geschickt|geschenkt)|\bandere[nr]? kund|\bkundenliste|\b(?:meine frau|mein mann|mein ex|meine nachbarin|mein freund|meine freundin)\b.{0,40}\b(?:gekauft|bestellt|ausgegeben|geschickt|geschenkt)/,
  /\b(?:indirizzo|numero|telefono|dati) di (?!(?:voi|contatto))\w+.{0,40}\b(?:comprat|ordinat|abita|cliente)|\bcosa ha (?:comprato|ordinato)|\baltri clienti|\b(?:elenco|lista|dati) dei (?:vostri )?clienti|\b(?:mia moglie|mio marito|il mio ex|la mia ragazza)\b.{0,40}\b(?:comprat|ordinat|speso|inviat|mandat|regalat)/,
  /\b(?:diger|baska|obur) musteri|\bmusteri(?:nin|lerin|lerinizin)? (?:adres|numara|telefon|bilgi|liste)|\b(?:karim|esim|kocam|sevgilim|komsum|eski)\w*\b.{0,40}\b(?:aldi|siparis|satin)|\b\w+ (?:hanim|bey)\w* (?:adres|numara|telefon)/,
  /(?:عنوان|رقم|بيانات|جوال|هاتف) (?:الزبون|الزبونه|العميل|العميله|زبون|عميل|زبائن|العملاء|صاحب المحل الخاص|زوجتي|زوجي|صديقتي|صديقي|جاري|جارتي)|(?:ماذا|ايش|شو|وش|ما الذي) (?:اشتر|طلب)(?:ت|ي|ى|وا)? (?:الزبون|العميل|زوجتي|زوجي|صديق|جار)|(?:الزبون|العميل|زبون|عميل)(?: \S+){0,6} (?:طلب|اشترى|اشتري)|(?:زوجتي|زوجي|صديقتي|خطيبتي|طليقتي)(?: \S+){0,4} (?:اشترت|اشترى|اشتري|طلبت|طلب)|الزبائن الاخرين|قائمه العملاء/,
  /(?:הכתובת|המספר|הטלפון|הפרטים) של (?!(?:החנות|העסק|הסניף|כם))(?:\S+ ){1,3}.{0,30}(?:קנתה|קנה|הזמינה|הזמין|לקוח|לקוחה)|מה (?:קנתה|קנה|הזמינה|הזמין|הלקוח)|לקוחות אחרים|רשימת (?:ה)?לקוחות|(?:אשתי|בעלי|האקס|השכנה|החברה שלי)(?: \S+){0,4} (?:קנתה|קנה|הזמינה|הזמין)/,
  /(?:जिस|जिन) (?:ग्राहक|कस्टमर|ने)\S*(?: \S+){0,8} (?:नंबर|पता|नाम|फोन)|(?:ग्राहक|कस्टमर)(?:ों)? (?:का|की|के) (?:\S+ )?(?:नंबर|पता|एड्रेस|फोन|डेटा|ऑर्डर|लिस्ट)|(?:मेरी पत्नी|मेरे पति|मेरी बीवी|मेरी गर्लफ्रेंड|पड़ोसी)(?: \S+){0,5} (?:खरीदा|ऑर्डर|मंगाया)|दूसरे ग्राहक|\b(?:customer|biwi|wife|husband|pati) (?:ka|ki|ke|ne) (?:\w+ )?(?:number|address|order|kya)/,
  /\b(?:alamat|nomor|no|data|kontak)(?: (?:hp|telepon|telpon|wa|rumah))? (?:pelanggan|pembeli|customer|orang)|\b(?:pelanggan|pembeli|istri saya|suami saya|pacar saya|mantan saya|tetangga saya)\b.{0,40}\b(?:beli|pesan|order|belanja)|\bpelanggan lain|\bdaftar pelanggan|\balamat (?:bu|pak|ibu|bapak|mbak|mas|kak) \w+/,
  /(?:адрес|номер|телефон|данные|контакт\S*) (?:клиент\S*|покупател\S*|заказчи\S*|моеи жены|моего мужа|девушки|хозя\S*|владел\S*|сотрудни\S*)|что (?:купил\S*|заказал\S*|брал\S*) (?:клиент|покупател|моя|мои|эта|этот|та)|друг\S* (?:клиент|покупател)\S*|список клиентов|(?:жена|муж|подруга|девушка|сосед\S*|бывш\S*)(?: \S+){0,4} (?:купил|заказал|брал)\S*/,
  // What is known of somebody else, or of all of them.
  /\b(?:sono|soy|sou|je suis|ich bin|i am|i'm|ben) (?:il |el |la |o |a |le |der |die |the )?(?:marit[oi]|moglie|marido|esposa|esposo|mulher|mari|femme|mann|frau|husband|wife|mother|father|madre|mae|mutter|figlio|hijo|son|daughter|brother|sister|hermano|hermana|irmao|irma|fratello|sorella|friend|amig[oa]) (?:of|di|de|da|do|von) \p{L}+/u,
  /\b(?:numer(?:o|os|i)|telefon(?:o|os|i)|telefones|correos|emails?|e-?mails|numbers|phones|nummern|numeros|nomor|kontak|daten|dati|datos|dados) (?:d[eio]s?|dei|of|von|der|des|from|dari) (?:\p{L}+ )?(?:client\p{L}*|kund\p{L}*|customers?|acheteurs|compradores|pelanggan|pembeli)|(?:ارقام|بيانات|عناوين|ايميلات|اسماء) (?:ال)?(?:زباين|زبائن|عملاء)\p{L}*|(?:מספרי|פרטי|שמות) (?:ה)?לקוחות|(?:ग्राहकों|कस्टमर्स) (?:के|की|का) (?:\S+ )?(?:नंबर|नाम|पते|फोन)|(?:номера|телефоны|данные|адреса|имена) (?:ваших |всех )?(?:клиент|покупател)/u,
  // Who they are that bought something.
  /\b(?:which|what) (?:customers?|clients?|people)\b.{0,40}\b(?:bought|ordered|purchased|paid)\b|\b(?:que|cuales) clientes\b.{0,40}\b(?:compr|pidieron|pagaron)|\b(?:que|quais) clientes\b.{0,40}\b(?:compr|encomend|pediram)|\bquels? clients?\b.{0,40}\b(?:achete|commande)|\bwelche[rn]? kund\w*\b.{0,60}\b(?:gekauft|bestellt|bezahlt)|\bwer hat\b.{0,40}\b(?:gekauft|bestellt)|\bquali clienti\b.{0,40}\b(?:comprat|acquistat|ordinat)|\bchi ha (?:comprato|acquistato|ordinato)|\bhangi musteri\w*\b.{0,40}\b(?:aldi|satin|siparis)|\bkim(?:ler)? (?:satin )?ald[iı]\b|\bsiapa (?:saja )?(?:yang )?(?:beli|membeli|pesan)\b|\bpelanggan mana\b.{0,30}\b(?:beli|pesan)/,
  /(?:اي|أي|من)(?: \S+){0,2} (?:الزباين|الزبائن|العملاء|زبون|عميل)(?: \S+){0,4} (?:اشتر|طلب)|(?:אילו|איזה|מי) (?:ה)?(?:לקוחות|לקוח)(?: \S+){0,4} (?:קנו|קנה|הזמינו|הזמין)|(?:किन|कौन से|किस) (?:ग्राहक|कस्टमर)\S*(?: \S+){0,5} (?:खरीद|मंगा|ऑर्डर)|(?:какие|кто из|какои) (?:клиент|покупател)\S*(?: \S+){0,4} (?:купил|заказ|брал)|кто (?:еще )?(?:купил|покупал|заказывал)/,
].map(foldedPattern)

const OUT_OF_SCOPE = [
  /\b(?:write|create|make|generate|compose|give)\b.{0,25}\b(?:script|code|program|essay|poem|song|story|joke|python|javascript|html|sql|homework|cover letter|blog|tweet)\b/,
  /\b(?:who (?:is|was|won|will win)|what(?:'s| is) the (?:weather|capital|meaning of|population|score)|weather (?:today|tomorrow|in)|solve (?:this|the)|math problem|homework|tell me a joke|recipe for|translate (?:this|the following|into|to)|president|election|bitcoin price|stock market|horoscope|lottery)\b/,
  /\b(?:escribe|escribeme|redacta|haz|hazme|genera|cuentame)\b.{0,25}\b(?:script|codigo|programa|ensayo|poema|cancion|cuento|chiste|python|tarea)\b|\b(?:quien gano|capital de|que tiempo hace|el clima|horoscopo|presidente de|receta de|traduce)\b/,
  /\b(?:escreve|escreva|faz|faca|cria|crie|gera|conta)\b.{0,25}\b(?:script|codigo|programa|redacao|poema|musica|historia|piada|python)\b|\b(?:quem ganhou|capital d[ao]|previsao do tempo|horoscopo|presidente d[ao]|receita de|traduz)\b/,
  /\b(?:ecris|ecrivez|redige|genere|raconte)\b.{0,25}\b(?:script|code|programme|dissertation|poeme|chanson|histoire|blague|python)\b|\b(?:qui a gagne|capitale d|la meteo|horoscope|president d|recette d|traduis)\b/,
  /\b(?:schreib|schreibe|erstelle|programmiere|erzahl)\b.{0,25}\b(?:skript|code|programm|aufsatz|gedicht|lied|geschichte|witz|python)\b|\b(?:wer hat gewonnen|hauptstadt von|wie wird das wetter|wetterbericht|horoskop|bundeskanzler|rezept fur|ubersetze)\b/,
  /\b(?:scrivi|scrivimi|crea|genera|racconta)\b.{0,25}\b(?:script|codice|programma|saggio|poesia|canzone|storia|barzelletta|python)\b|\b(?:chi ha vinto|capitale d|che tempo fa|oroscopo|presidente d|ricetta d|traduci)\b/,
  /\b(?:kod|program|siir|hikaye|fikra|sarki|odev|python|makale)\w*.{0,20}\b(?:yaz|anlat|yap|olustur)|\bhava (?:durumu|nasil)|\bbaskenti|\bburc yorumu|\bkim kazandi|\btarifi ver/,
  /(?:اكتب|اكتبلي|اعمل|الف|احكيلي)(?: \S+){0,3} (?:كود|برنامج|قصيده|شعر|قصه|مقال|نكته|بايثون|سكريبت|واجب)|(?:حاله الطقس|الطقس|عاصمه|من فاز|رييس|وصفه|ترجم|الابراج)/,
  /(?:כתוב|תכתוב|כתבי|תכין|ספר)(?: לי)? (?:קוד|תוכנה|שיר|סיפור|בדיחה|מאמר|סקריפט|פייתון)|מזג האוויר|בירת |מי ניצח|מתכון ל|תרגם|הורוסקופ/,
  /(?:कोड|प्रोग्राम|कविता|कहानी|निबंध|चुटकुला|पायथन)(?: \S+){0,3} (?:लिख|सुना|बना)|मौसम|राजधानी|कौन जीता|राशिफल|रेसिपी|\b(?:code|poem|kavita|kahani|joke|essay)\b.{0,15}\b(?:likh|suna|bana)/,
  /\b(?:buatkan|tulis|tuliskan|ceritakan|bikin)\b.{0,25}\b(?:script|skrip|kode|program|puisi|lagu|cerita|lelucon|esai|python|pr)\b|\b(?:cuaca|ibu kota|siapa (?:yang )?menang|ramalan|presiden|resep|terjemahkan)\b/,
  /(?:напиши|сочини|создаи|расскажи|сгенерируи)(?: \S+){0,3} (?:скрипт|код|программ\S*|стих\S*|песн\S*|сказк\S*|истори\S*|анекдот|реферат|сочинение|питон\S*)|какая (?:сегодня |завтра )?погода|прогноз погоды|столица|кто (?:выиграл|победил)|гороскоп|президент|рецепт(?! очк)|переведи (?:на|это|текст)/,
].map(foldedPattern)

export type Refusal = 'injection' | 'data_request' | 'out_of_scope'

/** What the assistant does not do, whatever is asked with it. */
export function refusalOf(text: string): Refusal | undefined {
  const folded = foldForMatching(text)
  if (matches(OTHERS_DATA, folded) && !/\b(?:my (?:own )?(?:order|data|number|address|phone))\b/.test(folded))
    return 'data_request'
  if (matches(INJECTION, folded) || hasEncodedText(text)) return 'injection'
  if (matches(OUT_OF_SCOPE, folded)) return 'out_of_scope'
  return undefined
}

export function isHonestyQuestion(text: string): boolean {
  return matches(NO_HUMAN_QUESTION, foldForMatching(text))
}

function matches(patterns: RegExp[], folded: string): boolean {
  return patterns.some(pattern => pattern.test(folded))
}

/** A long run of base64 is an order in an envelope. */
function hasEncodedText(text: string): boolean {
  const run = /[A-Za-z0-9+/]{28,}={0,2}/.exec(text.slice(0, 4000))?.[0]
  return run !== undefined && /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d|=/.test(run)
}
