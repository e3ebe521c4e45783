import { type BodyContext, dropped, tell } from './context'

const FENCED =
  /^([ \t]*(?:>[ \t]?)*)(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?\1[ \t]*\2[`~]*[ \t]*$|^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*$(?![\s\S])/gm
const INLINE = /(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?[^`]\1(?!`)/g
const RAW = /\{%-?\s*(raw|verbatim)\s*-?%\}([\s\S]*?)\{%-?\s*end\1\s*-?%\}/g
const TEMPLATE = /(?<!`)\{\{[^{}`]*\}\}(?!`)|(?<!`)\{%[^{}`]*%\}(?!`)/g
const HELD = /^([ \t]*(?:>[ \t]?)*)\ue000(\d+)\ue001|\ue000(\d+)\ue001/gm
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
      .replace(FENCED, (code, prefix = '') => {
        if (QUERY.test(code)) return dropped(this.context, 'requête d’Obsidian', code)
        const indent = /^[ \t]+$/.test(prefix) ? prefix : ''
        return indent + hold(indent === '' ? code : code.replace(new RegExp(`^[ \\t]{1,${indent.length}}`, 'gm'), ''))
      })
      .replace(INLINE, (code) => {
        if (LANGUAGE.test(code)) tell(this.context, 'langage d’un code dans une ligne', 'text', code, code)
        return hold(code.replace(LANGUAGE, '$1'))
      })
      .replace(RAW, (_whole, _name, inside: string) => hold(inside.replace(TEMPLATE, '`$&`')))
  }

  /** Code that starts a line gets the indent and the marks of quotation of its line on all of its lines. */
  unmask(text: string): string {
    return text.replace(HELD, (_whole, prefix = '', block?: string, inline?: string) => {
      const code = this.unmask(this.#held[Number(block ?? inline)] ?? '')
      return prefix + (prefix === '' ? code : code.replace(/\n/g, `\n${prefix}`))
    })
  }
}
