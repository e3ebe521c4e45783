import { LINE_START, type Sign } from './sign'

const line = (pattern: string) => new RegExp(LINE_START + pattern, 'gmu')

const COMMENT = {
  found: 'est un commentaire pour un autre outil, et serait publié',
  expected: 'un commentaire <!-- … --> est attendu',
  severity: 'error' as const,
  code: 'foreign-comment' as const,
}
const FOREIGN = {
  found: 'vient d’un autre outil, et serait imprimé tel quel',
  expected: 'du texte est attendu',
  code: 'foreign-code' as const,
}
const CONTAINER = { ...FOREIGN, expected: '« > [!note] », puis « > » au début de chaque ligne, est attendu' }

/** Commands, comments and containers of other tools: Jekyll, Hugo, WordPress, Obsidian, MkDocs… */
export const foreignSigns: readonly Sign[] = [
  {
    ...COMMENT,
    holds: '%%',
    pattern: /%%((?:(?!\n[> \t]*\n)[^%])*)(%%)?/g,
    fix: ([, text = '', end]) => end && `<!-- ${text.trim()} -->`,
  },
  { ...COMMENT, holds: '{/*', pattern: /\{\/\*(.{0,2000}?)\*\/\}/gs, fix: ([, text]) => `<!-- ${text?.trim()} -->` },
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
    ...FOREIGN,
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
  { ...FOREIGN, holds: '(', pattern: /\((?:link|image|video|file|gist|youtube|lien): ?"?[^()\n]{1,200}\)/g },
  { ...CONTAINER, holds: ':::', pattern: line(String.raw`:{3,}[ \t]*\{?[^\n]*`) },
  { ...CONTAINER, holds: '!!!', pattern: line(String.raw`!!!\+? [\w-]+[^\n]*`) },
  { ...CONTAINER, holds: '???', pattern: line(String.raw`\?\?\?\+? [\w-]+[^\n]*`) },
  { ...FOREIGN, holds: '===', pattern: line(String.raw`===[!+]? "[^"\n]{1,200}"`) },
]
