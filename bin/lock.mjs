import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const heartbeatMs = 2_000
const silentForMs = 60_000

/** Runs `work` while no other process holds `path`. A holder that died, or went silent, is passed over. */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true })
  while (!take(path)) {
    if (isAbandoned(path)) breakLock(path)
    else await sleep(100)
  }
  const heartbeat = setInterval(() => touch(path), heartbeatMs)
  const release = () => rmSync(path, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    process.off('exit', release)
    release()
  }
}

// link() makes the file appear with its content, so nobody reads a lock that has no owner yet.
function take(path) {
  const mine = `${path}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    linkSync(mine, path)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(mine, { force: true })
  }
}

function isAbandoned(path) {
  try {
    const owner = Number(readFileSync(path, 'utf8'))
    return !isAlive(owner) || Date.now() - statSync(path).mtimeMs > silentForMs
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
}

// Two waiters may find the same dead owner; renaming lets one of them win, and a lock that was
// taken anew in between is put back.
function breakLock(path) {
  const broken = `${path}.broken.${process.pid}`
  try {
    renameSync(path, broken)
    if (!isAbandoned(broken)) linkSync(broken, path)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    rmSync(broken, { force: true })
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date())
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}
