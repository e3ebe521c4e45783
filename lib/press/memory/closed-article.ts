import type { Article } from '../../article'
import type { Checked } from '../../problem'
import { type ClosedBlock, closeBlocks, openBlocks } from './closed-blocks'

/** An article without the words of its blocks. */
export type ClosedArticle = Omit<Article, 'blocks'> & { blocks: ClosedBlock[] }

/** Hands the words to whoever keeps them. */
export function closeArticle(
  { value, problems }: Checked<Article>,
  keep: (words: string[]) => void,
): Checked<ClosedArticle> {
  if (!value) return { problems }
  const { closed, words } = closeBlocks(value.blocks)
  keep(words)
  return cutLoose({ value: { ...value, blocks: closed }, problems })
}

/** A title that was cut out of a text would hold on to the whole of it. */
function cutLoose(checked: Checked<ClosedArticle>): Checked<ClosedArticle> {
  return JSON.parse(JSON.stringify(checked)) as Checked<ClosedArticle>
}

export function openArticle(
  { value, problems }: Checked<ClosedArticle>,
  print: string,
  wordsOf: () => readonly string[],
): Checked<Article> {
  return value ? { value: { ...value, blocks: openBlocks(value.blocks, wordsOf), print }, problems } : { problems }
}
