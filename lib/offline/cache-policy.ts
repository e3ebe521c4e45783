/** In milliseconds: how long a page with a copy waits for the network. */
export const PATIENCE = 3000

/** In milliseconds. A copy compared with the paper more recently is not compared again. */
export const FRESH = 3_600_000

/** The pages around the saved ones: how many, and for how long (in milliseconds). */
export const MOST_AROUND = 30
export const LONGEST_AROUND = 7 * 24 * 3_600_000

/**
 * `page`: the network first, then a copy if there is no answer. `file`: the copy first, because the
 * name contains a hash. `network`: everything else, as without a worker.
 */
type Strategy = 'page' | 'file' | 'network'

export function strategyFor(request: Pick<Request, 'method' | 'mode' | 'url'>, scope: string): Strategy {
  const address = request.url.startsWith(scope) ? request.url.slice(scope.length) : undefined
  if (request.method !== 'GET' || address === undefined) return 'network'
  if (/^(assets|images)\//.test(address)) return 'file'
  return request.mode === 'navigate' ? 'page' : 'network'
}

/** When a stored page was last compared with the paper, and last read. */
export interface CopyDates {
  address: string
  savedAt: number
  usedAt: number
}

/** The pages to remove: first those that are too old, then those read least recently. */
export function expired(copies: readonly CopyDates[], now: number): string[] {
  const recent = copies.filter(({ savedAt }) => ageAt(now, savedAt) < LONGEST_AROUND)
  const kept = recent.toSorted((a, b) => b.usedAt - a.usedAt).slice(0, MOST_AROUND)
  return copies.filter((copy) => !kept.includes(copy)).map(({ address }) => address)
}

/**
 * The copies to compare with the paper, oldest first: a text may be corrected or withdrawn. `age`
 * is in milliseconds.
 */
export function stale(copies: readonly CopyDates[], now: number, age = FRESH): string[] {
  const due = copies.filter(({ savedAt }) => ageAt(now, savedAt) >= age)
  return due.toSorted((a, b) => a.savedAt - b.savedAt).map(({ address }) => address)
}

/** A clock set back makes copies from the future, of unknown age: they count as the oldest. */
function ageAt(now: number, savedAt: number): number {
  return savedAt <= now ? now - savedAt : Number.POSITIVE_INFINITY
}

/** What an answer from the network means for the copy of a page. */
export function verdict({ ok, status }: Pick<Response, 'ok' | 'status'>): 'current' | 'withdrawn' | 'unknown' {
  if (ok) return 'current'
  return status === 404 || status === 410 ? 'withdrawn' : 'unknown'
}
