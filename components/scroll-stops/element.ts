/**
 * `<scroll-stops>`: among the tables and the code of its article, only those that scroll are tab
 * stops (WCAG 2.1.1). Without JavaScript every table is one, and code where the browser says so.
 */
export class ScrollStops extends HTMLElement {
  #observer: ResizeObserver | undefined

  connectedCallback() {
    const boxes = this.parentElement?.querySelectorAll<HTMLElement>('.scroller, pre') ?? []
    this.#observer = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
        else target.removeAttribute('tabindex')
      }
    })
    for (const box of boxes) this.#observer.observe(box)
  }

  disconnectedCallback() {
    this.#observer?.disconnect()
  }
}

export const bundle = 'article'

customElements.define('scroll-stops', ScrollStops)
