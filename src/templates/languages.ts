/** The languages Meta takes for a template, in its own codes. */
export const TEMPLATE_LANGUAGES: readonly string[] =
  `af sq ar ar_EG ar_AE ar_LB ar_MA ar_QA az be_BY bn bn_IN bg ca zh_CN zh_HK zh_TW hr cs da prs_AF nl nl_BE en
   en_GB en_US en_AE en_AU en_CA en_GH en_IE en_IN en_JM en_MY en_NZ en_QA en_SG en_UG en_ZA et fil fi fr fr_BE
   fr_CA fr_CH fr_CI fr_MA ka de de_AT de_CH el gu ha he hi hu id ga it ja kn kk rw_RW ko ky_KG lo lv lt mk ms ml mr
   nb ps_AF fa pl pt_BR pt_PT pa ro ru sr si_LK sk sl es es_AR es_CL es_CO es_CR es_DO es_EC es_HN es_MX es_PA es_PE
   es_ES es_UY sw sv ta te th tr uk ur uz vi zu`
    .trim()
    .split(/\s+/)

/** Meta's code as a browser knows it: `pt_BR` is `pt-BR`. */
export function tagOf(code: string): string {
  return code.replaceAll('_', '-')
}

/** The name of a template's language for readers of `screen`; the code where nobody knows one. */
export function languageName(code: string, screen: string): string {
  try {
    return new Intl.DisplayNames([screen], { type: 'language' }).of(tagOf(code)) ?? code
  } catch {
    return code
  }
}

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'prs'])

export function templateDirection(code: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(code.split('_')[0]!) ? 'rtl' : 'ltr'
}
