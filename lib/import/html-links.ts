import { isPlayable } from './body/html-embeds'
import type { ImportedText } from './imported-text'
import { destinationOf, isCopy, type Links, playerWords } from './link-destination'

const TAG = /<(a|img)\b([^>]*?)\s(href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))([^>]*)>/gi

/** Rewrites links and pictures in the HTML of a text. */
export function htmlText(html: string, imported: ImportedText, links: Links): string {
  return html.replace(
    TAG,
    (whole, tag: string, before: string, name: string, one?: string, two?: string, three?: string, after = '') => {
      const url = (one ?? two ?? three ?? '').replaceAll('&amp;', '&')
      const alt = /\salt="([^"]*)"/i.exec(whole)?.[1] ?? ''
      const isPicture = tag.toLowerCase() === 'img'
      if (isPicture && isPlayable(url)) return player(url, alt, imported, links)
      const next = isPicture
        ? links.files.pictureFor(links.index.own(url) ?? url, imported.folder, imported.from)
        : destinationOf(url, imported, links)
      if (next !== undefined) return `<${tag}${before} ${name}="${next.replaceAll('"', '%22')}"${after}>`
      const isTarget = /\s(?:id|name)=/i.test(before + after)
      return isPicture ? alt : isTarget ? `<${tag}${before}${after}>` : '<a>'
    },
  )
}

/** A player if the file was copied, otherwise a link to the remote file. */
function player(url: string, alt: string, imported: ImportedText, links: Links): string {
  const to = destinationOf(url, imported, links)
  if (to === undefined) return alt
  return isCopy(to) ? `<img src="${to}" alt="${alt}">` : `<a href="${to}">${alt || playerWords(to)}</a>`
}

/** Removes the tags of broken links, and keeps their text. */
export function withoutEmptyLinks(text: string): string {
  return text.replace(/<a>([\s\S]*?)<\/a>/g, '$1')
}
