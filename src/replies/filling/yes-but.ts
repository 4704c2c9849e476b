const YES = /^(?:yes|sí|sim|oui|ja|sì|evet|نعم|أيوه|ايوه|כן|हाँ|हां|जी हाँ|ya|iya|да)\s*[,.!:;–—،]\s*(?=\S)/iu

/** Behind the yes, what is not possible. */
const BUT =
  /[;,.–—،]\s*[^;.]*?(?<!\p{L})(?:not|n['’]t|cannot|never|no|não|nunca|pas|plus|nicht|nie|kein\p{L}*|non|mai|değil|\p{L}{2,}[ae]m[ae]z\p{L}*|\p{L}{2,}m(?:[ae]z|ıyor|iyor)\p{L}*|لا|ما|לא|नहीं|tidak|нельзя|не)(?!\p{L})/iu

/** What is asked of something that has been bought, paid or forgotten already. */
const PAST =
  /(?<!\p{L})(?:already|forg[eo]t\p{L}*|last (?:week|month|year|night|time|\p{L}+day)|yesterday|ago|afterwards?|after (?:i|we|paying|buying|the|my)|still|paid|bought|ordered|purchased|ya|olvid\p{L}+|ayer|anoche|(?:semana|mes|año) pasad[oa]|hace|después|despues|todavía|todavia|aún|pagué|pague|compré|compre|pedí|já|esquec\p{L}+|ontem|(?:semana|mês|mes|ano) passad[oa]|depois|ainda|paguei|comprei|pedi|déjà|deja|oubli\p{L}+|hier|dernier|dernière|après|apres|encore|payé|acheté|commandé|schon|bereits|vergess\p{L}+|gestern|letzte\p{L}?|nachträglich|nachtraeglich|noch|bezahlt|gekauft|bestellt|già|dimentic\p{L}+|ieri|scors[oa]|dopo|ancora|pagato|comprato|ordinato|unut\p{L}+|dün|geçen|önce|sonra\p{L}*|hâlâ|hala|aldım|ödedim|نسيت|أمس|امس|مبارح|الماضي|قبل|بعد|لسه|اشتريت|دفعت|שכחתי|אתמול|שעבר|לפני|אחרי|בדיעבד|עדיין|קניתי|שילמתי|भूल\p{L}*\p{M}*|पिछल\S*|पहले|बाद|खरीद\S*|bhool\p{L}*|pichhl\p{L}*|pehle|baad|lupa|kemarin|lalu|sudah|udah|setelah|masih|забыл\p{L}*|вчера|прошл\p{L}+|уже|назад|после|потом|ещё|еще|купил\p{L}*|оплатил\p{L}*|заказал\p{L}*)(?!\p{L})/iu

/** "Yes, tell us before; afterwards it cannot be done": no yes for who comes afterwards. */
export const asksTooLate = (ask: string, answer: string): boolean =>
  YES.test(answer) && BUT.test(answer.replace(YES, '')) && PAST.test(ask)

/** What a yes or a no is said to: not to the same question, where one asks it and the other does not. */
const ASKED = [
  // Whether it must be done.
  /(?<!\p{L})(?:must i|must we|have to|need to|needed|required?|necessary|obligatory|tengo que|tenemos que|hay que|hace falta|necesari[oa]|obligatori[oa]|tenho (?:de|que)|temos (?:de|que)|é preciso|e preciso|preciso de|necessári[oa]|obrigatóri[oa]|dois-je|faut-il|faut il|je dois|il faut|obligatoire|nécessaire|muss|müssen|muessen|nötig|pflicht|devo|dobbiamo|bisogna|occorre|necessari[oa]|gerek(?:li|ir|iyor)?|şart|zorunlu|lazım|لازم|يجب|ضروري|צריך|צריכה|חייב|חייבת|חובה|ज़रूरी|जरूरी|zaroori|zaruri|harus|wajib|perlu|нужно|надо|обязательно|необходимо)(?!\p{L})/iu,
  // Whether it costs nothing.
  /(?<!\p{L})(?:free|for nothing|gratis|gratuit[oae]?s?|grátis|kostenlos\p{L}*|umsonst|ücretsiz|bedava|(?:ب|ال)?مجان\p{L}*|ببلاش|חינם|בחינם|मुफ्त|मुफ़्त|फ्री|muft|бесплатн\p{L}*|даром)(?!\p{L})/iu,
  // Whether it goes without something.
  /(?<!\p{L})(?:without|sin|sem|sans|ohne|senza|\p{L}{3,}s[ıiuü]z|بدون|من غير|بلا|בלי|ללא|बिना|bina|tanpa|без)(?!\p{L})/iu,
  // Whether it is not so, or may not be.
  /(?<!\p{L})(?:can['’]?t|cannot|don['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t|not|no longer|forbidden|prohibid[oa]|proibid[oa]|interdit[es]*|verboten|nicht|kein\p{L}*|vietat[oa]|yasak|değil|ممنوع|אסור|मना|dilarang|tidak|нельзя|запрещен\p{L}*|запрещён\p{L}*)(?!\p{L})/iu,
]

/** "Yes, without an appointment", where somebody asks whether one is needed: what is said behind it is true of both. */
export const asksElse = (ask: string, question: string, answer: string): boolean =>
  (YES.test(answer) || NO.test(answer)) && ASKED.some(one => one.test(ask) && !one.test(question))

/** Something must be left to say. */
const NO =
  /^(?:no|não|nao|non|nein|hayır|hayir|لا|לא|नहीं|जी नहीं|tidak|нет)\s*[,.!:;–—،]\s*(?=\S+\s+\S+\s+\S)/iu

/** The same answer, from what it says on. */
export const withoutYes = (answer: string): string =>
  answer
    .replace(YES, '')
    .replace(NO, '')
    .replace(/^\p{Ll}/u, letter => letter.toUpperCase())
