// Pictures large, voices heard, quotes followed. Without it pictures are links and the browser plays the sound.
{
  const body = document.body

  // --- pictures -----------------------------------------------------------------------------------------------
  const box = document.getElementById('lightbox')
  const ZOOM = 2.5
  let shots = []
  let at = 0
  let cameFrom

  function show(index) {
    at = (index + shots.length) % shots.length
    const link = shots[at]
    const image = box.querySelector('img')
    const name = link.querySelector('img').alt
    zoom(false)
    image.src = link.href
    image.alt = name
    box.querySelector('.lightbox-name').textContent =
      shots.length > 1 ? `${name} (${at + 1}/${shots.length})` : name
    box.querySelector('[data-save]').href = link.href
    for (const step of box.querySelectorAll('[data-step]')) step.hidden = shots.length < 2
  }

  function zoom(large) {
    const image = box.querySelector('img')
    box.classList.toggle('is-large', large)
    box.querySelector('[data-zoom]').setAttribute('aria-pressed', String(large))
    image.style.width = large ? `${image.clientWidth * ZOOM}px` : ''
  }
  const isLarge = () => box.classList.contains('is-large')

  function zoomAt(event) {
    const stage = box.querySelector('.lightbox-stage')
    const image = box.querySelector('img').getBoundingClientRect()
    const x = (event.clientX - image.left) / image.width
    const y = (event.clientY - image.top) / image.height
    zoom(!isLarge())
    if (!isLarge()) return
    stage.scrollLeft = stage.scrollWidth * x - stage.clientWidth / 2
    stage.scrollTop = stage.scrollHeight * y - stage.clientHeight / 2
  }

  if (box) {
    body.addEventListener('click', event => {
      const link = event.target.closest('[data-lightbox]')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      cameFrom = link
      shots = [...document.querySelectorAll('#thread [data-lightbox]')]
      show(shots.indexOf(link))
      box.showModal()
    })
    box.addEventListener('click', event => {
      const step = event.target.closest('[data-step]')
      if (step) show(at + Number(step.dataset.step))
      else if (event.target.closest('[data-zoom]')) zoom(!isLarge())
      else if (event.target.closest('[data-shut]') || event.target.matches('dialog, .lightbox-stage'))
        box.close()
      else if (event.target.matches('img')) zoomAt(event)
    })
    box.addEventListener('keydown', event => {
      const forwards = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
      const backwards = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
      if (event.key === '+' || event.key === '=') zoom(true)
      else if (event.key === '-') zoom(false)
      else if (isLarge())
        return // The arrows move the large picture.
      else if (event.key === forwards) show(at + 1)
      else if (event.key === backwards) show(at - 1)
    })
    box.addEventListener('close', () => {
      box.querySelector('img').removeAttribute('src')
      cameFrom?.focus()
    })
  }

  // --- voices -------------------------------------------------------------------------------------------------
  const SPEEDS = [1, 1.5, 2, 0.75]
  const clock = seconds => {
    const whole = Math.max(0, Math.round(seconds))
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
  }

  function tell(voice) {
    const audio = voice.querySelector('audio')
    const range = voice.querySelector('input')
    if (Number.isFinite(audio.duration) && audio.duration > 0) range.max = String(audio.duration)
    if (!range.matches(':active')) range.value = String(audio.currentTime)
    range.setAttribute('aria-valuetext', `${clock(audio.currentTime)} / ${clock(Number(range.max))}`)
    const bars = voice.querySelectorAll('rect')
    const heard = Math.round((audio.currentTime / Number(range.max)) * bars.length)
    bars.forEach((bar, index) => {
      bar.classList.toggle('heard', index < heard)
    })
    const isGoing = !audio.paused
    voice.querySelector('[data-play]').setAttribute('aria-pressed', String(isGoing))
    voice.querySelector('[data-still]').hidden = isGoing
    voice.querySelector('[data-going]').hidden = !isGoing
    const left = audio.currentTime > 0 ? audio.currentTime : Number(range.max)
    if (Number(range.max) > 1 || audio.currentTime > 0)
      voice.querySelector('[data-time]').textContent = clock(left)
  }

  body.addEventListener('click', event => {
    const voice = event.target.closest('[data-voice]')
    const audio = voice?.querySelector('audio')
    if (!audio) return
    if (event.target.closest('[data-play]')) {
      if (!audio.paused) return audio.pause()
      for (const other of document.querySelectorAll('audio, video')) if (other !== audio) other.pause()
      audio.play().catch(() => tell(voice))
    }
    const speed = event.target.closest('[data-speed]')
    if (speed) {
      audio.playbackRate = SPEEDS[(SPEEDS.indexOf(audio.playbackRate) + 1) % SPEEDS.length]
      speed.textContent = `${audio.playbackRate}×`
    }
  })
  body.addEventListener('input', event => {
    const voice = event.target.closest('[data-voice]')
    if (!voice) return
    const audio = voice.querySelector('audio')
    audio.currentTime = Number(event.target.value)
    tell(voice)
  })
  // Sounds do not bubble: they are caught on their way down.
  for (const name of ['play', 'pause', 'timeupdate', 'ended', 'loadedmetadata']) {
    body.addEventListener(
      name,
      event => {
        const voice = event.target.closest?.('[data-voice]')
        if (voice) tell(voice)
      },
      true,
    )
  }

  // --- quotes -------------------------------------------------------------------------------------------------
  body.addEventListener('click', event => {
    const link = event.target.closest('[data-jump]')
    const target = link && document.getElementById(link.dataset.jump)
    if (!target) return // Not on this page: the link loads the one that has it.
    event.preventDefault()
    target.scrollIntoView({ block: 'center' })
    target.classList.add('is-found')
    setTimeout(() => target.classList.remove('is-found'), 2000)
  })
}
