import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** Optional lines of front matter. */
const OPTIONAL = {
  chapo: 'description: Un chapô d’une phrase, qui dit de quoi l’on parle sans tout en dire.',
  image: 'image: { src: images/voiles.webp, alt: Des voiliers sur une mer calme, caption: Une légende. }',
  rubrique: 'section: culture',
  signature: 'authors: [redaction]',
  sujets: 'tags: [Audio]',
}

export type Option = keyof typeof OPTIONAL

const NAMES = Object.keys(OPTIONAL) as Option[]

/** `essai-chapo-image` has a deck and a picture; plain `essai` has a title and a date. */
export const COMBINATIONS: readonly { slug: string; options: readonly Option[] }[] = Array.from(
  { length: 2 ** NAMES.length },
  (_, bits) => {
    const options = NAMES.filter((_, index) => (bits >> index) & 1)
    return { slug: ['essai', ...options].join('-'), options }
  },
)

/** Writes an article for every combination of the optional fields. */
export function writeCombinations(articles: string): void {
  for (const { slug, options } of COMBINATIONS) {
    const lines = ['title: Un début et un rendez-vous', 'date: 2025-03-01', ...options.map((name) => OPTIONAL[name])]
    writeFileSync(join(articles, `${slug}.md`), `---\n${lines.join('\n')}\nrelated: []\n---\n\n${TEXT}`)
  }
}

/** An article whose lead picture is of this size. */
export async function writePictured(content: string, slug: string, size: { width: number; height: number }) {
  const create = { ...size, channels: 3, background: 'teal' } as const
  await sharp({ create })
    .png()
    .toFile(join(content, `images/${slug}.png`))
  const header = `title: Une image ${slug}\ndate: 2025-03-02\nimage: { src: images/${slug}.png, alt: Un aplat }`
  writeFileSync(join(content, `articles/${slug}.md`), `---\n${header}\n---\n\nUn paragraphe.\n`)
}

const SENTENCE = 'Une phrase ordinaire occupe sa place dans un paragraphe qui en compte plusieurs autres. '

/** Long enough for a drop cap, with contents, a table and a line of code that no column holds. */
const TEXT = `${SENTENCE.repeat(20)}

${SENTENCE.repeat(30)}

| Mois | ${Array.from({ length: 14 }, (_, index) => `Colonne ${index + 1}`).join(' | ')} |
|---|${'---|'.repeat(14)}
| janvier | ${Array.from({ length: 14 }, (_, index) => `${index + 1} 000 000`).join(' | ')} |

Tableau : Un tableau dont la légende compte plus de mots que n’en tient une ligne de téléphone.

| Mois | Nombre |
|---|---|
| mai | 3 |

${SENTENCE.repeat(10)}

\`\`\`
${'const mesure = '.repeat(12)}fin
\`\`\`

***

- [x] Une tâche faite
- [ ] Une tâche à faire

${['Un', 'Deux', 'Trois', 'Quatre'].map((title) => `## ${title}\n\n${SENTENCE.repeat(5)}`).join('\n\n')}
`
