/** The parts of a template, in Meta's own shape. */
export type TemplateComponent =
  | {
      type: 'HEADER'
      format: 'TEXT' | 'IMAGE' | 'VIDEO' | 'DOCUMENT' | 'LOCATION'
      text?: string
      example?: unknown
    }
  | { type: 'BODY'; text: string; example?: unknown }
  | { type: 'FOOTER'; text: string }
  | { type: 'BUTTONS'; buttons: TemplateButton[] }
  | { type: 'CAROUSEL'; cards: { components: TemplateComponent[] }[] }
  | { type: 'LIMITED_TIME_OFFER'; limited_time_offer: { text: string; has_expiration?: boolean } }

export interface TemplateButton {
  type:
    | 'QUICK_REPLY'
    | 'URL'
    | 'PHONE_NUMBER'
    | 'COPY_CODE'
    | 'OTP'
    | 'FLOW'
    | 'CATALOG'
    | 'MPM'
    | 'SPM'
    | 'REQUEST_CONTACT_INFO'
  text?: string
  url?: string
  phone_number?: string
  example?: unknown
  [field: string]: unknown
}
