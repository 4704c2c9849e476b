import type { Drafted, UnsupportedClaim } from '../drafted.ts'
import { PROMISE_WORDS } from '../lexicon/promise-words.ts'
import { findPhrases, phrases } from '../phrases.ts'
import { sentenceBounds } from '../reading.ts'
import { isAsserted, isSupposed, unsupported } from './claim.ts'

/** Who gets a price of their own. */
const GROUPS = phrases<string>([
  [
    'students',
    'student*|pupil*|estudiant*|estudant*|alumn*|étudiant*|studierend*|studenten|studentinnen|schüler*|studente*|studenti|öğrenci*|студент*|студенч*|школьник*|طلاب|الطلاب|للطلاب|طالب|סטודנט*|תלמיד*|छात्र*|विद्यार्थ*|स्टूडेंट*|mahasiswa|pelajar|siswa',
  ],
  [
    'teachers',
    'teacher*|profesor*|maestr*|docente*|professor*|professores|enseignant*|lehrer*|lehrkräfte|insegnant*|öğretmen*|учител*|преподавател*|معلم*|المعلمين|مدرس*|מורים|למורים|מורה|शिक्षक*|अध्यापक*|guru',
  ],
  [
    'seniors',
    'senior*|pensioner*|retiree*|retired|jubilad*|pensionista*|mayores de 65|tercera edad|reformad*|aposentad*|idosos|retraité*|rentner*|pensionär*|senioren|pensionat*|anziani|emekli*|yaşlı*|пенсионер*|пожилы*|متقاعد*|كبار السن|פנסיונר*|גמלאי*|אזרחים ותיקים|बुज़ुर्ग*|बुजुर्ग*|वरिष्ठ*|सीनियर|pensiunan|lansia',
  ],
  [
    'kids',
    'kid|kids|child|children|toddler*|niño*|niña*|menores|criança*|enfant*|kind|kinder|kindern|bambin*|çocuk*|ребен*|дети|детям|детей|طفل|أطفال|الأطفال|للأطفال|ילד|ילדים|לילדים|बच्च*|anak|anak anak',
  ],
  [
    'members',
    'member*|membership|socio|socios|socia|sócio*|membre*|mitglied*|soci|iscritti|üye*|участник* клуба|члены|членам|الأعضاء|أعضاء|للأعضاء|חברי מועדון|לחברי|חברים במועדון|सदस्य*|anggota',
  ],
  [
    'families',
    'families|family|familias|familia numerosa|familia|famílias|familles|familien|famiglie|aileler|семьям|семьи|многодетн*|العائلات|عائلات|משפחות|परिवार*|keluarga',
  ],
  [
    'staff',
    'nurses|doctors|healthcare|veterans|military|firefighters|police|employees|staff|sanitarios|enfermeras|médicos|militares|bomberos|enfermeiros|soignants|infirmiers|militaires|pfleger|ärzte|soldaten|infermieri|medici|sağlık çalışan*|askerler|врачам|медикам|военным|الأطباء|الجنود|חיילים|אחיות|רופאים|डॉक्टर*|सैनिक*|perawat|dokter|tni',
  ],
  [
    'everyone',
    'everyone|everybody|anyone|all customers|todo el mundo|todos|cualquiera|toda a gente|qualquer pessoa|tout le monde|tous|jeder|alle|alle kunden|allen kunden|tutti|chiunque|herkes|herkese|всем|все|каждый|каждому|الجميع|للجميع|לכולם|כולם|सबको|सभी को|सभी|semua orang|semua pelanggan|siapa saja',
  ],
])
const GIVEN = new Set(['free', 'discount'])

/** "Teachers as well" where the entry has students: who else gets it, stands in the evidence too. */
export function findOtherGroups({ draft, entries, rows }: Drafted): UnsupportedClaim[] {
  const told = entries.filter(entry => entry.row === undefined)
  const known = told.filter(
    entry =>
      findPhrases(GROUPS, entry.reading.tokens).some(found => found.id !== 'everyone') &&
      (entry.promises.some(promise => GIVEN.has(promise.id)) ||
        entry.reading.figures.some(figure => figure.kind === 'percent')),
  )
  if (known.length === 0) return []
  const ids = new Set(told.flatMap(entry => findPhrases(GROUPS, entry.reading.tokens).map(found => found.id)))
  return findPhrases(GROUPS, draft.tokens).flatMap(found => {
    if (
      ids.has(found.id) ||
      rows.some(row => findPhrases(GROUPS, row.tokens).some(own => own.id === found.id))
    )
      return []
    const [first, last] = sentenceBounds(draft, found.first)
    if (!isAsserted(draft, found.first, found.last) || isSupposed(draft, found.first)) return []
    if (draft.denials.some(at => at >= first && at <= last)) return []
    const isGiven =
      findPhrases(PROMISE_WORDS, draft.tokens, first, last + 1).some(one => GIVEN.has(one.id.id)) ||
      draft.figures.some(figure => figure.kind === 'percent' && figure.first >= first && figure.last <= last)
    // "All the discounts" is no group.
    const isOfPeople =
      found.id !== 'everyone' ||
      draft.tokens[found.last + 1]?.kind !== 'word' ||
      GETTING.test(draft.tokens[found.last + 1]?.text ?? '') ||
      GETTING.test(draft.tokens[found.first - 1]?.text ?? '')
    return isGiven && isOfPeople ? [unsupported(draft, found.first, found.last)] : []
  })
}

const GETTING =
  /^(?:gets?|has|have|can|pays?|tiene\S*|recibe\S*|tem|recebe\S*|a|ont|recoi\S*|bekomm\S*|erhalt\S*|ha|hanno|riceve\S*|var|есть|дается|скидка|bekommen|erhalten|for|para|pour|fur|per|icin|dapat|من|على|المزيد)$/
