/**
 * `<installed-paper>`, on the front page, which an installed paper opens first: stores what it
 * needs to open offline.
 */
import { isInstalled } from '../../lib/offline/installed'

export class InstalledPaper extends HTMLElement {
  connectedCallback() {
    if (isInstalled()) void this.#keepStart()
  }

  async #keepStart() {
    const offline = await import('../../lib/offline/kept-texts').catch(() => undefined)
    if (this.isConnected) await offline?.keepStart()
  }
}

customElements.define('installed-paper', InstalledPaper)
