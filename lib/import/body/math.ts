import { type BodyContext, tell } from './context'

const DISPLAY = /^[ \t]*(?:\$\$[ \t]*\n?([\s\S]+?)\n?[ \t]*\$\$|\\\[[ \t]*\n?([\s\S]+?)\n?[ \t]*\\\])[ \t]*$/gm
const INLINE =
  /\$\$([^$\n]+?)\$\$|\\\((.+?)\\\)|(?<![\\$\p{L}\d])\$(?=[^\s$])([^$\n]*?[\\^_={}+<>][^$\n]*?)(?<=[^\s$\\])\$(?![\d$])/gu

/**
 * Formulas in TeX become samples of code: the paper sets no mathematics. Prices in dollars stay.
 */
export function formulas(text: string, context: BodyContext): string {
  return text
    .replace(DISPLAY, (whole, one?: string, two?: string) => {
      tell(context, 'formule en TeX, devenue du code', 'text', whole)
      return `\`\`\`latex\n${(one ?? two ?? '').trim()}\n\`\`\``
    })
    .replace(INLINE, (whole, ...groups: (string | undefined)[]) => {
      const formula = groups.slice(0, 3).find((group) => group !== undefined) ?? ''
      if (formula.includes('`')) return whole
      tell(context, 'formule en TeX, devenue du code', 'text', whole)
      return `\`${formula.trim()}\``
    })
}
