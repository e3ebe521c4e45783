import { escapeMarkup } from '../../text/escape-markup'

/** A page of the newspaper with another title and another content. */
export function withMain(page: string, title: string, markup: string): string {
  return page
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeMarkup(title)}</title>`)
    .replace(/(<main\b[^>]*?)(?: class="[^"]*")?>.*?<\/main>/s, (_, start: string) => {
      return `${start} class="wrap page">${markup}</main>`
    })
}
