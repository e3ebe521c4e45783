import { hash } from 'node:crypto'
import { join } from 'node:path'
import type { Article } from '../../article'
import type { SourceFile } from '../../content/newsroom'
import { readSource } from '../../content/source'
import type { Found } from '../../content/walk'
import { understandArticle } from '../../markdown/article'
import type { Checked } from '../../problem'
import type { Site } from '../../site'
import { hashOf, READING } from '../code'
import { TEXTS_CACHE } from '../places'
import { understandTogether } from '../understand-together'
import { type ClosedArticle, closeArticle, openArticle } from './closed-article'
import { closeBlocks } from './closed-blocks'
import { leftOnDisk, packed } from './lazy-source'
import type { Fault } from './sealed'
import { Shards } from './shards'
import { stampOf } from './stamp'

/** An article as it was understood, without its words, and from what: its file, and what it was told of the paper. */
interface Memory {
  stamp: string
  hash: string
  site: string
  checked: Checked<ClosedArticle>
}

interface Seen {
  found: Found
  stamp: string
  hash: string
  memory?: Memory
}

/** Texts that lie open at once: all of a large paper would take gigabytes. */
const PILE = 10_000

const SAYS: Record<Fault, string> = {
  damaged: 'La mémoire des textes était abîmée : ils sont relus.',
  outdated: 'Le code qui lit les textes a changé : ils sont relus.',
}

/**
 * Reads and understands only what changed since the last time, in any command; what a text says is parsed when somebody asks for it.
 * All of it can be lost, and costs the time to read again.
 */
export class Texts {
  readonly #root: string
  readonly #version: string
  readonly #memories: Shards<Memory>
  /** The words of the blocks of a text, by its print; most are never asked for. */
  readonly #words: Shards<string[]>
  readonly #seen = new Map<string, Seen>()
  readonly #prints = new Set<string>()
  readonly #stamps: ReadonlyMap<string, string>
  readonly #now = Date.now()

  /** `stamps` are those that have just been taken, by path. */
  constructor(root: string, contentDir: string, stamps: ReadonlyMap<string, string> = new Map()) {
    const folder = join(root, TEXTS_CACHE, shortHash(contentDir))
    this.#root = root
    this.#stamps = stamps
    this.#version = hashOf(root, READING)
    const onFault = once((fault: Fault) => console.error(SAYS[fault]))
    this.#memories = new Shards(folder, this.#version, { onFault, isHeld: true })
    this.#words = new Shards(join(folder, 'words'), this.#version, { onFault })
  }

  /** A text; one that has not changed is opened only by whoever asks for its words. */
  read(found: Found): Checked<SourceFile> {
    const stamp = this.#stamps.get(found.path) ?? stampOf(found.path, this.#now)
    const memory = this.#memories.get(found.shown)
    if (memory && stamp !== '' && memory.stamp === stamp) {
      this.#seen.set(found.shown, { found, stamp, hash: memory.hash, memory })
      return { value: leftOnDisk(found), problems: [] }
    }
    const { value, problems } = readSource(found)
    if (!value) return { problems }
    this.#seen.set(found.shown, { found, stamp, hash: shortHash(value.text), ...(memory && { memory }) })
    return { value: packed(value), problems }
  }

  /** Texts that were read here, in their order. */
  async understand(sources: readonly SourceFile[], site: Site): Promise<Checked<Article>[]> {
    const told = toldOf(site)
    const prints = sources.map(({ path }) => this.#printOf(path, told))
    const known = sources.map(({ path }) => this.#recall(path, told))
    const news = sources.filter((_, at) => known[at] === undefined)
    const understood = (await this.#understandNew(news, site, told)).values()
    return sources.map(({ path }, at) => {
      const print = prints[at] ?? ''
      this.#prints.add(print)
      const checked = known[at] ?? understood.next().value ?? { problems: [] }
      this.#remember(path, told, checked)
      return openArticle(checked, print, wordsFrom(this.#words, print, this.#seenAt(path).found, site))
    })
  }

  save(): void {
    this.#memories.save(new Set(this.#seen.keys()))
    this.#words.save(this.#prints)
  }

  async #understandNew(sources: readonly SourceFile[], site: Site, told: string): Promise<Checked<ClosedArticle>[]> {
    const closed: Checked<ClosedArticle>[] = []
    for (let from = 0; from < sources.length; from += PILE) {
      const pile = sources.slice(from, from + PILE)
      for (const [at, checked] of (await understandTogether(this.#root, { sources: pile, site })).entries()) {
        const print = this.#printOf(pile[at]?.path ?? '', told)
        closed.push(closeArticle(checked, (words) => this.#words.set(print, words)))
      }
    }
    return closed
  }

  #recall(path: string, told: string): Checked<ClosedArticle> | undefined {
    const { hash: text, memory } = this.#seenAt(path)
    return memory?.hash === text && memory.site === told ? memory.checked : undefined
  }

  #remember(path: string, told: string, checked: Checked<ClosedArticle>): void {
    const { stamp, hash: text, memory } = this.#seenAt(path)
    const isSame = memory?.checked === checked && memory.stamp === stamp
    if (checked.value && !isSame) this.#memories.set(path, { stamp, hash: text, site: told, checked })
  }

  #printOf(path: string, told: string): string {
    return shortHash(`${this.#version} ${told} ${this.#seenAt(path).hash}`)
  }

  #seenAt(path: string): Seen {
    const seen = this.#seen.get(path)
    if (!seen) throw new Error(`« ${path} » n’a pas été lu`)
    return seen
  }
}

/** Those that were lost are read again. Whoever keeps this for later keeps no more of the memory than the words. */
function wordsFrom(words: Shards<string[]>, print: string, found: Found, site: Site): () => readonly string[] {
  return () => words.get(print) ?? wordsIn(understandArticle(leftOnDisk(found), site))
}

function wordsIn({ value }: Checked<Article>): string[] {
  return value ? closeBlocks(value.blocks).words : []
}

function once<T>(say: (value: T) => void): (value: T) => void {
  let isSaid = false
  return (value) => {
    if (!isSaid) say(value)
    isSaid = true
  }
}

/** All that an article may depend on, hence not the choices of the front page, which change every day. */
function toldOf({ front: _, ...site }: Site): string {
  return shortHash(JSON.stringify(site))
}

function shortHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22)
}
