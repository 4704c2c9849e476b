import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

const TODAY = phrases<true>([
  [
    true,
    'this morning|today|last night|just now|an hour ago|hours ago|esta mañana|hoy|hoy mismo|anoche|esta manhã|hoje|hoje mesmo|ce matin|aujourd hui|heute|heute morgen|heute früh|gerade eben|stamattina|questa mattina|oggi|bu sabah|bugün|сегодня|сегодня утром|утром|только что|اليوم|الصبح|هذا الصباح|هالصباح|הבוקר|היום|आज|आज सुबह|hari ini|tadi pagi|pagi ini|barusan',
  ],
])
const MADE =
  /^(?:baked|roasted|made|cooked|picked|cut|caught|harvested|brewed|smoked|hornead[oa]s?|hech[oa]s?|tostad[oa]s?|recogid[oa]s?|cortad[oa]s?|cosechad[oa]s?|assad[oa]s?|feit[oa]s?|torrad[oa]s?|colhid[oa]s?|cuite?s?|faite?s?|torrefie\S*|cueilli\S*|coupee?s?|gebacken\S*|gerostet\S*|gemacht|gepfluckt|geschnitten|sfornat[oaie]|cott[oaie]|fatt[oaie]|tostat[oaie]|raccolt[oaie]|tagliat[oaie]|pisirildi|yapildi|kavruldu|toplandi|kesildi|испекли|испечен\S*|обжарен\S*|обжарили|приготовлен\S*|приготовили|срезан\S*|срезали|собран\S*|مخبوز\S*|محمص\S*|مقطوف\S*|نخبز\S*|خبزنا\S*|נאפה|נאפו|נאפתה|נקלו|נקלה|נקטפו|נקטף|बनाया|बनाए|बनाई|भुना|भुनी|dipanggang|dibuat|disangrai|dipetik|dimasak|dipanen)$/
const WOULD =
  /^(?:can|could|will|would|be|if|puede\S*|pode\S*|peut|pouvons|kann|konnen|werden|wird|puo|possiamo|можно|можем|будет|ممكن|אפשר|सकते|bisa|akan)$/
const NEAR = 3

/** "Roasted fresh this morning": when a thing was made no row tells, and no entry about its making. */
export function findMadeToday({ draft, entries, ask }: Drafted): UnsupportedClaim[] {
  const made = draft.tokens.flatMap((token, at) => (MADE.test(token.text) ? [at] : []))
  if (made.length === 0) return []
  const isTold = [...entries.map(entry => entry.reading), ask].some(
    reading =>
      reading.tokens.some(token => MADE.test(token.text)) ||
      reading.tokens.some(token =>
        /^(?:daily|fresh\S*|diari\S*|fresc\S*|frisch\S*|taglich)$/.test(token.text),
      ),
  )
  if (isTold) return []
  return findPhrases(TODAY, draft.tokens).flatMap((day): UnsupportedClaim[] => {
    const deed = made.find(
      at =>
        draft.clause[at] === draft.clause[day.first] &&
        (at < day.first ? day.first - at : at - day.last) <= NEAR,
    )
    if (deed === undefined || !isAsserted(draft, deed) || isSupposed(draft, deed)) return []
    const [from, to] = [Math.max(0, Math.min(deed, day.first) - 3), Math.max(deed, day.last)]
    if (draft.tokens.slice(from, to).some(token => WOULD.test(token.text))) return []
    return [unsupported(draft, Math.min(deed, day.first), Math.max(deed, day.last))]
  })
}
