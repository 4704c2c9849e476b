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

/** The same answer, from what it says on. */
export const withoutYes = (answer: string): string =>
  answer.replace(YES, '').replace(/^\p{Ll}/u, letter => letter.toUpperCase())
