import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mostly, type RandomBelow } from '../random'
import { CHANGES, WEIGHTS } from './changes'
import { answeredIn, filesOf } from './files'
import type { Newsroom } from './newsroom'
import { openNewsroom } from './stories'

/**
 * A newspaper with every kind of block and of header, which changes at random and always holds together: `npm run check` finds no
 * error in it, whatever was removed, renamed, drafted or put off. One seed is one story: the same changes in the same order.
 *
 * Texts name one another by ids that never change, and are written out at each `save` as they then may be: a link to what has gone
 * becomes plain words, a removed article a line of `gone`. What readers were given is remembered from one `save` to the next.
 *
 * @example
 * const paper = new Paper(diceFrom(6))
 * paper.change()    // 'rewrite', or several: 'retitle, clockOn'
 * paper.save(root)  // textes/, app/page.tsx
 * buildEdition(root, { SOURCE_DATE_EPOCH: String(paper.now) })
 */
export class Paper {
  readonly #room: Newsroom

  constructor(
    readonly random: RandomBelow,
    size = 8,
  ) {
    this.#room = openNewsroom(random, size)
  }

  /** Seconds since 1970: the clock that this paper is built by. */
  get now(): number {
    return this.#room.now
  }

  /** One change, seldom two or three at once, by their names. */
  change(): string {
    const count = Number(mostly(this.random, { 1: 16, 2: 3, 3: 1 }))
    const names = Array.from({ length: count }, () => {
      const name = mostly(this.random, WEIGHTS)
      CHANGES[name](this.#room, this.random)
      return name
    })
    return names.join(', ')
  }

  /** Its content folder as it is now, by path. */
  files(): Map<string, string | Buffer> {
    return filesOf(this.#room)
  }

  /** Leaves in a project what it has become; a file that has not changed is not touched. */
  save(root: string): void {
    const files = this.files()
    for (const path of filesIn(join(root, 'textes'))) if (!files.has(path)) rmSync(join(root, 'textes', path))
    for (const [path, content] of files) write(join(root, 'textes', path), content)
    write(join(root, 'app/page.tsx'), this.#room.code)
    for (const address of answeredIn(this.#room)) this.#room.known.add(address)
  }
}

/** Those that a newsroom writes: not what the press keeps beside them. */
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
