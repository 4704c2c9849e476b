import { accountFor, callerOf } from './authorize.ts'
import {
  bytesOf,
  type GraphAnswer,
  type GraphCall,
  type GraphContext,
  type GraphReply,
  jsonOf,
  multipartOf,
  paramsOf,
  pathOf,
} from './call.ts'
import { GraphError, unsupported } from './graph-error.ts'
import { HANDLERS } from './routes-table.ts'
import { spendCall, usageHeaders } from './usage.ts'

type Surroundings = Pick<GraphContext, 'state' | 'now' | 'knobs' | 'took' | 'tell' | 'handshake'>

/** The Graph API: the first handler that knows the address answers. */
export async function answerGraph(call: GraphCall, around: Surroundings): Promise<GraphReply> {
  const context = contextOf(call, around)
  try {
    for (const handler of HANDLERS) {
      const answer = await handler(context)
      if (answer) return replyOf(answer, usageHeaders(context))
    }
    context.caller()
    throw unsupported(call.method, context.path[0])
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    return replyOf({ json: error.body(), status: error.status }, usageHeaders(context))
  }
}

function contextOf(call: GraphCall, around: Surroundings): GraphContext {
  const url = new URL(call.url, 'http://simulator.invalid')
  const raw = bytesOf(call.body)
  let caller: ReturnType<GraphContext['caller']> | undefined
  let params: ReturnType<GraphContext['params']> | undefined
  let isCounted = false
  const context: GraphContext = {
    ...around,
    method: call.method,
    path: pathOf(url),
    query: url.searchParams,
    headers: call.headers,
    raw,
    params() {
      params ??= paramsOf(url.searchParams, call.headers, raw)
      return params
    },
    json: () => jsonOf(raw),
    multipart: () => multipartOf(call.headers, raw),
    caller() {
      caller ??= callerOf(context)
      return caller
    },
    spend(account) {
      if (!isCounted) spendCall(context, account)
      isCounted = true
    },
    account: (id, scope) => accountFor(context, id, scope),
  }
  return context
}

function replyOf(answer: GraphAnswer, usage: Record<string, string>): GraphReply {
  if (!('json' in answer)) return answer
  const { json, status = 200, headers = {} } = answer
  return {
    status,
    headers: {
      'content-type': status >= 400 ? 'application/json' : 'application/json; charset=UTF-8',
      'facebook-api-version': 'v25.0',
      ...usage,
      ...headers,
    },
    body: JSON.stringify(json),
  }
}
