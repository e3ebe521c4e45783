/**
 * `<share-article>`: replaces the mail link with a button that opens the system's share sheet, or
 * else copies the address. A browser that can do neither keeps the link.
 */
export class ShareArticle extends HTMLElement {
  #link: Element | null = null

  connectedCallback() {
    const link = this.querySelector('a')
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
    if (!link || !url || !(navigator.share || navigator.clipboard)) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = link.className
    button.append(...[...link.childNodes].map((node) => node.cloneNode(true)))
    const shared = () => ('fragment' in this.dataset ? location.href : url)
    button.addEventListener('click', () => this.#share(shared(), button))
    this.#link = link
    link.replaceWith(button)
  }

  disconnectedCallback() {
    if (this.#link) this.querySelector('button')?.replaceWith(this.#link)
    this.#link = null
  }

  async #share(url: string, button: Element) {
    try {
      if (navigator.share) return await navigator.share({ url, title: document.title })
      await navigator.clipboard.writeText(url)
      const label = button.lastElementChild
      if (label) label.textContent = this.dataset.copied ?? ''
    } catch {
      // The reader has cancelled, or the browser refuses access to the clipboard.
    }
  }
}

export const bundle = 'article'

customElements.define('share-article', ShareArticle)
