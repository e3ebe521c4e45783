/**
 * `<listen-article>`: reads the article aloud with a voice of the browser. It stays hidden without
 * a voice for the article's language.
 */
export class ListenArticle extends HTMLElement {
  #leaving = new AbortController()
  #player: { stop: () => void } | undefined

  connectedCallback() {
    const body = document.getElementById('texte')
    const [button] = this.children
    if (!body || !button || !window.speechSynthesis) return
    this.#leaving = new AbortController()
    const { signal } = this.#leaving
    const lang = body.closest<HTMLElement>('[lang]')?.lang ?? ''
    const show = () => {
      this.toggleAttribute(
        'data-silent',
        !speechSynthesis.getVoices().some((voice) => voice.lang.slice(0, 2) === lang.slice(0, 2)),
      )
    }
    show()
    // Chrome loads its voices after the page.
    speechSynthesis.addEventListener?.('voiceschanged', show, { signal })
    button.addEventListener('click', () => void this.#start(body, lang), { signal })
    addEventListener('pagehide', () => this.#player?.stop(), { signal })
  }

  disconnectedCallback() {
    this.#leaving.abort()
    this.#player?.stop()
  }

  async #start(body: Element, lang: string) {
    this.#player?.stop()
    const player = await import('../../lib/listening/player').catch(() => undefined)
    if (this.isConnected) this.#player = player?.startPlayer(this, body, lang)
  }
}

export const bundle = 'article'

customElements.define('listen-article', ListenArticle)
