/** `<read-cards>`: on a page of cards, marks the articles that the reader has read. */
export class ReadCards extends HTMLElement {
  connectedCallback() {
    if (document.documentElement.dataset.memory === 'on') void this.#mark()
  }

  async #mark() {
    const cards = await import('../../lib/reading-list/read-cards').catch(() => undefined)
    if (this.isConnected) await cards?.markCardsOf(document)
  }
}

customElements.define('read-cards', ReadCards)
