import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mostly, type RandomBelow } from '../random'
import { CHANGES, WEIGHTS } from './changes'
import { answeredIn, filesOf } from './files'
import type { Newsroom } from './newsroom'
import { openNewsroom } from './stories'

/**
 * A newspaper with every kind of block and header key, which changes at random and stays valid:
 * `npm run check` finds no error, whatever was removed, renamed, drafted or postponed. The same
 * seed gives the same changes.
 *
 * Texts refer to one another by stable ids, and each `save` writes what is then valid: a link to a
 * removed article becomes plain words, a removed article a line of `gone`. Published addresses are
 * remembered between saves.
 *
 * @example const paper = new Paper(diceFrom(6)) paper.change()    // 'rewrite', or several:
 * 'retitle, clockOn' paper.save(root)  // textes/, app/page.tsx buildEdition(root, {
 * SOURCE_DATE_EPOCH: String(paper.now) })
 */
export class Paper {
  readonly #room: Newsroom

  constructor(
    readonly random: RandomBelow,
    size = 8,
  ) {
    this.#room = openNewsroom(random, size)
  }

  /** The clock of this paper, in seconds since 1970. */
  get now(): number {
    return this.#room.now
  }

  /** Applies one change, seldom two or three, and returns their names. */
  change(): string {
    const count = Number(mostly(this.random, { 1: 16, 2: 3, 3: 1 }))
    const names = Array.from({ length: count }, () => {
      const name = mostly(this.random, WEIGHTS)
      CHANGES[name](this.#room, this.random)
      return name
    })
    return names.join(', ')
  }

  /** The current files of its content folder, by path. */
  files(): Map<string, string | Buffer> {
    return filesOf(this.#room)
  }

  /** Writes its files into a project, without touching unchanged ones. */
  save(root: string): void {
    const files = this.files()
    for (const path of filesIn(join(root, 'textes'))) if (!files.has(path)) rmSync(join(root, 'textes', path))
    for (const [path, content] of files) write(join(root, 'textes', path), content)
    write(join(root, 'app/page.tsx'), this.#room.code)
    for (const address of answeredIn(this.#room)) this.#room.known.add(address)
  }
}

/** The files that a newsroom writes, without those that the build adds. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
  return paths.filter((path) => !path.startsWith('.'))
}

function write(file: string, content: string | Buffer): void {
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
