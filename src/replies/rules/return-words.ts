/**
 * Over folded text, one line a language: en es pt fr de it tr ar he hi(romanised too) id ru.
 * Why somebody brings a sound thing back: it does not fit, does not please, was never used.
 */
export const UNWANTED = [
  String.raw`\b(?:(?:doesn.?t|does not|didn.?t|not) (?:fit|suit)|too (?:big|small|tight|loose|long|short)|wrong size|tags? (?:off|on|still)|(?:cut|took|removed) the (?:tag|label)|(?:never|\w*n.?t|not)(?: even| yet| ever)? (?:wor[en]|used|opened?|unpacked|unboxed|unwrapped|taken it out|tried)|un(?:worn|used|opened|touched|boxed)|(?:still )?(?:factory )?sealed|still (?:in (?:its|the|their) (?:box|wrapp\w+|packag\w+|plastic|bag|blister)|wrapped|boxed|new)|shrink[- ]?wrap\w*|(?:double|duplicate) (?:gift|present)|already (?:has|have|had) one|chang(?:ed|e) my mind|don.?t like (?:it|them|the)|looks? (?:bad|awful|terrible|weird) on|on sale|in the sale|bought it reduced)\b`,
  String.raw`\bqueda (?:fatal|mal|grande|pequen|chic|larg|cort|ajustad|estrech)|\bno me (?:gust|vale|sirve|queda|convence|entra)|\b(?:otra|de) talla\b|\betiqueta|\bsin (?:usar|estrenar|abrir|tocar)|\bprecintad|\bsellad[oa]s?\b|\bno (?:lo |la |los |las )?(?:he )?(?:llegue a )?(?:abri|abrimos|abierto|abrir|estren\w+|usado|use)\b|\b(?:en|con) su (?:caja|envoltorio|embalaje|plastico)|\brepetid[oa]|\b(?:cambie|he cambiado) de (?:idea|opinion)|\brebajad|\ben rebajas`,
  String.raw`\bfica(?:-me|va)? (?:mal|grande|pequen|larg|curt|apertad)|\bficou (?:mal|grande|pequen|larg|curt|apertad)|\bnao (?:gostei|me serve|serviu|serve|assenta)|\betiqueta|\bsem (?:uso|usar|abrir|tocar)|\b(?:selad|lacrad)[oa]s?\b|\bnao (?:o |a |os |as )?(?:cheguei a )?(?:abri|abrimos|abrir|usei|estreei|vesti)\b|\bnunca (?:usei|abri|vesti|calcei)|\b(?:n|d)a (?:caixa|embalagem) (?:fechada|original)|\brepetid[oa]|\bmudei de ideias?|\bem saldos?`,
  String.raw`\btrop (?:grand|petit|serre|large|court|long)|\bne me (?:va|plait)|\bva pas\b|\bplait pas\b|\betiquette|\bjamais (?:ete )?(?:porte|mis|utilise|ouvert|deballe)|\bpas (?:encore )?(?:ouvert|deballe|porte|utilise)|\bscelle|\bsous (?:blister|plastique|cellophane)|\bneuf(?:ve)?s? dans|\bdans (?:son|sa|leur) (?:emballage|boite|carton)|\ben double\b|\bchange d'avis|\bsolde`,
  String.raw`\bpasst (?:mir |ihr |ihm )?(?:leider )?nicht|\bzu (?:gross|klein|eng|weit|lang|kurz)|\bgefallt (?:mir |ihr |ihm )?(?:doch )?nicht|\betikett|\bungetragen|\bn(?:ie|icht|och nicht) (?:getragen|geoffnet|aufgemacht|ausgepackt|benutzt|ausprobiert)|\bunbenutzt|\bungeoffnet|\boriginalverpackt|\bversiegelt|\bin folie|\b(?:karton|packung|schachtel|paket|verpackung) (?:ist )?(?:noch |nie )*(?:zu\b|verschlossen|geoffnet|ungeoffnet)|\bdoppelt geschenkt|\banders uberlegt|\breduziert|\bim sale\b`,
  String.raw`\bmi sta (?:male|grande|piccol|larg|strett)|\btroppo (?:grande|piccol|larg|strett|lung|cort)|\bnon mi (?:piace|sta|va)|\betichett|\bcartellino|\bmai (?:indossat|usat|apert|mess[oaie]|provat|scartat)|\bnon (?:l'ho |li ho |le ho |ho )?(?:ancora )?(?:apert|usat|scartat|mess[oaie]\b)|\bsigillat|\b(?:nella|nel) (?:sua |suo )?(?:scatola|confezione|cellophane)|\bdoppione|\bcambiato idea|\bin saldo`,
  String.raw`\b(?:buyuk|kucuk|dar|bol|uzun|kisa) (?:geldi|oldu)|\bolmadi\b|\bbegenmedim|\betiket|\bhic (?:giymedim|giyilmedi|kullanmadim|kullanilmadi|acmadim|acilmadi)|\b(?:kutu|paket|ambalaj)\w* (?:\w+ )?(?:acmadim|acilmadi|kapali|duruyor)|\bjelatin\w*|\bacilmamis|\bkullanilmamis|\bvazgectim|\bindirimli`,
  String.raw`(?:طلع|طلعت|صغير|كبير|ضيق|واسع|طويل|قصير)(?: \S+)? (?:علي|عليا)|ما (?:ناسب|عجب|جا علي)|المقاس|التيكيت|البطاقه عليه|ما (?:لبست|استخدمت|فتحت|جربت)|(?:ب|في )(?:ال)?(?:كرتون\S*|علبت\S*|تغليف\S*|نايلون\S*)|(?:ال)?(?:كرتون|علبه|تغليف)(?: \S+)? مقفل|مقفله|مغلق|مختوم|التيكت|غيرت رايي|تخفيض`,
  String.raw`לא (?:מתאים|מתאימה|אהבתי|לבשתי|השתמשתי|פתחתי|נפתח|מדדתי)|סגור(?:ה|ים)?(?= |[,.?!]|$)|בניילון|באריזה|אטום|חדש באריזה|(?:גדול|קטן|צר|רחב)(?:ה)? (?:עליי|עלי|לי|מדי)|תווית|התחרטתי|במבצע`,
  String.raw`(?:छोटा|छोटी|बड़ा|बड़ी|टाइट|ढीला) (?:है|हो|पड़|आ)|फिट नहीं|पसंद नहीं|टैग|(?:पहन[ाेी]|खोल[ाेी]|इस्तेमाल) (?:ही |तक )?(?:किया )?नहीं|मन बदल|सील (?:बंद|पैक)|(?:डिब्बा|पैकेट) (?:\S+ )?बंद|\b(?:khola|khole|pehna|pehne|use kiya) (?:hi |tak )?nahi|\bseal(?:ed)?(?: pack)?\b|\bfit nahi|\bpasand nahi|\b(?:chota|chhota|bada|tight|dheela) (?:hai|ho|aaya)|\btag\b`,
  String.raw`\b(?:kebesaran|kekecilan|kesempitan|kepanjangan)|\b(?:tidak|gak|nggak|ga) (?:muat|cocok|pas|suka)|\blabel\b|\b(?:belum|nggak|gak|tidak) (?:pernah |sempat )?(?:di|sa?ya |aku )?(?:pakai|buka|coba)|\b(?:masih )?(?:di)?segel|\bmasih (?:di )?(?:dus|bungkus|plastik|kardus)\w*|\bberubah pikiran|\bdiskonan`,
  String.raw`(?:не|ни разу не|даже не) (?:подош|подход|понрав|носил|надева|пользовал|открыва|открыл|вскрыва|распаков|примеря|обув)|запечатан|в (?:пленке|упаковке|коробке)|нераспакован|(?:велик|мал|маловат|велико|тесн|длинн|коротк)\S*(?: мне)?(?=[ ,.!?]|$)|бирк|ярлык|этикетк|передумал|со скидкой|на распродаже`,
]

