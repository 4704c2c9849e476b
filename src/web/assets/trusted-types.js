// The one way markup becomes page: htmx hands every answer to this policy before it parses it.
{
  const tags = /<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>?/gi
  const attributes = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g
  const leads = /^(href|src|action|formaction|data|xlink:href)$/i
  const check = markup => {
    if (/<script/i.test(markup)) throw new TypeError('markup with a script was refused')
    for (const [tag] of markup.matchAll(tags)) {
      for (const [, name, ...values] of tag.matchAll(attributes)) {
        if (/^on/i.test(name)) throw new TypeError('markup with a handler was refused')
        const value = values.find(found => found !== undefined) ?? ''
        if (leads.test(name) && /^[\s\0]*javascript:/i.test(value))
          throw new TypeError('markup with a script link was refused')
      }
    }
    return markup
  }
  const ours = url => {
    if (new URL(url, location.origin).href !== `${location.origin}/sw.js`)
      throw new TypeError('not a script of ours')
    return url
  }
  const refuse = () => {
    throw new TypeError('nothing is evaluated here')
  }
  const policy = window.trustedTypes?.createPolicy('hearthline', {
    createHTML: check,
    createScriptURL: ours,
  }) ?? {
    createHTML: check,
  }
  htmx.registerExtension('hearthline', {
    init: api => api.initSecurity(policy, refuse, refuse),
    htmx_config_request(_element, { ctx }) {
      const token = document.querySelector('meta[name=csrf]')?.content
      if (token && ctx.request.method !== 'GET') ctx.request.headers['X-CSRF'] = token
    },
  })
}
