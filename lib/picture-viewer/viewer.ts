import { addStyles } from '../reading-list/own-styles'

/** In pixels. A finger that moves this far sideways shows another picture. */
const SWIPE = 60

/** A constructed sheet: inline styles are forbidden, and pages without pictures do not need it. */
const STYLE = `.viewer { box-sizing: border-box; width: 100vw; height: 100dvh; max-width: none; max-height: none; padding: 0.75rem var(--spacing-gutter); border: 0; background: var(--color-paper); color: inherit; overscroll-behavior: contain }
.viewer[open] { display: flex; flex-direction: column; gap: 0.75rem }
.viewer img { flex: 1; min-height: 0; width: 100%; object-fit: contain; background: none; touch-action: pinch-zoom }
.viewer-caption { max-width: 62rem; margin-inline: auto; font: 400 var(--text-14) / 1.4 var(--font-sans) }
.viewer-buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: center; align-items: center }`

/** Shows the pictures of an article one by one, full screen, with their captions and credits. */
export class Viewer {
  #dialog = made('dialog', 'viewer')
  #image = made('img', '')
  #caption = made('div', 'viewer-caption')
  #count = made('span', 'meta')
  #shown = 0

  /** @param words picture, previous, next, close */
  constructor(
    readonly images: readonly HTMLImageElement[],
    readonly words: readonly string[],
  ) {
    const [name = '', previous = '', next = '', close = ''] = words
    const buttons = made('div', 'viewer-buttons')
    const steps = [button(previous, () => this.#go(-1)), this.#count, button(next, () => this.#go(1))]
    buttons.append(
      ...(images.length > 1 ? steps : []),
      button(close, () => this.close()),
    )
    this.#count.setAttribute('role', 'status')
    this.#dialog.setAttribute('aria-label', name)
    this.#dialog.append(this.#image, this.#caption, buttons)
    this.#dialog.addEventListener('close', leaveAddress)
    this.#dialog.addEventListener('keydown', ({ key }) => this.#go(STEPS[key] ?? 0))
    onSwipe(this.#image, (step) => this.#go(step))
    // While the picture is enlarged, one finger pans it.
    this.#dialog.addEventListener('touchend', () => {
      this.#image.style.touchAction = isWhole() ? '' : 'auto'
    })
    addStyles(STYLE)
    document.body.append(this.#dialog)
  }

  show(wanted: number) {
    const { images } = this
    this.#shown = (wanted + images.length) % images.length
    const source = images[this.#shown]
    if (!source) return
    const { src, srcset, alt, width, height } = source
    // Twice the width of the screen, because the picture may be enlarged.
    Object.assign(this.#image, { src, srcset, sizes: '200vw', alt, width, height })
    const caption = source.closest('figure')?.querySelector('figcaption')?.childNodes ?? []
    this.#caption.replaceChildren(...[...caption].map((node) => node.cloneNode(true)))
    this.#count.textContent = `${this.words[0]} ${this.#shown + 1} / ${images.length}`
    if (!this.#dialog.open) this.#dialog.showModal()
  }

  close() {
    if (this.#dialog.open) this.#dialog.close()
  }

  remove() {
    this.#dialog.remove()
  }

  #go(step: number) {
    if (step === 0 || this.images.length < 2) return
    this.show(this.#shown + step)
    history.replaceState(history.state, '', `${HASH}${this.#shown + 1}`)
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

function made<T extends keyof HTMLElementTagNameMap>(tag: T, className: string): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), { className })
}

function button(label: string, press: () => void): HTMLButtonElement {
  const pressed = Object.assign(made('button', 'button'), { type: 'button', textContent: label })
  pressed.addEventListener('click', press)
  return pressed
}

const HASH = '#plein-ecran-'

/** Returns to the article's address, by the way the reader came. */
function leaveAddress() {
  if (!location.hash.startsWith(HASH)) return
  if (history.state === HASH) history.back()
  else history.replaceState(null, '', location.pathname + location.search)
}

/** Detects swipes of one finger on a picture that is not enlarged; two fingers pinch. */
function onSwipe(image: HTMLElement, go: (steps: number) => void) {
  let start: number | undefined
  image.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 && isWhole() ? touches[0]?.clientX : undefined
    },
    { passive: true },
  )
  image.addEventListener('touchend', ({ changedTouches }) => {
    const moved = (changedTouches[0]?.clientX ?? 0) - (start ?? Number.NaN)
    if (Math.abs(moved) >= SWIPE) go(moved < 0 ? 1 : -1)
    start = undefined
  })
}

/** Whether the page is not zoomed by a pinch. */
function isWhole(): boolean {
  return (window.visualViewport?.scale ?? 1) <= 1
}
