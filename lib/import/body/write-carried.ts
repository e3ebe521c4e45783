import { plainText } from '../foreign/field-values'
import type { Carried } from './carried'

/** The content of a tag as Markdown. */
export function carriedMarkdown(carried: Carried): string {
  if (carried.type === 'address' || carried.type === 'words') return carried.text
  if (carried.type === 'link') return `[${carried.text.replace(/\s+/g, ' ')}](${bracketed(carried.url)})`
  if (carried.type === 'labelled')
    return `\n\n${carried.label ? `**${carried.label}**\n\n` : ''}${carried.text.trim()}\n\n`
  if (carried.type === 'quote') {
    const lines = [...carried.text.trim().split('\n'), ...(carried.attribution ? ['', carried.attribution] : [])]
    return `\n\n${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n`
  }
  const shown = [carried.caption, carried.credit].map((words) =>
    (plainText(words) ?? '').replaceAll('"', '”').replace(/\s+/g, ' '),
  )
  const title = shown[1] ? shown.join(' | ') : shown[0]
  return `![${carried.alt}](${bracketed(carried.src)}${title ? ` "${title}"` : ''})`
}

/** The content of a tag as HTML. */
export function carriedHtml(carried: Carried): string {
  if (carried.type === 'address' || carried.type === 'words') return carried.text
  if (carried.type === 'link') return `<a href="${attribute(carried.url)}">${carried.text}</a>`
  if (carried.type === 'labelled') return `<p><strong>${carried.label}</strong></p>\n\n${carried.text}\n\n`
  if (carried.type === 'quote')
    return `<blockquote><p>${carried.text}</p>${carried.attribution ? `<p>${carried.attribution}</p>` : ''}</blockquote>`
  const { src, alt, caption, credit } = carried
  const shown = [caption, credit].filter((words) => words !== '').join(' | ')
  return `<figure><img src="${attribute(src)}" alt="${attribute(alt)}">${shown && `<figcaption>${shown}</figcaption>`}</figure>`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

function bracketed(url: string): string {
  return /[\s()<>{}]/.test(url) || !/^https?:/.test(url) ? `<${url.replace(/[<>]/g, '')}>` : url
}
