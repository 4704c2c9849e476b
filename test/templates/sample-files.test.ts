import assert from 'node:assert/strict'
import { storeUpload } from '../../src/media/store-upload.ts'
import { type GraphCall, HangUp } from '../../src/simulator/call.ts'
import type { TemplateComponent } from '../../src/templates/components.ts'
import { getTemplate } from '../../src/templates/templates.ts'
import { FILM, PDF, photo } from '../media/files.ts'
import { testStudio } from '../media/support.ts'
import { type Office, testOffice, WABA } from './support.ts'

const BODY = { type: 'BODY', text: 'Your order is on its way.' } as const

describe('the sample file of a heading', function () {
  this.timeout(60_000)
  const studio = testStudio()

  async function kept({ db, folder, clock }: Office, bytes: Buffer): Promise<string> {
    return (await storeUpload({ db, folder, studio }, { bytes }, clock.now())).publicId
  }

  const header = (format: 'IMAGE' | 'VIDEO' | 'DOCUMENT', example: object): TemplateComponent => ({
    type: 'HEADER',
    format,
    example,
  })

  const ask = (office: Office, components: TemplateComponent[], name = 'on_its_way') =>
    office.ask({
      do: 'create',
      wabaId: WABA,
      draft: { name, language: 'en', category: 'UTILITY', parameterFormat: 'POSITIONAL', components },
    })

  const codes = (outcome: Awaited<ReturnType<typeof ask>>) =>
    'problems' in outcome ? outcome.problems.map(({ code, field }) => `${field} ${code}`) : outcome

  const sentHeader = ({ simulator }: Office) => simulator.state.templates.at(-1)!.components[0] as object

  it('goes to Meta as it reviews the template: a picture, a film, a document', async () => {
    const office = await testOffice()
    const files = { IMAGE: await photo(), VIDEO: FILM, DOCUMENT: PDF }
    for (const [format, bytes] of Object.entries(files) as ['IMAGE', Buffer][]) {
      const fileId = await kept(office, bytes)
      const outcome = await ask(
        office,
        [header(format, { fileId }), BODY],
        `on_its_way_${format.toLowerCase()}`,
      )
      assert.ok(outcome.done, JSON.stringify(outcome))
      const { example } = sentHeader(office) as { example: { header_handle: string[] } }
      const upload = [...office.simulator.state.uploads.values()].at(-1)!
      assert.deepEqual(example, { header_handle: [upload.handle] })
      assert.deepEqual(getTemplate(office.db, outcome.id!).components[0], sentHeader(office))
    }
  })

  it('goes on where the connection broke off, and arrives whole', async () => {
    const office = await testOffice()
    const bytes = Buffer.concat([PDF, Buffer.alloc(300_000, 'x')])
    const fileId = await kept(office, bytes)
    const { handle } = office.simulator
    const offsets: string[] = []
    office.simulator.handle = async (call: GraphCall) => {
      if (call.method !== 'POST' || !/\/upload:/.test(call.url)) return handle(call)
      offsets.push(String(call.headers.file_offset))
      if (offsets.length > 2) return handle(call)
      await handle({ ...call, body: (call.body as Uint8Array).subarray(0, 100_000) })
      throw new HangUp('broken off')
    }
    const outcome = await ask(office, [header('DOCUMENT', { fileId }), BODY])
    assert.ok(outcome.done, JSON.stringify(outcome))
    assert.deepEqual(offsets, ['0', '100000', '200000'])
  })

  it('of each card goes there too, and the same file once', async () => {
    const office = await testOffice()
    const fileId = await kept(office, await photo())
    const cards = [0, 1].map(() => ({ components: [header('IMAGE', { fileId }), BODY] }))
    const outcome = await ask(office, [BODY, { type: 'CAROUSEL', cards }])
    assert.ok(outcome.done, JSON.stringify(outcome))
    assert.equal(office.simulator.state.uploads.size, 1)
  })

  it('that Meta would not take is refused before it is asked', async () => {
    const office = await testOffice()
    const picture = await kept(office, await photo())
    const document = await kept(office, PDF)
    assert.deepEqual(codes(await ask(office, [header('IMAGE', { fileId: document }), BODY])), [
      'header.format header_file_image',
    ])
    assert.deepEqual(codes(await ask(office, [header('DOCUMENT', { fileId: picture }), BODY])), [
      'header.format header_file_document',
    ])
    assert.deepEqual(codes(await ask(office, [header('IMAGE', { fileId: 'nothere' }), BODY])), [
      'header.format header_file_gone',
    ])
    assert.deepEqual(codes(await ask(office, [header('IMAGE', {}), BODY])), [
      'header.format header_sample_file',
    ])
    assert.equal(office.simulator.state.uploads.size, 0)
  })

  it('and its handle are looked at by the stand-in as Meta does', async () => {
    const office = await testOffice()
    const refused = async (example: object, format: 'IMAGE' | 'DOCUMENT' = 'IMAGE') => {
      const outcome = await ask(office, [header(format, example), BODY], 'another_one')
      return 'failure' in outcome ? `${outcome.failure.code}/${outcome.failure.subcode}` : outcome
    }
    assert.equal(await refused({ header_handle: ['4::made-up'] }), '100/2388273')
    const fileId = await kept(office, await photo())
    assert.ok((await ask(office, [header('IMAGE', { fileId }), BODY])).done)
    const { handle } = [...office.simulator.state.uploads.values()][0]!
    assert.equal(await refused({ header_handle: [handle] }, 'DOCUMENT'), '100/2388273')
  })

  it('of an edit is handed over anew', async () => {
    const office = await testOffice()
    const outcome = await ask(office, [BODY])
    assert.ok(outcome.done)
    await new Promise(resolve => setTimeout(resolve, 5))
    await office.simulator.settle()
    const fileId = await kept(office, await photo())
    const components = [header('IMAGE', { fileId }), BODY]
    const edited = await office.ask({
      do: 'edit',
      id: outcome.id!,
      edit: { category: 'UTILITY', parameterFormat: 'POSITIONAL', components },
    })
    assert.ok(edited.done, JSON.stringify(edited))
    assert.match(JSON.stringify(sentHeader(office)), /header_handle/)
  })
})
