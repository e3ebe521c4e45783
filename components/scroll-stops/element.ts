/**
 * `<scroll-stops>`: among the tables and the code of its article, only those that scroll are tab
 * stops (WCAG 2.1.1). Without JavaScript every table is one, and code depends on the browser.
 */
export class ScrollStops extends HTMLElement {
  #observer: ResizeObserver | undefined

  connectedCallback() {
    if (!window.ResizeObserver) return
    const boxes = this.parentElement?.querySelectorAll<HTMLElement>('.scroller, pre') ?? []
    this.#observer = new ResizeObserver(() => {
      for (const box of boxes) box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1
    })
    // A table grows when its font loads, although its box does not; code has no web font.
    for (const box of boxes) for (const grows of [box, ...box.children]) this.#observer.observe(grows)
  }

  disconnectedCallback() {
    this.#observer?.disconnect()
  }
}

export const bundle = 'article'

customElements.define('scroll-stops', ScrollStops)
