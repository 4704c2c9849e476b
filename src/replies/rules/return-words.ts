/**
 * Over folded text, one line a language: en es pt fr de it tr ar he hi(romanised too) id ru.
 * Why somebody brings a sound thing back: it does not fit, does not please, was never used.
 */
export const UNWANTED = [
  String.raw`\b(?:(?:doesn.?t|does not|didn.?t|not) (?:fit|suit)|too (?:big|small|tight|loose|long|short)|wrong size|tags? (?:off|on|still)|(?:cut|took|removed) the (?:tag|label)|never (?:wor[en]|used|opened)|un(?:worn|used|opened)|chang(?:ed|e) my mind|don.?t like (?:it|them|the)|looks? (?:bad|awful|terrible|weird) on|on sale|in the sale|bought it reduced)\b`,
  String.raw`\bqueda (?:fatal|mal|grande|pequen|chic|larg|cort|ajustad|estrech)|\bno me (?:gust|vale|sirve|queda|convence|entra)|\b(?:otra|de) talla\b|\betiqueta|\bsin (?:usar|estrenar|abrir)|\b(?:cambie|he cambiado) de (?:idea|opinion)|\brebajad|\ben rebajas`,
  String.raw`\bfica(?:-me|va)? (?:mal|grande|pequen|larg|curt|apertad)|\bficou (?:mal|grande|pequen|larg|curt|apertad)|\bnao (?:gostei|me serve|serviu|serve|assenta)|\betiqueta|\bsem (?:uso|usar|abrir)|\bmudei de ideias?|\bem saldos?`,
  String.raw`\btrop (?:grand|petit|serre|large|court|long)|\bne me (?:va|plait)|\bva pas\b|\bplait pas\b|\betiquette|\bjamais (?:porte|mis|utilise)|\bchange d'avis|\bsolde`,
  String.raw`\bpasst (?:mir |ihr |ihm )?(?:leider )?nicht|\bzu (?:gross|klein|eng|weit|lang|kurz)|\bgefallt (?:mir |ihr |ihm )?(?:doch )?nicht|\betikett|\bungetragen|\bnie getragen|\bunbenutzt|\banders uberlegt|\breduziert|\bim sale\b`,
  String.raw`\bmi sta (?:male|grande|piccol|larg|strett)|\btroppo (?:grande|piccol|larg|strett|lung|cort)|\bnon mi (?:piace|sta|va)|\betichett|\bmai (?:indossat|usat|apert)|\bcambiato idea|\bin saldo`,
  String.raw`\b(?:buyuk|kucuk|dar|bol|uzun|kisa) (?:geldi|oldu)|\bolmadi\b|\bbegenmedim|\betiket|\bhic (?:giymedim|kullanmadim)|\bvazgectim|\bindirimli`,
  String.raw`(?:طلع|طلعت|صغير|كبير|ضيق|واسع|طويل|قصير)(?: \S+)? (?:علي|عليا)|ما (?:ناسب|عجب|جا علي)|المقاس|التيكيت|البطاقه عليه|ما (?:لبست|استخدمت)|غيرت رايي|تخفيض`,
  String.raw`לא (?:מתאים|מתאימה|אהבתי|לבשתי|השתמשתי)|(?:גדול|קטן|צר|רחב)(?:ה)? (?:עליי|עלי|לי|מדי)|תווית|התחרטתי|במבצע`,
  String.raw`(?:छोटा|छोटी|बड़ा|बड़ी|टाइट|ढीला) (?:है|हो|पड़|आ)|फिट नहीं|पसंद नहीं|टैग|पहना (?:ही )?नहीं|मन बदल|\bfit nahi|\bpasand nahi|\b(?:chota|chhota|bada|tight|dheela) (?:hai|ho|aaya)|\btag\b`,
  String.raw`\b(?:kebesaran|kekecilan|kesempitan|kepanjangan)|\b(?:tidak|gak|nggak|ga) (?:muat|cocok|pas|suka)|\blabel\b|\bbelum (?:pernah )?di(?:pakai|buka)|\bberubah pikiran|\bdiskonan`,
  String.raw`не (?:подош|подход|понрав|носил|пользовал)|(?:велик|мал|маловат|велико|тесн|длинн|коротк)\S*(?: мне)?(?=[ ,.!?]|$)|бирк|ярлык|этикетк|передумал|со скидкой|на распродаже`,
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
