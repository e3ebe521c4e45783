/**
 * `<theme-toggle>`: a button that goes from the system's theme to the other one, to the same one, and back. The choice is kept
 * in this browser, and is on the root before the first paint.
 */

/** The press reads this line and puts the script in `<head>`. */
export const beforePaint = true

type Theme = 'auto' | 'light' | 'dark'

const KEY = 'theme'
const SVG = 'http://www.w3.org/2000/svg'

/** A disc half in the shade, a sun, a moon. */
const ICONS: Record<Theme, string> = {
  auto: 'M10 3.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zv13M10 6.5h5M10 10h6.5M10 13.5h5',
  light:
    'M10 6.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7zM10 1.5V4M10 16v2.5M1.5 10H4M16 10h2.5M4 4l1.8 1.8M14.2 14.2 16 16M4 16l1.8-1.8M14.2 5.8 16 4',
  dark: 'M16.5 12.2a7 7 0 0 1-8.7-8.7a7 7 0 1 0 8.7 8.7z',
}

applyTheme(readTheme())

export class ThemeToggle extends HTMLElement {
  #listening = new AbortController()

  connectedCallback() {
    const icon = document.createElementNS(SVG, 'path')
    const name = document.createElement('span')
    const show = (theme: Theme) => {
      applyTheme(theme)
      icon.setAttribute('d', ICONS[theme])
      name.textContent = this.dataset[theme] ?? theme
    }
    const button = makeButton(icon, name)
    this.replaceChildren(button)
    show(readTheme())

    this.#listening = new AbortController()
    const { signal } = this.#listening
    button.addEventListener('click', () => show(storeTheme(themeAfter(readTheme()))), { signal })
    // Another tab has chosen, or this page comes back from the browser's cache with an older choice.
    addEventListener('storage', () => show(readTheme()), { signal })
    addEventListener('pageshow', () => show(readTheme()), { signal })
  }

  disconnectedCallback() {
    this.#listening.abort()
    this.replaceChildren()
  }
}

customElements.define('theme-toggle', ThemeToggle)

/** Built node by node: a page that requires Trusted Types takes no markup from a string. */
function makeButton(icon: SVGPathElement, name: HTMLElement): HTMLButtonElement {
  const drawing = document.createElementNS(SVG, 'svg')
  drawing.setAttribute('class', 'icon')
  drawing.setAttribute('viewBox', '0 0 20 20')
  drawing.setAttribute('aria-hidden', 'true')
  drawing.append(icon)
  // The button's name is its state, so a change of name is worth saying.
  name.className = 'sr-only'
  name.setAttribute('aria-live', 'polite')
  const button = document.createElement('button')
  button.type = 'button'
  button.append(drawing, name)
  return button
}

/** From « auto », the first press always changes what is seen. */
function themeAfter(theme: Theme): Theme {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const round: Theme[] = dark ? ['auto', 'light', 'dark'] : ['auto', 'dark', 'light']
  return round[(round.indexOf(theme) + 1) % round.length] ?? 'auto'
}

function applyTheme(theme: Theme) {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
}

/** A browser may refuse storage; the root then remembers, for as long as the page lives. */
function readTheme(): Theme {
  try {
    return toTheme(localStorage.getItem(KEY))
  } catch {
    return toTheme(document.documentElement.dataset.theme)
  }
}

function storeTheme(theme: Theme): Theme {
  applyTheme(theme)
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Nothing to do: see `readTheme`.
  }
  return theme
}

function toTheme(value: string | null | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'auto'
}
