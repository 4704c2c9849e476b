// Runs in a network namespace of its own, where there is nothing but loopback: everything the product does on its first
// day and on an ordinary one, with its system calls written down. Says on stdout who it may have called and what the canaries are.
import { spawnSync } from 'node:child_process'
import { photo, voiceNote } from '../media/files.ts'
import { startChildJourney } from '../support/child-journey.ts'
import { startFakeOllama } from '../support/fake-ollama.ts'
import { ACCOUNTS, until } from '../support/server.ts'
import { liveOpeningDay } from './opening-day.ts'

const [, , traceFile = ''] = process.argv
spawnSync('ip', ['link', 'set', 'lo', 'up'], { stdio: 'inherit' })
const CALLS = 'socket,connect,bind,sendto,sendmsg,sendmmsg,write,writev'
const strace = (file: string) => [
  'strace',
  '-f',
  '--seccomp-bpf',
  '-qq',
  '-yy',
  '-s',
  '200000',
  '-e',
  `trace=${CALLS}`,
  '-o',
  file,
]

const CANARIES = {
  whatsapp: 'my aunt turns sixty and is hard to please, canary-quill-9101',
  instagram: 'my aunt turns sixty and is hard to please, canary-otter-9102',
  messenger: 'my aunt turns sixty and is hard to please, canary-maple-9103',
  name: 'Canary Velvet 9104',
  reply: 'canary-ember-9105 we look into it',
  caption: 'canary-lumen-9106 is this one left?',
  link: 'see http://canary-host-9107.example/x and canary-host-9108.example',
  note: 'canary-thorn-9109 a remark for the team',
  heard: 'do you have canary-birch-9110 in red',
  customer: 'my aunt turns sixty and is hard to please, canary-brisk-9111',
  answer: 'canary-cedar-9112 we open at nine',
  product: 'Canary-dune-9113 lamp',
  document: 'Canary-fjord-9114: breakfast is served until eleven.',
}

const model = await startFakeOllama({ 'gemma4:e2b': { capabilities: ['completion', 'audio', 'vision'] } })
model.state.hears = () => CANARIES.heard
const journey = await startChildJourney({
  wrap: strace(traceFile),
  env: { OLLAMA_HOST: model.url, HEARTHLINE_LOG_LEVEL: 'trace' },
})
const customers = { whatsapp: '491700000001', instagram: '8800110022', messenger: '7700110022' } as const

await until(
  () => journey.server.text(),
  log => log.includes('"event":"model_found"'),
  'the model was not found',
  30_000,
)
for (const channel of ['whatsapp', 'instagram', 'messenger'] as const) {
  await journey.writes(channel, customers[channel], CANARIES[channel], CANARIES.name)
  await journey.writes(channel, `${customers[channel]}7`, CANARIES.link)
}
await journey.sendsFile('whatsapp', customers.whatsapp, {
  bytes: await photo(60, 40),
  mime: 'image/jpeg',
  type: 'image',
  caption: CANARIES.caption,
})
for (const channel of ['instagram', 'messenger'] as const)
  await journey.sendsFile(channel, customers[channel], {
    bytes: await photo(60, 40),
    mime: 'image/jpeg',
    type: 'image',
  })
await journey.sendsFile('whatsapp', `${customers.whatsapp}8`, {
  bytes: voiceNote(Array<boolean>(60).fill(true)),
  mime: 'audio/ogg; codecs=opus',
  type: 'audio',
})
await until(
  journey.threads,
  messages => messages.filter(one => one.direction === 'outbound' && one.providerId !== null).length >= 4,
  'the customers were not answered',
  60_000,
)
const owner = await journey.signIn()
const base = `/t/${journey.slug}`
const { items } = await journey.api('/conversations?channel=whatsapp')
const [conversation] = items as { id: string }[]
const thread = `${base}/inbox/${conversation!.id}`
await owner.post(`${thread}/messages`, { text: CANARIES.reply })
await owner.post(`${thread}/notes`, { text: CANARIES.note })
const { items: channels } = await channelsOf()
for (const id of channels) await owner.post(`${base}/channels/${id}/check`)
for (const path of [
  '/',
  '/inbox?q=canary',
  '/products',
  '/knowledge',
  '/channels',
  '/assistant',
  '/reports',
  '/settings',
  '/outgoing',
  '/simulator',
])
  await owner.get(base + path)
await owner.get('/operator')
await owner.post(`${base}/assistant/test`)
await until(
  journey.threads,
  messages => messages.some(one => one.text === CANARIES.reply && one.providerId !== null),
  'the answer of a person was not sent',
  60_000,
)
await until(
  () =>
    model.asked.filter(({ path, body }) => path === '/api/chat' && JSON.stringify(body).includes('UklGR'))
      .length,
  heard => heard > 0,
  'no voice note was heard',
  60_000,
)
await journey.stop()
const opening = await liveOpeningDay({
  wrap: strace(`${traceFile}.opening`),
  model,
  canaries: { ...CANARIES, reply: CANARIES.answer },
})
await model.close()

process.stdout.write(
  JSON.stringify({
    canaries: CANARIES,
    allowed: [journey.meta.url, model.url].map(url => new URL(url).host).concat(opening.meta),
    graphs: [new URL(journey.meta.url).host, opening.meta],
    model: new URL(model.url).host,
    servers: [new URL(journey.server.url).port, opening.server],
    modelPaths: [...new Set(model.asked.map(({ path }) => path))],
    modelCalls: model.asked.filter(({ path }) => path === '/api/chat').length,
    log: journey.server.text() + opening.log,
    accounts: ACCOUNTS,
  }),
)

async function channelsOf(): Promise<{ items: string[] }> {
  const page = await owner.get(`${base}/channels`)
  const found = [...page.text.matchAll(/\/channels\/([0-9a-z]{20,32})/g)].map(([, id]) => id!)
  return { items: [...new Set(found)] }
}
