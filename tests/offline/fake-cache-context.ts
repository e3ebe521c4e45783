import type { CacheContext } from '@/lib/offline/cache-context'

const ORIGIN = 'https://exemple.fr'

/** The responses of the server: a page, a status or an error by address. */
export type Answers = Record<string, string | number | Error>

export interface FakeCacheContext extends CacheContext {
  asked: string[]
  time: number
  /** The addresses for which the browser has no room. */
  refuse: RegExp
}

/** A browser with an in-memory cache, and a server with these responses. */
export function fakeCacheContext(answers: Answers, root = '/'): FakeCacheContext {
  const stores = new Map<string, FakeCache>()
  const context = {
    asked: [] as string[],
    time: 1_000_000,
    refuse: /^$/,
    root,
    now: () => context.time,
    caches: {
      open: async (name: string) =>
        stores.get(name) ?? stores.set(name, new FakeCache((address) => context.refuse.test(address))).get(name),
      has: async (name: string) => stores.has(name),
      delete: async (name: string) => stores.delete(name),
      keys: async () => [...stores.keys()],
    } as unknown as CacheStorage,
    fetch: async (address: string) => {
      const { pathname } = new URL(address, ORIGIN)
      context.asked.push(pathname)
      const answer = answers[pathname] ?? 404
      if (answer instanceof Error) throw answer
      return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer)
    },
  }
  return context
}

/** Keys are whole addresses, as in a browser; an entry put again becomes the last one. */
class FakeCache {
  readonly #entries = new Map<string, Response>()

  constructor(readonly refuses: (address: string) => boolean) {}

  async match(address: string) {
    return this.#entries.get(whole(address))?.clone()
  }

  async put(address: string, response: Response) {
    if (this.refuses(address)) throw new DOMException('full', 'QuotaExceededError')
    this.#entries.delete(whole(address))
    this.#entries.set(whole(address), response)
  }

  async delete(address: string) {
    return this.#entries.delete(whole(address))
  }

  async keys() {
    return [...this.#entries.keys()].map((url) => ({ url }))
  }
}

function whole(address: string): string {
  return new URL(address, ORIGIN).href
}
