import { nameToEmoji } from 'gemoji'
import { type BodyContext, tell } from './context'

type Rule = [construct: string, sign: RegExp, put: (whole: string, ...groups: string[]) => string, words?: true]

const HEADING_ID = /^(#{1,6}[ \t].*?)[ \t]*\{:?[ \t]*#([^\s}]+)[^}\n]*\}[ \t]*$/gm

const ATTRIBUTE = '(?:[.#][\\w:-]+|[\\w-]+=(?:"[^"\\n]*"|\'[^\'\\n]*\'|[^\\s}"\']+))'
/** The language of a passage, which becomes our `{lang=…}`. */
const LANGUAGE = /(?<=[\])])(?!\{lang=[\w-]+\})\{[^{}\n]*?\blang=["']?([A-Za-z-]{2,20})["']?(?=[\s}])[^{}\n]*\}/g
const ATTRIBUTES = new RegExp(
  `(?![ \\t]?\\{lang=[\\w-]+\\})[ \\t]?\\{:?[ \\t]*(?:${ATTRIBUTE}|toc\\b|:?no_toc\\b)(?:[ \\t]+(?:${ATTRIBUTE}|[\\w-]+))*[ \\t]*\\}`,
  'g',
)

/** `[words]{.class}`, whose brackets are not a link. */
const SPAN = new RegExp(
  `(?<![!\\]\\\\])\\[([^[\\]\\n]+)\\]\\{:?[ \\t]*(?!lang=)${ATTRIBUTE}(?:[ \\t]+(?:${ATTRIBUTE}|[\\w-]+))*[ \\t]*\\}`,
  'g',
)

/** `| A verse` on each line: a table has at least two bars a line. */
const LINE_BLOCK = /^(?:\|[ \t][^|\n]*(?:\n(?=\|)|$))+(?!\n?[ \t]*\|)/gm

function verses(lines: string): string {
  const words = lines
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\|[ \t]*/, '').trimEnd())
  return words.join('\\\n')
}

/**
 * Marks of other Markdown dialects and their replacements. With `words`, the whole mark is
 * reported, because it is removed.
 */
const RULES: Rule[] = [
  ['sommaire automatique', /^[ \t]*(?:[*+-]|\d+\.)[ \t]+[^\n]*\n[ \t]*\{:[ \t]*toc[^}\n]*\}[ \t]*$/gim, () => '', true],
  [
    'icône',
    /:(?:fontawesome|material|octicons|simple|fa[srb]?|mdi|bi|lucide|icon)-[\w-]+:(?:\{[^}\n]*\})?[ \t]?/g,
    () => '',
    true,
  ],
  ['attributs d’un passage', SPAN, (_whole, text = '') => text, true],
  ['liste d’attributs', ATTRIBUTES, () => '', true],
  [
    'sommaire automatique',
    /^[ \t]*(?:\[\[?_?toc_?\]?\]|\[\[_TOC_\]\]|\$\{toc\}|[*-][ \t]+TOC)[ \t]*$/gim,
    () => '',
    true,
  ],
  ['abréviation', /^\*\[[^\]\n]+\]:.*$/gm, () => '', true],
  ['barre de progression', /\[=[\d.]+%?[ \t]*(?:"([^"\n]*)")?\]/g, (_whole, label = '') => label],
  ['passage retiré', /\{--([\s\S]*?)--\}/g, () => '', true],
  ['remarque de relecture', /\{>>([\s\S]*?)<<\}/g, () => '', true],
  ['passage remplacé', /\{~~([\s\S]*?)~>([\s\S]*?)~~\}/g, (_whole, _old, text = '') => text, true],
  ['passage ajouté', /\{\+\+([\s\S]*?)\+\+\}/g, (_whole, text = '') => text],
  ['surlignage', /\{==([\s\S]*?)==\}/g, (_whole, text = '') => `**${text}**`],
  ['intertitre sans espace', /^(#{2,6})(?=[^#\s])/gm, (sign) => `${sign} `],
  ['surlignage', /(?<![=\w])==(?=\S)([^=\n]+?)(?<=\S)==(?![=\w])/g, (_whole, text = '') => `**${text}**`],
  ['touches', /(?<!\+)\+\+([\w-]+(?:\+[\w-]+)+)\+\+(?!\+)/g, (_whole, keys = '') => keys.split('+').join(' + ')],
  ['insertion', /(?<!\+)\+\+(?=\S)([^+\n]+?)(?<=\S)\+\+(?!\+)/g, (_whole, text = '') => text],
  ['insertion', /\^\^(?=\S)([^^\n]+?)(?<=\S)\^\^/g, (_whole, text = '') => text],
  ['indice', /(?<=[\p{L}\d)])~([\p{L}\d+-]{1,12})~(?!~)/gu, (_whole, text = '') => `<sub>${text}</sub>`],
  ['exposant', /(?<![\^\\[\]])\^([\p{L}\d+-]{1,14})\^(?!\^)/gu, (_whole, text = '') => `<sup>${text}</sup>`],
  ['vers de Pandoc', LINE_BLOCK, (lines = '') => verses(lines)],
  [
    'état d’une tâche',
    /^([ \t]*(?:[-*+]|\d+[.)])[ \t]+)\[[/<>?!*"libpcfkwud-]\](?=[ \t])/gm,
    (_whole, bullet = '') => `${bullet}[ ]`,
    true,
  ],
  [
    'champ de Dataview',
    /^([ \t]*(?:[-*+][ \t]+)?[\p{L}_][\p{L}\p{N} _-]{0,40})::[ \t]+(?=\S)/gmu,
    (_whole, key = '') => `${key} : `,
  ],
  [
    'champ de Dataview',
    /[[(]([\p{L}_][\p{L}\p{N} _-]{0,40})::[ \t]*([^\])\n]+)[\])]/gu,
    (_whole, key = '', value = '') => `${key} : ${value}`,
  ],
  ['repère de paragraphe', /[ \t]+\^[a-z0-9-]+[ \t]*$/gm, () => '', true],
]

