import type { EditorComponentDefinition } from '@sveltia/cms'

type Values = Record<string, unknown>

/** Boxes with only a text, by the marker of the callout. */
const BOXES: Record<string, string> = {
  essentiel: 'L’essentiel',
  repères: 'Repères',
  chronologie: 'Chronologie',
  questions: 'Questions et réponses',
  note: 'Note',
  attention: 'Attention',
}

/** « Lire aussi » in a text: one article a line. */
const READ_ALSO: EditorComponentDefinition = {
  id: 'lire-aussi',
  label: 'Lire aussi',
  icon: 'link',
  fields: [
    {
      name: 'articles',
      label: 'Articles',
      widget: 'relation',
      collection: 'articles',
      multiple: true,
      value_field: '{{slug}}',
      display_fields: ['title'],
      search_fields: ['title'],
    },
  ],
  // Lists with a part, a role or a title stay text: this form would lose them.
  pattern: /^Lire aussi ?:\n\n((?:- \[\[[a-z0-9-]+\]\]\n)*- \[\[[a-z0-9-]+\]\])(?!\n?[^\n])/m,
  fromBlock: ([, list = '']) => ({ articles: Array.from(list.matchAll(/\[\[([a-z0-9-]+)\]\]/g), ([, slug]) => slug) }),
  toBlock: ({ articles }) => ['Lire aussi :', '', ...textsIn(articles).map((slug) => `- [[${slug}]]`)].join('\n'),
}

const PULL_QUOTE: EditorComponentDefinition = {
  id: 'exergue',
  label: 'Exergue',
  icon: 'format_quote',
  fields: [
    { name: 'quote', label: 'Des mots du texte', widget: 'text' },
    { name: 'by', label: 'De qui', widget: 'string', required: false },
  ],
  pattern: /^> \[!exergue\]\n((?:>.*(?:\n|$))+)/m,
  fromBlock: ([, lines = '']) => {
    const [quote = '', by = ''] = unquoted(lines).split(/\n\n/)
    return { quote, by }
  },
  toBlock: ({ quote, by }) => quoted('exergue', '', [textIn(quote), textIn(by)].filter(Boolean).join('\n\n')),
}

const PICTURE: EditorComponentDefinition = {
  id: 'figure',
  label: 'Image légendée',
  icon: 'image',
  fields: [
    { name: 'src', label: 'Fichier', widget: 'image', choose_url: false },
    { name: 'alt', label: 'Description', widget: 'string', required: false },
    { name: 'caption', label: 'Légende', widget: 'string', required: false },
    { name: 'credit', label: 'Crédit', widget: 'string', required: false },
  ],
  // Pictures side by side stay text.
  pattern: /(?<!\S\n)^!\[([^\]\n]*)\]\(([^)\s]+)\)\n\*([^*|\n]*?)(?: ?\| ?([^*\n]*))?\*$(?!\n\S)/m,
  fromBlock: ([, alt = '', src = '', caption = '', credit = '']) => ({ alt, src, caption, credit }),
  toBlock: ({ src, alt, caption, credit }) => {
    const said = [textIn(caption), textIn(credit)]
    const line = said[1] === '' ? said[0] : said.join(' | ').trim()
    return [`![${textIn(alt)}](${textIn(src)})`, ...(line === '' ? [] : [`*${line}*`])].join('\n')
  },
}

function box(marker: string, label: string): EditorComponentDefinition {
  return {
    id: marker.normalize('NFD').replace(/[^a-z]/g, ''),
    label,
    icon: 'article',
    fields: [
      ...(marker === 'essentiel'
        ? []
        : [{ name: 'title', label: 'Titre', widget: 'string' as const, required: false }]),
      { name: 'text', label: 'Texte', widget: 'richtext', editor_components: [], modes: ['raw', 'rich_text'] },
    ],
    pattern: new RegExp(`^> \\[!${marker}\\] ?(.*)\\n((?:>.*(?:\\n|$))+)`, 'm'),
    fromBlock: ([, title = '', lines = '']) => ({ title, text: unquoted(lines) }),
    toBlock: ({ title, text }) => quoted(marker, textIn(title), textIn(text)),
  }
}

/** Our blocks, as the editor inserts them and finds them again in a text. */
export const COMPONENTS: readonly EditorComponentDefinition[] = [
  READ_ALSO,
  PULL_QUOTE,
  PICTURE,
  ...Object.entries(BOXES).map(([marker, label]) => box(marker, label)),
]

function quoted(marker: string, title: string, text: string): string {
  const lines = text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`))
  return [`> [!${marker}]${title === '' ? '' : ` ${title}`}`, ...lines].join('\n')
}

function unquoted(lines: string): string {
  return lines.replace(/^> ?/gm, '').trim()
}

function textIn(value: Values[string]): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** The editor gives lists as arrays or, in a component, as maps of an immutable library. */
function textsIn(value: Values[string]): string[] {
  return Array.from((value ?? []) as Iterable<unknown>).filter((item) => typeof item === 'string')
}
