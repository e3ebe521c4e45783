import { addStyles } from './own-styles'

const CSS = `
.memory-bar{position:fixed;z-index:10;inset:auto 0 1rem;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;width:min(40rem,100vw - 2*var(--spacing-gutter));margin-inline:auto;padding:.625rem 1rem;border:1px solid var(--color-ink);border-radius:2px;background:var(--color-surface);color:var(--color-ink);font:400 var(--text-15)/1.35 var(--font-sans)}
.memory-bar:has(~ .memory-bar){display:none}
.memory-bar p{flex:1 1 100%;text-wrap:pretty}
[data-change]{background:var(--color-tint);box-shadow:0 0 0 .375rem var(--color-tint),-3px 0 0 .375rem var(--color-link)}
@media (forced-colors:active){[data-change]{outline:2px solid Highlight;outline-offset:.375rem}}
@media print{.memory-bar{display:none}[data-change]{background:none;box-shadow:none}}`

/** A sentence and its buttons over the lower edge of the window, so that the text does not move. */
export class ReadingBar {
  readonly #bar = document.createElement('aside')
  readonly #sentence = document.createElement('p')

  /** Inserts the bar before the text, where keyboard users reach it. */
  constructor(text: Element, name: string, sentence: string) {
    addStyles(CSS)
    this.#sentence.role = 'status'
    this.#sentence.textContent = sentence
    this.#bar.className = 'memory-bar'
    this.#bar.lang = document.documentElement.lang
    this.#bar.ariaLabel = name
    this.#bar.append(this.#sentence)
    // A press would clear the selection before the button acts on it.
    this.#bar.addEventListener('pointerdown', (event) => event.preventDefault())
    text.before(this.#bar)
  }

  get isShown(): boolean {
    return this.#bar.isConnected
  }

  say(sentence: string): void {
    this.#sentence.textContent = sentence
  }

  addButton(label: string, act: () => void): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = label
    button.addEventListener('click', act)
    this.#bar.append(button)
  }

  remove(): void {
    this.#bar.remove()
  }
}
