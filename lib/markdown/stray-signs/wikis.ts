import { LINE_START, type Sign } from './sign'

const line = (pattern: string) => new RegExp(LINE_START + pattern, 'gmu')

const FOREIGN = {
  found: 'vient d’un autre outil, et serait imprimé tel quel',
  expected: 'du texte est attendu',
  code: 'foreign-code' as const,
}
const LINK = { ...FOREIGN, expected: '[texte](adresse) est attendu' }
const HEADING = { ...FOREIGN, expected: 'un intertitre, après deux dièses, est attendu' }

/** A Markdown link, or only its words if the target is a page of another tool. */
function linkTo(words = '', to = ''): string {
  if (!/^https?:/.test(to)) return words
  return words === '' ? `<${to}>` : `[${words}](${to})`
}

/** LaTeX commands with a Markdown equivalent. */
const LATEX: Record<string, string> = { textbf: '**', textit: '*', emph: '*' }

/**
 * Links, headings and marks of wikis, SPIP, AsciiDoc, Org, Textile, LaTeX, Obsidian and messengers.
 */
export const wikiSigns: readonly Sign[] = [
  {
    ...LINK,
    holds: '->',
    pattern: /\[([^[\]\n]{0,200}?)->([^[\]\s>]{1,300})\](?!\()/g,
    fix: ([, words, to]) => linkTo(words, to),
  },
  { ...FOREIGN, holds: '|', pattern: /<(?:img|doc|emb)\d{1,8}\|[^<>\n]{0,60}>/g },
  {
    ...LINK,
    holds: '[http',
    pattern: /(?<![[\]])\[(https?:\/\/[^\s[\]]{1,300}) ([^[\]\n]{1,200})\](?!\()/g,
    fix: ([, to, words]) => linkTo(words, to),
  },
  {
    ...LINK,
    holds: 'link:',
    pattern: /\blink:(https?:\/\/[^\s[\]]{1,300})\[([^[\]\n]{0,200})\]/g,
    fix: ([, to, words]) => linkTo(words, to),
  },
  {
    ...LINK,
    holds: '(http',
    pattern: /(?<!\])\[([^[\]()\n]{1,150})\((https?:\/\/[^()\s]{1,300})\)(?!\])/g,
    fix: ([, words, to]) => linkTo(words, to),
  },
  {
    ...HEADING,
    holds: '== ',
    pattern: line(String.raw`(={2,6}) ([^="\n][^=\n]{0,150}?)(?: \1)?[ \t]*$`),
    fix: ([, , words]) => `## ${words}`,
  },
  {
    ...HEADING,
    holds: '. ',
    pattern: line(String.raw`h([2-6])\. (\S[^\n]{0,150})$`),
    fix: ([, , words]) => `## ${words}`,
  },
  { ...FOREIGN, holds: '#+', pattern: line(String.raw`#\+[A-Za-z_]{3,30}\b[^\n]*`) },
  { ...FOREIGN, holds: '::', pattern: line(String.raw`(?:image|video|include)::[^\s[\]]{1,200}\[[^\]\n]{0,200}\]`) },
  {
    ...FOREIGN,
    holds: '::',
    expected: '« : » est attendu',
    pattern: line(String.raw`(\p{L}[\p{L}\w-]{0,40})::(?= \S)`),
    fix: ([, key]) => `${key} :`,
  },
  {
    ...FOREIGN,
    holds: ':: ',
    pattern: /[[(](\p{L}[\p{L}\w -]{0,40}):: ([^[\]()\n]{1,200})[\])]/gu,
    fix: ([, key, value]) => `${key} : ${value}`,
  },
  { ...FOREIGN, holds: ' ^', pattern: /(?<=\S) \^(?=[a-z0-9-]*[a-z])[a-z0-9-]{4,40}[ \t]*$/gm, fix: () => '' },
  {
    ...FOREIGN,
    holds: '||',
    pattern: /(?<![|\w])\|\|([^|\n]{1,200})\|\|(?!\|)/g,
    found: 'cache un passage ailleurs, et serait imprimé en clair',
  },
  {
    ...FOREIGN,
    holds: '\\',
    pattern: /\\(textbf|textit|emph|cite|section|subsection)(?:\[[^\]\n]{0,100}\])?\{([^{}\n]{0,200})\}/g,
    fix: ([, name = '', words]) => LATEX[name] && `${LATEX[name]}${words}${LATEX[name]}`,
  },
  { ...FOREIGN, holds: '[@', pattern: /\[@[\w:-]{2,60}(?:[,;][^[\]\n]{0,100})?\]/g },
  { ...FOREIGN, holds: '///', pattern: line(String.raw`/{3}(?: [a-z][\w-]*[^\n]*)?$`) },
  { ...FOREIGN, holds: 'include', pattern: line(String.raw`(?:!include \S+|@@?include\([^)\n]{0,200}\))`) },
  {
    ...FOREIGN,
    holds: '![',
    pattern: /!\[[^[\]!^\n]{1,100}\](?![([:])/g,
    found: 'n’est pas une image',
    expected: '![ce qu’elle montre](images/nom.jpg) est attendu',
    code: 'stray-sign',
  },
  {
    ...FOREIGN,
    holds: '!(',
    pattern: /!\([^()\s]{1,200}\.(?:png|jpe?g|webp|gif|avif|svg)\)/gi,
    found: 'n’est pas une image',
    expected: '![ce qu’elle montre](images/nom.jpg) est attendu',
    code: 'stray-sign',
  },
]
