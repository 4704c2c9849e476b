import { phrases } from '../phrases.ts'

export const NEGATIONS = phrases<true>([
  [
    true,
    "not|no|never|cannot|can't|cant|isn't|aren't|don't|doesn't|didn't|won't|wouldn't|couldn't|without|neither|nor|unable|dont|doesnt|isnt|wasn't|haven't|hasn't|none|nunca|ni|sin|jamás|tampoco|não|nem|sem|pas|ne|n|jamais|aucun|aucune|sans|ni|nicht|kein|keine|keinen|keinem|keiner|keines|nie|ohne|non|mai|senza|nessun|nessuna|niente spedizione|niente consegna|niente spedizioni|değil|değildir|yok|yoktur|olmaz|не|нет|нельзя|никогда|без|ни|لا|ولا|فلا|ولن|ولم|وليس|ليس|ليست|لن|لم|غير|بدون|مش|مو|ما|مافيه|مافيها|مافي|ماعليه|ماعليها|ماعندنا|وما|ومش|ومو|לא|אי אפשר|אין|אינו|אינה|אינם|בלי|ללא|לעולם|नहीं|न|मत|बिना|nahi|nahin|tidak|bukan|belum|nggak|gak|ga|jangan|tanpa|tak",
  ],
])
/** Negations that deny nothing: "not only", "don't miss", "no problem". */
export const EMPTY_NEGATIONS = phrases<true>([
  [
    true,
    "नहीं तो|nahi to|nahin to|kalau tidak|se no|sino no|otherwise not|zahl* ~ kein*|keine versandkosten|no pagas|no pagan|no paga|no se cobra|no cobramos|não pagas|não paga|não cobramos|ne payez pas|ne paierez pas|non paghi|non si paga|non pagate|не платите|не нужно платить|لا تدفع|don't pay|don't have to pay|no need to pay|won't cost|wouldn't cost|would not cost|will not cost|does not cost|doesn't cost|don't charge|cost nothing|no te cuesta|no cuesta nada|não paga|não custa|kostet nichts|ne coûte rien|non costa nulla|no drama|no big deal|no issue|no trouble|no stress|no pressure|no rush|no hurry|não há problema|não tem problema|no pasa nada|aucun problème|aucun souci|pas grave|kein ding|keine eile|sorun yok|нет проблем|ничего страшного|مافي مشكلة|ما في مشكلة|ولا يهمك|koi baat nahi|koi dikkat nahi|gak masalah|nggak masalah|gapapa|ga apa apa|gak apa apa|tidak apa apa|not only|not just|no problem|no worries|no doubt|don't worry|don't miss|don't forget|don't wait|don't hesitate|not to mention|no joke|no less than|why not|no matter|can't wait|can't go wrong|no sólo|no solo|no te pierdas|no se pierda|no lo dudes|no dudes|sin duda|sin problema|sin problemas|no hay problema|no te preocupes|não só|não apenas|não perca|sem problema|sem problemas|sem dúvida|não se preocupe|não hesite|pas seulement|pas de problème|pas de souci|sans problème|sans souci|sans doute|n hésitez|ne manquez|nicht nur|kein problem|keine sorge|ohne problem*|non solo|nessun problema|senza problemi|non perdere|не только|без проблем|не пропустите|не волнуйтесь|не беспокойтесь|لا مشكلة|بدون مشكلة|مش مشكلة|لا تفوت|ليس فقط|لا تقلق|לא רק|אין בעיה|בלי בעיה|נהי|नहीं बल्कि|कोई बात नहीं|tidak hanya|tidak masalah|jangan lupa|jangan lewatkan|jangan khawatir|ga masalah|sadece değil|sorun değil|no time|in no time",
  ],
])

