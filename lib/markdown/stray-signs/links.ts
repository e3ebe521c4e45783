import { slugify } from '../../text/fold'
import type { Sign } from './sign'

const ADDRESS = String.raw`(?:https?:|mailto:|\.{0,2}/|#|[\w-]+\.md\b)`

/** Links and pictures that Markdown did not recognise. */
export const linkSigns: readonly Sign[] = [
  {
    holds: '![[',
    pattern: /!\[\[([^[\]\n|]{1,200})[^[\]\n]{0,200}\]\]/g,
    found: 'n’est pas une image',
    expected: '![ce que montre l’image](son chemin) est attendu',
    // No fix for a picture: whether and where its file exists is not known yet.
    fix: ([, target]) => (/\.[a-z0-9]{3,4}$/i.test(target ?? '') ? undefined : `[[${target}]]`),
  },
  {
    holds: '](',
    pattern: /!\[[^[\]\n]{0,200}\]\([^()\n]{0,300}\)?/g,
    found: 'n’est pas une image',
    expected: 'une adresse sans espace, ou entre < et >, est attendue entre parenthèses',
    fix: ([written]) => withSafeAddress(written),
  },
  {
    holds: '](',
    pattern: /(?<!!)\[[^[\]\n]{0,200}\]\([^()\n]{0,300}\)?/g,
    found: 'n’est pas un lien',
    expected: 'une adresse sans espace, ou entre < et >, est attendue entre parenthèses',
    fix: ([written]) => withSafeAddress(written),
  },
  {
    holds: '] (',
    pattern: new RegExp(String.raw`(!?\[[^[\]\n]{1,200}\]) (\(${ADDRESS}[^()\n]{0,300}\))`, 'g'),
    found: 'n’est pas un lien',
    expected: '[texte](adresse), sans espace entre les deux, est attendu',
    fix: ([, text, address]) => withSafeAddress(`${text}${address}`) ?? `${text}${address}`,
  },
  {
    holds: ')[',
    pattern: new RegExp(String.raw`\(([^()\n]{1,200})\)\[(${ADDRESS}[^[\]\n]{0,300})\]`, 'g'),
    found: 'n’est pas un lien',
    expected: 'le texte entre crochets et l’adresse entre parenthèses sont attendus',
    fix: ([, text, address]) => `[${text}](${address})`,
  },
  {
    holds: '][',
    pattern: /\[(?!\^)[^[\]\n]{1,200}\]\[(?!\^)([^[\]\n]{1,200})\]/g,
    found: 'n’est pas un lien : son adresse n’est écrite nulle part',
    expected: 'une ligne « [nom]: adresse » est attendue',
    fix: ([, name]) => `[${name}]: https://…`,
    fixIsLine: true,
  },
]

/** `[a](un article.md)` → `[a](un-article.md)`, `![b](ma photo.png)` → `![b](<ma photo.png>)`. */
function withSafeAddress(written: string): string | undefined {
  const [, start = '', address = ''] = /^(!?\[[^\]]*\])\(\s*([^)"]*?)\s*\)$/.exec(written) ?? []
  if (!/\s/.test(address)) return undefined
  const [, folder = '', name] = /^(.*\/)?([^/]*)\.md$/.exec(address) ?? []
  return name === undefined ? `${start}(<${address}>)` : `${start}(${folder}${slugify(name)}.md)`
}
