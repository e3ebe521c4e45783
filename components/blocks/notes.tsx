import { Html } from '../html'
import { NotePopups } from './note-popups'
import type { BlockProps } from './props'

/** A link back to the reference of a note. Its label is in the interface's language. */
const BACK = 'role="doc-backlink"'

export function Notes({ block, language, labels }: BlockProps<'notes'>) {
  const { words } = language
  const html = labels ? block.html.replaceAll(BACK, `${BACK} lang="${labels}"`) : block.html
  return (
    <section className="notes" role="doc-endnotes" aria-labelledby="notes-titre">
      <h2 id="notes-titre" lang={labels}>
        {words.article.notes}
      </h2>
      <Html html={html} />
      <NotePopups html={block.html} />
    </section>
  )
}
