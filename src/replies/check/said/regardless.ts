import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import type { Entry } from '../entries.ts'
import { similar } from '../items/similar.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { isProof, sameProof } from '../lexicon/proofs.ts'
import { findPhrases, phraseAt, phrases } from '../phrases.ts'
import { clauseBounds, type Reading, sentenceBounds } from '../reading.ts'
import type { Token } from '../text.ts'
import { isAsserted, unsupported } from './claim.ts'

/** What waves a condition aside, whatever the condition: "even after", "with or without", "label or no label". */
const REGARDLESS = phrases<true>([
  [
    true,
    "we'll still take|we'll still exchange|we'll still refund|we'll still accept|we'll still deliver|we still take it|we still accept|igualmente lo|te lo cambiamos igual|se lo cambiamos igual|mesmo assim trocamos|on le reprend quand même|nehmen wir trotzdem|trotzdem zurück|lo cambiamo comunque|lo riprendiamo comunque|yine de alırız|yine de değiştiririz|всё равно примем|всё равно обменяем|برضو نبدله|tetap bisa ditukar|tetap kami terima|even if|even when|even after|even without|even with|even once|even opened|even used|even worn|even on|even outside|with or without|worn or not|used or not|opened or not|incluso si|incluso sin|incluso después|incluso con|incluso fuera|aun sin|aun si|con o sin|mesmo se|mesmo sem|mesmo depois|mesmo com|mesmo após|mesmo fora|com ou sem|même si|même sans|même après|même avec|même hors|avec ou sans|auch wenn|auch ohne|auch nach|auch noch nach|auch außerhalb|selbst wenn|selbst ohne|selbst nach|mit oder ohne|egal ob|anche se|anche senza|anche dopo|anche fuori|con o senza|olsa bile|olsa da|sonra bile|sonra da|olmasa da|olmasa bile|olmadan da|olmadan bile|даже если|даже без|даже после|даже с|с чеком или без|حتى لو|حتى بدون|حتى بعد|حتى مع|גם אם|גם בלי|גם אחרי|גם לאחר|אפילו בלי|אפילו אם|אפילו אחרי|भले ही|के बाद भी|के बिना भी|बिना भी|walaupun sudah|meskipun sudah|biarpun|sekalipun|tanpa pun",
  ],
])

const EVEN =
  /^(?:even|incluso|hasta|mesmo|tambem|tambien|meme|aussi|auch|sogar|selbst|anche|perfino|bile|даже|حتي|אפילו|גם|भी|bahkan|juga)$/
const OPENED =
  /^(?:opened|unpacked|unwrapped|used|worn|washed|unsealed|abiert[oa]s?|usad[oa]s?|puest[oa]s?|lavad[oa]s?|desempaquetad\S*|abert[oa]s?|desembalad\S*|ouvert(?:e|s|es)?|porte(?:e|s|es)?|deballe\S*|utilise\S*|geoffnet\S*|ausgepackt\S*|getragen\S*|benutzt\S*|gebraucht\S*|angebrochen\S*|apert[oaie]|indossat[oaie]|usat[oaie]|scartat[oaie]|acilmis|acilan|giyilmis|kullanilmis|вскрыт\S*|распакован\S*|ношен\S*|мытую|б\/у|مفتوح\S*|مستعمل\S*|مستخدم\S*|ملبوس\S*|פתוח\S*|משומש\S*|בשימוש|לבוש\S*|खुला|खुली|खोलने|पहना|dibuka|dipakai|terpakai)$/
const UNOPENED =
  /^(?:unopened|sealed|unworn|unused|unwashed|sin|cerrad[oa]s?|fechad[oa]s?|lacrad[oa]s?|nov[oa]s?|nuev[oa]s?|ferme\S*|scelle\S*|neuf\S*|ungeoffnet\S*|ungetragen\S*|unbenutzt\S*|originalverpackt\S*|verschlossen\S*|chius[oaie]|sigillat[oaie]|intatt[oaie]|nuov[oaie]|acilmamis|kullanilmamis|giyilmemis|kapali|невскрыт\S*|нераспакован\S*|неношен\S*|запечатан\S*|مغلق\S*|جديد\S*|סגור\S*|אטום\S*|חדש\S*|बंद|सीलबंद|tersegel|baru|belum)$/

