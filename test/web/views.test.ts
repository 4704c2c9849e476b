import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as markup from '../../src/web/html.ts'
import { html } from '../../src/web/html.ts'
import { ignoreSaid } from '../../src/web/views.ts'

const folder = join(import.meta.dirname, '../../views')
const views = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.eta'))
  .map(name => [name, readFileSync(join(folder, name), 'utf8')] as const)

describe('what people wrote, on a page (SEC-WEB)', () => {
  it('is nothing that htmx reads, wherever it stands', () => {
    let found = 0
    for (const [name, view] of views) {
      // Where people type, htmx has to read the field.
      for (const [tag, element, attributes] of ignoreSaid(view).matchAll(
        /<(\w+)((?:[^<>]|<%[\s\S]*?%>)*)>/g,
      )) {
        if (/^(input|textarea|select)$/.test(element!)) continue
        if (element !== 'bdi' && !/\sdir="auto"/.test(attributes!)) continue
        found++
        assert.match(attributes!, /\shx-ignore\b/, `${name}: ${tag}`)
      }
    }
    assert.ok(found > 150, `${found} places`)
  })

  it('is found in its tag whatever else the view computes there', () => {
    assert.equal(
      ignoreSaid(`<p class="<%= it.a > 1 ? 'x' : "y" %>" dir="auto"><%= it.text %></p>`),
      `<p class="<%= it.a > 1 ? 'x' : "y" %>" dir="auto" hx-ignore><%= it.text %></p>`,
    )
    assert.equal(ignoreSaid('<bdi><%= it.name %></bdi>'), '<bdi hx-ignore><%= it.name %></bdi>')
    for (const own of [
      '<input dir="auto" name="q">',
      '<b dir="ltr">x</b>',
      '<p dir="auto" hx-ignore>x</p>',
      '<textarea dir="auto">',
    ])
      assert.equal(ignoreSaid(own), own)
  })

  it('is escaped by whatever shows it: nothing is printed as it is but parts of pages', () => {
    for (const [name, view] of views)
      for (const [raw] of view.matchAll(/<%~[\s\S]*?%>/g))
        assert.match(raw, /^<%~ (include\(|it\.body %>$)/, `${name}: ${raw}`)
  })

  it('cannot be passed off as markup', () => {
    assert.deepEqual(Object.keys(markup).sort(), ['escapeHtml', 'html'])
    for (const fake of [
      { text: '<b>' },
      { text: '<b>', toString: () => '<b>' },
      Object.assign(Object.create(null) as object, { text: '<b>', toString: () => '<b>' }),
      ['<b>'],
    ])
      assert.equal(String(html`<p>${fake}</p>`).includes('<b>'), false)
    assert.equal(String(html`<p>${html`<b>${'<i>'}</b>`}</p>`), '<p><b>&lt;i&gt;</b></p>')
  })
})
