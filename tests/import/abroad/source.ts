/** A generated newsroom of another tool. `@` in a construct stands for a unique word. */
export interface Abroad {
  /** Signs of the tool in the middle of a text. */
  constructs: Record<string, string>
  /** One article of the tool: its path and its text. */
  article: (article: AbroadArticle) => [path: string, text: string]
  /** The other files. */
  others?: Record<string, string | Uint8Array>
  /** The files of several articles as one export. */
  joined?: (articles: string[]) => Record<string, string>
}

interface AbroadArticle {
  number: number
  title: string
  /** `AAAA-MM-JJ`. */
  date: string
  body: string
}

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIAQMAAAD+wSzIAAAAA1BMVEUzZpk7I4HSAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAC0lEQVQI12NgQAUAABAAAaHFIcEAAAAASUVORK5CYII=',
  'base64',
)

/** A unique word of letters only, so that neither typography nor slugs change it. */
function wordOf(article: number, construct: number): string {
  const letters = [...`${article * 100 + construct}`].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a')
  return `zo${letters}`
}

/**
 * The files of `count` articles, each with some of the constructs, and the words that must be
 * accounted for.
 */
export function filesOf(
  abroad: Abroad,
  count: number,
  textOf: (number: number) => string,
  perArticle = 4,
): { files: Record<string, string | Uint8Array>; words: Map<string, string> } {
  const names = Object.keys(abroad.constructs)
  const words = new Map<string, string>()
  const written = Array.from({ length: count }, (_, number) => {
    const own = Array.from({ length: perArticle }, (_each, at) => (number * perArticle + at) % names.length)
    const parts = own.map((construct) => {
      const word = wordOf(number, construct)
      words.set(word, names[construct] ?? '')
      return (abroad.constructs[names[construct] ?? ''] ?? '').replaceAll('@', word)
    })
    const day = String((number % 28) + 1).padStart(2, '0')
    const month = String((Math.floor(number / 28) % 12) + 1).padStart(2, '0')
    const body = [textOf(number), ...parts, 'Le texte se termine ici.'].join('\n\n')
    return abroad.article({
      number,
      title: `Digue ${number} : le quai`,
      date: `20${10 + (number % 14)}-${month}-${day}`,
      body,
    })
  })
  const files = abroad.joined ? abroad.joined(written.map(([, text]) => text)) : Object.fromEntries(written)
  return { files: { ...files, ...abroad.others }, words }
}
