declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici'
}
declare module 'undici/lib/web/fetch/index.js' {
  const parts: { fetch: typeof import('undici').fetch }
  export default parts
}
declare module 'undici/lib/web/fetch/response.js' {
  const parts: { Response: typeof import('undici').Response }
  export default parts
}
