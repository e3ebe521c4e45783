import { type Address, SEARCH } from '../paths'
import type { IndexFetcher } from './run-query'

/** The base path of the paper, which binding wrote before the address of the form. */
export function rootOf(form: HTMLFormElement): string {
  return new URL(form.action).pathname.slice(0, -SEARCH.length)
}

/** Revalidates each file once a page: a file of an older edition would number other articles. */
export function fetchIndexFiles(root: string): IndexFetcher {
  const known = new Map<Address, Promise<unknown>>()
  const once = <T>(address: Address, read: (response: Response) => Promise<T>) => {
    const file = known.get(address) ?? fetchFile(root + address).then(read)
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