export const TOTAL_WORDS = phrases<true>([
  [
    true,
    'one of each|of each|for the two|for the three|for all three|por los dos|por las dos|pelos dois|pelas duas|pour les deux|für beide|für die zwei|per entrambi|per tutti e due|за обе|за оба|за две|за два|للاثنين|للثنتين|לשניהם|untuk keduanya|ikisi için|that makes|amounts to|works out at|works out to|comes out at|comes out to|runs to|all in|everything included|make|together|total|totals|in total|altogether|all together|in all|sum|comes to|come to|adds up|add up|makes it|making it|bringing it to|brings it to|brings you to|takes it to|bringing you to|that\'s all|grand total|combined|together they|for both|for all|subtotal|en total|suman|suma|todo junto|en conjunto|juntos|juntas|no total|somam|ao todo|ficam em|fica em|tudo|au total|font|ça fait|cela fait|ce qui fait|ce qui donne|ça donne|dão|da un total|ergibt|ergeben|fanno|вместе выйдет|получается|выходит|hacen|fazem|dá um total de|en tout|soit|totale|in totale|insgesamt|zusammen|gesamt|summe|macht|in tutto|totale|toplam|toplamda|итого|всего|вместе|сумма|общая|в сумме|يصير|تصير|بيصير|يصبح|المجموع|الإجمالي|إجمالي|مجموع|بالمجموع|إجمالا|סך|סה " כ|בסך הכל|בסך הכול|סך הכול|סך הכל|הכול|ביחד|סהכ|कुल|मिलाकर|कुल मिलाकर|total semua|totalnya|jumlahnya|semuanya|jadi semua|kul|both for',
  ],
])
export const BOTH_WORDS = phrases<true>([
  [
    true,
    'both|each|every|apiece|per piece|a piece|cada uno|cada una|cada|ambos|ambas|los dos|las dos|cada um|cada uma|os dois|as duas|chacun|chacune|chaque|la pièce|l unité|pièce|je|pro stück|jeweils|das stück|ciascuno|ciascuna|ognuno|cad|cadauno|entrambi|tanesi|adedi|her biri|ikisi de|ikisi birden|her ikisi|her ikisi de|üçü de|keduanya|dua duanya|ketiganya|שניהם|שתיהן|שניהן|שלושתם|كلاهما|كلتاهما|каждый|каждая|каждое|за штуку|за шт|обе|оба|по|لكل|للقطعة|الواحدة|للحبة|كل|כל אחד|כל אחת|ליחידה|प्रत्येक|हर एक|प्रति|masing masing|per buah|satuan|per biji|либо|per person|the unit|unit',
  ],
])
/** What is counted before these is a choice, no quantity: "in two sizes", "drei Farben". */
export const CHOICE_WORDS = phrases<true>([
  [
    true,
    'sizes|colors|colours|versions|models|options|kinds|types|variants|choices|ways|flavors|flavours|lengths|pointures|размерах|цветах|вариантах|размеры|варианты|numeri|talles|talla*|tamaños|tamaño|colores|modelos|versiones|opciones|variantes|sabores|tamanhos|cores|versões|opções|tailles|couleurs|coloris|modèles|grössen|farben|varianten|modelle|ausführungen|taglie|misure|colori|modelli|versioni|beden|renk|boy|çeşit|размера|размеров|цвета|цветов|варианта|вариантов|модели|моделей|видов|вида|مقاسات|مقاسان|ألوان|لونان|أحجام|حجمان|أنواع|خيارات|מידות|צבעים|סוגים|דגמים|साइज|रंगों|रंग|विकल्प|ukuran|warna|pilihan|varian',
  ],
])

