import type { Viewer } from '../../lib/picture-viewer/viewer'

/** `#plein-ecran-2` shows the second picture of the article full screen. */
const HASH = '#plein-ecran-'

/**
 * `<picture-viewer>`: turns each picture of the article into a button that shows it full screen, at
 * its own address.
 */
export class PictureViewer extends HTMLElement {
  #leaving = new AbortController()
  #viewer: Viewer | undefined
  #images: HTMLImageElement[] = []

  connectedCallback() {
    if (!window.HTMLDialogElement) return
    this.#leaving = new AbortController()
    const { signal } = this.#leaving
    this.#images = [...document.querySelectorAll<HTMLImageElement>('#texte figure img:not(a img)')]
    for (const image of this.#images) {
      // Only its own words: a label has one language, and the text may differ from the paper's.
      const ariaLabel = image.alt || this.#words[0]
      Object.assign(image, { tabIndex: 0, role: 'button', ariaHasPopup: 'dialog', ariaLabel })
      // An empty `alt` marks a decoration, which a button is not.
      if (!image.alt) image.removeAttribute('alt')
    }
    const open = (event: Event) => {
      const rank = this.#images.indexOf(event.target as HTMLImageElement) + 1
      if (rank === 0 || (event instanceof KeyboardEvent && !/^(?:Enter| )$/.test(event.key))) return
      event.preventDefault()
      history.pushState(HASH, '', HASH + rank)
      void this.#follow()
    }
    for (const type of ['click', 'keydown']) addEventListener(type, open, { signal })
    addEventListener('popstate', () => void this.#follow(), { signal })
    void this.#follow()
  }

  disconnectedCallback() {
    this.#leaving.abort()
    this.#viewer?.remove()
    for (const image of this.#images) {
      for (const name of ['tabindex', 'role', 'aria-haspopup', 'aria-label']) image.removeAttribute(name)
      image.setAttribute('alt', image.alt)
    }
  }

  get #words(): string[] {
    return this.dataset.words?.split('|') ?? []
  }

  /** Shows the picture in the address, or closes the viewer. */
  async #follow() {
    const [, rank] = location.hash.split(HASH)
    if (rank === undefined) return this.#viewer?.close()
    const loaded = await import('../../lib/picture-viewer/viewer').catch(() => undefined)
    if (!loaded || !this.isConnected) return
    this.#viewer ??= new loaded.Viewer(this.#images, this.#words.slice(1))
    this.#viewer.show(Number(rank) - 1)
  }
}

export const bundle = 'article'

customElements.define('picture-viewer', PictureViewer)
