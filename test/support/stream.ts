import { setTimeout as wait } from 'node:timers/promises'

/** An open stream of live updates, and what it has said so far. */
export async function listenTo(url: string, headers: Record<string, string>, patienceMs = 7000) {
  const response = await fetch(url, { headers })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const read = async () => {
    const { done, value } = await Promise.race([
      reader.read(),
      wait(patienceMs, { done: true, value: undefined }),
    ])
    if (!done) text += value
    return !done
  }
  return {
    response,
    text: () => text,
    async until(pattern: RegExp) {
      while (!pattern.test(text))
        if (!(await read())) throw new Error(`the stream said ${JSON.stringify(text)}`)
      return text
    },
    lastId: () => [...text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1] ?? '',
  }
}
