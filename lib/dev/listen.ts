import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Failure } from '../failure'

/** How many of the next ports are tried. */
const TRIES = 20

/** Listens on `port`, or on the next free one. Returns the port. */
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

/** Also closes idle connections, which browsers keep open for minutes. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}

/** The message with the address of the newspaper, and a note if the wanted port was taken. */
export function welcome(url: string, wantedPort: number): string {
  const isOtherPort = wantedPort !== 0 && Number(new URL(url).port || 80) !== wantedPort
  const lines = [`✔ Le journal se lit à l’adresse ${url}`, '  Ctrl+C pour le fermer.']
  return [...(isOtherPort ? [`Le port ${wantedPort} est déjà pris.`] : []), ...lines].join('\n')
}
