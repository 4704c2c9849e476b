import { phrases } from '../phrases.ts'

/** That somebody decides, whatever comes of it. */
export const DECIDED = phrases<true>([
  [
    true,
    'decide|decides|decided|deciding|decision|case by case|at our discretion|at his discretion|at her discretion|at their discretion|up to the manager|up to the owner|up to our manager|judges|assesses|will assess|reviews|will review|weighs|looks into|will look into|looks at it|looks at each|is considered|are considered|we consider each',
  ],
  [
    true,
    'decidirá|decidirán|deciden|decidimos|decisión|valora|valorará|evalúa|evaluará|revisa|revisará|caso por caso|según el caso|a criterio|queda a criterio|decidirão|decidem|decisão|avalia|avaliará|analisa|analisará|caso a caso|consoante o caso|fica ao critério|vai decidir|va a decidir',
  ],
  [
    true,
    'décide|décidera|décident|décidons|décision|tranche|tranchera|évalue|évaluera|examine|examinera|au cas par cas|entscheidet|entscheiden|entschieden|entscheidung|prüft|prüfen|von fall zu fall|im einzelfall|nach ermessen|deciderà|decidono|decidiamo|decisione|valuta|valuterà|valutiamo|esamina|caso per caso|a discrezione',
  ],
  [
    true,
    'karar verir|karar verecek|karar verecektir|kararı|kararını|kararına|değerlendirir|değerlendirecek|değerlendiriyor|takdirinde|решает|решит|решают|решим|решаем|решение|решения|рассмотрит|рассматривает|рассмотрим|на усмотрение|по усмотрению|в каждом случае|индивидуально|يقرر|تقرر|سيقرر|يقررون|القرار|قرار|يحدد|حسب الحالة|يقيم|ينظر|يراجع|תחליט|יחליט|מחליט|מחליטה|מחליטים|החלטה|ההחלטה|לשיקול|שיקול דעת|לפי המקרה|יבדוק|תבדוק',
  ],
  [
    true,
    'तय करेंगे|तय करेगा|तय करेगी|तय करते|तय करता|तय करती|तय होगा|फैसला|फ़ैसला|निर्णय|tay karenge|tay karega|faisla|memutuskan|diputuskan|putuskan|keputusan|menentukan|ditentukan|tentukan|tergantung manajer|dipertimbangkan|mempertimbangkan',
  ],
])

/** Japanese joins its words: 店長が判断します. */
export const DECIDED_JAPANESE = /判断|決定|決め|検討/
export const PAYING_BACK_JAPANESE = /返金(?:いたします|します|させて)/

/** What is given for goods that were wrong. */
export const MAKING_GOOD = phrases<'refund' | 'exchange'>([
  [
    'refund',
    'refund|refunds|refunded|refunding|money back|your money|reimburse*|pay you back|give you back|credit you|credit the amount|reembols*|devolvemos el dinero|devolvemos su dinero|devolvemos tu dinero|regresamos el dinero|regresamos su dinero|regresamos tu dinero|le regresamos|te regresamos|le devolvemos|te devolvemos|les devolvemos|devolvemos lhe|devolvemos o dinheiro|devolvemos o valor|seu dinheiro|su dinero|tu dinero|estorn*|rembours*|rendons l argent|rendra l argent|vous rend l argent|erstatt*|geld zurück|geld ~ zurück|ihr geld|dein geld|rimbors*|restituiamo|restituire|i soldi|i suoi soldi|i tuoi soldi',
  ],
  [
    'refund',
    'paranızı|paranız|paranı|iade edelim|iade edeceğiz|iade ederiz|iade ediyoruz|geri ödeme*|geri öde*|верн* деньги|верн* ~ деньги|деньги верн*|деньги возвра*|возврат денег|возвращаем деньги|возмест*|نرجع لك|نرجع لكم|نرد لك|نعيد لك|نرجع فلوسك|فلوسك|فلوسكم|نرد المبلغ|نعيد المبلغ|استرجاع المبلغ|استرداد|נחזיר לך|נחזיר לכם|נזכה|החזר|זיכוי|הכסף בחזרה|את הכסף|पैसे वापस|पैसे ~ वापस|पैसा वापस|पैसे लौटा*|रिफंड|रिफ़ंड|paise wapas|paise vapas|uang ~ kembali*|uangnya ~ kembali*|kembalikan uang*|uang kembali|refundkan|dana kembali',
  ],
  [
    'exchange',
    "we replace|we'll replace|will replace|replace it|replace them|replacement|replacements|replaced|a new one|another one|reemplaz*|repon* otro|te damos otro|le damos otro|te damos otra|le damos otra|se lo cambiamos|te lo cambiamos|se la cambiamos|te la cambiamos|repomos|trocamos|troca|damos lhe outro|damos lhe outra|substituímos|substituição|remplace*|remplaçons|échange|échangeons|ersatz|ersetz*|tauschen ~ um|neues stück|sostitu*|cambiamo|değiştir*|değişim|yenisini|замен*|обменя*|نبدل*|نستبدل*|استبدال|الاستبدال|بديل|נחליף|החלפה|חדש במקום|बदल देंगे|बदल कर|बदलकर|बदला|नया दे देंगे|नया देंगे|ganti|kami ganti|diganti|penggantian",
  ],
])
