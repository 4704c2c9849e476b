import { createHmac } from 'node:crypto'

export interface Target {
  port: number
  /** Path of the webhook, and the secret it is signed with. */
  path: string
  secret: string
  /** WhatsApp accounts; requests go round. */
  accounts: string[]
  /** Distinct customers of each account. */
  customers: number
  text?: string
}

const TEXT = 'Do you have the blue mug, and what does it cost?'
const run = Math.random().toString(36).slice(2, 10)
let next = 0

/** A signed WhatsApp text as Meta sends it, ready for the wire; every one with an id of its own. */
export function webhookOf(target: Target): { request: Buffer; providerId: string } {
  const n = next++
  const account = target.accounts[n % target.accounts.length]!
  const providerId = `wamid.${run}.${n}`
  const from = String(15_550_000_000 + (Math.floor(n / target.accounts.length) % target.customers))
  const body = bodyOf(account, providerId, from, target.text ?? TEXT, Math.floor(Date.now() / 1000))
  const head =
    `POST ${target.path} HTTP/1.1\r\nHost: localhost:${target.port}\r\nUser-Agent: facebookexternalua\r\nContent-Type: application/json\r\n` +
    `Content-Length: ${body.length}\r\nX-Hub-Signature-256: ${signatureOf(body, target.secret)}\r\n\r\n`
  return { request: Buffer.concat([Buffer.from(head), body]), providerId }
}

export function signatureOf(body: Buffer, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

export function bodyOf(
  account: string,
  providerId: string,
  from: string,
  text: string,
  timestamp: number,
): Buffer {
  return Buffer.from(
    JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '900100200300400',
          changes: [
            {
              field: 'messages',
              value: {
                messaging_product: 'whatsapp',
                metadata: { display_phone_number: '15550001111', phone_number_id: account },
                contacts: [{ profile: { name: 'Load Test' }, wa_id: from, user_id: `US.${from}` }],
                messages: [
                  {
                    from,
                    from_user_id: `US.${from}`,
                    id: providerId,
                    timestamp: String(timestamp),
                    type: 'text',
                    text: { body: text },
                  },
                ],
              },
            },
          ],
        },
      ],
    }),
  )
}