/** A condition that a draft waves aside must not stand in the evidence, or be waved aside there as well. */
export function findRegardless(input: Drafted): UnsupportedClaim[] {
  const { draft, entries } = input
  const told = entries.filter(entry => entry.row === undefined)
  if (told.some(entry => findPhrases(REGARDLESS, entry.reading.tokens).length > 0)) return []
  const claims: UnsupportedClaim[] = []
  for (const found of findPhrases(REGARDLESS, draft.tokens))
    if (isGranted(draft, found.first) && told.some(isConditional))
      claims.push(unsupported(draft, found.first, found.last))
  for (const [at, token] of draft.tokens.entries()) {
    const or = draft.tokens[at + 1]?.text
    const isOrNo =
      token.kind === 'word' &&
      or === 'or' &&
      draft.tokens[at + 2]?.text === 'no' &&
      draft.tokens[at + 3]?.text === token.text
    const isUsed =
      OPENED.test(token.text) &&
      [1, 2].some(back => EVEN.test(draft.tokens[at - back]?.text ?? '')) &&
      told.some(entry => entry.reading.tokens.some(own => UNOPENED.test(own.text)))
    const isNo =
      isEvenThat(draft, at) &&
      told.some(entry => entry.reading.language === input.language && refuses(entry, token))
    const isEvenSo =
      token.text === 'bile' && IF_SO.test(draft.tokens[at - 1]?.text ?? '') && told.some(isConditional)
    if ((isOrNo && told.some(isConditional)) || ((isUsed || isNo || isEvenSo) && isGranted(draft, at)))
      claims.push(unsupported(draft, at, at))
  }
  return claims
}

/** "Açmış olsanız bile": the Turkish if is an ending. */
const IF_SO = /..s[ae](?:m|n|k|niz|lar|ler)?$/

const EVEN_THAT =
  /^(?:even|incluso|hasta|aun|mesmo|ate|meme|sogar|selbst|perfino|anche|даже|حتي|אפילו|bahkan)$/

function isEvenThat(draft: Reading, at: number): boolean {
  return [1, 2].some(
    back =>
      EVEN_THAT.test(draft.tokens[at - back]?.text ?? '') && draft.clause[at - back] === draft.clause[at],
  )
}

/** "Unpacked helmets are not taken back", and the draft takes back a helmet, even unpacked. */
function refuses({ reading }: Entry, word: Token): boolean {
  return (
    word.kind === 'word' &&
    word.text.length > 4 &&
    reading.tokens.some(
      (own, at) =>
        own.kind === 'word' &&
        similar(own, word) &&
        reading.denials.some(
          denial => denial > at && reading.sentence[denial] === reading.sentence[at] && denial - at <= 8,
        ),
    )
  )
}

/** Nothing else in the sentence says no. */
function isGranted(draft: Reading, at: number): boolean {
  const [first, last] = sentenceBounds(draft, at)
  const others = draft.denials.filter(
    denial =>
      denial >= first &&
      denial <= last &&
      !(denial >= at - 1 && denial <= at + 3) &&
      !isInSupposition(draft, denial),
  )
  return others.length === 0 && !draft.unsure.has(draft.clause[at] ?? -1) && draft.tokens[last]?.text !== '?'
}

/** "Falls sie ihm nicht gefällt, …": that no says nothing of what follows. */
function isInSupposition(draft: Reading, at: number): boolean {
  const [first] = clauseBounds(draft, at)
  return draft.tokens.slice(first, at).some(token => IF_WORDS.test(token.text))
}

const IF_WORDS = /^(?:if|wenn|falls|si|se|eger|если|اذا|لو|אם|अगर|यदि|agar|kalau|jika|bila)$/

