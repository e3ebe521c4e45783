import { inCell, inline, listed, listedTitles, type Reach } from './links'
import type { Piece } from './story'

type Written<T extends Piece['type']> = Extract<Piece, { type: T }>

/** A body as Markdown. `folder` is the way back from its file to the content folder. */
export function markdownOf(body: readonly Piece[], reach: Reach, folder: string): string {
  const blocks: string[] = []
  const notes: string[] = []
  let last: Piece['type'] | undefined
  for (const piece of body) {
    // Two consecutive lists would merge, and repeat a target.
    const text = isList(piece.type) && isList(last) ? '' : write(piece, reach, folder, notes)
    if (text === '') continue
    blocks.push(text)
    last = piece.type
  }
  return [...blocks, ...notes].join('\n\n')
}

function isList(type: Piece['type'] | undefined): boolean {
  return type === 'read-also' || type === 'title-line'
}

function write(piece: Piece, reach: Reach, folder: string, notes: string[]): string {
  if (piece.type === 'prose') return inline(piece.spans, reach)
  if (piece.type === 'heading') return `${'#'.repeat(piece.depth)} ${piece.text}`
  if (piece.type === 'read-also') return readAlso(piece, reach)
  if (piece.type === 'title-line') return reach.title(piece.to) ?? ''
  if (piece.type === 'figure') return figure(piece, folder)
  if (piece.type === 'table') return table(piece, reach)
  if (piece.type === 'quotation') return `> ${piece.text}\n>\n> — Un témoin`
  if (piece.type === 'pull-quote') return pullQuote(piece, reach)
  if (piece.type === 'key-points') return keyPoints(piece, reach)
  if (piece.type === 'box') return box(piece, reach)
  if (piece.type === 'gallery') return gallery(piece, folder)
  if (piece.type === 'media') return media(piece, reach, folder)
  if (piece.type === 'embed') return embed(piece)
  if (piece.type === 'formula')
    return piece.typed === 'block' ? `$$\n${piece.tex}\n$$` : `On sait que $${piece.tex}$, pour 5 $.`
  if (piece.type === 'live') return live(piece, reach)
  if (piece.type === 'note') return note(piece, reach, notes)
  if (piece.type === 'code') return `\`\`\`${piece.lang}\n${piece.text}\n\`\`\``
  if (piece.type === 'list') return list(piece, reach)
  return piece.text
}

function readAlso({ links, typed }: Written<'read-also'>, reach: Reach): string {
  const lines = typed === 'titles' ? listedTitles(links, reach) : listed(links, reach)
  const [first] = lines
  if (first === undefined) return ''
  if (typed === 'alone') return first
  if (typed === 'line') return `Lire aussi : ${lines.join(', ')}`
  return `${typed === 'heading' ? '## Lire aussi' : 'À lire aussi :'}\n\n${lines.map((line) => `- ${line}`).join('\n')}`
}

function figure({ image, typed }: Written<'figure'>, folder: string): string {
  const { file, alt, caption = 'Une légende.' } = image
  const path = `${folder}images/${encodeURIComponent(file)}`
  if (typed === 'title') return `![${alt}](${path} "${caption}")`
  return typed === 'caption' ? `![${alt}](${path})\n*${caption}*` : `![${alt}](${path})`
}

function gallery({ images, typed }: Written<'gallery'>, folder: string): string {
  const lines = images.map((image) => figure({ type: 'figure', image, typed: 'title' }, folder))
  return typed === 'row' ? lines.join('\n') : `> [!galerie] Un titre\n${lines.map((line) => `> ${line}`).join('\n')}`
}

function media({ file, title, said }: Written<'media'>, reach: Reach, folder: string): string {
  return `![${title}](${folder}documents/${file})\n\n> [!transcription]\n> ${inline(said, reach)}`
}

function embed({ id, title }: Written<'embed'>): string {
  const address = `https://x.com/vigie/status/${id}`
  return title === '' ? address : `[${title}](${address})`
}

function table({ spans, caption, above }: Written<'table'>, reach: Reach): string {
  const rows = `| Qui | Combien |\n|:---|---:|\n| ${inCell(spans, reach)} | 1200 |\n| *Total* | 3 % |`
  if (caption === '') return rows
  return above ? `Tableau : ${caption}\n\n${rows}` : `${rows}\n\n: ${caption}`
}

function pullQuote({ cut, by }: Written<'pull-quote'>, { own }: Reach): string {
  const [text] = own.flatMap((piece) => (piece.type === 'prose' ? piece.spans.slice(0, 1) : []))
  if (typeof text !== 'string') return ''
  const words = text.split(' ')
  const said = cut ? `${words.slice(0, 4).join(' ')} […] ${words.slice(-5).join(' ')}` : text
  return `> [!exergue]\n> ${said}${by === '' ? '' : `\n>\n> ${by}`}`
}

function keyPoints({ items }: Written<'key-points'>, reach: Reach): string {
  return `> [!essentiel]\n${items.map((spans) => `> - ${inline(spans, reach)}`).join('\n')}`
}

function box({ marker, items: [first = [], second = []] }: Written<'box'>, reach: Reach): string {
  const [one, two] = [inline(first, reach), inline(second, reach)]
  if (marker === 'chronologie') return `> [!${marker}]\n> - 1er juin 2025 : ${one}\n> - 2026 – ${two}`
  return `> [!${marker}]\n> **Que dire ?**\n> ${one}\n>\n> ${two}`
}

function live({ items: [first = [], second = []] }: Written<'live'>, reach: Reach): string {
  const [one, two] = [inline(first, reach), inline(second, reach)]
  return `> [!direct]\n> **20 juin 2025, 18 h : Ce qui se passe**\n> ${one}\n>\n> **18 h 30** ${two}`
}

function note({ text, spans }: Written<'note'>, reach: Reach, notes: string[]): string {
  const name = `[^${notes.length + 1}]`
  notes.push(`${name}: ${inline(spans, reach)}`)
  return `${text.replace(/\W+$/, '')}${name}, dit-on.`
}

/**
 * A bullet that « Lire aussi » lists do not use: otherwise the list after one would belong to it.
 */
function list({ typed, items }: Written<'list'>, reach: Reach): string {
  return items.map((spans) => `${typed} ${inline(spans, reach)}`).join('\n')
}
