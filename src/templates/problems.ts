import type { FieldProblem } from '../lib/errors.ts'
import { hasText, type Translate, translator } from '../web/texts.ts'

/** Something that Meta would refuse. Its words stand under `templates.problem.<code>`. */
export interface TemplateProblem {
  /** `body.2`, `header.media`, `button.0`, `card.1.body.1`, `name`. */
  field: string
  code: string
  about?: Record<string, string | number>
}

/** Codes that programs can tell apart and people need not. */
const SAME_WORDS: Record<string, string> = {
  name_empty: 'missing',
  body_missing: 'missing',
  header_empty: 'missing',
  footer_empty: 'missing',
  offer_empty: 'missing',
  button_label: 'missing',
  variable_missing: 'missing',
  link_end: 'missing',
  code_missing: 'missing',
  products_missing: 'missing',
  header_location_missing: 'missing',
  header_product_missing: 'missing',
  section_title: 'missing',
  header_image_missing: 'file_missing',
  header_video_missing: 'file_missing',
  header_document_missing: 'file_missing',
  filled_too_long: 'too_long',
  code_too_long: 'too_long',
  link_too_long: 'too_long',
  payload_too_long: 'too_long',
  section_title_long: 'too_long',
  sample_code: 'sample_missing',
  button_label_variables: 'one_line',
  link_variable_end: 'link_variable',
  link_variable_number: 'link_variable',
  buttons_many: 'buttons_limit',
}

/** What no form of ours can get wrong: said in English, to whoever writes programs. */
const FOR_PROGRAMS: Record<string, string> = {
  unknown_component: 'is not a known component: {{type}}',
  given_twice: 'is given more than once',
  header_not_wanted: 'the header of this template takes no value',
  header_wrong_kind: 'must be of type {{wanted}}, not {{given}}',
  media_named_twice: 'must name one of fileId, id and link',
  media_link: 'must be an https address',
  offer_not_wanted: 'this template has no offer that ends',
  name_missing: 'needs parameter_name: the variables of this template have names',
  name_unknown: 'names a variable this template does not have: {{name}}',
  name_not_wanted: 'must not have parameter_name ({{name}}): the variables of this template are numbers',
  too_many_values: 'has {{given}} values, and the template takes {{wanted}}',
  value_not_text: 'must be of type text, currency or date_time, not {{type}}',
  button_unknown: 'there is no button {{at}}',
  button_wrong_kind: 'must have sub_type {{wanted}}, not {{given}}',
  button_takes_nothing: 'this button takes no value',
  cards_not_wanted: 'this template has no cards',
  cards_count: 'has {{given}} cards, and the template has {{wanted}}',
  language: 'is not a language Meta takes, such as en_US',
  category: 'must be UTILITY, MARKETING or AUTHENTICATION',
  header_format: 'must be TEXT, IMAGE, VIDEO, DOCUMENT or LOCATION',
  header_sample_file:
    'needs example.fileId, a file stored here, or example.header_handle, one uploaded to Meta before',
  button_type: 'is not a kind of button Meta knows',
  button_otp: 'belongs to the category AUTHENTICATION',
  button_flow: 'needs flow_id, flow_name or flow_json',
  offer_marketing: 'must be MARKETING for an offer that ends',
  offer_footer: 'must be left out beside an offer that ends',
  cards_none: 'has no cards',
  cards_many: 'has more than {{most}} cards',
  cards_alone: 'takes no header, footer or buttons beside its cards',
  cards_alike: 'must have cards with the same parts',
  card_header: 'a card needs a header',
  code_words: 'must be left out: Meta words a one-time code itself',
  code_button: 'a one-time code needs one button of type OTP',
  no_id: 'Meta’s id of this template is not known yet: read the list first',
}

export function problemWords({ code, about }: TemplateProblem, t: Translate): string {
  const key = `templates.problem.${SAME_WORDS[code] ?? (code.startsWith('buttons_of_') ? 'buttons_limit' : code)}`
  if (hasText(key)) return t(key, about)
  return wordsForPrograms({ code, ...(about && { about }) }) ?? code
}

function wordsForPrograms({ code, about }: Pick<TemplateProblem, 'code' | 'about'>): string | undefined {
  return FOR_PROGRAMS[code]?.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(about?.[name] ?? ''))
}

/** For the API and the log of a refused send. */
export function problemsInEnglish(problems: readonly TemplateProblem[]): FieldProblem[] {
  const t = translator('en')
  return problems.map(problem => ({
    field: problem.field,
    problem: wordsForPrograms(problem) ?? problemWords(problem, t),
  }))
}
