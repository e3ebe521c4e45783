import { dirname, join } from 'node:path'
import { slugOf } from '../content/file-name'
import { clockIn } from '../content/parse-date'
import { readSource } from '../content/read-source'
import { proposedText } from '../import/pasted/proposal'
import type { Problem } from '../problem'
import type { Facts } from '../store/facts'
import { diffLines } from '../text/line-diff'
import type { PaperSettings } from './open-paper'
import type { PaperFacts } from './paper-facts'

/** More proposals than this would drown the other problems. */
const MOST = 20

/** Adds to each problem of a pasted text a diff with the proposed text. Writes nothing. */
export function withProposals(
  problems: readonly Problem[],
  facts: Facts<PaperFacts>,
  { contentDir, now }: PaperSettings,
): Problem[] {
  const pasted = problems.filter(({ code }) => code === 'pasted-text').slice(0, MOST)
  const site = facts.fact('site', '')
  if (pasted.length === 0 || !site) return [...problems]
  const targets = facts.keys('identity').flatMap(({ key }) => {
    const title = facts.fact('identity', key)?.title
    return title === undefined ? [] : [{ slug: key, title }]
  })
  const today = clockIn(site.timezone, now).slice(0, 10)
  const diffs = new Map(
    pasted.map((problem): [Problem, string | undefined] => {
      const { file } = problem.place
      const source = readSource({ path: join(dirname(contentDir), file), shown: file }).value
      const proposed = source && proposedText(source, site, targets, today)
      return [problem, source && proposed === undefined ? undefined : diffOf(file, source?.text ?? '', proposed ?? '')]
    }),
  )
  return problems.map((problem) => {
    const diff = diffs.get(problem)
    return diff === undefined ? problem : { ...problem, diff }
  })
}

function diffOf(file: string, before: string, after: string): string {
  return [...diffLines(before, after), `Pour l’écrire ainsi : npm run mend -- ${slugOf(file).value ?? file}`].join('\n')
}
