import { isInlineFormula } from '../../markdown/math/find-formulas'
import { renderMath } from '../../markdown/math/render'
import { type BodyContext, tell } from './context'

const DISPLAY = /^[ \t]*(?:\$\$[ \t]*\n?([\s\S]+?)\n?[ \t]*\$\$|\\\[[ \t]*\n?([\s\S]+?)\n?[ \t]*\\\])[ \t]*$/gm
const INLINE =
  /\$\$([^$\n]+?)\$\$|\\\((.+?)\\\)|\\\[([^\]\n]*?[\\^_={}][^\n]*?)\\\]|(?<![\\$\p{L}\d])\$(?=[^\s$])([^$\n]*?[\\^_={}+<>][^$\n]*?)(?<=[^\s$\\])\$(?![\d$])/gu

/** `{{< katex >}}e = mc^2{{< /katex >}}`. */
const SHORTCODE =
  /\{\{[<%]\s*(katex|latex|tex)\b([^{}]*?)[>%]\}\}([^{}]*(?:\{[^{}]*\}[^{}]*)*?)\{\{[<%]\s*\/\s*\1\s*[>%]\}\}/g

/**
 * Converts TeX formulas to our syntax. A formula that we cannot parse, or that could be an amount,
 * becomes code. Prices in dollars stay.
 */
export function formulas(text: string, context: BodyContext): string {
  return text
    .replace(SHORTCODE, (_whole, _name, args: string, tex: string) =>
      /display|block/.test(args) || tex.trim().includes('\n') ? `$$\n${tex.trim()}\n$$` : `\\(${tex.trim()}\\)`,
    )
    .replace(DISPLAY, (whole, one?: string, two?: string) => {
      const tex = (one ?? two ?? '').trim()
      if (!/\n[ \t]*\n|\$/.test(tex) && renderMath(tex, true)) return `$$\n${tex}\n$$`
      tell(context, AS_CODE, 'text', whole)
      return `\`\`\`latex\n${tex}\n\`\`\``
    })
    .replace(INLINE, (whole, ...groups: (string | undefined)[]) => {
      const tex = (groups.slice(0, 4).find((group) => group !== undefined) ?? '').trim()
      if (isInlineFormula(`$${tex}$`) && renderMath(tex, false)) return `$${tex}$`
      if (tex.includes('`')) return whole
      tell(context, AS_CODE, 'text', whole)
      return `\`${tex}\``
    })
}

const AS_CODE = 'formule en TeX, devenue du code'
