import type { ImportedText } from './imported-text'
import { destinationOf, type Links } from './link-destination'

const TAG = /<(a|img)\b([^>]*?)\s(href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))([^>]*)>/gi

/** HTML in a text with its links and pictures as the paper reads them. */
export function htmlText(html: string, imported: ImportedText, links: Links): string {
  return html.replace(
    TAG,
    (whole, tag: string, before: string, name: string, one?: string, two?: string, three?: string, after = '') => {
      const url = (one ?? two ?? three ?? '').replaceAll('&amp;', '&')
      const isPicture = tag.toLowerCase() === 'img'
      const next = isPicture
        ? links.files.pictureFor(links.index.own(url) ?? url, imported.folder, imported.from)
        : destinationOf(url, imported, links)
      if (next !== undefined) return `<${tag}${before} ${name}="${next.replaceAll('"', '%22')}"${after}>`
      const alt = /\salt="([^"]*)"/i.exec(whole)?.[1] ?? ''
      const isTarget = /\s(?:id|name)=/i.test(before + after)
      return isPicture ? alt : isTarget ? `<${tag}${before}${after}>` : '<a>'
    },
  )
}

/** The text of links that lead nowhere, without their tags. */
export function withoutEmptyLinks(text: string): string {
  return text.replace(/<a>([\s\S]*?)<\/a>/g, '$1')
}
