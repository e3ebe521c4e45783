import type { Block } from '../lib/article'

/** Every kind of block: the compiler asks for the one that is missing. */
export const BLOCK_KINDS = Object.keys({
  prose: true,
  heading: true,
  figure: true,
  table: true,
  'read-also': true,
  'pull-quote': true,
  notes: true,
} satisfies Record<Block['type'], true>)