/** What went wrong with money or with the thing, so that a person has to look. */
export const WRONG = [
  String.raw`\b(?:charg|billed|debit|card|twice|double|still|waiting|weeks?|months?|already (?:sent|returned)|returned|sent (?:it |them )?back|refused|broke|broken|torn|ripped|faulty|defect|stain|scam|fraud|now\b.{0,6}!|demand)`,
  String.raw`\b(?:cobr|tarjeta|dos veces|todavia|sigo|semanas|meses|ya (?:lo |la )?(?:devolvi|mande|envie)|devolvi\b|rot[oa]|estafa|fraude|exijo)`,
  String.raw`\b(?:cobr|cartao|duas vezes|ainda|semanas|meses|ja (?:devolvi|enviei|mandei)|devolvi\b|rasgad|partid|burla|fraude|exijo)`,
  String.raw`\b(?:debite|preleve|carte|deux fois|toujours (?:pas|rien)|semaines|deja (?:renvoye|rendu|retourne)|renvoye|casse|dechire|arnaque|fraude|exige)`,
  String.raw`\b(?:abgebucht|karte|zweimal|doppelt|immer noch|wochen|schon (?:zuruck|retour)|zuruckgeschickt|kaputt|gerissen|betrug|verlange)`,
  String.raw`\b(?:addebit|carta|due volte|ancora|settimane|gia (?:restituit|reso|rispedit)|rotto|rotta|strappat|truffa|frode|pretendo)`,
  String.raw`\b(?:cekil|kart|iki (?:kez|kere|defa)|hala|haftalar|geri gonderdim|iade ettim|kirik|yirtik|dolandir)`,
  String.raw`(?:خصم|بطاق(?:ه|تي) (?:ال)?بنك|مرتين|للحين|لسه|اسابيع|رجعت(?:ه|ها) (?:و|من)|مكسور|ممزق|نصب|احتيال)`,
  String.raw`(?:חויב|כרטיס|פעמיים|עדיין|שבועות|החזרתי|שבור|קרוע|הונאה)`,
  String.raw`(?:कार्ड|दो बार|अभी तक|हफ्त|वापस (?:कर|भेज) (?:दिया|चुक)|टूट|फट|धोखा)|\b(?:card|do baar|abhi tak|hafte|tut|toot|phat|dhokha)`,
  String.raw`\b(?:kartu|dua kali|masih|minggu|sudah (?:saya )?(?:kirim|kembalikan)|rusak|sobek|penipuan)`,
  String.raw`(?:списал|карт|дважды|два раза|до сих пор|недел|уже (?:вернул|отправил)|сломан|порван|мошен|требую)`,
]

