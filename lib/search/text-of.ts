import { getOrInsert } from '../collections'

const texts = new Map<string, Promise<string>>()

/** The words of a printed article, for a passage to be quoted from; none when its page cannot be had. */
export function textOf(address: string): Promise<string> {
  return getOrInsert(texts, address, fetchText)
}

/** A page that requires Trusted Types makes no document from a string; the browser makes this one from what it receives. */
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
