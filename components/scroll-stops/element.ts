/**
 * `<scroll-stops>`: among the tables and the code of its article, only those that scroll are tab
 * stops (WCAG 2.1.1). Without JavaScript every table is one, and code where the browser says so.
 */
export class ScrollStops extends HTMLElement {
  #observer: ResizeObserver | undefined

  connectedCallback() {
    const boxes = [...(this.parentElement?.querySelectorAll<HTMLElement>('.scroller, pre') ?? [])]
    this.#observer = new ResizeObserver(() => boxes.forEach(setStop))
    // A letter that comes late widens a table, and not its box.
    for (const box of boxes) for (const part of [box, ...box.children]) this.#observer.observe(part)
  }

  disconnectedCallback() {
    this.#observer?.disconnect()
  }
}

function setStop(box: HTMLElement): void {
  if (box.scrollWidth > box.clientWidth) box.setAttribute('tabindex', '0')
  else box.removeAttribute('tabindex')
}

export const bundle = 'article'

customElements.define('scroll-stops', ScrollStops)
