/**
 * `<reader-settings>`: stores the reader's choices among its radios, and sets them on the root
 * before the first paint. `reader-settings.css` reads the root as well as the radios.
 */

/** The build reads this line and puts the script in `<head>`. */
export const beforePaint = true

const KEY = 'reader-settings'
const NAMES = ['theme', 'size', 'typeface', 'width', 'memory']
const root = document.documentElement
const tint = Object.assign(document.createElement('meta'), { name: 'theme-color' })
/** If the browser refuses storage or has no room, choices last as long as the page. */
let unstored: string | undefined

apply(readSettings())
markUntilPainted()

export class ReaderSettings extends HTMLElement {
  #listening = new AbortController()

  connectedCallback() {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    this.addEventListener('change', () => store(this.#checked()), { signal })
    this.addEventListener('reset', () => store(new URLSearchParams()), { signal })
    // The radios are parsed, the page comes back from the cache, or another tab stored a choice.
    for (const event of ['DOMContentLoaded', 'pageshow', 'storage']) {
      addEventListener(event, () => this.#restore(), { signal })
    }
    this.#restore()
  }

  disconnectedCallback() {
    this.#listening.abort()
  }

  get #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')]
  }

  #checked(): URLSearchParams {
    return new URLSearchParams(this.#radios.filter(({ checked }) => checked).map(({ name, value }) => [name, value]))
  }

  #restore() {
    const settings = readSettings()
    apply(settings)
    const chosen = this.#radios.filter(({ name, value }) => settings.get(name) === value)
    const byDefault = this.#radios.filter(({ defaultChecked }) => defaultChecked)
    for (const radio of [...byDefault, ...chosen]) radio.checked = true
  }
}

customElements.define('reader-settings', ReaderSettings)

/**
 * Marks a reader's first page until it is painted: `fonts.css` then loads only the fonts of the
 * first screen. Later pages, whose fonts are cached, are not marked.
 */
function markUntilPainted() {
  if (document.referrer.startsWith(location.origin)) return
  root.dataset.unpainted = ''
  const unmark = () => delete root.dataset.unpainted
  try {
    new PerformanceObserver(unmark).observe({ type: 'paint', buffered: true })
  } catch {
    // Some browsers have no PerformanceObserver. Elsewhere the page may load before it is painted.
    addEventListener('load', unmark)
  }
}

function apply(settings: URLSearchParams) {
  for (const name of NAMES) {
    const value = settings.get(name)
    if (value === null) delete root.dataset[name]
    else root.dataset[name] = value
  }
  tintBrowser()
}

/** Makes the browser's own bar follow the theme. The first `theme-color` that applies wins. */
function tintBrowser() {
  const colours = [...document.head.querySelectorAll<HTMLMetaElement>('[name="theme-color"][media]')]
  const own = colours.find((colour) => colour.getAttribute('media')?.includes(`: ${root.dataset.theme}`))
  tint.content = own?.content ?? ''
  if (own) document.head.prepend(tint)
  else tint.remove()
}

function readSettings(): URLSearchParams {
  try {
    return new URLSearchParams(unstored ?? localStorage.getItem(KEY) ?? '')
  } catch {
    return new URLSearchParams()
  }
}

function store(settings: URLSearchParams) {
  const forgets = root.dataset.memory === 'on' && settings.get('memory') !== 'on'
  apply(settings)
  try {
    localStorage.setItem(KEY, `${settings}`)
    unstored = undefined
    // Like every setting, this one applies to all papers of the origin
    // (`lib/reading-list/readings`).
    for (const key in localStorage) if (forgets && key.endsWith('lectures:1')) localStorage.removeItem(key)
  } catch {
    unstored = `${settings}`
  }
}
