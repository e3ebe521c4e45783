import { getOrInsert } from '../collections'

const texts = new Map<string, Promise<string>>()

/** The text of a published article, to be quoted; empty when the page cannot be fetched. */
export function textOf(address: string): Promise<string> {
  return getOrInsert(texts, address, fetchText)
}

/** Trusted Types forbid parsing a string. XMLHttpRequest parses the document itself. */
function fetchText(address: string): Promise<string> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.onloadend = () => {
      const paragraphs = request.response?.querySelectorAll('.prose > .text, .prose > :is(h2, h3, h4)') ?? []
      resolve([...paragraphs].map((paragraph: Element) => paragraph.textContent).join(' '))
    }
    request.send()
  })
}
