import { words } from '@/lib/french/words'
import type { BlockView } from '@/lib/views/view'
import { Figure } from './figure'
import { Html } from './html'
import { PullQuote } from './pull-quote'
import { ReadAlso } from './read-also'

/** The body: a component per kind of block. Blocks never move, so their rank is their key. */
export function Blocks({ blocks }: { blocks: BlockView[] }) {
  return blocks.map((block, index) => {
    const rank = `${block.type}-${index}`
    if (block.type === 'prose') return <Html key={rank} className="text" html={block.html} />
    if (block.type === 'heading') return <Html key={rank} as={`h${block.depth}`} id={block.id} html={block.html} />
    if (block.type === 'figure') return <Figure key={rank} picture={block.picture} />
    if (block.type === 'table') return <Table key={rank} html={block.html} />
    if (block.type === 'notes') return <Notes key={rank} html={block.html} />
    if (block.type === 'pull-quote') return <PullQuote key={rank} text={block.text} by={block.by} />
    return <ReadAlso key={rank} links={block.links} place={standsBeside(blocks, index) ? 'margin' : 'text'} />
  })
}

/** One link between two paragraphs may leave the column; a list, or the last word of a part, stays in it. */
function standsBeside(blocks: BlockView[], index: number): boolean {
  const block = blocks[index]
  const between = blocks[index - 1]?.type === 'prose' && blocks[index + 1]?.type === 'prose'
  return between && block?.type === 'read-also' && block.links.length === 1
}

/** Wider than its column, a table scrolls alone, and the keyboard must be able to scroll it (WCAG 2.1.1). */
function Table({ html }: { html: string }) {
  const label = words.common.scrollableTable
  return <Html className="scroller" role="group" aria-label={label} tabIndex={0} html={html} />
}

function Notes({ html }: { html: string }) {
  return (
    <section className="notes" role="doc-endnotes" aria-labelledby="notes-titre">
      <h2 id="notes-titre">{words.article.notes}</h2>
      <Html html={html} />
    </section>
  )
}
