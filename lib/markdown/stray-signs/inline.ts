import { slugify } from '../../text/fold'
import { LINE_START, type Sign } from './sign'

/** Emphasis that Markdown did not recognise, and signs of other dialects. */
export const inlineSigns: readonly Sign[] = [
  {
    // A placeholder of `lire-aussi create`.
    holds: '[à compléter',
    pattern: /\[à compléter[^\]\n]{0,200}\]/g,
    found: 'est resté dans le texte',
    expected: 'ce qu’il faut y dire est attendu',
    code: 'to-complete',
  },
  {
    holds: '**',
    pattern:
      /\*\*(?:[ \t]{1,4}([^*\n]{0,200}[^*\s])[ \t]{0,4}\*\*|[ \t]{0,4}([^*\n]{0,200}[^*\s])[ \t]{1,4}\*\*)|\*\*/g,
    found: 'ne met rien en gras',
    expected: 'deux paires d’astérisques collées aux mots, sans espace ni guillemet à l’intérieur, sont attendues',
    fix: ([, left, right]) => (left ?? right) && `**${left ?? right}**`,
  },
  {
    holds: '*',
    pattern: /(?<![*\p{L}\p{N}])\*(?=[\p{L}«])(?!\*)/gu,
    found: 'ne met rien en italique',
    expected: 'un second astérisque, ou « \\* » s’il doit se lire, est attendu',
  },
  {
    holds: '`',
    pattern: /(?<![`\p{L}\p{N}])`(?!`)|(?<!`)`(?![`\p{L}\p{N}])/gu,
    found: 'n’ouvre ni ne ferme un code',
    expected: 'un second accent grave, ou « \\` » s’il doit se lire, est attendu',
  },
  {
    holds: '<!--',
    pattern: /<!--[^\n]{0,60}/g,
    found: 'ouvre un commentaire qui n’est pas refermé, et serait publié',
    expected: '« --> » est attendu à sa fin',
    code: 'foreign-comment',
    severity: 'error',
  },
  {
    // The first attribute is never closed on its line.
    holds: '="',
    pattern: /<[a-z][\w-]{0,20}[ ][^<>"\n]{0,80}="[^"\n]{0,200}(?=\n|$)/gi,
    found: 'n’est pas une balise entière',
    expected: 'ses guillemets et son « > », ou une barre devant « < » s’il doit se lire, sont attendus',
  },
  {
    holds: '==',
    pattern: /==(?=[^\s=])([^=\n]{0,200}[^\s=])==/g,
    found: 'n’est pas surligné',
    expected: 'l’élément <mark> est attendu',
    fix: ([, text]) => `<mark>${text}</mark>`,
  },
  {
    holds: '~',
    pattern: /(?<=[\p{L}\p{N}])~([\p{L}\p{N}]{1,10})~/gu,
    found: 'n’est pas un indice',
    expected: 'l’élément <sub> est attendu',
    fix: ([, text]) => `<sub>${text}</sub>`,
  },
  {
    holds: '^',
    pattern: /\^([\p{L}\p{N}-]{1,20})\^/gu,
    found: 'n’est pas un exposant',
    expected: 'l’élément <sup> est attendu',
    fix: ([, text]) => `<sup>${text}</sup>`,
  },
  {
    holds: '++',
    pattern: /(?<![\p{L}\p{N}+])\+\+(?=[\p{L}\p{N}«])([^+\n]{0,200}[^\s+])\+\+(?![\p{L}\p{N}+])/gu,
    found: 'n’est pas souligné',
    expected: 'du texte est attendu, ou deux astérisques de chaque côté s’il faut le voir',
    fix: ([, text]) => text,
  },
  {
    holds: '[^',
    pattern: /\[\^[^\]\n]{0,60}[ \t][^\]\n]{0,60}\]/g,
    found: 'n’appelle pas une note',
    expected: 'un nom sans espace est attendu après « ^ »',
  },
  {
    holds: '^[',
    pattern: /\^\[([^[\]\n]{0,400})\]/g,
    found: 'n’est pas une note',
    expected: 'un appel [^1] dans le texte, et une ligne « [^1]: la note », sont attendus',
    fix: ([, words]) => `[^${noteName(words)}]`,
    below: ([, words = '']) => `[^${noteName(words)}]: ${words.trim()}`,
  },
  {
    holds: '$$',
    pattern: /\$\$(?!\$)([^$\n]{1,400})\$\$/g,
    found: 'n’est pas une formule',
    expected: 'une formule entre deux $ dans la phrase, ou entre deux lignes $$, est attendue',
    fix: ([, tex = '']) => `$${tex.trim()}$`,
  },
  {
    holds: '$$',
    // A text, then an empty line, before another `$$`.
    pattern: new RegExp(
      String.raw`${LINE_START}\$\$(?!\$)[^$\n]{0,200}(?=\n(?:[> \t]*(?!.*\$\$)[^\s>].{0,400}(?:\n|(?![\s\S]))){1,40}[> \t]*(?:\n|(?![\s\S])))`,
      'gm',
    ),
    found: 'n’ouvre pas une formule',
    expected: 'une formule entre deux lignes $$, sans ligne vide, est attendue',
  },
  {
    holds: '\\(',
    pattern: /\\\((?=(?:(?!\\\))[^\n]){0,300}?(?!\\\))[\\^_{}=+<>])((?:(?!\\\))[^\n]){1,300})\\\)/g,
    found: 'n’est pas une formule',
    expected: 'une formule entre deux $ est attendue',
    fix: ([, tex = '']) => `$${tex.trim()}$`,
  },
  {
    holds: '\\[',
    pattern: /\\\[((?:(?!\n[> \t]*\n)[^[\]]){0,400}?[\^_{}=](?:(?!\n[> \t]*\n)[^[\]]){0,400}?)\\\]/g,
    found: 'n’est pas une formule',
    expected: 'une formule entre deux lignes $$ est attendue',
    fix: ([, tex = '']) => `$$\n${tex.trim()}\n$$`,
  },
  {
    holds: ':',
    pattern: /(?<=^|[\s(]):[a-z][a-z0-9_+-]{1,40}:(?=$|[\s.,;!?)])/gm,
    found: 'n’est pas un dessin',
    expected: 'le signe lui-même est attendu',
  },
]

/** The first words of a note, which no other note is likely to begin with. */
function noteName(words = ''): string {
  return slugify(words).split('-').slice(0, 4).join('-') || 'note'
}
