import { LINE_START, type Sign } from './sign'

const line = (pattern: string) => new RegExp(LINE_START + pattern, 'gmu')

/** Headings, lists and tables that Markdown did not recognise. */
export const blockSigns: readonly Sign[] = [
  {
    holds: '##',
    pattern: line(String.raw`(#{2,6})([^\s#][^\n]*)`),
    found: 'n’est pas un intertitre',
    expected: 'une espace est attendue après les #',
    fix: ([, marks, text]) => `${marks} ${text}`,
  },
  {
    holds: '-',
    pattern: line(String.raw`-(\p{L}[^\n]*)`),
    found: 'n’est pas une puce',
    expected: 'une espace est attendue après le tiret',
    fix: ([, text]) => `- ${text}`,
  },
  {
    holds: '•',
    pattern: line(String.raw`•([^\n]+)`),
    found: 'n’est pas une puce',
    expected: 'un tiret et une espace sont attendus au début de chaque ligne d’une liste',
    fix: ([, text]) => text && `- ${text.trim()}`,
  },
  {
    holds: '|',
    pattern: line(String.raw`(\|[^\n]*)(?:\n[> \t]*\|[^\n]*)*`),
    found: 'n’est pas un tableau',
    expected: 'une ligne de tirets avec autant de cases que l’en-tête est attendue sous lui',
    fix: ([, head = '']) => `${head}\n${'|---'.repeat(head.split('|').length - 2)}|`,
  },
  {
    holds: ': ',
    pattern: /(?<=\n[> \t]*): [^\n]+/g,
    found: 'n’est pas une définition',
    expected: '<dl><dt>terme</dt><dd>définition</dd></dl> est attendu',
  },
]
