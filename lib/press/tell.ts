import { hash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Address } from '../paths'
import { type ArticleView, type Frame, MADE_FROM, type View } from '../views/view'
import { feedsOf } from './feeds'
import { fileOf } from './files'
import type { Gathering } from './leaves'
import { WordsCache } from './memory/words'
import type { Press } from './press'

interface Paper {
  frame: Frame
  views: ReadonlyMap<Address, View>
  keys: ReadonlyMap<Address, string>
  published: ReadonlyMap<Address, string>
}

/**
 * Prints what the paper tells machines; a feed whose views have not changed is the last edition's. Returns, by path, the
 * hash of the views of each file that says which they are.
 */
export function tell(
  gathering: Gathering,
  { frame, views, keys, published }: Paper,
  press: Press,
): Map<string, string> {
  const told = new Map<string, string>()
  const idOf = (address: string) => published.get(address as Address)
  const bytesOf = (address: string) => statSync(join(gathering.folder, fileOf(address))).size
  const keyOf = keysBy(({ head }) => keys.get(head.address))
  const memory = new WordsCache(press.root, press.code, keysBy(wordsKey))
  for (const [address, make] of feedsOf(frame, views, press.printedAt, { bytesOf, idOf }, memory)) {
    const path = fileOf(address)
    // Without a view to tell of, only the frame decides, and it has no key here.
    const key = make.from?.length ? keyOf(make.from) : undefined
    if (key !== undefined) told.set(path, key)
    const isKept = key !== undefined && key === press.last.told.get(path) && gathering.keep(path)
    if (!isKept) gathering.put(path, make())
  }
  return told
}

/** Hundreds of files tell of the same year: a list is hashed once. */
function keysBy<V extends View>(keyOf: (view: V) => string | undefined): (from: readonly V[]) => string {
  const known = new WeakMap<readonly V[], string>()
  return (from) => {
    const [first] = from
    if (first && from.length === 1) return keyOf(first) ?? ''
    const key = known.get(from) ?? hashOf(from.map(keyOf).join(' '))
    known.set(from, key)
    return key
  }
}

/** What decides the words of an article: not what its page says of others, which change more often. */
function wordsKey(view: ArticleView): string {
  return hashOf(JSON.stringify([view.title, view.deck, view[MADE_FROM]?.text ?? view.blocks]))
}

function hashOf(text: string): string {
  return hash('sha256', text, 'base64url')
}
