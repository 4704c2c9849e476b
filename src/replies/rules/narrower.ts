import { remembered } from '../../lib/remembered.ts'
import { meaningsOf } from './lexicon.ts'
import { topicsTurned } from './turns-of-speech.ts'
import { meets, patternOf } from './word-patterns.ts'
import { readWords, type Word } from './words.ts'

/**
 * What tells apart entries that are all about one topic: delivery at night or for nothing, sending it far.
 * In the order en es pt fr de it tr ar he hi(romanised too) id ru, written as in topic-words.ts.
 */
const SAID = {
  night: String.raw`
    (?<!good_)night$ (?<!good_)nights$ overnight midnight small_hours [1-5]_am$ (?<!buenas_)noche$ madrugada medianoche (?<!boa_)noite$ meia_noite (?<!bonne_)nuit$ minuit nachts$ (?<!gute_)nacht$ mitternacht (?<!buona_)notte$ mezzanotte (?<!iyi_)gece$ gece_yarisi geceleyin (?:ال)?ليل$ ليلا$ منتصف_الليل الفجر (?<!לילה_)לילה$ חצות (?<!शुभ_)रात$ raat$ (?<!selamat_)malam$ dini_hari ночью$ (?<!доброи_)(?<!спокоинои_)ночи$ ночное ночная полноч`,
  exactly: String.raw`
    exact(?:ly)?$ on_the_dot sharp$ specific_time exact[ao]$ en_punto a_una_hora_concreta exat[ao]$ em_ponto hora_marcada exacte$ precise$ pile$ punktlich exakt genauen?_(?:zeit|uhrzeit) in_punto esatt[ao]$ precis[ao]$ tam_saat dakik بالضبط$ محدد$ محدده$ בדיוק$ מדויק ठीक_समय theek_time tepat$ точн\S* ровно$`,
  price: String.raw`
    free$ for_nothing gratis$ gratuit\S* kostenlos umsonst gratuit[oa] ucretsiz bedava مجان\S* بلاش חינמ मुफ्त\S* muft$ cuma_cuma бесплатн\S* даром$`,
  sending: String.raw`
    ship$ shipping shipped ships$ by_post by_mail mail_(?:it|them) abroad overseas (?:mand|env[ii])(?:ar|an|a|ais|arian?|ariais|ian|iais)\S{0,4}$ envios?$ al_extranjero (?:envi|mand|despach)(?:ar|am|a|ariam|aria)$ envios$ para_fora expedie[rz]$ expediez envo(?:yer|yez|ie|yeriez)$ a_l_etranger schick(?:en|t|st|ten)$ verschick\S* versand\S* versend\S* ins_ausland spedi\S+ all_estero kargo\S* yurt_disi شحن تشحن\S* نشحن ترسل\S* (?:لل|ال)?خارج לשלוח שולחימ לחול לחו भेज\S* bhej\S* (?:ke_)?luar_(?:kota|negeri|pulau) kirim\S* отправ\S* пересыл\S* вышл\S* за_границу`,
}

export type Narrower = keyof typeof SAID | 'time'

const PATTERNS = Object.entries(SAID).map(([name, words]) => ({
  name: name as Narrower,
  pattern: patternOf(words),
}))

/** Which of these a text is about. */
export function narrowersIn(words: readonly Word[]): Set<Narrower> {
  const text = ` ${words.map(word => word.text).join(' ')} `
  const found = new Set<Narrower>()
  for (const { name, pattern } of PATTERNS) if (meets(pattern, text)) found.add(name)
  const asked = meaningsOf(words).map(meanings => meanings.filter(({ repaired }) => !repaired))
  const turned = topicsTurned(words).topics
  const says = (concept: string) =>
    turned.has(concept) || asked.some(meanings => meanings.some(one => one.concept === concept))
  if (says('time')) found.add('time')
  // "How long" holds the word for "how much" in many languages.
  else if (says('.price')) found.add('price')
  // "A picture before you send it" asks for the picture.
  if (turned.has('preview')) found.delete('sending')
  return found
}

const narrowersOf = remembered(text => narrowersIn(readWords(text.slice(0, 600))), 2000)

/** For nothing, in the words of twelve languages. */
export const FREE =
  /(?<!\p{L})(?:free|gratis|grátis|gratuit\p{L}*|kostenlos\p{L}*|ücretsiz|bedava|مجان\p{L}*|חינם|मुफ़्त|मुफ्त|бесплатн\p{L}*)(?!\p{L})/iu
const IN_QUESTION = 0.5
const IN_ANSWER = 0.25
const OTHER = 0.15

/** How much better an entry fits for saying just that which was asked of its topic, or for asking something else. */
export function narrowness(
  asked: ReadonlySet<Narrower>,
  { topic, question, answer }: { topic: string | null; question: string; answer: string },
): number {
  const own = narrowersOf(`${(topic ?? '').replace(/[_-]/g, ' ')}. ${question}`)
  // "Do you give free samples?" asks for no price.
  const isOfPrice = own.has('price') && !FREE.test(question)
  let fit = 0
  for (const one of asked) {
    if (one === 'price' ? isOfPrice : own.has(one)) fit += IN_QUESTION
    else if (one !== 'price' && one !== 'time' && narrowersOf(answer).has(one)) fit += IN_ANSWER
  }
  // Asked what it costs, an entry about how long it takes is no answer, and the other way round.
  if (asked.has('price') && own.has('time')) fit -= OTHER
  if (asked.has('time') && own.has('price')) fit -= OTHER
  return fit
}
