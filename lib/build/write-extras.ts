import { join } from 'node:path'
import type { Settings } from '../cli/settings'
import { startWorker } from '../cli/start-worker'
import { CARDS_CACHE, FONTS_CACHE, PICTURES_CACHE } from '../cli/work-folders'
import type { Outlines } from '../html/bind-pages'
import type { OutputWriter } from '../output/output-writer'
import type { Address } from '../paths'
import { publicAddress } from '../public-address'
import type { SearchIndex } from '../search/search-index'
import { DEFAULT_SITE } from '../site'
import type { Facts } from '../store/facts'
import type { View } from '../views/view'
import type { BuildState } from './build-state'
import { FILES, TEXTS } from './families-by-step'
import { writeEditor } from './online-editor'
import type { Build } from './open-build'
import type { Origin, PaperFacts, Redirect, TextFile } from './paper-facts'
import { isSearchFile } from './update-search'
import { type CardJob, writeCompanions, writeRedirect, writeTexts } from './write-files'
import { writePictures } from './write-pictures'
import { writePublic } from './write-public'

type TextFamily = 'feed' | 'sitemap' | 'file'

/** Writes the changed files of an edition that are not pages. */
export class ExtrasWriter {
  /** The outlines of redirect pages. */
  readonly outlines: Outlines = new Map()
  readonly #facts: Facts<PaperFacts>
  readonly #writer: OutputWriter
  readonly #settings: Settings
  readonly #done = new Set<string>()
  readonly #cards: CardJob[] = []
  readonly #code: string

  constructor({ facts, output, settings, code }: Pick<Build, 'facts' | 'output' | 'settings' | 'code'>) {
    this.#facts = facts
    this.#writer = output.writer
    this.#settings = settings
    this.#code = code
  }

  /** Writes the companion files of a page whose view has just been derived. */
  writeCompanions(view: View): void {
    const site = this.#facts.fact('site', '')
    if (site) this.#cards.push(...writeCompanions(view, site, this.#writer))
    this.#done.add(nameOf({ family: 'view', key: view.head.address }))
  }

  /** `rendered` are the pages whose companion files must be written too. */
  async write(rendered: readonly Address[], search: SearchIndex, state: BuildState): Promise<void> {
    for (const key of rendered) this.#rewrite({ family: 'view', key })
    await this.#writePictures()
    this.#facts.refresh(TEXTS, (family, key, value) => this.#writeText({ family: family as TextFamily, key }, value))
    for (const family of ['feed', 'sitemap', 'redirect', 'file'] as const) {
      for (const { key, hash } of this.#facts.changed(family)) if (hash !== '') this.#rewrite({ family, key })
    }
    this.#facts.refresh(FILES)
    this.#writeSearch(search)
    await this.#restoreFiles(search)
    await this.#writePublic(state)
    await this.#writeCards()
  }

  async #writePictures(): Promise<void> {
    const changed = this.#facts.changed('pictureFiles').filter(({ hash }) => hash !== '')
    await this.#writePictureFiles(changed.map(({ key }) => key))
  }

  async #writePictureFiles(requests: readonly string[]): Promise<void> {
    const remaining = requests.filter((key) => !this.#done.has(nameOf({ family: 'pictureFiles', key })))
    for (const key of remaining) this.#done.add(nameOf({ family: 'pictureFiles', key }))
    await writePictures(remaining, this.#facts, this.#writer, this.#settings)
  }

  /** Removes the files that nothing requests, and writes missing or altered files again. */
  async #restoreFiles(search: SearchIndex): Promise<void> {
    const requests: string[] = []
    const books: string[] = []
    const restore = (path: string) => this.#restore(path, requests, books)
    for (const { key: path, hash } of this.#facts.changed('outputFile')) {
      if (hash === '') this.#writer.remove(path)
      else if (!this.#writer.has(path)) restore(path)
    }
    for (const path of this.#writer.altered) {
      const own = this.#published(path)
      const content = isSearchFile(own) ? search.file(own) : undefined
      if (content) this.#writer.put(path, content)
      else restore(path)
    }
    await this.#writePictureFiles(requests)
    if (books.length === 0) return
    const { writeBooks } = await import('./write-books')
    await writeBooks(books, this.#facts, this.#writer, this.#settings)
  }

  #writeSearch(search: SearchIndex): void {
    for (const { path, content } of search.changedFiles()) {
      if (content) this.#writer.put(this.#published(path), content)
      else this.#writer.remove(this.#published(path))
    }
  }

  /** Maps a path of the search index to its path in the edition; its own inverse. */
  #published(path: string): string {
    const { language } = this.#facts.fact('site', '') ?? DEFAULT_SITE
    return publicAddress(`/${path}`, language).slice(1)
  }

  #restore(path: string, requests: string[], books: string[]): void {
    const origin = this.#facts.fact('outputFile', path)
    if (origin?.family === 'pictureFiles') requests.push(origin.key)
    else if (origin?.family === 'book') books.push(origin.key)
    else if (origin) this.#rewrite(origin)
  }

  #rewrite({ family, key }: Origin): void {
    if (this.#done.has(nameOf({ family, key }))) return
    const value = this.#facts.fact(family, key)
    if (value === undefined) return
    if (family === 'view') this.writeCompanions(value as View)
    else this.#writeText({ family: family as TextFamily, key }, value)
  }

  #writeText(origin: { family: TextFamily | 'redirect'; key: string }, value: unknown): void {
    this.#done.add(nameOf(origin))
    if (origin.family !== 'redirect') writeTexts(value as TextFile[], this.#writer)
    else this.outlines.set(origin.key, writeRedirect(origin.key, value as Redirect, this.#writer))
  }

  async #writeCards(): Promise<void> {
    const wanted = this.#cards.filter(({ path }) => !this.#writer.isIntact(path) || this.#writer.removed.has(path))
    if (wanted.length === 0) return
    const { root, software } = this.#settings
    const { cardFile, drawCards } = await import('../cards/draw-cards')
    await drawCards(
      wanted.map(({ card }) => card),
      {
        cacheDir: join(root, CARDS_CACHE),
        fontDir: join(root, FONTS_CACHE),
        pictureDir: join(root, PICTURES_CACHE),
        startWorker: (batch) => startWorker(software, 'draw-cards', batch),
      },
    )
    for (const { path, card } of wanted) this.#writer.link(path, join(root, CARDS_CACHE, cardFile(card)))
  }

  async #writePublic(state: BuildState): Promise<void> {
    const site = this.#facts.fact('site', '') ?? DEFAULT_SITE
    const { root, software } = this.#settings
    const paths = await writePublic(software.folder, join(root, FONTS_CACHE), site, this.#writer, state)
    this.#record('public', paths, state)
    this.#record('editor', await writeEditor(software, site, this.#code, this.#writer, state), state)
  }

  /** Removes the files that the last edition had and this one has not, and saves the new list. */
  #record(name: 'public' | 'editor', paths: readonly string[], state: BuildState): void {
    for (const path of state.paths(name)) if (!paths.includes(path)) this.#writer.remove(path)
    state.set(name, JSON.stringify(paths))
  }
}

function nameOf({ family, key }: { family: string; key: string }): string {
  return `${family} ${key}`
}
