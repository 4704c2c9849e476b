// Runs in a network namespace of its own, where there is nothing but loopback: everything the product does on an
// ordinary day, with its system calls written down. Says on stdout who it may have called and what the canaries are.
import { spawnSync } from 'node:child_process'
import { photo } from '../media/files.ts'
import { startChildJourney } from '../support/child-journey.ts'
import { startFakeModel } from '../support/hostile-model.ts'
import { ACCOUNTS, until } from '../support/server.ts'

const [, , traceFile = ''] = process.argv
spawnSync('ip', ['link', 'set', 'lo', 'up'], { stdio: 'inherit' })
const CALLS = 'socket,connect,bind,sendto,sendmsg,sendmmsg,write,writev'
const strace = [
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
  traceFile,
]

const CANARIES = {
  whatsapp: 'something blue for my aunt, canary-quill-9101',
  instagram: 'something blue for my aunt, canary-otter-9102',
  messenger: 'something blue for my aunt, canary-maple-9103',
  name: 'Canary Velvet 9104',
  reply: 'canary-ember-9105 we look into it',
  caption: 'canary-lumen-9106 is this one left?',
  link: 'see http://canary-host-9107.example/x and canary-host-9108.example',
  note: 'canary-thorn-9109 a remark for the team',
}

const model = await startFakeModel()
const journey = await startChildJourney({
  wrap: strace,
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
await journey.stop()
await model.close()

process.stdout.write(
  JSON.stringify({
    canaries: CANARIES,
    allowed: [journey.meta.url, model.url].map(url => new URL(url).host),
    graph: new URL(journey.meta.url).host,
    model: new URL(model.url).host,
    server: new URL(journey.server.url).port,
    modelPaths: [...new Set(model.requests.map(({ path }) => path))],
    modelCalls: model.calls.length,
    log: journey.server.text(),
    accounts: ACCOUNTS,
  }),
)

async function channelsOf(): Promise<{ items: string[] }> {
  const page = await owner.get(`${base}/channels`)
  const found = [...page.text.matchAll(/\/channels\/([0-9a-z]{20,32})/g)].map(([, id]) => id!)
  return { items: [...new Set(found)] }
}
