import type { BlockView } from '@/lib/blocks/view'
import type { Language } from '@/lib/language/language'
import { Html } from '../html'

/** A note reference, as `lib/markdown` writes it. */
const CALL = /<a href="#note-(\d+)" id="[^"]*" role="doc-noteref"[^>]*>\d+<\/a>/g
const NOTE = /<li id="note-(\d+)">(.*?)<\/li>(?=<li id="note-|<\/ol>$)/gs
/** What only makes sense in the list: links back, and ids, which would be duplicates. */
const LIST_ONLY = /\u00a0<a [^>]*role="doc-backlink"[^>]*>↩<\/a>|\sid="[^"]*"/g

/** Adds to each reference a button that opens its note beside the line, without a script. */
export function withNoteButtons(block: BlockView, { words }: Language, labels?: string): BlockView {
  if (!('html' in block) || block.type === 'notes' || !block.html.includes('doc-noteref')) return block
  const spoken = labels === undefined ? '' : ` lang="${labels}"`
  const html = block.html.replace(CALL, (link, note: string) => {
    const label = words.article.note(Number(note))
    return `${link}<button type="button" class="note-call" popovertarget="voir-note-${note}" aria-label="${label}"${spoken} data-note="${note}"></button>`
  })
  return { ...block, html }
}

/** A copy of each note in a popover. Reader views leave out the class « popup ». */
export function NotePopups({ html }: { html: string }) {
  return [...html.matchAll(NOTE)].map(([, note = '', text = '']) => (
    <div key={note} id={`voir-note-${note}`} className="passage note-popup popup" popover="auto">
      <Html html={text.replace(LIST_ONLY, '')} />
    </div>
  ))
}
