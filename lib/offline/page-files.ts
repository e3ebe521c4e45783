/** Finds addresses in our own documents, whose form is fixed: workers have no HTML parser. */

const STYLES_AND_FONTS = /<link rel="(?:stylesheet|preload)" href="([^"]+)"/g
const SCRIPTS = /<script src="([^"]+)"/g
const PICTURE = /<source (?:media="[^"]*" )?type="[^"]+" srcset="([^"]+)"|<img\b[^>]*? src="([^"]+)"/g
const LAZY_SCRIPT = /import\("\.\/([\w.-]+\.js)"\)/g
const MOVED = /<meta http-equiv="refresh" content="0; url=([^"]+)"/
const VARIANT = /-\d+(\.\w+)$/

/** The style sheets, scripts and fonts of a page. */
export function assetsOf(html: string): string[] {
  return unique([...captures(html, STYLES_AND_FONTS), ...captures(html, SCRIPTS)])
}

/** The scripts that a script may import later, in the same folder. */
export function lazyScriptsOf(code: string): string[] {
  return unique(captures(code, LAZY_SCRIPT))
}

/**
 * One variant of each picture of an article and of each of its crops, without the cards below it;
 * all the pictures of a list.
 */
export function picturesOf(html: string): string[] {
  const end = html.includes('<article class="wrap article') ? '</article>' : '</main>'
  const article = html.slice(html.indexOf('<main'), html.indexOf(end))
  const found = new Map<string, string>()
  for (const [, set, src = ''] of article.matchAll(PICTURE)) {
    const address = set === undefined ? src : middleOf(set)
    const name = pictureName(address)
    if (address.startsWith('/') && !found.has(name)) found.set(name, address)
  }
  return [...found.values()]
}

/** The target of a redirect page; undefined for any other page. */
export function movedTo(html: string): string | undefined {
  return MOVED.exec(html)?.[1]
}

/** `/images/a.1f2e-750.avif` → `/images/a.1f2e`: the same picture in any width and format. */
export function pictureName(address: string): string {
  return address.replace(VARIANT, '')
}

/** The articles that an article links to as « Lire aussi », in its text and at its foot. */
export function readAlsoOf(html: string, root: string): string[] {
  const blocks = html.split(/<div class="readalso|<section class="[^"]*\brelated\b/).slice(1)
  const links = blocks.flatMap((block) => captures(block.split(/<\/ul>|<\/section>/, 1).join(''), /href="([^"#]+)/g))
  return unique(links.filter((link) => link.startsWith(`${root}articles/`)))
}

/** In pixels: sharp on a phone and in a column of text, at a third of the largest one's bytes. */
const ENOUGH = 700

function middleOf(set: string): string {
  const variants = set.split(', ').map((each) => each.split(' '))
  const enough = variants.find(([, width = '']) => Number.parseInt(width, 10) >= ENOUGH)
  return (enough ?? variants.at(-1))?.[0] ?? ''
}

function captures(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, captured = '']) => captured)
}

function unique(addresses: readonly string[]): string[] {
  return [...new Set(addresses)]
}
