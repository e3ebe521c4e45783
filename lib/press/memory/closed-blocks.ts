import type { Block } from '../../article'

type Without<B, K extends PropertyKey> = B extends unknown ? Omit<B, K> : never

/** A block as it is remembered: its words are elsewhere. Of most, nothing is left but what they are. */
export type ClosedBlock = Without<Block, 'html'> | Block['type']

/** The blocks of a text, which are told apart at once, and the words of those that have some. */
export function closeBlocks(blocks: readonly Block[]): { closed: ClosedBlock[]; words: string[] } {
  const closed = blocks.map((block): ClosedBlock => {
    if (!('html' in block)) return block
    const { html: _, ...rest } = block
    return Object.keys(rest).length === 1 ? rest.type : rest
  })
  return { closed, words: blocks.flatMap((block) => ('html' in block ? [block.html] : [])) }
}

/** How to find the words of a text. */
type WordsOf = () => readonly string[]

/** The same blocks. `wordsOf` is asked when somebody reads their words, and again if those of another text have been read since. */
export function openBlocks(closed: readonly ClosedBlock[], wordsOf: WordsOf): Block[] {
  let worded = 0
  return closed.map((block): Block => {
    const type = typeof block === 'string' ? block : block.type
    return (WORDED.has(type) ? new OpenBlock(type, block, worded++, wordsOf) : block) as Block
  })
}

let last: { of: WordsOf; words: readonly string[] } | undefined

/** A text is read from its first word to its last, then the next one is. */
function lastWords(of: WordsOf): readonly string[] {
  if (last?.of !== of) last = { of, words: of() }
  return last.words
}

const WORDED: ReadonlySet<Block['type']> = new Set(['prose', 'heading', 'table', 'notes'])

/** A fifth of the time, and of the room, of as many objects with a getter of their own. */
class OpenBlock {
  readonly type: Block['type']
  readonly #rank: number
  readonly #wordsOf: WordsOf

  constructor(type: Block['type'], closed: ClosedBlock, rank: number, wordsOf: WordsOf) {
    this.type = type
    if (typeof closed !== 'string') Object.assign(this, closed)
    this.#rank = rank
    this.#wordsOf = wordsOf
  }

  get html(): string {
    return lastWords(this.#wordsOf)[this.#rank] ?? ''
  }

  toJSON(): object {
    return { ...this, html: this.html }
  }
}
