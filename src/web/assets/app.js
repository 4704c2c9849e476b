// Everything here makes pages nicer that already work without it.
{
  const body = document.body
  const say = name => body.dataset[name] ?? ''

  // --- live state ---------------------------------------------------------------------------------------------
  const HELLO_WITHIN_MS = 5000
  const POLL_EVERY_MS = 5000
  const stream = document.getElementById('live-stream')
  const pill = document.getElementById('live')
  let waitingForHello
  let polling

  // What somebody opened stays open when the page looks again.
  htmx.config.morphIgnore.push('open')

  const refresh = () => htmx.trigger(body, 'refresh')

  function show(state) {
    if (!pill || pill.dataset.state === state) return
    pill.dataset.state = state
    const icons = { live: 'check-circle', delayed: 'clock', offline: 'offline' }
    for (const icon of pill.querySelectorAll('[data-icon]')) icon.hidden = icon.dataset.icon !== icons[state]
    pill.querySelector('.live-word').textContent = say(state)
  }

  // Proxies that hold streams back, and networks that cut them: ask every few seconds instead.
  function poll() {
    show(navigator.onLine ? 'delayed' : 'offline')
    polling ??= setInterval(() => {
      if (document.hidden) return
      if (!navigator.onLine) return show('offline')
      show('delayed')
      refresh()
    }, POLL_EVERY_MS)
  }

  function live() {
    clearTimeout(waitingForHello)
    clearInterval(polling)
    polling = undefined
    show('live')
  }

  if (stream) {
    waitingForHello = setTimeout(poll, HELLO_WITHIN_MS)
    stream.addEventListener('hello', live)
    stream.addEventListener('refresh', refresh)
    stream.addEventListener('signed-out', () => location.reload())
    stream.addEventListener('htmx:sse:error', poll)
    stream.addEventListener('htmx:sse:close', () => document.hidden || poll())
    addEventListener('offline', () => show('offline'))
    addEventListener('online', poll)
  }

  // --- forms --------------------------------------------------------------------------------------------------
  // Enter sends from a keyboard, makes a line on a phone; never while an input method is composing.
  const hasKeyboard = matchMedia('(pointer: fine)').matches
  body.addEventListener('keydown', event => {
    const field = event.target
    if (!field.matches?.('textarea[data-enter-sends]') || event.key !== 'Enter' || event.isComposing) return
    const wants = event.ctrlKey || event.metaKey || (hasKeyboard && !event.shiftKey && !event.altKey)
    if (!wants) return
    event.preventDefault()
    if (field.value.trim() !== '') field.form.requestSubmit()
  })

  // Menus that open from a summary close by a click elsewhere, by Escape, and by what was chosen in them.
  const closeMenus = which => {
    const open = 'details:is(.switcher, .more, .languages, .acts, .more-tools, .snooze)[open]'
    for (const menu of document.querySelectorAll(open)) if (which(menu)) menu.open = false
  }
  body.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    const menu = event.target.closest('details[open]')
    closeMenus(() => true)
    menu?.querySelector('summary').focus()
  })

  for (const button of document.querySelectorAll('[data-reveal]')) button.hidden = false
  body.addEventListener('click', event => {
    const reveal = event.target.closest('[data-reveal]')
    if (reveal) {
      const field = document.getElementById(reveal.dataset.reveal)
      const shown = field.type === 'password'
      field.type = shown ? 'text' : 'password'
      reveal.setAttribute('aria-pressed', String(shown))
      reveal.querySelector('span').textContent = say(shown ? 'hide' : 'show')
    }
    const dismiss = event.target.closest('[data-dismiss]')
    dismiss?.closest(dismiss.dataset.dismiss)?.remove()
    closeMenus(menu => !menu.contains(event.target) || event.target.closest('[data-closes]'))
  })

  document.querySelector('[data-focus]')?.focus()

  const zones = document.querySelector('[data-guess-zone]')
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (zones && [...zones.options].some(option => option.value === zone)) zones.value = zone

  // --- threads -----------------------------------------------------------------------------------------------
  // Whoever reads at the end stays there; whoever reads further up is told, and not moved.
  const NEAR_PX = 60
  const following = new WeakMap()
  function follow(box) {
    if (following.has(box)) return
    const pill = box.parentElement.querySelector('.new-below')
    const toEnd = () => {
      box.scrollTop = box.scrollHeight
    }
    const look = () => {
      const isAtEnd = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX
      following.set(box, isAtEnd)
      if (pill && isAtEnd) pill.hidden = true
    }
    following.set(box, true)
    toEnd()
    box.addEventListener('scroll', look, { passive: true })
    new ResizeObserver(() => following.get(box) && toEnd()).observe(box)
    new MutationObserver(changes => {
      if (following.get(box)) return toEnd()
      const isNew = changes.some(change => [...change.addedNodes].some(node => node.nodeType === 1))
      if (pill && isNew) pill.hidden = false
    }).observe(box, { childList: true, subtree: true })
    pill?.addEventListener('click', () => {
      toEnd()
      pill.hidden = true
    })
  }
  const followAll = () => {
    for (const box of document.querySelectorAll('[data-stick-to-end]')) follow(box)
  }
  followAll()
  body.addEventListener('htmx:after:swap', followAll)

  // --- toasts -------------------------------------------------------------------------------------------------
  const TOAST_MS = 10_000
  const toasts = document.getElementById('toasts')
  const fade = () => {
    for (const toast of toasts.querySelectorAll('.toast:not([data-seen])')) {
      toast.dataset.seen = ''
      setTimeout(() => toast.remove(), TOAST_MS)
    }
  }
  if (toasts) {
    fade()
    new MutationObserver(fade).observe(toasts, { childList: true })
  }

  // No answer at all: htmx has nothing to swap, so say it here.
  body.addEventListener('htmx:error', event => {
    if (!toasts || event.detail?.ctx?.sourceElement === stream || polling) return
    const toast = document.createElement('div')
    toast.className = 'toast'
    toast.textContent = say('refused')
    toasts.append(toast)
  })

  // --- keyboard -----------------------------------------------------------------------------------------------
  const isTyping = target => target.closest?.('input, textarea, select, [contenteditable]')
  addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '/' && !isTyping(event.target)) {
      const find = document.querySelector('[data-find]') ?? document.getElementById('find')
      if (!find?.checkVisibility()) return
      event.preventDefault()
      find.focus()
    }
  })
}
