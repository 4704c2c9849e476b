import type { Request } from 'express'
import { type Difference, differencesOf, versionOf } from '../web/meanwhile.ts'
import type { Template } from './changes.ts'
import { type DraftFields, fieldsOfTemplate, MOST_ROWS } from './draft-form.ts'
import { metaText } from './template-view.ts'

/** What somebody saw of a template who opened its form. */
export const templateVersion = ({ category, components }: Pick<Template, 'category' | 'components'>) =>
  versionOf([category, components])

/** What differs between a template and what was typed of it, in the words of the form. */
export function draftChanges(template: Template, typed: DraftFields, req: Request): Difference[] {
  const { t } = req
  const there = fieldsOfTemplate(template)
  if (!there) return []
  const row = (label: string, wordsOf: (fields: DraftFields) => string): [string, string, string] => [
    t(label),
    wordsOf(there),
    wordsOf(typed),
  ]
  return differencesOf([
    row('templates.category', fields => metaText('category', fields.category ?? '', t)),
    row('templates.header', fields => headerOf(fields, req)),
    row('templates.body', fields => fields['body.text'] ?? ''),
    row('templates.samples', samplesOf),
    row('templates.footer', fields => fields['footer.text'] ?? ''),
    row('templates.buttons', fields => buttonsOf(fields, req)),
  ])
}

function headerOf(fields: DraftFields, { t }: Request): string {
  const format = fields['header.format'] ?? 'NONE'
  if (format === 'NONE' || format === 'TEXT') return fields['header.text'] ?? ''
  // Only one that was chosen anew has its name here.
  return [t(`templates.header_${format}`), fields['header.fileName']].filter(Boolean).join(' · ')
}

function samplesOf(fields: DraftFields): string {
  return Object.keys(fields)
    .filter(name => /^(?:header|body)\.sample\./.test(name) && fields[name])
    .sort()
    .map(name => fields[name])
    .join(' · ')
}

function buttonsOf(fields: DraftFields, { t }: Request): string {
  const rows = [...Array(MOST_ROWS).keys()].flatMap(at => {
    const [type, ...words] = ['type', 'text', 'value', 'sample'].map(part => fields[`button.${at}.${part}`])
    return type && type !== 'NONE'
      ? [[t(`templates.button_${type}`), ...words].filter(Boolean).join(' · ')]
      : []
  })
  return rows.join('\n')
}
