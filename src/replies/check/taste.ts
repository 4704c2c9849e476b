import { clauseBounds, type Reading } from './reading.ts'

const YOUR =
  /^(?:your|tus?|sus?|vuestr[oa]s?|seus?|suas?|tua|teu|vos|votre|tes?|ton|ta|deine?[nmrs]?|ihre?[nmrs]?|tuoi|tue|tuo|vostr[oaie]|suo|sua|senin|sizin|ваш\S*|тво\S*|שלך|שלכם|आपक[ाेी]|apke|aapk[aei])$/

/** "Bring your laptop": it is the customer's, and not for sale. */
export function isCustomers({ tokens, figureAt }: Reading, at: number): boolean {
  const isYours =
    YOUR.test(tokens[at - 1]?.text ?? '') || /^(?:שלך|שלכם|anda|kamu)$/.test(tokens[at + 1]?.text ?? '')
  return isYours && !figureAt.has(at - 2)
}

const SUITS =
  /^(?:perfect|great|good|lovely|ideal|delicious|nice|best|fantastic|wonderful|works?|goes|pairs?|match(?:es)?|suits?|perfect[oa]s?|ric[oa]s?|combinan?|va|van|queda|vai|vao|perfeit[oa]s?|otim[oa]s?|parfaits?|parfaite|idealen?|delicieux|delicieuse|passt|passen|perfekt|lecker|perfett[oaie]|ottim[oaie]|buonissim[oaie]|abbina|sta|harika|guzel|yakisir|uyar|подойд[её]т|подойдут|подходит|отлично|идеально|вкусно|хорош[аои]?|مناسب\S*|رائع\S*|مثالي\S*|لذيذ\S*|مناسبه|يناسب|תואם|מתאימ?\S*|מושלמ?\S*|טעימ?\S*|अच्छ[ाीे]|बढ़िया|बढिया|יופי|נהדר\S*|cocok|enak|pas|mantap)$/
const PAIRED_WITH =
  /^(?:with|for|on|in|to|alongside|con|para|com|avec|pour|mit|zu|zum|zur|fur|per|ile|icin|с|со|к|для|مع|ل|عم|עם|ל|साथ|लिए|untuk|dengan|sama|buat)$/

/** "Perfect with soup", "goes well with jeans": taste, and nothing that is sold. */
export function isPairing(draft: Reading, at: number): boolean {
  const [first, last] = clauseBounds(draft, at)
  const isPriced = draft.figures.some(
    figure => figure.kind === 'money' && figure.first > at && figure.first <= last,
  )
  const beside = draft.tokens.slice(Math.max(first, at - 4), Math.min(last, at + 3) + 1)
  return (
    !isPriced &&
    beside.some(token => token.forms.some(form => PAIRED_WITH.test(form))) &&
    draft.tokens
      .slice(Math.max(first, at - 7), Math.min(last, at + 5) + 1)
      .some(token => SUITS.test(token.text))
  )
}

const GIFTS = /^(?:hediye|هديه|מתנה|במתנה|regalo|omaggio|cadeau|geschenk|presente|подарок|उपहार|kado|hadiah)$/
const IDEA =
  /^(?:idea|idee|ideia|choice|secim|secenek|fikir|fikri|вариант|идея|выбор|فكره|خيار|اختيار|רעיון|बढ़िया|विकल्प|pilihan|ide)$/

/** "Hediye için güzel bir seçim", "ideal de regalo": a present that the customer would buy. */
export function isGiftIdea(draft: Reading, one: { first: number; last: number }): boolean {
  const { tokens } = draft
  if (!GIFTS.test(tokens[one.last]?.text ?? '')) return false
  const [first, last] = clauseBounds(draft, one.first)
  const isFor =
    PAIRED_WITH.test(tokens[one.first - 1]?.text ?? '') ||
    /^(?:icin|लिए)$/.test(tokens[one.last + 1]?.text ?? '')
  return isFor || tokens.slice(first, last + 1).some(token => SUITS.test(token.text) || IDEA.test(token.text))
}
