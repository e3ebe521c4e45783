import { MERGE_CONFLICT } from '../../content/merge-conflict'
import { LINE_START, type Sign } from './sign'

const line = (pattern: string) => new RegExp(LINE_START + pattern, 'gmu')

const COMMENT = {
  found: 'est un commentaire pour un autre outil, et serait publié',
  expected: 'un commentaire <!-- … --> est attendu',
  severity: 'error' as const,
  code: 'foreign-comment' as const,
}
/** The fix is the line without the sign, or with the content that the sign embeds. */
const FOREIGN = {
  found: 'vient d’un autre outil, et serait imprimé tel quel',
  expected: 'du texte est attendu',
  code: 'foreign-code' as const,
  fix: ([written]: RegExpMatchArray) => broughtBy(written),
}
const { fix: _, ...WITHOUT_FIX } = FOREIGN
const CONTAINER = { ...WITHOUT_FIX, expected: '« > [!note] », puis « > » au début de chaque ligne, est attendu' }

/** Address prefixes of the video sites that shortcodes name. */
const VIDEOS: Readonly<Record<string, string>> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  dailymotion: 'https://www.dailymotion.com/video/',
}

/** The page of a video, or nothing: `{{< youtube abc >}}`. */
function broughtBy(sign: string): string {
  const [, name = '', rest = ''] = /^\W*([a-z]+)\b([\s\S]*?)[\s/]*[>%}\])]*$/i.exec(sign) ?? []
  const [, id = /\bid="([^"\n]*)"/.exec(rest)?.[1]] = /^\s+"?([\w-]+)"?\s*$/.exec(rest) ?? []
  const page = Object.hasOwn(VIDEOS, name) && id !== undefined ? VIDEOS[name] : undefined
  return page === undefined ? '' : `${page}${id}`
}

/**
 * A link to the text that a template names, marked as upcoming; only the words if it names none.
 */
