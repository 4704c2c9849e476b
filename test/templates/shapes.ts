import type { TemplateComponent, TemplateForm } from '../../src/templates/components.ts'

export const ORDER_READY: TemplateComponent[] = [
  { type: 'HEADER', format: 'TEXT', text: 'Order {{1}}', example: { header_text: ['4711'] } },
  {
    type: 'BODY',
    text: 'Hello {{1}}, your order of {{2}} is ready to be picked up.',
    example: { body_text: [['Ada', 'two blue mugs']] },
  },
  { type: 'FOOTER', text: 'Barro & Sal' },
  {
    type: 'BUTTONS',
    buttons: [
      { type: 'QUICK_REPLY', text: 'Thank you' },
      { type: 'URL', text: 'See the order', url: 'https://example.com/o/{{1}}', example: ['4711'] },
    ],
  },
]

export function template(components: TemplateComponent[], more: Partial<TemplateForm> = {}): TemplateForm {
  return { category: 'UTILITY', parameterFormat: 'POSITIONAL', components, ...more }
}
