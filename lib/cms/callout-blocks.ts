import type { EditorComponentDefinition } from '@sveltia/cms'
import { MARKERS, TITLED_MARKERS } from '../blocks/kinds'
import { PULL_QUOTE } from '../blocks/pull-quote'
import { END, textIn, words } from './block-values'

/** The labels that writers see, by marker. */
const LABELS: Readonly<Record<string, string>> = {
  essentiel: 'L’essentiel',
  repères: 'Repères',
  chronologie: 'Chronologie',
  questions: 'Questions et réponses',
  note: 'Note',
  attention: 'Attention',
  direct: 'En direct',
  transcription: 'Transcription',
}

/** The expected shape of the text in some boxes. */
const HINTS: Readonly<Record<string, string>> = {
  chronologie: 'Une liste : « - 2024 : la réfection. »',
  questions: 'Chaque question en gras, sa réponse à la ligne.',
  direct: '**20 juin 2025, 17 h : Un titre**, puis le texte à la ligne.',
  transcription: 'Juste sous le son ou la vidéo : **Jeanne** : Bonjour.',
}

/**
 * Lines of a quotation; the first and the last are not empty. The editor adds a space to empty ones
 * before it looks for blocks.
 */
const LINES = '(?:> .*\\S\\n(?:> ?\\n|> .*\\S\\n)*)?> .*\\S'

const PULL_QUOTE_FORM: EditorComponentDefinition = {
  id: PULL_QUOTE,
  label: 'Exergue',
  icon: 'format_quote',
  fields: [
    { name: 'quote', label: 'Des mots du texte', widget: 'text' },
    { name: 'by', label: 'De qui', widget: 'string', required: false },
  ],
  pattern: new RegExp(
    `^> \\[!${PULL_QUOTE}\\]\\n(> ${words('')}(?:\\n> ${words('')})*)(?:\\n> ?\\n> (${words('')}))?${END}`,
    'm',
  ),
  fromBlock: ([, lines = '', by = '']) => ({ quote: unquoted(lines), by }),
  toBlock: ({ quote, by }) => quoted(PULL_QUOTE, '', [textIn(quote), textIn(by)].filter(Boolean).join('\n\n')),
}

function box(marker: string): EditorComponentDefinition {
  const isTitled = TITLED_MARKERS.includes(marker)
  const title = isTitled ? `(?: (${words('')}))?` : '()'
  const hint = HINTS[marker]
  return {
    id: marker.normalize('NFD').replace(/[^a-z]/g, ''),
    label: LABELS[marker] ?? marker,
    icon: 'article',
    fields: [
      ...(isTitled ? [{ name: 'title', label: 'Titre', widget: 'string' as const, required: false }] : []),
      {
        name: 'text',
        label: 'Texte',
        widget: 'richtext',
        editor_components: [],
        modes: ['raw', 'rich_text'],
        ...(hint !== undefined && { hint }),
      },
    ],
    pattern: new RegExp(`^> \\[!${marker}\\]${title}\\n(${LINES})${END}`, 'm'),
    fromBlock: ([, said = '', lines = '']) => ({ ...(isTitled && { title: said }), text: unquoted(lines) }),
    toBlock: ({ title: said, text }) => quoted(marker, textIn(said), bareText(text)),
  }
}

/** A form for each marker in the registry of blocks, except those with a form of their own. */
export function calloutBlocks(ownForms: readonly string[]): EditorComponentDefinition[] {
  return MARKERS.filter((marker) => !ownForms.includes(marker)).map((marker) =>
    marker === PULL_QUOTE ? PULL_QUOTE_FORM : box(marker),
  )
}

/** Trims blank lines. Spaces at the start stay: they may indent code. */
function bareText(value: unknown): string {
  return typeof value === 'string' ? value.replace(/^\n+|\s+$/g, '') : ''
}

export function quoted(marker: string, title: string, text: string): string {
  const lines = text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`))
  return [`> [!${marker}]${title === '' ? '' : ` ${title}`}`, ...lines].join('\n')
}

export function unquoted(lines: string): string {
  return lines.replace(/^> ?/gm, '')
}
