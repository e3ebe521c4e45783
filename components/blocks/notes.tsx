import { Html } from '../html'
import { NotePopups } from './note-popups'
import type { BlockProps } from './props'

export function Notes({ block, language, labels }: BlockProps<'notes'>) {
  const { words } = language
  return (
    <section className="notes" role="doc-endnotes" aria-labelledby="notes-titre">
      <h2 id="notes-titre" lang={labels}>
        {words.article.notes}
      </h2>
      <Html html={block.html} />
      <NotePopups html={block.html} />
    </section>
  )
}
