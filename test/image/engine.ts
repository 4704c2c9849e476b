import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Engine {
  /** Runs `docker …` and returns its stdout; throws with its stderr when it fails. */
  docker(args: string[], input?: string): string
  /** Runs a script or `docker-compose` against this engine, its output passed through. */
  run(command: string, args: string[], env?: Record<string, string>): void
  compose: [string, ...string[]]
  stop(): Promise<void>
}

// Another `docker` earlier on PATH may lack BuildKit, which Debian's brings with it.
const docker = succeeds('/usr/bin/docker', ['--version']) ? '/usr/bin/docker' : 'docker'

/** The engine that runs here, or one of our own from Debian's packages; a sentence where neither can be had. */
export async function findEngine(): Promise<Engine | string> {
  if (succeeds(docker, ['info'])) return engineAt({}, async () => {})
  if (process.getuid?.() !== 0) return 'no Docker engine answers, and only root can start one'
  installPackages(['docker.io', 'docker-compose', 'debootstrap'])
  if (!succeeds('dockerd', ['--version']))
    return 'no Docker engine answers, and dockerd cannot be installed here'
  return startEngine()
}

function installPackages(packages: string[]) {
  const missing = packages.filter(name => !succeeds('dpkg', ['-s', name]))
  if (missing.length === 0 || !succeeds('apt-get', ['--version'])) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: ['ignore', 2, 2], env })
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...missing], {
    stdio: ['ignore', 2, 2],
    env,
  })
}

async function startEngine(): Promise<Engine | string> {
  const run = mkdtempSync(join(tmpdir(), 'hearthline-engine-'))
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'hearthline-dev', 'engine')
  mkdirSync(cache, { recursive: true })
  const host = `unix://${run}/docker.sock`
  const log = openSync(join(run, 'log'), 'w')
  const daemon = spawn(
    'dockerd',
    // Without iptables it needs no kernel modules; ports are published by its own proxy.
    [
      '--iptables=false',
      '--data-root',
      cache,
      '--exec-root',
      join(run, 'exec'),
      '--pidfile',
      join(run, 'pid'),
      '--host',
      host,
    ],
    { stdio: ['ignore', log, log] },
  )
  const ended = new Promise<void>(resolve => {
    daemon.once('exit', () => resolve())
    daemon.once('error', () => resolve())
  })
  const stop = async () => {
    daemon.kill('SIGTERM')
    await ended
    rmSync(run, { recursive: true, force: true })
  }
  const env = { DOCKER_HOST: host }
  for (let tries = 0; tries < 60; tries++) {
    if (succeeds(docker, ['info'], env)) return engineAt(env, stop)
    if (daemon.exitCode !== null) break
    await sleep(500)
  }
  const reason = spawnSync('tail', ['-n', '3', join(run, 'log')], { encoding: 'utf8' }).stdout
  await stop()
  return `dockerd does not start here: ${reason}`
}

function engineAt(engineEnv: Record<string, string>, stop: () => Promise<void>): Engine {
  const env = {
    ...process.env,
    ...engineEnv,
    DOCKER_BUILDKIT: '1',
    COMPOSE_DOCKER_CLI_BUILD: '1',
    DOCKER: docker,
  }
  const hasPlugin = succeeds(docker, ['compose', 'version'], engineEnv)
  return {
    docker(args, input = '') {
      const { status, stdout, stderr } = spawnSync(docker, args, { env, input, encoding: 'utf8' })
      if (status !== 0) throw new Error(`docker ${args.join(' ')} failed: ${stderr}${stdout}`)
      return stdout.trim()
    },
    run(command, args, more = {}) {
      execFileSync(command, args, { env: { ...env, ...more }, stdio: ['ignore', 2, 2] })
    },
    compose: hasPlugin ? [docker, 'compose'] : ['docker-compose'],
    stop,
  }
}

function succeeds(command: string, args: string[], env: Record<string, string> = {}): boolean {
  return spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, ...env } }).status === 0
}
