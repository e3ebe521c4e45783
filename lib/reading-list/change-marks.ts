import { fillCount } from '../phrasing/fill-template'
import type { ReadingWords } from '../phrasing/reading-words'
import type { Paragraph } from './article-paragraphs'
import { type Change, compare } from './fingerprints'

/** A paragraph that differs from what the reader had read. */
export interface ChangedParagraph {
  element: HTMLElement
  change: Exclude<Change, 'same'> | 'correction'
}

/**
 * Corrections come first, because they say what was wrong. A reading without fingerprints has
 * nothing to compare.
 */
export function changedSince(before: readonly string[], paragraphs: readonly Paragraph[]): ChangedParagraph[] {
  if (before.length === 0) return []
  const corrections = paragraphs.filter(({ isCorrection }) => isCorrection)
  const text = paragraphs.filter(({ isCorrection }) => !isCorrection)
  const corrected = corrections.filter(({ print }) => !before.includes(print))
  const read = before.filter((known) => !corrections.some(({ print }) => print === known))
  const changes = compare(
    read,
    text.map(({ print }) => print),
  )
  return [
    ...corrected.map(({ element }) => ({ element, change: 'correction' as const })),
    ...text.flatMap(({ element }, at) => {
      const change = changes[at] ?? 'same'
      return change === 'same' ? [] : [{ element, change }]
    }),
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
