import { createHmac } from 'node:crypto'

/** A signed WhatsApp text, as Meta sends it; every one with an id of its own. */
export function signedWebhook(secret: string, account: string, id: string, from: string, seconds: number): { body: Buffer; signature: string } {
  const body = Buffer.from(
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
                messages: [{ from, from_user_id: `US.${from}`, id, timestamp: String(seconds), type: 'text', text: { body: 'Do you have the blue mug, and what does it cost?' } }],
              },
            },
          ],
        },
      ],
    }),
  )
  return { body, signature: `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` }
}
