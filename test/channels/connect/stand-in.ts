import { createHmac } from 'node:crypto'
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sign } from '../../../src/channels/signature.ts'
import { APP_ID, NUMBER, NUMBER_NODE, SECRET, TOKEN, WABA } from './fake-meta.ts'

interface Reply {
  status?: number
  body: unknown
}

const no = (code: number, message: string, more = {}): Reply => ({
  status: 400,
  body: {
    error: { message: `(#${code}) ${message}`, type: 'OAuthException', code, fbtrace_id: 'A1', ...more },
  },
})

/** A Meta of this test's own, on loopback: it checks tokens and proofs, calls back, and delivers signed messages. */
export async function startStandIn() {
  const state = {
    subscribed: false,
    callback: '',
    registered: false,
    pin: '246810',
    calls: [] as string[],
    sent: [] as { to: string; text: string; id: string }[],
  }
  const SCOPES = ['whatsapp_business_messaging', 'whatsapp_business_management']

  const server = createServer(async (request, response) => {
    const text = await read(request)
    const url = new URL(request.url ?? '/', 'http://meta')
    const [, version, ...path] = url.pathname.split('/')
    state.calls.push(`${request.method} ${path.join('/')}`)
    const reply = /^v\d+\.\d+$/.test(version ?? '')
      ? await answer(request, url, path, text === '' ? {} : (JSON.parse(text) as Record<string, unknown>))
      : no(100, 'Unknown version')
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(reply.body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))

  async function answer(
    request: IncomingMessage,
    url: URL,
    path: string[],
    body: Record<string, unknown>,
  ): Promise<Reply> {
    const bearer = (request.headers.authorization ?? '').replace('Bearer ', '')
    const proof = createHmac('sha256', SECRET).update(bearer).digest('hex')
    const isApp = bearer === `${APP_ID}|${SECRET}`
    if (!isApp && bearer !== TOKEN) return no(190, 'Invalid OAuth access token')
    if (url.searchParams.get('appsecret_proof') !== proof) return no(100, 'Invalid appsecret_proof provided')
    const route = `${request.method} ${path.join('/')}`
    switch (route) {
      case `GET ${APP_ID}`:
        return { body: { id: APP_ID, name: 'Bakery app' } }
      case `POST ${APP_ID}/subscriptions`: {
        const url = String(body.callback_url)
        const status = await challenge(url, String(body.verify_token))
        if (status !== 200)
          return no(
            2200,
            `Callback verification failed with the following errors: HTTP Status Code = ${status}`,
          )
        state.callback = url
        return { body: { success: true } }
      }
      case `GET ${APP_ID}/subscriptions`:
        return {
          body: {
            data: state.callback
              ? [
                  {
                    object: 'whatsapp_business_account',
                    active: true,
                    callback_url: state.callback,
                    fields: [{ name: 'messages' }],
                  },
                ]
              : [],
          },
        }
      case 'GET debug_token':
        return url.searchParams.get('input_token') === TOKEN
          ? {
              body: {
                data: {
                  app_id: APP_ID,
                  type: 'SYSTEM_USER',
                  application: 'Bakery app',
                  is_valid: true,
                  expires_at: 0,
                  user_id: '1015',
                  scopes: SCOPES,
                  granular_scopes: SCOPES.map(scope => ({ scope, target_ids: [WABA] })),
                },
              },
            }
          : {
              body: {
                data: { is_valid: false, error: { code: 190, message: 'Invalid OAuth access token.' } },
              },
            }
      case `GET ${WABA}/phone_numbers`:
        return { body: { data: [numberNode()] } }
      case `GET ${NUMBER}`:
        return { body: numberNode() }
      case `POST ${NUMBER}/register`:
        if (body.pin !== state.pin) return no(133005, 'Two step verification PIN Mismatch')
        state.registered = true
        return { body: { success: true } }
      case `POST ${WABA}/subscribed_apps`:
        state.subscribed = true
        return { body: { success: true } }
      case `DELETE ${WABA}/subscribed_apps`:
        state.subscribed = false
        return { body: { success: true } }
      case `GET ${WABA}/subscribed_apps`:
        return {
          body: {
            data: state.subscribed
              ? [{ whatsapp_business_api_data: { id: APP_ID, name: 'Bakery app' } }]
              : [],
          },
        }
      case `GET ${WABA}/message_templates`:
        return { body: { data: [] } }
      case `POST ${NUMBER}/messages`:
        return take(body)
      default:
        return no(100, `Unsupported request: ${route}`, { error_subcode: 33 })
    }
  }

  const numberNode = () =>
    state.registered ? NUMBER_NODE : { ...NUMBER_NODE, status: 'PENDING', platform_type: 'NOT_APPLICABLE' }

  function take(body: Record<string, unknown>): Reply {
    if (body.status === 'read') return { body: { success: true } }
    const id = `wamid.out.${state.sent.length}`
    const words = (body.text as { body?: string } | undefined)?.body ?? ''
    state.sent.push({ to: String(body.to ?? body.recipient), text: words, id })
    return { body: { messaging_product: 'whatsapp', contacts: [], messages: [{ id }] } }
  }

  async function deliver(value: Record<string, unknown>, account = NUMBER, secret = SECRET): Promise<number> {
    const metadata = { display_phone_number: '351215550182', phone_number_id: account }
    const raw = JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: WABA,
          changes: [{ field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } }],
        },
      ],
    })
    return call('POST', state.callback, raw, { 'x-hub-signature-256': sign(raw, secret) })
  }

  let n = 0
  const now = () => String(Math.floor(Date.now() / 1000))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    /** The owner's phone writes. */
    phoneSends: (text: string, account?: string, secret?: string) =>
      deliver(
        {
          contacts: [{ profile: { name: 'Marta' }, wa_id: '351910000001' }],
          messages: [
            {
              from: '351910000001',
              id: `wamid.in.${n++}`,
              timestamp: now(),
              type: 'text',
              text: { body: text },
            },
          ],
        },
        account,
        secret,
      ),
    tells: (id: string, status: 'sent' | 'delivered' | 'read') =>
      deliver({ statuses: [{ id, status, timestamp: now(), recipient_id: '351910000001' }] }),
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function challenge(callback: string, verifyToken: string): Promise<number> {
  const url = new URL(callback)
  url.searchParams.set('hub.mode', 'subscribe')
  url.searchParams.set('hub.challenge', '1158201444')
  url.searchParams.set('hub.verify_token', verifyToken)
  return call('GET', url.href, '', {})
}

function call(method: string, url: string, body: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url.replace('localhost', '127.0.0.1'), {
      method,
      headers: {
        ...headers,
        ...(body !== '' && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      },
    })
    request.on('response', response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject)
    request.end(body)
  })
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text
}
