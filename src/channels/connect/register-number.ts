import { metaLine, type StepContext, tokenIn } from './context.ts'
import { inspectNumber } from './inspect-account.ts'
import { askMeta, type MetaLine } from './meta.ts'
import { problem, type Seen, seenOfRefusal, todo, verified, waiting } from './seen.ts'

const HOUR = 3_600_000

/** Whether the number needs its PIN, and what Meta says to it. */
export async function takeRegister(context: StepContext, input: { pin?: string }): Promise<Seen> {
  const { channel, now } = context
  const line = metaLine(context)
  const token = tokenIn(context)
  if (!channel || !line || token === undefined) return todo('account_first')
  const before = await inspectNumber(line, token, channel.account)
  if (before.isRegistered) return verified('number_registered', {}, before.seen.answer)
  if (before.isRegistered === undefined) return before.seen
  if (!input.pin) return problem('number_not_registered', {}, before.seen.answer)
  if (!/^\d{6}$/.test(input.pin)) return problem('pin_shape')
  const refused = await registerNumber(line, token, channel.account, input.pin, now)
  if (refused) return refused
  const after = await inspectNumber(line, token, channel.account)
  return after.isRegistered === false
    ? waiting('number_registering', {}, after.seen.answer)
    : verified('number_registered', {}, after.seen.answer)
}

/** Puts the number on the Cloud API. Undefined when Meta did. */
async function registerNumber(
  line: MetaLine,
  token: string,
  account: string,
  pin: string,
  now: Date,
): Promise<Seen | undefined> {
  const answer = await askMeta(line, {
    method: 'POST',
    path: `${account}/register`,
    body: { messaging_product: 'whatsapp', pin },
    token,
    why: 'register the number',
  })
  if (answer.outcome === 'ok') return undefined
  if (answer.outcome !== 'refused') return seenOfRefusal(answer)
  const at = (hours: number) => ({ until: new Date(now.getTime() + hours * HOUR) })
  switch (answer.code) {
    case '133005':
      return problem('pin_wrong', {}, answer.shown)
    case '133006':
      return problem('number_not_verified', {}, answer.shown)
    case '133008':
      return problem('pin_blocked', at(12), answer.shown)
    case '133009':
      return problem('pin_too_fast', at(1 / 12), answer.shown)
    case '133015':
      return problem('number_just_deleted', at(1 / 12), answer.shown)
    case '133016':
      return problem('register_limit', at(72), answer.shown)
    default:
      return seenOfRefusal(answer)
  }
}
