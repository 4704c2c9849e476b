declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici'
}
declare module 'undici/lib/web/fetch/index.js' {
  export { fetch } from 'undici'
}
declare module 'undici/lib/web/fetch/response.js' {
  export { Response } from 'undici'
}
