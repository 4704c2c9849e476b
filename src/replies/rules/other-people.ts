import type { Turn } from '../plan.ts'
import { foldedPattern, foldForMatching } from './handoff.ts'
import { OTHER_PEOPLE, OWN } from './other-people-words.ts'
import { refusalOf } from './refusals.ts'
import { spaced } from './situations.ts'
import { meets, patternOf } from './word-patterns.ts'

const ASKED = foldedPattern(patternOf(OTHER_PEOPLE.asked))
const IN_QUESTIONS = foldedPattern(patternOf(OTHER_PEOPLE.inQuestions))
const DATUM = foldedPattern(patternOf(OTHER_PEOPLE.datum))
const MINE = foldedPattern(patternOf(OWN))

/** Accents tell what he did from what I do, capitals tell a name: "qué compró Nadia". */
const BY_NAME = [
  /(?<!\p{L})(?:[Qq]ué|[Cc]uánto) (?:se )?(?:llevó|compró|pidió|encargó|eligió|cogió|preguntó|quería|gastó|pagó) (?:\p{Lu}|doña |don )/u,
  // "Mi vecina cambió la puerta, ¿qué modelo os compró?"
  /(?<!\p{L})[Mm]is? (?:\p{L}+ )?(?:marido|espos[oa]|mujer|novi[oa]|hij[oa]|madre|padre|herman[oa]|vecin[oa]|amig[oa]|ex|jef[ea]|compañer[oa]|prim[oa]|tí[oa]|cuñad[oa]|suegr[oa]|pareja)s?(?!\p{L}).{1,100}(?:[Qq]ué|[Cc]uál|[Cc]uánto|[Cc]uándo) (?:\S+ ){0,4}(?:compró|pidió|encargó|llevó|pagó|gastó|reservó)(?!\p{L})/u,
  /(?<!\p{L})(?:dirección|direccion|número|numero|teléfono|telefono|correo|datos|clave|contraseña) (?:\S+ ){0,2}que (?:(?:os|les|te|le) )?(?:dejó|dió|pasó|mandó)(?!\p{L})/iu,
  /(?<!\p{L})(?:[Qq]u'est-ce que|[Oo] que (?:é que )?[ao]|[Cc]he cosa ha preso|[Ww]as hat) \p{Lu}\p{Ll}+ .{0,30}(?:pris|acheté|commandé|levou|comprou|pediu|preso|gekauft|bestellt|mitgenommen)(?!\p{L})/u,
  /\p{Lu}\p{Ll}+ (?:hanım|bey|abla|teyze|amca|Hanım|Bey) (?:\S+ ){0,2}ne(?:ler)? (?:aldı|sipariş|istedi|sordu)/u,
  /(?:Потеря\p{L}+|потеря\p{L}+|пришлите|Пришлите|дайте|Дайте) (?:мне )?(?:адрес|номер|телефон) \p{Lu}\p{Ll}+/u,
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:'|’)?(?:n[iıuü]n|[iıuü]n) (?:size|sizde) (?:verdiği|bıraktığı|yazdığı)/u,
]

/** "The address of Nadia Brandt": a first name and another, which are not the business's own. */
const FULL_NAME =
  /(?<!\p{L})(?:direcci[oó]n|correo|morada|endere[cç]o|adresse|anschrift|indirizzo|alamat|адрес|e-?mail) (?:(?:de|d[ao]|di|von|ibu|pak|bu|bapak) )?(?:(?:la|el|a|o) )?(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+|(?<!\p{L})(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+['’](?:n?[iıuü]n|s) (?:adres|numara|telefon|address|number|phone|e-?mail)/u

/** Whether a message asks what the business knows of somebody else: what they bought or wrote, their number, who works there. */
export function asksAboutOthers(text: string, business = ''): boolean {
  const words = spaced(foldForMatching(text))
  if (meets(MINE, words)) return false
  if (meets(ASKED, words) || BY_NAME.some(name => name.test(text.normalize('NFC')))) return true
  const [, first, other] = FULL_NAME.exec(text) ?? []
  const name = first ?? other
  if (name !== undefined && !business.includes(name)) return true
  return /[?؟]/.test(text) && meets(IN_QUESTIONS, words)
}

/** Words in which one only says what more is wanted of whoever was just asked about: "and the phone number?" */
const MOST_WORDS = 6

/** The message itself, or a few words after one that was. */
export function isAboutOthers({
  text,
  history,
  business,
}: Pick<Turn, 'text' | 'history' | 'business'>): boolean {
  if (asksAboutOthers(text, business.name)) return true
  const before = history.findLast(line => line.from === 'contact')
  if (!before) return false
  const words = spaced(foldForMatching(text))
  if (words.trim().split(' ').length > MOST_WORDS || !meets(DATUM, words) || meets(MINE, words)) return false
  return refusalOf(before.text) === 'data_request' || asksAboutOthers(before.text, business.name)
}
