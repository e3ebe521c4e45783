import { type BodyContext, dropped, tell } from './context'

const FENCED =
  /^([ \t]*(?:>[ \t]?)*)(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?\1[ \t]*\2[`~]*[ \t]*$|^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*$(?![\s\S])/gm
const INLINE = /(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?[^`]\1(?!`)/g
const RAW = /\{%-?\s*(raw|verbatim)\s*-?%\}([\s\S]*?)\{%-?\s*end\1\s*-?%\}/g
const TEMPLATE = /(?<!`)\{\{[^{}`]*\}\}(?!`)|(?<!`)\{%[^{}`]*%\}(?!`)/g
const HELD = /\ue000(\d+)\ue001/g
/** Obsidian queries, which list other notes. */
const QUERY = /^[ \t>]*[`~]{3,}[ \t]*(?:dataview(?:js)?|query|tasks|button|chart|base|excalidraw)\b/
/** The language of inline code: `#!python print()`. */
const LANGUAGE = /^(`+)#!\w+[ \t]+/

/** Protects code from the rules for the syntax of other tools. */
export class CodeMask {
  readonly #held: string[] = []

  constructor(private readonly context: BodyContext) {}

  mask(text: string): string {
    const hold = (code: string) => `\ue000${this.#held.push(code) - 1}\ue001`
    return text
      .replace(FENCED, (code) => (QUERY.test(code) ? dropped(this.context, 'requête d’Obsidian', code) : hold(code)))
      .replace(INLINE, (code) => {
        if (LANGUAGE.test(code)) tell(this.context, 'langage d’un code dans une ligne', 'text', code, code)
        return hold(code.replace(LANGUAGE, '$1'))
      })
      .replace(RAW, (_whole, _name, inside: string) => hold(inside.replace(TEMPLATE, '`$&`')))
  }

  unmask(text: string): string {
    return text.replace(HELD, (_whole, index: string) => this.unmask(this.#held[Number(index)] ?? ''))
  }
}
