// node src/web/build-assets.ts <folder>: writes the finished assets there. `bin/run build` calls it for dist/assets.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finishedAssets } from './asset-files.ts'

const folder = process.argv[2]
if (!folder) throw new Error('usage: node src/web/build-assets.ts <folder>')
mkdirSync(folder, { recursive: true })
for (const [name, content] of finishedAssets(join(import.meta.dirname, 'assets'))) {
  writeFileSync(join(folder, name), content)
}
