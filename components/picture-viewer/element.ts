import type { Viewer } from '../../lib/picture-viewer/viewer'

/** `#plein-ecran-2` is the second picture of the article, on the whole screen. */
const HASH = /^#plein-ecran-(\d+)$/

/**
 * `<picture-viewer>`: makes a button of each picture of the article, which shows it on the whole
 * screen, under an address of its own.
 */
export class PictureViewer extends HTMLElement {
  #leaving = new AbortController()
  #viewer: Viewer | undefined
  #images: HTMLImageElement[] = []

  connectedCallback() {
    this.#leaving = new AbortController()
    const { signal } = this.#leaving
    const [enlarge] = this.#words
    this.#images = [...document.querySelectorAll<HTMLImageElement>('#texte figure img:not(a img)')]
    for (const [index, image] of this.#images.entries()) {
      Object.assign(image, { tabIndex: 0, role: 'button', ariaLabel: `${enlarge} : ${image.alt}` })
      image.style.cursor = 'zoom-in'
      const open = (event: Event) => {
        if (event instanceof KeyboardEvent && !/^(?:Enter| )$/.test(event.key)) return
        event.preventDefault()
        history.pushState({ isOpened: true }, '', `#plein-ecran-${index + 1}`)
        void this.#follow()
      }
      for (const type of ['click', 'keydown']) image.addEventListener(type, open, { signal })
    }
    addEventListener('popstate', () => void this.#follow(), { signal })
    void this.#follow()
  }

  disconnectedCallback() {
    this.#leaving.abort()
    this.#viewer?.remove()
    for (const image of this.#images)
      for (const name of ['tabindex', 'role', 'aria-label', 'style']) image.removeAttribute(name)
  }

  get #words(): string[] {
    return this.dataset.words?.split('|') ?? []
  }

  /** Shows what the address says. */
  async #follow() {
    const rank = HASH.exec(location.hash)?.[1]
    if (rank === undefined) return this.#viewer?.close()
    const loaded = await import('../../lib/picture-viewer/viewer').catch(() => undefined)
    if (!loaded || !this.isConnected) return
    this.#viewer ??= new loaded.Viewer(this.#images, this.#words.slice(1))
    this.#viewer.show(Number(rank) - 1)
  }
}

customElements.define('picture-viewer', PictureViewer)
