import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import project from '../../package.json' with { type: 'json' }
import type { Operation } from './operation.ts'
import { problem } from './schemas.ts'

const REFUSALS: Record<number, string> = {
  400: 'It cannot be understood',
  401: 'No token, or one that is not valid',
  403: 'The token may not do this',
  404: 'There is no such thing, or it is somebody else’s',
  415: 'The body is not JSON',
  422: 'A field is wrong: `errors` lists all of them',
  429: 'More calls than a minute allows: `Retry-After` says when to go on',
  503: 'Not now: `Retry-After` says when',
}

/** The API in OpenAPI 3.1, made from the schemas that validate. */
export function describeApi(operations: Operation[]): object {
  const paths: ZodOpenApiPathsObject = {}
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.method]: describe(operation, path) }
  }
  paths['/openapi.json'] = {
    get: {
      summary: 'This document',
      security: [],
      responses: {
        200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: z.unknown() } } },
      },
    },
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Hearthline',
      version: project.version,
      description:
        'The token fixes the business. Times are ISO 8601 in UTC, amounts are in minor units. Foreign and unknown ids are the same 404. A method that an address does not take is 405, with those it takes in `Allow`.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: '`hl_…`, from “hearthline token create”' },
      },
    },
    paths,
  })
}

function describe(operation: Operation, path: string): ZodOpenApiOperationObject {
  const { method, summary, scope, query, headers, body, bodyOptional, answers } = operation
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
  const params = {
    ...(names.length > 0 && { path: z.object(Object.fromEntries(names.map(name => [name, z.string()]))) }),
    ...(query && { query }),
    ...(headers && { header: headers }),
  }
  return {
    operationId: nameOf(method, path),
    summary,
    description: `Needs the scope \`${scope}\`.`,
    ...(Object.keys(params).length > 0 && { requestParams: params }),
    ...(body && {
      requestBody: { required: !bodyOptional, content: { 'application/json': { schema: body } } },
    }),
    responses: { ...refusalsOf(operation, names.length > 0), ...answersOf(answers) },
  }
}

/** `post /conversations/{id}/messages` → `postConversationsIdMessages` */
function nameOf(method: string, path: string): string {
  return method + path.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W+$/, '')
}

function answersOf(answers: Operation['answers']) {
  const all = Object.entries(answers).map(([status, { description, schema, type }]) => {
    if (type) return [status, { description, content: { [type]: {} } }]
    if (schema) return [status, { description, content: { 'application/json': { schema } } }]
    return [status, Number(status) < 400 ? { description } : refusal(description)]
  })
  return Object.fromEntries(all)
}

function refusalsOf({ body }: Operation, hasId: boolean) {
  const statuses = [400, 401, 403, ...(hasId ? [404] : []), ...(body ? [415, 422] : []), 429, 503]
  return Object.fromEntries(statuses.map(status => [status, refusal(REFUSALS[status]!)]))
}

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})
