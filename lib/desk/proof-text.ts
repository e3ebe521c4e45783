import type { Proof, ProofPage } from '../build/proof'
import { count, grouped } from '../french/numbers'

/** A part of the proof: a heading and its lines. */
interface ProofPart {
  heading: string
  lines: { text: string; address?: string }[]
}

/** How many lines of a part people see; `--json` has all of them. */
const MOST = 20

/** The parts that people read, as text or as a page. Empty parts are left out. */
export function proofParts(proof: Proof): ProofPart[] {
  const { added, changed, removed, uncorrected, uncredited, withoutReadAlso, heaviest, feed } = proof
  const news = feed.filter(({ isNew }) => isNew)
  const frame = proof.isFrameChanged ? ', et ce qui entoure toutes les pages' : ''
  return [
    part(`${count(added.length, 'page')} de plus`, added.map(named)),
    part(`${count(changed.length, 'page')} à refaire${frame}`, changed.map(named)),
    part(
      `${count(removed.length, 'page')} en moins`,
      removed.map((address) => ({ text: address })),
    ),
    part('Textes changés plus d’un jour après leur parution, sans correction ni « updated »', uncorrected.map(named)),
    part(
      'Images sans crédit',
      uncredited.map((page) => ({ ...named(page), text: `${page.title} : ${page.pictures.join(', ')}` })),
    ),
    part('Articles qui ne mènent à aucun autre', withoutReadAlso.map(named)),
    part('Pages les plus lourdes, textes puis images', heaviest.map(weighed)),
    part(
      `Les flux porteront ${count(feed.length, 'article')}, dont ${news.length} ${news.length < 2 ? 'nouveau' : 'nouveaux'}`,
      news.map(named),
    ),
  ].filter(({ lines }) => lines.length > 0)
}

export function proofText(proof: Proof): string {
  const parts = proofParts(proof).map(({ heading, lines }) => {
    const shown = lines.slice(0, MOST).map(({ text, address }) => `  ${text}${address ? `  ${address}` : ''}`)
    const more = lines.length > MOST ? [`  … et ${lines.length - MOST} de plus : npm run proof -- --json`] : []
    return [`${heading} :`, ...shown, ...more].join('\n')
  })
  return [titleOf(proof), ...parts].join('\n\n')
}

export function titleOf({ isFirst, added, changed, removed }: Proof): string {
  if (isFirst) return 'Bon à tirer · première édition'
  return added.length + changed.length + removed.length === 0
    ? 'Bon à tirer · rien ne change'
    : 'Bon à tirer · ce que l’impression changerait'
}

function part(heading: string, lines: ProofPart['lines']): ProofPart {
  return { heading, lines }
}

function named({ title, address }: ProofPage) {
  return { text: title, address }
}

function weighed({ title, address, bytes, pictureBytes }: Proof['heaviest'][number]) {
  return { text: `${title} : ${kilobytes(bytes)} puis ${kilobytes(pictureBytes)}`, address }
}

function kilobytes(bytes: number): string {
  return `${grouped(Math.ceil(bytes / 1000))}\u00a0ko`
}
