import '../lib/one-way-out.ts'
import { cleanPicture, showPicture } from './pictures.ts'
import { readSpeech } from './speech.ts'
import { OUT_OF_MEMORY_EXIT, type StudioTask } from './studio-link.ts'
import { readVoice } from './voice.ts'

/** The process that decodes what people sent. It opens no file and no connection: bytes come in and go out. */
const MOST_MEMORY = 700 * 1024 * 1024

const work = {
  picture: showPicture,
  clean: cleanPicture,
  voice: readVoice,
  speech: readSpeech,
}

// Decoders work beside this thread, so it can look after their memory.
setInterval(() => {
  if (process.memoryUsage.rss() > MOST_MEMORY) process.exit(OUT_OF_MEMORY_EXIT)
}, 20).unref()

process.on('message', async (message: StudioTask) => {
  process.send!(await work[message.task](message.bytes))
})
process.on('disconnect', () => process.exit(0))
