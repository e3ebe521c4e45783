import { fillCount } from '../phrasing/fill-template'
import type { ReadingWords } from '../phrasing/reading-words'
import type { Paragraph } from './article-paragraphs'
import { type Change, compare } from './fingerprints'
import type { Reading } from './readings'

/** A paragraph that differs from what the reader had read. */
export interface ChangedParagraph {
  element: HTMLElement
  change: Exclude<Change, 'same'> | 'correction'
}

/**
 * Corrections come first, because they say what was wrong, then the title and the deck. A reading
 * without fingerprints has nothing to compare.
 */
export function changedSince({ prints, head }: Reading, paragraphs: readonly Paragraph[]): ChangedParagraph[] {
  if (prints.length === 0) return []
  const of = (wanted: Paragraph['kind']) => paragraphs.filter(({ kind }) => kind === wanted)
  const [corrections, text] = [of('correction'), of('text')]
  const read = prints.filter((known) => !corrections.some(({ print }) => print === known))
  const changes = compare(
    read,
    text.map(({ print }) => print),
  )
  const marked = (element: HTMLElement, change: Change | 'correction') => (change === 'same' ? [] : { element, change })
  return [
    ...corrections.flatMap(({ element, print }) => marked(element, prints.includes(print) ? 'same' : 'correction')),
    ...of('head').flatMap(({ element, print }) =>
      marked(element, head?.includes(print) === false ? 'changed' : 'same'),
    ),
    ...text.flatMap(({ element }, at) => marked(element, changes[at] ?? 'same')),
  ]
}

/** Marks changes visibly and, in words, for screen readers. Returns what removes the marks. */
export function markChanges(changed: readonly ChangedParagraph[], { labels: words }: ReadingWords): () => void {
  const labels = changed.map(({ element, change }) => {
    const label = document.createElement('span')
    label.className = 'sr-only'
    label.textContent = words[change]
    element.dataset.change = change
    element.tabIndex = -1
    element.prepend(label)
    return label
  })
  return () => {
    for (const label of labels) label.remove()
    for (const { element } of changed) {
      delete element.dataset.change
      element.removeAttribute('tabindex')
    }
  }
}

/** « une correction, 2 paragraphes modifiés, un nouveau paragraphe » */
export function changesInWords(changed: readonly ChangedParagraph[], words: ReadingWords): string {
  const number = (wanted: ChangedParagraph['change']) => changed.filter(({ change }) => change === wanted).length
  const phrases = [
    fillCount(words.corrections, number('correction')),
    fillCount(words.changed, number('changed')),
    fillCount(words.added, number('new')),
  ]
  return phrases.filter(Boolean).join(', ')
}