const LIMITING =
  /^(?:original|excluded|required|must|need|if|only|with|until|unless|provided|solo|si|con|hasta|so|se|com|ate|seulement|si|avec|jusqu|nur|wenn|mit|bis|solo|se|con|fino|sadece|eger|ile|kadar|только|если|с|до|فقط|اذا|مع|حتي|رق|אם|רק|עם|עד|केवल|अगर|के|hanya|jika|dengan|sampai|within|before|antes|avant|vor|prima|до|قبل|לפני|पहले|sebelum|unworn|unopened|unused|mit|ohne)$/

function isConditional({ reading }: Entry): boolean {
  return reading.denials.length > 0 || reading.tokens.some(token => LIMITING.test(token.text))
}

const AFTER = phrases<true>([
  [
    true,
    'after|afterwards|later|later on|after that|once it|después|luego|más tarde|posteriormente|depois|mais tarde|após|après|plus tard|ensuite|danach|später|nachträglich|im nachhinein|hinterher|nachher|nach|dopo|più tardi|successivamente|sonra|sonradan|daha sonra|потом|позже|после|задним числом|بعد|بعدين|لاحقا|فيما بعد|אחר כך|אחרי|לאחר|מאוחר יותר|בדיעבד|बाद|बाद में|baad mein|nanti|setelah|kemudian|belakangan|menyusul',
  ],
])
const ABLE =
  /^(?:can|may|possible|still|puede\S*|podemos|podra\S*|posible|pode\S*|podem|podemos|possivel|conseguimos|da|peut|peuvent|pouvons|pouvez|possible|kann|konnen|moglich|geht|puo|possiamo|possibile|olur|mumkun|можно|можем|можете|возможно|يمكن|نقدر|تقدر|ممكن|אפשר|ניתן|יכול\S*|सकते|सकता|sakte|bisa|boleh|dapat)$/
const DOING = /^(?:we|we'll|i|i'll|nos|nosotros|lo|la|te|nous|on|wir|noi|biz|мы|نحن|אנחנו|हम|kami|kita)$/

/** "Send it later and we add it" where the entry says that it cannot be done afterwards, in whatever language. */
export function findAfterwards({ draft, entries }: Drafted): UnsupportedClaim[] {
  const limits = entries.filter(({ reading, row }) =>
    row === undefined
      ? findPhrases(AFTER, reading.tokens).some(found =>
          reading.denials.some(
            denial =>
              reading.clause[denial] === reading.clause[found.first] && Math.abs(denial - found.first) <= 6,
          ),
        )
      : false,
  )
  if (limits.length === 0) return []
  return findPhrases(AFTER, draft.tokens)
    .filter(found => isAsserted(draft, found.first, found.last))
    .filter(found => {
      const [first, last] = sentenceBounds(draft, found.first)
      if (draft.denials.some(denial => denial >= first && denial <= last)) return false
      return draft.tokens
        .slice(first, last + 1)
        .some(token => ABLE.test(token.text) || DOING.test(token.text))
    })
    .filter(
      found => !draft.figures.some(figure => figure.first > found.first && figure.first - found.last <= 2),
    )
    .map(found => unsupported(draft, found.first, found.last))
}

const NOT_WITH = /^(?:without|sin|sem|sans|ohne|senza|без|بدون|בלי|ללא|tanpa)$/
const WITH = /^(?:with|con|com|avec|mit|с|со|مع|עם|dengan|asal)$/

/** "Come without the slip" where the evidence wants the slip with you. */
export function findWaivedNeed({ draft, entries }: Drafted): UnsupportedClaim[] {
  return draft.tokens.flatMap((token, at): UnsupportedClaim[] => {
    const named = draft.tokens[at + 1]
    const isFine =
      token.text === 'no' &&
      draft.tokens
        .slice(at + 2, at + 8)
        .some(word => /^(?:fine|okay|ok|problem|issue|worries|matter)$/.test(word.text))
    if (!(NOT_WITH.test(token.text) || isFine) || named?.kind !== 'word' || named.text.length < 3) return []
    const needs = entries.filter(
      ({ reading, row }) =>
        row === undefined &&
        reading.tokens.some(
          (own, i) =>
            (similar(own, named) || sameProof(own, named)) &&
            (isProof(own) ? [1, 2, 3, 4] : [1, 2]).some(back =>
              WITH.test(reading.tokens[i - back]?.text ?? ''),
            ) &&
            !reading.denials.some(denial => reading.clause[denial] === reading.clause[i]),
        ),
    )
    const isOwn = entries.some(({ reading }) =>
      reading.tokens.some(
        (own, i) => similar(own, named) && NOT_WITH.test(reading.tokens[i - 1]?.text ?? ''),
      ),
    )
    if (needs.length === 0 || isOwn || !(isFine || isGranted(draft, at + 1))) return []
    return [unsupported(draft, at, at + 1)]
  })
}

