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
import { type ClosedBlock, closeBlocks, openBlocks } from './closed-blocks'
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

type ClosedArticle = Omit<Article, 'blocks'> & { blocks: ClosedBlock[] }

interface Seen {
  stamp: string
  hash: string
  memory?: Memory
}

const SAYS: Record<Fault, string> = {
  damaged: 'La mémoire des textes était abîmée : ils sont relus.',
  outdated: 'Le code qui lit les textes a changé : ils sont relus.',
}

/**
 * Reads and understands only what changed since the last time, in any command; what a text says is parsed when somebody asks for it.
 * All of it can be lost, and costs the time to read again.
 */
export class Texts {
  readonly #version: string
  readonly #memories: Shards<Memory>
  /** The words of the blocks of a text, by its print. */
  readonly #words: Shards<string[]>
  readonly #seen = new Map<string, Seen>()
  readonly #prints = new Set<string>()
  readonly #told = new WeakMap<Site, string>()
  readonly #now = Date.now()

  constructor(root: string, contentDir: string) {
    const folder = join(root, TEXTS_CACHE, shortHash(contentDir))
    this.#version = hashOf(root, READING)
    this.#memories = new Shards(folder, this.#version)
    this.#words = new Shards(join(folder, 'words'), this.#version)
    const fault = this.#memories.fault ?? this.#words.fault
    if (fault) console.error(SAYS[fault])
  }

  /** A text; one that has not changed is opened only by whoever asks for its words. */
  read(found: Found): Checked<SourceFile> {
    const stamp = stampOf(found.path, this.#now)
    const memory = this.#memories.get(found.shown)
    if (memory && stamp !== '' && memory.stamp === stamp) {
      this.#seen.set(found.shown, { stamp, hash: memory.hash, memory })
      return { value: closed(found), problems: [] }
    }
    const read = readSource(found)
    if (read.value) this.#seen.set(found.shown, { stamp, hash: shortHash(read.value.text), ...(memory && { memory }) })
    return read
  }

  understand(source: SourceFile, site: Site): Checked<Article> {
    const seen = this.#seen.get(source.path)
    if (!seen) return understandArticle(source, site)
    const { stamp, hash: text, memory } = seen
    const told = this.#toldOf(site)
    const print = shortHash(`${this.#version} ${told} ${text}`)
    this.#prints.add(print)
    const isKnown = memory?.hash === text && memory.site === told && this.#words.has(print)
    const checked = isKnown ? memory.checked : this.#close(understandArticle(source, site), print)
    const isNews = !isKnown || memory.stamp !== stamp
    if (checked.value && isNews) this.#memories.set(source.path, { stamp, hash: text, site: told, checked })
    return this.#open(checked, print)
  }

  save(): void {
    this.#memories.save(new Set(this.#seen.keys()))
    this.#words.save(this.#prints)
  }

  #close({ value, problems }: Checked<Article>, print: string): Checked<ClosedArticle> {
    if (!value) return { problems }
    const { closed, words } = closeBlocks(value.blocks)
    this.#words.set(print, words)
    return { value: { ...value, blocks: closed }, problems }
  }

  #open({ value, problems }: Checked<ClosedArticle>, print: string): Checked<Article> {
    if (!value) return { problems }
    const blocks = openBlocks(value.blocks, () => this.#words.get(print) ?? [])
    return { value: { ...value, blocks, print }, problems }
  }

  /** All that an article may depend on, hence not the choices of the front page, which change every day. */
  #toldOf(site: Site): string {
    const { front: _, ...told } = site
    const known = this.#told.get(site) ?? shortHash(JSON.stringify(told))
    this.#told.set(site, known)
    return known
  }
}

function closed({ path, shown }: Found): SourceFile {
  return {
    path: shown,
    get text() {
      return readSource({ path, shown }).value?.text ?? ''
    },
  }
}

function shortHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22)
}
