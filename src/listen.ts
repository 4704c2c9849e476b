import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from './config/settings.ts'

/** The port cannot be had. */
export class PortError extends Error {
  override readonly name = 'PortError'
}

/** Resolves with the address people type; rejects with a sentence when the port cannot be had. */
export function listen(server: Server, config: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `Port ${config.port} on ${config.host} is taken by another program. Stop it, or set HEARTHLINE_PORT to another number (0 takes any free one).`
          : `Cannot listen on ${config.host}:${config.port} (${error.code}). Set HEARTHLINE_HOST and HEARTHLINE_PORT to an address of this machine.`
      reject(new PortError(why))
    })
    server.listen(config.port, config.host, () => {
      const { address, port } = server.address() as AddressInfo
      const host =
        address === '127.0.0.1' || address === '0.0.0.0' || address === '::'
          ? 'localhost'
          : address.includes(':')
            ? `[${address}]`
            : address
      resolve(`http://${host}:${port}`)
    })
  })
}