const NO_NEED = phrases<true>([
  [
    true,
    "no ~ needed|no ~ required|no ~ necessary|kein ~ nötig|keine ~ nötig|kein ~ erforderlich|keinen ~ nötig|pas de ~ nécessaire|nessuno ~ necessario|nessuna ~ necessaria|no need for|no need of|don't need|do not need|you won't need|needn't bring|doesn't have to have|no hace falta|no necesita*|no es necesari*|no se necesita|não precisa*|não é preciso|não é necessári*|pas besoin|n est pas nécessaire|nicht nötig|nicht erforderlich|brauchen sie nicht|brauchst du nicht|non serve|non è necessari*|non occorre|gerek yok|gerekmez|lazım değil|не нужен|не нужна|не нужно|не требуется|لا حاجة|ما يحتاج|ما تحتاج|אין צורך|לא צריך|ज़रूरत नहीं|ज़रूरी नहीं|आवश्यक नहीं|zaroori nahi|gerekli değil|şart değil|non è obbligatori*|no es obligatori*|não é obrigatóri*|n est pas obligatoire|не обязател*|не обязательно|غير ضروري|مو لازم|مش لازم|ليس ضروري*|לא חובה|לא נדרש*|tidak wajib|nggak wajib|isn't required|is not required|isn't necessary|is not necessary|जरूरत नहीं|zaroorat nahi|tidak perlu|nggak perlu|ga perlu",
  ],
])

/** "No hace falta el ticket" where the evidence asks for the ticket. */
export function findNoNeed({ draft, entries }: Drafted): UnsupportedClaim[] {
  return findPhrases(NO_NEED, draft.tokens).flatMap(found => {
    const inside = draft.tokens
      .slice(found.first, found.last)
      .map((_, i) => found.first + i)
      .filter(at => phraseAt(PROMISE_WORDS, draft.tokens, at)?.id.id !== 'appointment')
    const near = [
      ...inside,
      ...[-3, -2, -1].map(back => found.first + back),
      ...[1, 2, 3].map(gap => found.last + gap),
    ]
    const told = near.filter(
      at =>
        draft.clause[at] === draft.clause[found.first] &&
        draft.tokens[at]?.kind === 'word' &&
        ((draft.tokens[at]?.text.length ?? 0) > 3 || isProof(draft.tokens[at])),
    )
    return told
      .filter(at => !draft.unsure.has(draft.clause[at] ?? -1))
      .filter(at =>
        entries.some(
          ({ reading, row }) =>
            row === undefined &&
            findPhrases(NO_NEED, reading.tokens).length === 0 &&
            reading.tokens.some(
              (own, i) =>
                (similar(own, draft.tokens[at] as typeof own) ||
                  sameProof(own, draft.tokens[at] as typeof own)) &&
                [1, 2, 3, 4, 5, 6].some(
                  back =>
                    reading.clause[i - back] === reading.clause[i] &&
                    !reading.denials.some(denial => denial > i - back && denial < i) &&
                    WANTED.test(reading.tokens[i - back]?.text ?? ''),
                ),
            ),
        ),
      )
      .slice(0, 1)
      .map(at => unsupported(draft, Math.min(at, found.first), Math.max(at, found.last)))
  })
}

const WANTED =
  /^(?:with|need\S*|require\S*|bring|con|necesit\S*|hace|traer|com|precis\S*|trazer|avec|besoin|mit|braucht|brauchen|bringen|serve|occorre|ile|gerek\S*|с|нуж\S*|مع|يحتاج|تحتاج|עם|צריך|साथ|चाहिए|dengan|perlu|bawa)$/