/** Another size or colour than was meant: theirs to say whose mistake it was. */
export const WRONG_ONE = [
  String.raw`\bwrong (?:size|colou?r|model|one|length)\b`,
  String.raw`\b(?:talla|color|modelo|numero) (?:equivocad|incorrect)[oa]|\bequivoque de (?:talla|color|modelo|numero)`,
  String.raw`\b(?:tamanho|cor|modelo|numero) (?:errad|trocad)[oa]|\benganei-me n[oa] (?:tamanho|cor|modelo|numero)`,
  String.raw`\bmauvaise? (?:taille|couleur|pointure|modele)|\btrompee? de (?:taille|couleur|pointure|modele)`,
  String.raw`\bfalsche[nrs]? (?:grosse|farbe|modell)`,
  String.raw`\b(?:taglia|colore|modello|numero) (?:sbagliat|errat)[oa]`,
  String.raw`\byanlis (?:beden|renk|numara|model)`,
  String.raw`(?:مقاس|لون|موديل) (?:غلط|خطا)`,
  String.raw`(?:מידה|צבע|דגם) (?:לא נכונ|שגוי)ה?`,
  String.raw`गलत (?:साइज|रंग|मॉडल|नंबर)|\bgalat (?:size|rang|model|number)`,
  String.raw`\bsalah (?:ukuran|warna|model|nomor)`,
  String.raw`(?:не тот|не ту|неправильн\S+) (?:размер|цвет|модель|длин)`,
]