export type Bound = 'below' | 'above' | 'from' | 'upto'
export const BOUND_WORDS = phrases<Bound>([
  [
    'below',
    'less than|menores a|menor a|menores de|menor que|menores que|por menos|under|below|cheaper than|menos de|por debajo de|inferior a|abaixo de|por menos de|moins de|en dessous de|sous les|weniger als|unter|meno di|sotto i|sotto|altında|den az|dan az|меньше|менее|дешевле|ниже|أقل من|تحت|פחות מ|מתחת ל|से कम|kurang dari|di bawah|dibawah|not even|fewer than|less',
  ],
  [
    'above',
    'more than|mayores a|mayor a|mayores de|maiores que|maior que|superiores a|superiori a|supérieures à|supérieure à|supérieurs à|pasa de|pasan de|passa de|passam de|past|beyond|over|above|au delà de|más allá de|al di là di|para além de|más de|por encima de|superior a|mais de|acima de|plus de|au dessus de|mehr als|über|più di|oltre|sopra|üzerinde|den fazla|dan fazla|больше|более|дороже|свыше|выше|أكثر من|فوق|أعلى من|יותר מ|מעל|से ज्यादा|से अधिक|lebih dari|di atas|diatas|exceeding|üzeri|üstü|से ऊपर|के ऊपर|से ज़्यादा',
  ],
  [
    'from',
    'or more|o más|ou mais|oder mehr|ou plus|o più|ve üzeri|и более|и больше|أو أكثر|ומעלה|या अधिक|या ज़्यादा|atau lebih|from|starting at|starting from|starts at|start at|at least|as low as|minimum|desde|a partir de|al menos|mínimo|pelo menos|à partir de|dès|au moins|ab|mindestens|da soli|a partire da|almeno|itibaren|başlayan|en az|от|начиная от|начиная с|минимум|не менее|ابتداء من|تبدأ من|يبدأ من|بدءا من|من|على الأقل|החל מ|לפחות|से शुरू|कम से कम|mulai|mulai dari|minimal|min|min .|min belanja|min . belanja|minimal belanja|minimum belanja|min . order|min . pembelian|asgari|for as little as|as little as',
  ],
  [
    'upto',
    'up to|at most|no more than|not more than|maximum|max|hasta|como máximo|até|no máximo|jusqu à|jusqu|au plus|maximal|bis zu|höchstens|fino a|al massimo|kadar|en fazla|до|максимум|не более|не больше|حتى|بحد أقصى|كحد أقصى|עד|מקסימום|तक|अधिकतम|sampai|hingga|maksimal',
  ],
])
export const DIFFERENCE_WORDS = phrases<true>([
  [
    true,
    'apart|jump|step up|auseinander|adds|ahorra|ahorrar|ahorrarse|poupam|poupar|economiza|spart|sparen|tasarruf|חוסך|חוסכים|बचत|बचते|hemat|between them|between the two|dearer by|de más|entre los dos|entre ambos|de diferença|entre os dois|d écart|entre les deux|dazwischen|di differenza|tra i due|tra le due|aradaki|между ними|بينهما|ביניהם|difference|going from|going up to|diferencia|diferença|différence|unterschied|differenza|fark|fark*|разниц*|фарк|فرق|الفرق|הפרש|ההבדל|अंतर|फर्क|selisih|beda|bedanya|cheaper by|more than the|save|saves|savings|you save|ahorras|poupa|économis*|sparst|risparmi*|экономи*|توفر',
  ],
])
export type Comparison = 'cheaper' | 'dearer' | 'cheapest' | 'dearest' | 'same' | 'double' | 'half'
export const COMPARISON_WORDS = phrases<Comparison>([
  [
    'cheaper',
    'cheaper|cheaper than|costs less|less expensive|más barato|más barata|más baratos|más baratas|más económic*|mais barato|mais barata|mais baratos|mais baratas|mais em conta|moins cher|moins chère|moins chers|moins chères|günstiger|billiger|più economic*|meno caro|meno cara|costa meno|cuesta menos|custa menos|coûte moins|daha ucuz|дешевле|أرخص|זול יותר|זולה יותר|सस्ता|सस्ती|lebih murah',
  ],
  [
    'dearer',
    'more expensive|pricier|dearer|costs more|más caro|más cara|más caros|más caras|mais caro|mais cara|mais caros|mais caras|plus cher|plus chère|plus chers|plus chères|teurer|più caro|più cara|più costos*|cuesta más|custa mais|coûte plus|costa di più|daha pahalı|дороже|أغلى|יקר יותר|יקרה יותר|महंगा|महंगी|महँगा|महँगी|महँगे|lebih mahal',
  ],
  [
    'cheapest',
    'cheapest|lowest priced|least expensive|lowest price|el más barato|la más barata|o mais barato|a mais barata|le moins cher|la moins chère|am günstigsten|am billigsten|günstigste*|billigste*|il più economico|la più economica|en ucuz|самый дешевый|самая дешевая|самое дешевое|الأرخص|הכי זול|הזול ביותר|सबसे सस्ता|सबसे सस्ती|paling murah|termurah',
  ],
  [
    'dearest',
    'most expensive|highest priced|priciest|el más caro|la más cara|o mais caro|a mais cara|le plus cher|la plus chère|am teuersten|teuerste*|il più caro|la più cara|en pahalı|самый дорогой|самая дорогая|самое дорогое|الأغلى|הכי יקר|היקר ביותר|सबसे महंगा|paling mahal|termahal',
  ],
  [
    'double',
    'twice the price|double the price|twice as expensive|twice as much|costs double|el doble|o dobro|le double|deux fois plus cher|doppelt so teuer|doppelt so viel|il doppio|iki katı|вдвое дороже|в два раза дороже|ضعف سعر|פי שניים|פי שתיים|दोगुना|दोगुनी|dua kali lipat',
  ],
  [
    'half',
    'half the price of|half as much|half as expensive|la mitad que|metade do preço do|metade do preço da|deux fois moins cher|halb so teuer|halb so viel|la metà di|вдвое дешевле|в два раза дешевле|setengah harga dari',
  ],
  [
    'same',
    'same price|genauso viel|genau so viel|gleich teuer|costs as much as|cost as much as|lo mismo que|o mesmo que|autant que|aussi cher que|costa quanto|costano quanto|стоит столько же|столько же сколько|cost the same|costs the same|mismo precio|cuestan lo mismo|mesmo preço|custam o mesmo|même prix|gleich viel|gleichen preis|stesso prezzo|aynı fiyat*|одинаков* цен*|стоят одинаково|نفس السعر|אותו מחיר|एक ही कीमत|harga sama|harganya sama|sama harganya',
  ],
])
/** The clause says that nothing is known or that a person will look: no claim. */
export const UNSURE_WORDS = phrases<true>([
  [
    true,
    "to a colleague|tell you about|isn't something i|is not something i|not something i can|leave that to|can't promise|cannot promise|couldn't promise|can't guarantee|cannot guarantee|not able to guarantee|unable to guarantee|no puedo garantizar|no podemos garantizar|no puedo prometer|no podemos prometer|no puedo asegurar|não posso garantir|não podemos garantir|não consigo garantir|não posso prometer|ne peux pas garantir|ne pouvons pas garantir|ne pouvons garantir|ne peux pas promettre|kann nicht garantieren|können nicht garantieren|nicht versprechen|non posso garantire|non possiamo garantire|non posso promettere|garanti edemem|garanti edemeyiz|garanti edemiyor*|söz veremem|söz veremeyiz|söz veremiyor*|söz vermiyor*|söz vermeyiz|vaat edemiyor*|vaat edemeyiz|не обещаем|не обещаю|обещать не мо*|гарантировать не мо*|لا نستطيع أن نعد|لا نستطيع أن نعدك|لا أستطيع أن أعد|لا نعد|ما نقدر نعد|ما نقدر نوعد|لا يمكننا أن نعد|لا نستطيع الوعد|لا يمكننا الوعد|no prometemos|no prometo|não prometemos|não prometo|não conseguimos garantir|não podemos prometer|não conseguimos prometer|ne promettons pas|ne pouvons pas promettre|ne pouvons rien promettre|ne peux rien promettre|nichts versprechen|non promettiamo|non possiamo promettere|לא מבטיח*|לא יכולים להתחייב|לא יכול להתחייב|वादा नहीं|tidak janji|tidak menjanjikan|belum bisa menjamin|tidak dapat menjanjikan|tidak bisa menjanjikan|nggak bisa menjanjikan|don't promise|do not promise|не могу гарантировать|не можем гарантировать|не могу обещать|не можем обещать|не гарантируем|لا أستطيع ضمان|لا نضمن|ما أقدر أضمن|لا يمكننا ضمان|לא יכול להבטיח|לא יכולה להבטיח|לא יכולים להבטיח|गारंटी नहीं|वादा नहीं|tidak bisa menjamin|tidak bisa janji|belum bisa janji|nggak bisa janji|leave it to|to one of my colleagues|whether|rather have a colleague|have a colleague confirm|colleague confirm|get a colleague|let a colleague|colleague to confirm|i don't know|not sure|i'm not sure|we don't know|i can't confirm|i cannot confirm|can't say|cannot say|let me check|i will check|i'll check|we will check|we'll check|let me ask|i'll ask|i will ask|ask a colleague|ask the team|ask our team|check with|find out|i don't have information|no information|i don't have that|i can't see|i cannot see|don't have details|get back to you|a colleague will|a team member will|someone from the team|someone from our team|a person from our team|una persona del equipo|alguien del equipo|una persona de nuestro equipo|uma pessoa da equipa|uma pessoa da equipe|alguém da equipa|alguém da equipe|quelqu un de l équipe|jemand aus dem team|кто то из команды|أحد أفراد الفريق|le paso la pregunta|te paso la pregunta|paso tu pregunta|передам вопрос|передам ваш вопрос|will get back|no sé|no estoy segur*|no puedo confirmar|lo consulto|lo pregunto|voy a preguntar|voy a consultar|no tengo información|no tengo ese dato|no tengo esa información|déjame consultar|un compañero|una compañera|não sei|não tenho certeza|não tenho a certeza|não posso confirmar|vou perguntar|vou verificar|vou confirmar|não tenho informação|não tenho essa informação|um colega|uma colega|je ne sais pas|je ne suis pas sûr*|je ne peux pas confirmer|je vérifie|je vais vérifier|je demande|je vais demander|un collègue|une collègue|je n ai pas l information|ich weiss nicht|weiss ich nicht|nicht sicher|ich frage|frage ich|ich kläre|kläre ich|ein kollege|eine kollegin|kann ich nicht bestätigen|liegen mir nicht vor|keine information*|non so|non lo so|non sono sicur*|chiedo|un collega|una collega|verifico|non ho informazioni|bilmiyorum|emin değilim|sorayım|kontrol edeyim|bir arkadaşımız|bilgim yok|не знаю|не уверен*|уточню|спрошу|узнаю|коллег*|не могу подтвердить|нет информации|لا أعرف|لست متأكد*|سأسأل|سأتحقق|زميل*|لا أملك معلومات|لا أستطيع تأكيد|ليس لدي معلومات|אני לא יודע*|לא בטוח*|אבדוק|אשאל|עמית|נציג|אין לי מידע|पता नहीं|मुझे नहीं पता|पूछकर|पूछ कर|सहकर्मी|जानकारी नहीं|tidak tahu|kurang tahu|belum tahu|saya cek|saya tanyakan|rekan|tanya dulu|cek dulu|tidak punya info*",
  ],
])
export const SIZE_WORDS = phrases<true>([
  [
    true,
    'size|sizes|sz|talla|tallas|número|tamanho|tamanhos|no|nº|taille|tailles|pointure*|grösse|grössen|gr|taglia|taglie|misura|numero|beden|numara|age|aged|ages|edad|idade|alter|età|возраст|yaş|usia|размер*|مقاس|مقاسات|قياس|מידה|מידות|साइज|साइज़|आकार|ukuran|nomor|the|la|el|le|der|die|das|o|a|in|en|em|nel|nella|im|au|aux|del|in der|в|на',
  ],
])

/** What follows is left out of what is said. */
export const EXCEPT =
  /^(?:except|excluding|unless|salvo|excepto|menos|exceto|sauf|ausser|ausgenommen|tranne|eccetto|haric|disi|disidir|disinda|kapsamaz|кроме|الا|باستثناء|למעט|मगर|सिवाय|kecuali)$/
