import { createHash } from 'node:crypto'
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
import type { Fault } from './sealed'
import { Shards } from './shards'
import { stampOf } from './stamp'

/** An article as it was understood, and from what: its file, and what it was told of the paper. */
interface Memory {
  stamp: string
  hash: string
  site: string
  checked: Checked<Article>
}

interface Seen {
  stamp: string
  hash: string
}

const SAYS: Record<Fault, string> = {
  damaged: 'La mémoire des textes était abîmée : ils sont relus.',
  outdated: 'Le code qui lit les textes a changé : ils sont relus.',
}

/** Reads and understands only what changed since the last time, in any command. All of it can be lost, and costs the time to read again. */
export class Texts {
  readonly #memories: Shards<Memory>
  readonly #seen = new Map<string, Seen>()
  readonly #now = Date.now()

  constructor(root: string, contentDir: string) {
    const folder = join(root, TEXTS_CACHE, shortHash(contentDir))
    this.#memories = new Shards(folder, hashOf(root, READING))
    if (this.#memories.fault) console.error(SAYS[this.#memories.fault])
  }

  /** A text; one that has not changed is opened only by whoever asks for its words. */
  read(found: Found): Checked<SourceFile> {
    const stamp = stampOf(found.path, this.#now)
    const memory = this.#memories.get(found.shown)
    if (memory && stamp !== '' && memory.stamp === stamp) {
      this.#seen.set(found.shown, memory)
      return { value: closed(found), problems: [] }
    }
    const read = readSource(found)
    if (read.value) this.#seen.set(found.shown, { stamp, hash: shortHash(read.value.text) })
    return read
  }

  understand(source: SourceFile, site: Site): Checked<Article> {
    const seen = this.#seen.get(source.path)
    const memory = this.#memories.get(source.path)
    const told = toldOf(site)
    const known = memory && memory.hash === seen?.hash && memory.site === told ? memory.checked : undefined
    const checked = known ?? understandArticle(source, site)
    const isNews = !known || memory?.stamp !== seen?.stamp
    if (seen && checked.value && isNews) this.#memories.set(source.path, { ...seen, site: told, checked })
    return checked
  }

  save(): void {
    this.#memories.save(new Set(this.#seen.keys()))
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

/** All that an article may depend on, hence not the choices of the front page, which change every day. */
function toldOf({ front: _, ...site }: Site): string {
  return shortHash(JSON.stringify(site))
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
