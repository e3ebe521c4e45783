import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Failure } from '../failure'

/** How many ports above the wanted one are tried. */
const TRIES = 20

/** Starts listening at `port`, or at the next one that is free. Returns the port taken. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let candidate = port; candidate <= port + TRIES; candidate += 1) {
    if (await isTaken(server, host, candidate)) continue
    return (server.address() as AddressInfo).port
  }
  throw new Failure(`✖ Aucun port libre de ${port} à ${port + TRIES}. Donnez-en un autre : PORT=8080`)
}

function isTaken(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error))
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      resolve(false)
    })
  })
}

/** Also ends connections that browsers keep open, which would hold the server for minutes. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
