// Files picked, pasted and dropped, the counter, the tools. Without it one file goes with a plain form.
{
  const body = document.body
  const field = () => document.getElementById('reply-text')
  const composer = () => document.querySelector('[data-composer]')

  // --- what is typed ------------------------------------------------------------------------------------------
  const encoder = new TextEncoder()
  const measure = (text, unit) => (unit === 'bytes' ? encoder.encode(text).length : text.length)

  function count() {
    const counter = document.getElementById('counter')
    const text = field()
    if (!counter || !text?.dataset.limit) return
    const used = measure(text.value, text.dataset.unit)
    const isOver = used > Number(text.dataset.limit)
    counter.hidden = used < Number(text.dataset.countFrom)
    counter.classList.toggle('is-warn', isOver)
    const words = isOver ? counter.dataset.over : counter.dataset.words
    counter.textContent = counter.hidden ? '' : words.replace('{used}', String(used))
  }

  /** Puts words where the cursor is, with a blank before them if need be. */
  function put(words) {
    const text = field()
    if (!text) return
    const before = text.value.slice(0, text.selectionStart).replace(/(^|\s)#\S*$/, '$1')
    const after = text.value.slice(text.selectionEnd)
    const gap = before === '' || /\s$/.test(before) ? '' : ' '
    text.value = before + gap + words + after
    const end = before.length + gap.length + words.length
    text.focus()
    text.setSelectionRange(end, end)
    count()
  }

  // What was typed outlives a chat that closes and opens again while its page is open.
  const kept = new Map()
  body.addEventListener('input', event => {
    if (event.target.id !== 'reply-text') return
    kept.set(composer().dataset.composer, event.target.value)
    count()
    // A product is asked for by its sign, as in "the #bowl".
    const word = /(?:^|\s)#(\S*)$/.exec(event.target.value.slice(0, event.target.selectionStart))
    if (word && event.inputType === 'insertText' && !event.isComposing && word[1] === '') openTool('product')
  })

  // What is written is compared with the catalogue once somebody pauses; the words go nowhere else.
  const PAUSE_MS = 700
  let pause
  body.addEventListener('input', ({ target }) => {
    const { draft } = target.dataset
    if (target.id !== 'reply-text' && !draft) return
    clearTimeout(pause)
    pause = setTimeout(look, PAUSE_MS, target.id, draft ?? '')
  })

  /** The field may have been swapped since. */
  function look(id, draft) {
    const form = document.getElementById('hint-form')
    const text = document.getElementById(id)
    if (!form || !text || !document.getElementById(draft ? `hint-${draft}` : 'hint')) return
    const { elements } = form
    if (elements.text.value === text.value && elements.draft.value === draft) return
    elements.text.value = text.value
    elements.draft.value = draft
    htmx.trigger(form, 'look')
  }

  body.addEventListener('messageSent', () => {
    clearTimeout(pause)
    document.getElementById('hint')?.replaceChildren()
  })

  function openTool(tool) {
    const { tools } = composer().dataset
    htmx.ajax('GET', `${tools}?tool=${tool}`, { source: composer(), target: '#composer-tool', swap: 'none' })
  }

  body.addEventListener('click', event => {
    const chosen = event.target.closest('[data-put]')
    if (!chosen || !field()) return
    event.preventDefault()
    put(chosen.dataset.put)
  })

  // --- files --------------------------------------------------------------------------------------------------
  const PLAIN_TYPES = { 'image/jpg': 'image/jpeg', 'audio/x-m4a': 'audio/mp4', 'audio/mp3': 'audio/mpeg' }
  let picked = []

  function problemOf(file, input) {
    const type = (PLAIN_TYPES[file.type] ?? file.type).split(';')[0]
    if (type === '') return undefined // The server looks at what is in it.
    const rules = JSON.parse(input.dataset.rules).filter(rule => rule.mimes.includes(type))
    if (rules.length === 0) return input.dataset.wrongKind
    // A large picture is made smaller before it leaves: only files as they are have a limit here.
    const isPicture = type === 'image/jpeg' || type === 'image/png'
    const fits = rules.some(rule => file.size <= rule.maxBytes) || isPicture
    return fits ? undefined : rules[0].tooLarge
  }

  function add(files) {
    const input = composer()?.querySelector('[data-files]')
    if (!input) return
    for (const file of files) {
      const isFull = picked.length >= Number(input.dataset.most)
      picked.push({ file, problem: isFull ? input.dataset.tooMany : problemOf(file, input) })
    }
    showPicked()
  }

  function showPicked() {
    const list = document.getElementById('picked')
    if (!list) return
    for (const image of list.querySelectorAll('img')) URL.revokeObjectURL(image.src)
    list.replaceChildren(...picked.map(entryOf))
    list.hidden = picked.length === 0
    const hint = composer().querySelector('[data-caption-hint]')
    hint.hidden = picked.length === 0
    const input = composer().querySelector('[data-files]')
    input.value = ''
  }

  function entryOf({ file, problem }, index) {
    const entry = document.createElement('li')
    const look = document.createElement(file.type.startsWith('image/') ? 'img' : 'span')
    look.className = 'thumb'
    if (look.matches('img')) {
      look.src = URL.createObjectURL(file)
      look.alt = ''
    } else look.textContent = /\.([a-z0-9]{1,4})$/i.exec(file.name)?.[1]?.toUpperCase() ?? ''
    const words = document.createElement('span')
    const name = document.createElement('bdi')
    name.className = 'clip'
    name.textContent = file.name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    words.append(name)
    if (problem) {
      entry.className = 'is-bad'
      const why = document.createElement('small')
      why.setAttribute('role', 'alert')
      why.textContent = problem
      words.append(why)
    }
    const remove = document.createElement('button')
    remove.type = 'button'
    remove.className = 'btn btn-icon'
    remove.textContent = '×'
    remove.setAttribute(
      'aria-label',
      `${composer().querySelector('[data-files]').dataset.remove}: ${file.name}`,
    )
    remove.addEventListener('click', () => {
      picked.splice(index, 1)
      showPicked()
      field()?.focus()
    })
    entry.append(look, words, remove)
    return entry
  }

  body.addEventListener('change', event => {
    if (!event.target.matches?.('[data-files]')) return
    add([...event.target.files])
    field()?.focus()
  })
  body.addEventListener('paste', event => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0 || !event.target.closest?.('[data-composer]')) return
    event.preventDefault()
    add(files)
  })
  const thread = document.querySelector('.pane-thread')
  let depth = 0
  const dragsFiles = event => event.dataTransfer?.types.includes('Files')
  thread?.addEventListener('dragenter', event => {
    if (!dragsFiles(event) || !composer()?.querySelector('[data-files]')) return
    depth++
    thread.classList.add('is-dropping')
  })
  thread?.addEventListener('dragleave', () => {
    depth = Math.max(0, depth - 1)
    if (depth === 0) thread.classList.remove('is-dropping')
  })
  thread?.addEventListener('dragover', event => dragsFiles(event) && event.preventDefault())
  thread?.addEventListener('drop', event => {
    depth = 0
    thread.classList.remove('is-dropping')
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    add(files)
    field()?.focus()
  })

  // Nothing to say is not sent, nor is a file that the channel does not take.
  body.addEventListener(
    'submit',
    event => {
      if (!event.target.matches('[data-composer]') || !field()) return
      const isEmpty = field().value.trim() === '' && picked.length === 0
      if (!isEmpty && !picked.some(one => one.problem)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      field().focus()
    },
    true,
  )
  body.addEventListener('htmx:config:request', event => {
    const { sourceElement, request } = event.detail.ctx
    if (!sourceElement.matches?.('[data-composer]') || !(request.body instanceof FormData)) return
    if (picked.length > 0) request.body.delete('file')
    picked.forEach(({ file }, index) => {
      request.body.append(index === 0 ? 'file' : `file${index}`, file, file.name)
    })
  })

  // What was typed is on its way: the field is empty again, whatever the page did meanwhile.
  body.addEventListener('messageSent', () => {
    const text = field()
    if (text) text.value = ''
    if (composer()) kept.delete(composer().dataset.composer)
    picked = []
    showPicked()
    count()
  })
  body.addEventListener('composerChanged', () => field()?.focus())
  body.addEventListener('toolOpened', () => {
    const tool = document.querySelector('#composer-tool .tool')
    if (!tool) return field()?.focus()
    if (tool.contains(document.activeElement)) return
    const first =
      tool.querySelector('input[type=search], textarea, input.input') ?? tool.querySelector('#tool-title')
    first?.focus()
  })
  body.addEventListener('htmx:after:swap', () => {
    const text = field()
    const words = composer() && kept.get(composer().dataset.composer)
    if (text && text.value === '' && words && composer().matches(':not(.is-note)')) text.value = words
    if (picked.length > 0 && document.getElementById('picked')?.childElementCount === 0) showPicked()
    count()
    wait()
  })

  // --- the window ---------------------------------------------------------------------------------------------
  // Its words are true until a moment the server names; then the thread looks again, and closes or opens by itself.
  let waiting
  let waitsFor
  function wait() {
    const state = document.getElementById('composer-state')
    if (!state || state === waitsFor?.state) {
      if (state?.dataset.lookAgain === waitsFor?.ms) return
    }
    clearTimeout(waiting)
    waitsFor = state ? { state, ms: state.dataset.lookAgain } : undefined
    if (!state?.dataset.lookAgain) return
    waiting = setTimeout(() => {
      waitsFor = undefined
      htmx.trigger(body, 'refresh')
    }, Number(state.dataset.lookAgain) + 500)
  }
  wait()

  // --- keys ---------------------------------------------------------------------------------------------------
  const isTyping = target => target.closest?.('input, textarea, select, [contenteditable], dialog')
  addEventListener('keydown', event => {
    if (event.isComposing) return
    if (event.key === 'Escape' && event.target.closest?.('#composer-tool')) {
      document.querySelector('#composer-tool [data-key=Escape]')?.click()
      return
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return
    if (event.key === 'r' && field()) {
      event.preventDefault()
      field().focus()
    } else if (event.key === 'n' && composer()) {
      const note = composer().querySelector('[data-key=n]')
      if (!note) return
      event.preventDefault()
      note.click()
    }
  })
}
