import { type Address, SEARCH } from '../paths'
import type { Load } from './ask'

/** Where the paper lives on its host: what the press put before the address of the form. */
export function rootOf(form: HTMLFormElement): string {
  return new URL(form.action).pathname.slice(0, -SEARCH.length)
}

/** Asks the host each time a page is opened whether a file is still the same: one of an older edition would name other articles. */
export function loader(root: string): Load {
  const known = new Map<Address, Promise<unknown>>()
  return <T>(address: Address) => {
    const file = known.get(address) ?? fetchFile(root + address)
    known.set(address, file)
    file.catch(() => known.delete(address))
    return file as Promise<T>
  }
}

async function fetchFile(address: string): Promise<unknown> {
  const { ok, body } = await fetch(address, { cache: 'no-cache' })
  if (!ok || !body) throw new Error(`nothing at ${address}`)
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json()
}
