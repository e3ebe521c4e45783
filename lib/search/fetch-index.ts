import { type Address, SEARCH } from '../paths'
import type { IndexFetcher } from './index-format'

/** The base path of the paper, from the form's action: the search page is at the root. */
export function rootOf({ action }: HTMLFormElement): string {
  return new URL('..', action).pathname.slice(0, -1)
}

/**
 * Revalidates each file once a page: in an older file, articles would have other numbers. The files
 * are below the search page, whose address depends on the paper's language.
 */
export function fetchIndexFiles({ action }: Pick<HTMLFormElement, 'action'>): IndexFetcher {
  const folder = action && new URL(action).pathname
  const known = new Map<Address, Promise<unknown>>()
  const once = <T>(address: Address, read: (response: Response) => Promise<T>) => {
    const file = known.get(address) ?? fetchFile(folder + address.slice(SEARCH.length)).then(read)
    known.set(address, file)
    file.catch(() => known.delete(address))
    return file as Promise<T>
  }
  return { json: (address) => once(address, unpacked), bytes: (address) => once(address, bytesOf) }
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`nothing at ${address}`)
  return response
}

function unpacked({ body }: Response) {
  return new Response(body?.pipeThrough(new DecompressionStream('gzip'))).json()
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}
