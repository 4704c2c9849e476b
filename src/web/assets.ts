import { createHash } from 'node:crypto'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { RequestHandler } from 'express'
import { programRoot } from '../db/migrate.ts'
import { builtAssets, finishedAssets } from './asset-files.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

interface Asset {
  type: string
  content: Buffer
  zipped: Buffer
}

export interface Assets {
  /** Its URL, with its content's hash in the name: `/assets/hearthline.1f3a….css`. */
  url(name: string): string
  serve: RequestHandler
}

/** Reads the assets once. They are few and small, so they stay in memory, also compressed. */
export function loadAssets(): Assets {
  const files = builtAssets(programRoot) ?? finishedAssets(join(programRoot, 'src/web/assets'))
  const urls = new Map<string, string>()
  const served = new Map<string, Asset>()
  for (const [name, content] of files) {
    const extension = extname(name)
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
    const url = `/assets/${name.slice(0, -extension.length)}.${hash}${extension}`
    urls.set(name, url)
    served.set(url, {
      type: TYPES[extension] ?? 'application/octet-stream',
      content,
      zipped: gzipSync(content, { level: 9 }),
    })
  }
  return {
    url(name) {
      const url = urls.get(name)
      if (!url) throw new Error(`there is no asset ${name}`)
      return url
    },
    serve(req, res, next) {
      const asset = req.method === 'GET' || req.method === 'HEAD' ? served.get(req.path) : undefined
      if (!asset) return next()
      res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      res.setHeader('Content-Type', asset.type)
      res.setHeader('Vary', 'Accept-Encoding')
      const zip = req.acceptsEncodings('gzip') === 'gzip'
      if (zip) res.setHeader('Content-Encoding', 'gzip')
      res.end(zip ? asset.zipped : asset.content)
    },
  }
}
