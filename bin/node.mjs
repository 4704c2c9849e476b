import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { giveUp, inProject } from './project.mjs'

// The database driver needs Node-API 10; an older Node dies in it without a word.
const fits = ({ node, napi }) => Number.parseInt(node, 10) >= 24 && Number(napi) >= 10

/** The Node that runs the product: the one npm brought, else this one, else the first good one on PATH. */
export function findNode() {
  const brought = inProject('node_modules/.bin/node')
  if (existsSync(brought) && canStart()) return brought
  if (fits(process.versions)) return process.execPath
  const found = nodesOnPath().find(node => fits(versionsOf(node)))
  if (found) return found
  giveUp(
    `Hearthline needs Node 24. npm brings it for Linux, not for ${process.platform}-${process.arch}; ` +
      `this is Node ${process.versions.node}. Install Node 24 and try again.`,
  )
}

// The binaries on npm need glibc's loader at its usual place; Alpine and NixOS have none there.
const loaders = { x64: '/lib64/ld-linux-x86-64.so.2', arm64: '/lib/ld-linux-aarch64.so.1' }
const canStart = () => process.platform !== 'linux' || existsSync(loaders[process.arch] ?? '')

const nodesOnPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .filter(existsSync)

function versionsOf(node) {
  const { stdout } = spawnSync(node, ['-p', 'JSON.stringify(process.versions)'], { encoding: 'utf8' })
  try {
    return JSON.parse(stdout)
  } catch {
    return { node: '0', napi: '0' }
  }
}