/** Explicit ids of headings, and the text of these headings, to resolve links to them. */
export type Anchors = Map<string, string>

export function inlineMarks(text: string, anchors: Anchors, context: BodyContext): string {
  let result = text.replace(LANGUAGE, '{lang=$1}').replace(HEADING_ID, (whole, heading: string, id: string) => {
    anchors.set(id, heading.replace(/^#+\s*/, ''))
    tell(context, 'identifiant d’intertitre, remplacé par celui du journal', 'text', whole, `#${id}`)
    return heading
  })
  for (const [construct, sign, put, isTold] of RULES) {
    result = result.replace(sign, (whole: string, ...groups: unknown[]) => {
      tell(context, construct, isTold ? 'dropped' : 'text', whole, isTold ? whole : undefined)
      const captured = groups.slice(
        0,
        groups.findIndex((group) => typeof group === 'number'),
      )
      return put(whole, ...captured.map((group) => (typeof group === 'string' ? group : '')))
    })
  }
  return inlineNotes(definitions(emoji(result, context), context), context)
}

function emoji(text: string, context: BodyContext): string {
  return text.replace(/(?<![\w:/]):([a-z0-9_+-]{2,40}):(?![\w:])/g, (whole, name: string) => {
    const sign = Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined
    if (sign !== undefined) tell(context, 'émoji par son nom', 'carried', whole, whole)
    return sign ?? whole
  })
}

/** Turns `Terme` above `: définition` into a list item whose term is bold. */
function definitions(text: string, context: BodyContext): string {
  return text.replace(
    /(?:^|(?<=\n\n))([^\n:#>|*\-+!<\s][^\n]*)\n((?::[ \t]+[^\n]+(?:\n|$))+)/g,
    (whole, term: string, said: string) => {
      if (/^(?:tableau|table)\b/i.test(term)) return whole
      tell(context, 'liste de définitions', 'text', whole)
      return `- **${term.trim()}** : ${said
        .trim()
        .replace(/^:[ \t]+/gm, '')
        .replace(/\n/g, ' ; ')}\n`
    },
  )
}

/** Turns `^[an inline note]` into a footnote. */
function inlineNotes(text: string, context: BodyContext): string {
  const notes: string[] = []
  const called = text.replace(/\^\[((?:[^[\]\n]|\[[^[\]\n]*\](?:\([^)\n]*\))?)+)\]/g, (whole, note: string) => {
    tell(context, 'note dans le texte', 'carried', whole)
    return `[^import-${notes.push(note)}]`
  })
  return notes.length === 0
    ? text
    : `${called.trimEnd()}\n\n${notes.map((note, at) => `[^import-${at + 1}]: ${note}`).join('\n\n')}\n`
}
