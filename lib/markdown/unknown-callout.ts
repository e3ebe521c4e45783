import type { Blockquote } from 'mdast'
import { MARKERS } from '../blocks/kinds'
import { joinOr } from '../french/join-lists'
import { nearest } from '../french/nearest'
import type { ParseContext, Remark } from './parse-context'

/** Other names of our boxes in newsrooms and other tools. */
const MEANT: Readonly<Record<string, string>> = {
  'à retenir': 'essentiel',
  résumé: 'essentiel',
  summary: 'essentiel',
  abstract: 'essentiel',
  tldr: 'essentiel',
  faits: 'repères',
  chiffres: 'repères',
  dates: 'chronologie',
  timeline: 'chronologie',
  faq: 'questions',
  info: 'note',
  danger: 'attention',
  live: 'direct',
  images: 'galerie',
}

/** The line with a marker of ours, or with these words in bold; what follows them stays. */
function knownInstead({ position }: Blockquote, words: string, { text }: ParseContext): string {
  const [near] = nearest(words.toLowerCase(), MARKERS, 1)
  const marker = MEANT[words.toLowerCase().normalize('NFC')] ?? near
  const [line = ''] = text.slice(position?.start.offset).split('\n', 1)
  return line.replace(/\[![^\]]*\]([+-]?)/, () => (marker === undefined ? `**${words}**` : `[!${marker}]`))
}

/** The problem of an unknown marker. */
export function unknownCallout(quote: Blockquote, written: string, context: ParseContext): Remark {
  const words = (/!([^\]|]+)/.exec(written)?.[1] ?? written).trim()
  return {
    code: 'unknown-callout',
    found: `« [!${words}] » n’est pas un repère connu`,
    expected: `${joinOr(MARKERS.map((known) => `« [!${known}] »`))} est attendu, ou une citation sans repère`,
    fix: knownInstead(quote, words, context),
  }
}
