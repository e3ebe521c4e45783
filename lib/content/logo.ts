import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import type { Checked, Problem } from '../problem'
import type { Logo } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import type { SourceFile } from './newsroom'
import { startOf } from './place-in-source'

/** Every page carries the drawing. */
const LONGEST = 16_000

const SVG = 'http://www.w3.org/2000/svg'
const SHAPES = ['g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']
/** Attributes that draw. None of them runs a script, fetches a file or refers to an element. */
const KEPT = new Set(
  [
    'd cx cy r rx ry x y x1 y1 x2 y2 width height points transform fill fill-rule fill-opacity clip-rule opacity',
    'stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-dasharray',
  ].flatMap((names) => names.split(' ')),
)
/** Attributes of drawing programs, which change nothing visible. */
const DROPPED =
  /^(?:id|class|role|aria-[\w-]+|version|xmlns|xml:space|data-[\w-]+|baseProfile|enable-background|preserveAspectRatio)$/
const VALUE = /^[\w\s.,#%()+-]*$/
/** Definitions draw nothing by themselves, and references to them are refused. */
const DROPPED_ELEMENTS = ['title', 'desc', 'metadata', 'defs']

const COLOURED = 'fill="#…" et stroke="#…" sont attendus à la place, sur les formes'
const BOX = 'viewBox="0 0 largeur hauteur" est attendu dans <svg>'
const NO_BOX = '« viewBox » manque'
const NO_NAMESPACE = 'l’adresse de SVG, « xmlns », manque'
const SIZE = /^\d+(?:\.\d+)?(?:px)?$/

/** Parses `logo.svg`: the shapes of the drawing, or the problems of what pages cannot inline. */
export function readLogo({ path, text }: SourceFile): Checked<Logo> {
  if (text.length > LONGEST)
    return refused(
      path,
      1,
      `ce dessin a ${text.length} caractères`,
      `${LONGEST} au plus sont attendus, car chaque page le porte`,
    )
  const reading = new LogoReading(path)
  return reading.read(text)
}

class LogoReading {
  readonly #path: string
  readonly #parser = new SaxesParser({ xmlns: true, position: true })
  readonly #markup: string[] = []
  readonly #open: { name: string; isKept: boolean }[] = []
  #problem: Checked<Logo> | undefined
  #box: [width: number, height: number, viewBox: string] | undefined
  /** The problem of a drawing without a valid `viewBox`. */
  #boxless: [found: string, expected: string] = [NO_BOX, BOX]
  #fill = ''

  constructor(path: string) {
    this.#path = path
  }

  read(text: string): Checked<Logo> {
    this.#parser.on('error', (error) =>
      this.#refuse(
        `le dessin n’est pas du SVG (${error.message.replace(/^\d+:\d+: /, '')})`,
        'un fichier SVG est attendu',
      ),
    )
    this.#parser.on('opentag', (tag) => this.#openTag(tag))
    this.#parser.on('closetag', () => this.#closeTag())
    this.#parser.write(text).close()
    if (this.#problem) return this.#problem
    if (!this.#box) return refused(this.#path, 1, ...this.#boxless)
    const [width, height, viewBox] = this.#box
    const markup = this.#markup.join('')
    if (!/<(?!g\b|\/)/.test(markup))
      return refused(this.#path, 1, 'ce dessin n’a aucune forme', `${SHAPES.slice(1).join(', ')} sont attendus`)
    return { value: { width, height, viewBox, fill: this.#fill, markup }, problems: [] }
  }

  #openTag({ local, uri, attributes }: SaxesTagNS): void {
    const isInside = this.#open.length > 0
    const isHidden = this.#open.some(({ isKept }) => !isKept) || DROPPED_ELEMENTS.includes(local) || uri !== SVG
    this.#open.push({ name: local, isKept: !isHidden })
    // Shapes would lose the colours that it gives to their classes.
    if (local === 'style' && uri === SVG) this.#refuse('une feuille de style est dans le dessin', COLOURED)
    if (!isInside && local === 'svg' && uri === '') this.#boxless = [NO_NAMESPACE, `<svg xmlns="${SVG}"> est attendu`]
    if (isHidden) return
    if (!isInside && local === 'svg') this.#root(attributes)
    else if (isInside && SHAPES.includes(local)) this.#markup.push(`<${local}${this.#kept(attributes)}>`)
    else
      this.#refuse(
        `« <${local}> » n’est pas une forme simple`,
        `${SHAPES.join(', ')} sont attendus : le texte se vectorise, les dégradés s’aplatissent`,
      )
  }

  #closeTag(): void {
    const tag = this.#open.pop()
    if (tag?.isKept && this.#open.length > 0) this.#markup.push(`</${tag.name}>`)
  }

  #root(attributes: SaxesTagNS['attributes']): void {
    const {
      viewBox,
      fill,
      width: wide,
      height: high,
      x: _,
      y: __,
      ...rest
    } = attributes as Record<string, SaxesAttributeNS>
    const numbers =
      viewBox?.value
        .trim()
        .split(/[\s,]+/)
        .map(Number) ?? []
    const [, , width = 0, height = 0] = numbers
    if (numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0) {
      this.#box = [width, height, numbers.join(' ')]
    } else if (viewBox) this.#boxless = [`« viewBox » vaut "${viewBox.value}"`, BOX]
    else if (wide && high && SIZE.test(wide.value) && SIZE.test(high.value)) {
      const expected = `viewBox="0 0 ${Number.parseFloat(wide.value)} ${Number.parseFloat(high.value)}" est attendu dans <svg>`
      this.#boxless = [NO_BOX, expected]
    }
    this.#fill = fill && VALUE.test(fill.value) ? fill.value : ''
    this.#kept(rest)
  }

  #kept(attributes: SaxesTagNS['attributes']): string {
    const all = Object.values(attributes) as SaxesAttributeNS[]
    return all
      .filter(({ name, uri, prefix }) => !(DROPPED.test(name) || prefix === 'xmlns' || (uri !== '' && uri !== SVG)))
      .map(({ name, value }) => {
        if (!KEPT.has(name))
          this.#refuse(
            `l’attribut « ${name} » n’est pas permis`,
            name === 'style' ? COLOURED : 'un dessin sans style, sans lien et sans programme est attendu',
          )
        else if (!VALUE.test(value) || /url/i.test(value))
          this.#refuse(`« ${name} » vaut "${value}"`, 'une couleur unie, ou une valeur sans adresse, est attendue')
        return ` ${name}="${escapeMarkup(value)}"`
      })
      .join('')
  }

  #refuse(found: string, expected: string): void {
    this.#problem ??= refused(this.#path, this.#parser.line, found, expected)
  }
}

function refused(path: string, line: number, found: string, expected: string): Checked<Logo> {
  const problem: Problem = {
    severity: 'error',
    code: 'refused-logo',
    place: { ...startOf(path), line, length: 1 },
    found,
    expected,
  }
  return { problems: [problem] }
}