/** Wants the money, and asks for no rule. Spoken messages have no question marks. */
export const DEMANDS = [
  String.raw`\b(?:i want|i need|i demand|give me|refund me|pay me|i.d like)\b`,
  String.raw`\b(?:quiero|necesito|exijo|quisiera|devuelvan?me|devuelveme|devolvedme|dame|denme|reembols\w*me)\b`,
  String.raw`\b(?:quero|preciso|exijo|queria|devolvam?-me|devolva-me|me devolvam?|me devolva|deem-me|reembolsem)\b`,
  String.raw`\bje (?:veux|voudrais|demande|exige)\b|\b(?:rendez|rends|remboursez|rembourse)-moi`,
  String.raw`\bich (?:will|mochte|brauche|verlange)\b|\b(?:gebt|geben sie|gib|erstattet) mir`,
  String.raw`\b(?:voglio|vorrei|pretendo|esigo)\b|\b(?:ridate|ridammi|rimborsate)\w*`,
  String.raw`\b(?:istiyorum|lazim)\b|\b(?:geri|iade) (?:verin|edin|ver|et)\b`,
  String.raw`(?:اريد|ابغي|ابي|بدي|عايز|عايزه|اطالب)|(?:رجعوا|رجعولي|ارجعوا|رجع لي)`,
  String.raw`(?:רוצה|דורש|דורשת|תחזירו|תחזיר)`,
  String.raw`(?:चाहिए|लौटाओ|लौटाइए|वापस (?:करो|कीजिए|दो|दीजिए))|\b(?:chahiye|wapas (?:karo|kijiye|do))\b`,
  String.raw`\b(?:mau|ingin|minta|kembalikan|balikin)\b`,
  String.raw`(?:хочу|требую|верните|отдаите|вернуть мне)`,
]

/** Asks before there is anything to give back. */
export const NOT_BOUGHT = [
  String.raw`\b(?:haven.?t|have not|not yet|didn.?t) (?:\w+ )?(?:bought|buy|ordered|order|purchased|paid)|\bbefore i (?:buy|order|purchase)`,
  String.raw`\bno he (?:comprado|pedido)|\btodavia no (?:he |lo |la )?(?:compr|pedi)|\baun no (?:he |lo |la )?(?:compr|pedi)|\bantes de (?:comprar|pedir)`,
  String.raw`\bainda nao (?:comprei|encomendei|pedi)|\bnao comprei (?:nada|ainda)|\bantes de (?:comprar|encomendar)`,
  String.raw`\bpas encore (?:achete|commande)|\bavant d.acheter`,
  String.raw`\bnoch (?:nicht|nichts) (?:gekauft|bestellt)|\bbevor ich (?:\w+ )?(?:kaufe|bestelle)`,
  String.raw`\bnon ho (?:ancora )?(?:comprato|ordinato)|\bprima di (?:comprare|ordinare)`,
  String.raw`\bhenuz (?:almadim|siparis vermedim)|\balmadan once`,
  String.raw`(?:لم|ما) (?:اشتر|اشتري|اشتريت|اطلب|طلبت)(?: شي)?(?: بعد| للحين| لسه)|قبل (?:ما )?(?:اشتري|اطلب)`,
  String.raw`(?:עוד|עדיין) לא (?:קניתי|הזמנתי)|לפני שאני (?:קונה|מזמינ)`,
  String.raw`(?:अभी )?(?:तक )?(?:कुछ )?नहीं (?:खरीदा|लिया|मंगाया)|\b(?:abhi )?(?:nahi|nahin) (?:kharida|liya)`,
  String.raw`\bbelum (?:beli|membeli|pesan)|\bsebelum (?:beli|membeli|pesan)`,
  String.raw`еще (?:не|ничего не) (?:купил|покупал|заказал|заказывал|брал)|прежде чем (?:купить|заказать|брать)`,
]
