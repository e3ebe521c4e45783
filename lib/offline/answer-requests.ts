import { type CacheContext, storedCache } from './cache-context'
import { PATIENCE, verdict } from './cache-policy'
import { type Copy, copiesIn, findCopy, putCopy, removeCopy, touchCopy } from './copies'
import { pictureName } from './page-files'
import { withAbsentNotice, withSavedNotice } from './saved-notice'

/** Keeps the worker alive until some work is done. */
type WaitUntil = (work: Promise<unknown>) => void

/** What a link may add to a page's address: a query, its file name, or a missing slash. */
const VARIANTS = /(?:\/index\.html|\/)?(?:\?.*)?$/

/**
 * Answers with the page from the network, or with its copy if the network fails or takes too long.
 * A late answer still updates or removes the copy. `network` is the request that the browser has
 * already sent.
 */
export async function answerPage(
  asked: string,
  network: Promise<Response>,
  context: CacheContext,
  waitUntil: WaitUntil,
): Promise<Response> {
  const address = asked.replace(VARIANTS, '/')
  const copy = await findCopy(address, context).catch(() => undefined)
  if (!copy) return network.catch(() => absentPage(context))
  const answer = network.then((response) => {
    waitUntil(applyAnswer(address, copy, response.ok ? response.clone() : response, context))
    return response
  })
  waitUntil(answer.catch(() => touchCopy(address, context)))
  const first = await Promise.race([answer.catch(() => undefined), delay(PATIENCE)])
  return first && first.status < 500 ? first : savedPage(copy)
}

/** Answers with the stored file of this name, or from the network. */
export async function answerFile(request: Pick<Request, 'url'>, context: CacheContext): Promise<Response> {
  const files = await storedCache(context, 'files').catch(() => undefined)
  const stored = await files?.match(request.url)
  if (stored) return stored
  return context
    .fetch(request.url)
    .catch(async () => (files && (await otherVariant(request.url, files))) ?? Response.error())
}

/** Pictures are stored in one width and format: offline, any variant is better than none. */
async function otherVariant(url: string, files: Cache): Promise<Response | undefined> {
  const name = pictureName(url)
  const variant = (await files.keys()).find((stored) => pictureName(stored.url) === name)
  return variant && files.match(variant.url)
}

async function applyAnswer(address: string, { kind }: Copy, response: Response, context: CacheContext): Promise<void> {
  const state = verdict(response)
  if (state === 'current') await putCopy(address, kind, response, context)
  if (state === 'withdrawn') await removeCopy(address, context)
  await touchCopy(address, context)
}

async function savedPage({ html, savedAt }: Copy): Promise<Response> {
  return htmlResponse(withSavedNotice(await html(), savedAt))
}

/** The reading list, which shows what can be read offline. */
async function absentPage(context: CacheContext): Promise<Response> {
  const kept = await copiesIn('kept', context).catch(() => [])
  const address = kept
    .map((copy) => copy.address)
    .find((each) => each !== context.root && !each.startsWith(`${context.root}articles/`))
  const list = address && (await findCopy(address, context))
  return list ? htmlResponse(withAbsentNotice(await list.html())) : Response.error()
}

function htmlResponse(html: string): Response {
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

function delay(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds))
}
