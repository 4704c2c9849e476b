// Passkeys: asks our server for the question, the browser for the answer, and hands it back.
;(() => {
  const canUse =
    typeof PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in PublicKeyCredential
  for (const box of document.querySelectorAll('[data-passkey]')) {
    const button = box.querySelector('button')
    if (!canUse) {
      button.disabled = true
      continue
    }
    button.addEventListener('click', async () => {
      const problem = box.querySelector('[role=alert]')
      problem.hidden = true
      button.disabled = true
      try {
        const isNew = box.dataset.passkey === 'make'
        const options = await ask(box, box.dataset.options, {})
        const credential = isNew
          ? await navigator.credentials.create({
              publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
            })
          : await navigator.credentials.get({
              publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
            })
        const name = box.querySelector('input')?.value ?? ''
        const { to } = await ask(box, box.dataset.answer, {
          answer: credential.toJSON(),
          name,
          next: box.dataset.next,
        })
        if (!box.dataset.form) return location.assign(to)
        // Not requestSubmit: the password next to this button was not asked for any more.
        document.getElementById(box.dataset.form).submit()
      } catch (error) {
        if (error.again) return location.assign('/me/security')
        problem.hidden = false
        button.disabled = false
      }
    })
  }

  async function ask(box, path, body) {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF': box.dataset.csrf },
      body: JSON.stringify(body),
    })
    if (response.ok) return response.json()
    throw Object.assign(new Error('refused'), { status: response.status })
  }
})()
