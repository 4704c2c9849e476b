import { foldedPattern, foldForMatching, handoffTrigger } from './handoff.ts'

const MOST_WORDS = 16

/** Thanks, or that it is settled, in the twelve languages. */
const SETTLED = [
  /\b(?:thank(?:s| ?you|u)?|thx|tysm|ty|cheers|appreciate(?:d| it)|that helps?|that helped|that'?s all|all good|all set|(?:problem )?solved|sorted|it works(?: now)?|works now)\b/,
  /\b(?:gracias|resuelto|solucionado|eso es todo|eso era todo|me sirve|muy amable|ya quedo)\b/,
  /\b(?:obrigad[oa]s?|obg|brigad[oa]|valeu|agradec\w+|resolvid[oa]|era so isso|e tudo|era isso)\b/,
  /\b(?:merci|resolu|c'est tout|c'est bon|ca marche|impeccable|nickel)\b/,
  /\b(?:danke\w*|vielen dank|besten dank|erledigt|gelost|hat (?:sich )?(?:geklappt|erledigt)|das war'?s|passt so)\b/,
  /\b(?:grazie|risolto|e tutto|tutto chiaro|a posto|ti ringrazio|la ringrazio)\b/,
  /\b(?:tesekkur\w*|sagol\w*|sag olun|sag ol|eyvallah|tsk\w*|cozuldu|halloldu|hallettim|tamamdir)\b/,
  /(?:شكرا|مشكور|مشكوره|تسلم|يسلمو|يعطيك العافيه|يعطيكم العافيه|جزاك الله|جزاكم الله|انحلت|تم الحل|هذا كل شيء)/,
  /(?:תודה|נפתר|הסתדר|זה הכל|זה הכול|אין עוד שאלות)/,
  /(?:धन्यवाद|शुक्रिया|आभार|समस्या हल|हल हो गया|काम हो गया)|\b(?:shukriya|dhanyavaa?d|dhanyawaa?d|thanks? ji|kaam ho gaya)\b/,
  /\b(?:terima ?kasih|makasih|makasi|trims|tengkyu|sudah (?:beres|selesai|jelas)|itu saja)\b/,
  /(?:спасибо|спс|благодар\S*|пасиб\S*|решено|решилось|все понятно|это все|получилось)/,
].map(foldedPattern)

/** What takes it back: thanks for nothing, but, still not. */
const UNLESS = [
  /[?؟？]/,
  /\b(?:for nothing|but|however|still (?:not|no|waiting|doesn'?t|isn'?t|can'?t)|not (?:solved|working|sorted)|doesn'?t work|didn'?t (?:help|work)|not yet)\b/,
  /\b(?:por nada|para nada|pero|todavia no|aun no|no (?:me )?(?:sirve|funciona|ayuda)|no (?:esta )?(?:resuelto|solucionado)|mas ainda|ainda nao|nao (?:funciona|ajud\w+|(?:esta )?resolvid[oa]))\b/,
  /\b(?:pour rien|mais|toujours pas|pas (?:encore|resolu)|ne marche pas|fur nichts|aber|immer noch nicht|noch nicht|nicht (?:gelost|erledigt)|geht nicht)\b/,
  /\b(?:per niente|di niente|pero|ma non|ancora no|non (?:funziona|e risolto|risolto)|ama|hala|henuz|cozulmedi|olmadi|calismiyor)\b/,
  /(?:لكن|بس لسه|لسه ما|لم تحل|ما انحلت|على لا شيء|אבל|עדיין לא|לא נפתר|לא עובד|על כלום)/,
  /(?:लेकिन|मगर|पर अभी|अभी तक नहीं|हल नहीं|नहीं हुआ)|\b(?:lekin|magar|nahi)\b/,
  /\b(?:tapi|namun|masih (?:belum|tidak)|belum|tidak (?:beres|berfungsi))\b|(?:^|\s)но(?=\s|$)|(?:ни за что|не решен\S*|не работает|не помогло|пока нет|еще не)/,
].map(foldedPattern)

/** The customer says by themselves that it is settled. Without a model, and never on a question or a complaint. */
export function saysSolved(text: string): boolean {
  if (text.trim().split(/\s+/).length > MOST_WORDS) return false
  const folded = foldForMatching(text)
  return (
    SETTLED.some(pattern => pattern.test(folded)) &&
    !UNLESS.some(pattern => pattern.test(folded)) &&
    handoffTrigger(text) === undefined
  )
}