function linkTo(template: string, words: string): string {
  const [, path = ''] = /\b(?:ref|relref|post_url|link)\s+["']?([\w./-]+)/.exec(template) ?? []
  const [slug] = /[a-z\d]+(?:-[a-z\d]+)*(?=(?:\.md)?$)/.exec(path.replace(/\d{4}-\d\d-\d\d-/, '')) ?? []
  return slug === undefined ? words : `[[${slug}?|${words}]]`
}

/** BBCode tags, and their Markdown. */
const FORUM: Record<string, (words: string, to?: string) => string | undefined> = {
  b: (words) => `**${words}**`,
  i: (words) => `*${words}*`,
  url: (words, to) => (to ? `[${words}](${to})` : `<${words}>`),
}

/** Commands, comments and containers of other tools: Jekyll, Hugo, WordPress, Obsidian, MkDocs… */
export const foreignSigns: readonly Sign[] = [
  { ...MERGE_CONFLICT, holds: '<<<<<<< ', pattern: /^<{7} [^\n]*/gm },
  {
    ...COMMENT,
    holds: '%%',
    pattern: /%%((?:(?!\n[> \t]*\n)[^%])*)(%%)?/g,
    fix: ([, text = '', end]) => end && `<!-- ${text.trim()} -->`,
  },
  { ...COMMENT, holds: '{/*', pattern: /\{\/\*(.{0,2000}?)\*\/\}/gs, fix: ([, text]) => `<!-- ${text?.trim()} -->` },
  {
    ...FOREIGN,
    holds: '](',
    pattern: /\[([^[\]\n]{1,200})\]\(\s{0,2}\{[{%]([^{}\n]{1,200})[%}]\}[^()\n]{0,200}\)/g,
    expected: 'un lien vers un article est attendu, ou son texte seul',
    fix: ([, words = '', template = '']) => linkTo(template, words),
  },
  {
    ...WITHOUT_FIX,
    holds: '{',
    // No fix for a picture: whether and where its file exists is not known yet.
    pattern: /\{(?:\{[<%]|%)-?\s{0,3}(?:figure|image|img)\b[^\n]{0,200}?(?:[>%]\}\}|%\})/g,
    expected: '![ce qu’elle montre](images/nom.jpg) est attendu, ou rien',
  },
  {
    ...FOREIGN,
    holds: '{{',
    pattern: /(?<![\w}])\{\{(?:[ -][^{}\n]{1,200}|[<%].{1,200}?[>%]|\w{1,40}(?:\.\w{1,40}){0,4})\}\}/g,
  },
  { ...FOREIGN, holds: '{%', pattern: /\{%[^%{}\n]{1,200}%\}/g },
  { ...FOREIGN, holds: '{!', pattern: /\{![^{}\n]{1,200}!\}/g },
  { ...FOREIGN, holds: '{', pattern: /\{:?[ ]?[.#][\w-][^{}\n]{0,120}\}|\{:[^{}\n]{1,120}\}/g },
  { ...FOREIGN, holds: '--8<--', pattern: /--8<--[^\n]*/g },
  {
    ...FOREIGN,
    holds: '[',
    pattern:
      /\[\/?(?:caption|gallery|embed|audio|video|playlist|vc_\w{1,40})(?: \w{1,40}=[^[\]\n]{0,200})?\]|\[\/?[a-z][\w-]{1,40}(?: [\w-]{1,40}=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'))+ ?\/?\]/g,
  },
  {
    ...FOREIGN,
    holds: '[/',
    pattern: /\[([a-z][\w-]{0,20})(?:[= ]([^[\]\n]{0,200}))?\](?!\()([^\n]{0,150}?)\[\/\1\]/gi,
    fix: ([, name = '', to, words]) => FORUM[name.toLowerCase()]?.(words ?? '', to),
  },
  {
    ...FOREIGN,
    holds: "'''",
    pattern: /'''([^'\n]{1,200})'''/g,
    expected: 'deux astérisques de chaque côté sont attendus',
    fix: ([, words]) => `**${words}**`,
  },
  {
    ...FOREIGN,
    holds: '{',
    pattern: /\{(\+\+?|--|==?|>>|~~)([^{}\n]{1,150}?)(?:\+\+?|--|==?|<<|~~)\}/g,
    // Of CriticMarkup, only added and highlighted passages are kept.
    fix: ([, sign = '', words]) => (/[+=]/.test(sign) ? words : undefined),
  },
  {
    ...FOREIGN,
    holds: 'TOC]',
    pattern: line(String.raw`\[TOC\](?=[ \t]*$)`),
    expected: 'rien n’est attendu : le sommaire vient des intertitres',
  },
  {
    ...FOREIGN,
    holds: 'toc]',
    pattern: line(String.raw`\[toc\](?=[ \t]*$)`),
    expected: 'rien n’est attendu : le sommaire vient des intertitres',
  },
  {
    ...WITHOUT_FIX,
    holds: '*[',
    pattern: line(String.raw`\*\[[^[\]\n]{1,100}\]:[^\n]*`),
    expected: '<abbr title="…"> est attendu',
  },
  {
    ...FOREIGN,
    holds: ' from ',
    pattern: line(String.raw`(?:import|export) [^\n]{1,200} from ["'][^"'\n]{0,200}["'];?`),
  },
  { ...FOREIGN, holds: '::', pattern: line(String.raw`\.\. [\w-]+::[^\n]*`) },
  { ...WITHOUT_FIX, holds: '(', pattern: /\((?:link|image|video|file|gist|youtube|lien): ?"?[^()\n]{1,200}\)/g },
  { ...CONTAINER, holds: ':::', pattern: line(String.raw`:{3,}[ \t]*\{?[^\n]*`) },
  { ...CONTAINER, holds: '!!!', pattern: line(String.raw`!!!\+? [\w-]+[^\n]*`) },
  { ...CONTAINER, holds: '???', pattern: line(String.raw`\?\?\?\+? [\w-]+[^\n]*`) },
  {
    ...FOREIGN,
    holds: '===',
    pattern: line(String.raw`===[!+]? "([^"\n]{1,200})"`),
    fix: ([, title]) => `**${title}**`,
  },
]
