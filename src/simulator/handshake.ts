import { randomInt } from 'node:crypto'
import { GraphError } from './graph-error.ts'
import type { SimulatedApp } from './state.ts'

/** Fetches an address as Meta would: what it answered, or why nothing came. */
export type Ask = (url: URL) => Promise<{ status: number; message?: string; body: string }>

/** Meta's check of an address: our answer must be its challenge and nothing else. */
export async function shakeHands(
  ask: Ask | undefined,
  app: SimulatedApp,
  callbackUrl: string,
  verifyToken: string,
): Promise<void> {
  if (!URL.canParse(callbackUrl)) throw refusal('The URL is malformed.')
  const url = new URL(callbackUrl)
  if (!ask) {
    // In the process there is no address to ask: only ours can be meant.
    if (url.pathname.endsWith(`/webhooks/meta/${app.key}`)) return
    throw refusal('HTTP Status Code = 404; HTTP Message = Not Found')
  }
  const challenge = String(randomInt(1e8, 2e9))
  url.searchParams.set('hub.mode', 'subscribe')
  url.searchParams.set('hub.challenge', challenge)
  url.searchParams.set('hub.verify_token', verifyToken)
  const answer = await ask(url).catch((error: Error & { code?: string }) => {
    throw refusal(`curl_errno = 7; curl_error = ${error.code ?? error.message}`)
  })
  if (answer.status !== 200)
    throw refusal(`HTTP Status Code = ${answer.status}; HTTP Message = ${answer.message ?? ''}`)
  if (answer.body !== challenge) throw refusal('The response does not match the challenge.')
}

function refusal(why: string): GraphError {
  return new GraphError(400, 2200, `Callback verification failed with the following errors: ${why}`, {
    title: 'Webhook verification failed',
    userMessage: `The URL couldn't be validated. Callback verification failed with the following errors: ${why}`,
  })
}
