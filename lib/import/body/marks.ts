import { nameToEmoji } from 'gemoji'
import { type BodyDesk, tell } from './desk'

type Rule = [construct: string, sign: RegExp, put: (whole: string, ...groups: string[]) => string, words?: true]

const HEADING_ID = /^(#{1,6}[ \t].*?)[ \t]*\{:?[ \t]*#([^\s}]+)[^}\n]*\}[ \t]*$/gm

/** Signs of other Markdowns, each with what it becomes here. `words`: the sign is told whole, for it is left out. */
const RULES: Rule[] = [
  [
    'liste d’attributs',
    /\{:?[ \t]*(?:[.#][\w:-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+)|toc\b|:?no_toc\b)(?:[ \t]+(?:[.#][\w:-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+)|[\w-]+))*[ \t]*\}/g,
    () => '',
    true,
  ],
  [
    'sommaire automatique',
    /^[ \t]*(?:\[\[?_?toc_?\]?\]|\[\[_TOC_\]\]|\$\{toc\}|[*-][ \t]+TOC)[ \t]*$/gim,
    () => '',
    true,
  ],
  ['abréviation', /^\*\[[^\]\n]+\]:.*$/gm, () => '', true],
  ['intertitre sans espace', /^(#{2,6})(?=[^#\s])/gm, (sign) => `${sign} `],
  ['surlignage', /(?<![=\w])==(?=\S)([^=\n]+?)(?<=\S)==(?![=\w])/g, (_whole, text = '') => `**${text}**`],
  ['insertion', /(?<!\+)\+\+(?=\S)([^+\n]+?)(?<=\S)\+\+(?!\+)/g, (_whole, text = '') => text],
  ['indice', /(?<=[\p{L}\d)])~([\p{L}\d+-]{1,12})~(?!~)/gu, (_whole, text = '') => `<sub>${text}</sub>`],
  ['exposant', /(?<![\^\\[\]])\^([\p{L}\d+-]{1,14})\^(?!\^)/gu, (_whole, text = '') => `<sup>${text}</sup>`],
  ['repère de paragraphe', /[ \t]+\^[a-z0-9-]+[ \t]*$/gm, () => '', true],
  ['icône', /:(?:fontawesome|material|octicons|simple|fa[srb]?|mdi|bi)-[\w-]+:/g, () => '', true],
]

/** The ids that headings were given, and the headings' own words, for links to them. */
export type Anchors = Map<string, string>

export function marks(text: string, anchors: Anchors, desk: BodyDesk): string {
  let result = text.replace(HEADING_ID, (whole, heading: string, id: string) => {
    anchors.set(id, heading.replace(/^#+\s*/, ''))
    tell(desk, 'identifiant d’intertitre, remplacé par celui du journal', 'text', whole, `#${id}`)
    return heading
  })
  for (const [construct, sign, put, isTold] of RULES) {
    result = result.replace(sign, (whole: string, ...groups: unknown[]) => {
      tell(desk, construct, isTold ? 'dropped' : 'text', whole, isTold ? whole : undefined)
      return put(whole, ...groups.filter((group) => typeof group === 'string'))
    })
  }
  return inlineNotes(definitions(emoji(result, desk), desk), desk)
}

function emoji(text: string, desk: BodyDesk): string {
  return text.replace(/(?<![\w:/]):([a-z0-9_+-]{2,40}):(?![\w:])/g, (whole, name: string) => {
    const sign = Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined
    if (sign !== undefined) tell(desk, 'émoji par son nom', 'carried', whole, whole)
    return sign ?? whole
  })
}

/** `Terme` above `: définition`, as an item whose term is in bold. */
function definitions(text: string, desk: BodyDesk): string {
  return text.replace(
    /(?:^|(?<=\n\n))([^\n:#>|*\-+!<\s][^\n]*)\n((?::[ \t]+[^\n]+(?:\n|$))+)/g,
    (whole, term: string, said: string) => {
      if (/^(?:tableau|table)\b/i.test(term)) return whole
      tell(desk, 'liste de définitions', 'text', whole)
      return `- **${term.trim()}** : ${said
        .trim()
        .replace(/^:[ \t]+/gm, '')
        .replace(/\n/g, ' ; ')}\n`
    },
  )
}

/** `^[a note in the text]` becomes a note below it. */
function inlineNotes(text: string, desk: BodyDesk): string {
  const notes: string[] = []
  const called = text.replace(/\^\[((?:[^[\]\n]|\[[^[\]\n]*\](?:\([^)\n]*\))?)+)\]/g, (whole, note: string) => {
    tell(desk, 'note dans le texte', 'carried', whole)
    return `[^import-${notes.push(note)}]`
  })
  return notes.length === 0
    ? text
    : `${called.trimEnd()}\n\n${notes.map((note, at) => `[^import-${at + 1}]: ${note}`).join('\n\n')}\n`
}
