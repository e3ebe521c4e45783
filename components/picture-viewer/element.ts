import type { Viewer } from '../../lib/picture-viewer/viewer'

/** `#plein-ecran-2` is the second picture of the article, on the whole screen. */
const HASH = /^#plein-ecran-(\d+)$/

/** Scripts may style where no inline style is allowed, and pages without pictures carry none of it. */
const STYLE = `#texte figure:has(> .enlarge) { position: relative }
.enlarge { position: absolute; inset: 0.5rem 0.5rem auto auto; padding: 0.75rem; line-height: 0; border: 1px solid var(--color-rule); border-radius: 2px; background: var(--color-paper); color: inherit; opacity: 0; cursor: zoom-in }
:is(figure:hover, figure:focus-within) > .enlarge, .enlarge:focus-visible { opacity: 1 }
@media (hover: none), (forced-colors: active) { .enlarge { opacity: 1 } }
@media print { .enlarge { display: none } }`

/**
 * `<picture-viewer>`: gives each picture of the article a button that shows it on the whole screen,
 * under an address of its own.
 */
export class PictureViewer extends HTMLElement {
  #leaving = new AbortController()
  #buttons: Element[] = []
  #viewer: Viewer | undefined

  connectedCallback() {
    this.#leaving = new AbortController()
    const { signal } = this.#leaving
    const [enlarge = ''] = this.dataset.words?.split('|') ?? []
    this.#buttons = this.#figures.map((figure, index) => {
      const button = enlargeButton(`${enlarge} : ${figure.querySelector('img')?.alt ?? ''}`)
      button.addEventListener('click', () => void this.#open(index), { signal })
      figure.append(button)
      return button
    })
    adoptStyle(STYLE)
    addEventListener('popstate', () => this.#follow(), { signal })
    this.#follow()
  }

  disconnectedCallback() {
    this.#leaving.abort()
    this.#viewer?.remove()
    for (const button of this.#buttons) button.remove()
  }

  get #figures(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('#texte figure')].filter((figure) => figure.querySelector('img'))
  }

  /** Shows what the address says. */
  #follow() {
    const rank = HASH.exec(location.hash)?.[1]
    if (rank === undefined) this.#viewer?.close()
    else void this.#show(Number(rank) - 1)
  }

  async #open(index: number) {
    history.pushState({ isOpened: true }, '', `#plein-ecran-${index + 1}`)
    await this.#show(index)
  }

  async #show(index: number) {
    const viewer = await import('../../lib/picture-viewer/viewer').catch(() => undefined)
    if (!viewer || !this.isConnected) return
    if (!this.#viewer) adoptStyle(viewer.STYLE)
    this.#viewer ??= new viewer.Viewer(this.#figures, this.dataset.words?.split('|').slice(1) ?? [])
    this.#viewer.show(index)
  }
}

function enlargeButton(label: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'enlarge', title: label })
  button.setAttribute('aria-label', label)
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  for (const [name, value] of [
    ['class', 'icon'],
    ['viewBox', '0 0 20 20'],
    ['width', '20'],
    ['height', '20'],
  ])
    svg.setAttribute(name ?? '', value ?? '')
  path.setAttribute('d', 'M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6')
  svg.append(path)
  button.append(svg)
  return button
}

function adoptStyle(text: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

customElements.define('picture-viewer', PictureViewer)
