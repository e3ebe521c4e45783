import { pick, type RandomBelow } from '../random'

/** A paste, and the body that an editor would write for it. */
export interface Variant {
  text: string
  body: string
}

export const ARTICLES = [
  { slug: 'ponts', title: 'Pourquoi les ponts de la Loire rouillent plus vite que prévu' },
  { slug: 'tramway', title: 'Le tramway de Brest roulera la nuit dès septembre' },
  { slug: 'ecluses', title: 'Ce que gardent les « vieilles » écluses du canal du Midi' },
] as const

const ONE =
  'La mairie a présenté hier le plan de ses nouvelles digues. Il prévoit trois ouvrages, que la crue de mars a rendus urgents.'
const TWO =
  'Les riverains demandent depuis dix ans que le quai soit relevé. Ils ont obtenu une réunion publique, puis une deuxième.'
const THREE = 'Reste le coût. La région paiera la moitié, et l’État n’a pas encore répondu.'

/** One string per choice, with `|` between the opening and the closing signs. */
type Choices = readonly [string, ...string[]]
const WORDS = (
  'Lire aussi|À lire aussi|A lire aussi|A\u0300 lire aussi|Lire également|À lire également|lire aussi|Lisez aussi|' +
  'LIRE AUSSI|À LIRE AUSSI|LIRE ÉGALEMENT|Lire  aussi|Lire\u00a0aussi|Voir aussi|Lire egalement|Lire aussi notre enquête'
).split('|') as unknown as Choices
const COLONS: Choices = [':', ' :', '\u00a0:', '\u202f:', ' …', '...', '：']
const SEPARATORS: Choices = [...COLONS, ' -', ' –', ' →', ' |']
const AROUND: Choices = [
  ...['|', '**|**', '*|*', '__|__', '_|_', '« | »', '«\u00a0|\u00a0»', '«|»', '“|”', '"|"', "'|'"],
  ...['[|]', '(|)', '‹ | ›', '**« | »**', '— | —', '--- | ---', '[[|]]'],
] as unknown as Choices
const SIGNS: Choices = ['', '', '👉 ', '📖\u00a0', '→ ', '► ', '■ ', '• ', '- ', '– ', '>> ', '## ', '⚡️ ', '▶️ ']
const MARKS = [
  ...['-', '–', '—', '•', '·', '*', '→', '+', '‣', '▪', '■', '●', '○', '►', '➜', '➔', '✓', '>', '>>', '--', '−', '―'],
  ...['1.', '1)', '1/', '(1)', '1°', '1 –', 'a)', 'a.', '1 -', '⁃', '∙', '◾', '👉', '🔗', '1️⃣', '①', '☞', '↳', '=>'],
] as unknown as Choices
const SPACES: Choices = [' ', '\u00a0', '\t', '\u202f', '  ']
const ENDS: Choices = ['\n', '\r\n', '\r', '\u2028', '\n\n', '\n \n', ' \n']
const QUOTES: Choices = [
  ...['|', '« | »', '“|”', '"|"', '**|**', '*|*', '«\u00a0|\u00a0»', '| ;', '|.', '|,', '|\u00a0', '_|_', '« | ».'],
] as unknown as Choices

/** A pasted text with one « Lire aussi » in a random form. */
export function pasteVariant(random: RandomBelow): Variant {
  const titles = shuffled(random).slice(0, 1 + random(3))
  const isInline = random(3) === 0
  const isAtTheEnd = random(2) === 0
  const hasMarks = random(4) > 0 && !isInline
  const ends = pick(random, ENDS)
  const label = labelIn(random, isInline)
  const shown = isInline ? titles.slice(0, 1) : titles
  const items = itemsIn(random, shown, hasMarks)
  const announced = isInline ? [`${label} ${items[0]}`] : [label, ...items]
  const [first = '', ...others] = announced
  const opening = isAtTheEnd ? [`${ONE}${pick(random, [' ', '\u00a0', '  '])}${first}`, ...others] : [ONE, ...announced]
  const hasHeading = !hasMarks || random(2) === 0
  const last = random(3) === 0 ? ARTICLES.filter(({ slug }) => !shown.some((one) => one.slug === slug)).slice(0, 1) : []
  const lines = ['Des digues pour la ville basse', ...opening, ...(hasHeading ? ['Un quai trop bas'] : []), TWO, THREE]
  const text = `${pick(random, ['', '\ufeff'])}${[...lines, ...last.map(({ title }) => title)].join(ends)}`
  const parts = [ONE, linked(shown), ...(hasHeading ? ['## Un quai trop bas'] : []), TWO, THREE]
  return { text, body: `${[...parts, ...(last.length > 0 ? [linked(last)] : [])].join('\n\n')}\n` }
}

function linked(articles: readonly { slug: string }[]): string {
  return `Lire aussi :\n\n${articles.map(({ slug }) => `- [[${slug}]]`).join('\n')}`
}

/** A label needs a sign after it where a title follows on its line. */
function labelIn(random: RandomBelow, isInline: boolean): string {
  const colon = isInline ? pick(random, SEPARATORS) : pick(random, ['', ...COLONS])
  const isInside = random(2) === 0 && COLONS.includes(colon)
  const label = pick(random, WORDS)
  const around = isInside
    ? within(`${label}${colon}`, pick(random, AROUND))
    : `${within(label, pick(random, AROUND))}${colon}`
  return `${pick(random, SIGNS)}${around}`
}

function within(text: string, signs: string): string {
  const [open = '', close = ''] = signs.split('|')
  return `${open}${text}${close}`
}

function itemsIn(random: RandomBelow, articles: readonly { title: string }[], hasMarks: boolean): string[] {
  const mark = hasMarks ? pick(random, MARKS) : ''
  const space = hasMarks ? pick(random, SPACES) : ''
  const quotes = pick(random, QUOTES)
  return articles.map(({ title }, index) => `${numbered(mark, index)}${space}${within(typed(random, title), quotes)}`)
}

function numbered(mark: string, index: number): string {
  return mark
    .replace('1', String(index + 1))
    .replace('a', 'abc'[index] ?? 'a')
    .replace('①', '①②③'[index] ?? '①')
}

function typed(random: RandomBelow, title: string): string {
  return pick(random, [title, title.toUpperCase(), title.replace(/ /, '\u00a0'), title.replace('ou', 'uo')])
}

function shuffled(random: RandomBelow): (typeof ARTICLES)[number][] {
  return [...ARTICLES]
    .map((one) => ({ one, at: random(1000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
