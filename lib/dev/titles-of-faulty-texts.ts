import { addressOfText } from '../build/hold-back'
import type { Paper } from '../build/open-paper'
import { slugIn } from '../build/put-texts'
import type { Problem } from '../problem'

/** The titles of the articles with errors, by address, before these texts are held back. */
export function faultyTitles(problems: readonly Problem[], paper: Paper): Map<string, string> {
  const faulty = new Set(problems.flatMap(({ severity, place }) => (severity === 'error' ? [place.file] : [])))
  return new Map(
    [...faulty].flatMap((file) => {
      const address = addressOfText(paper, file)
      const title = address === undefined ? undefined : titleOf(file, paper)
      return address === undefined || !title ? [] : [[address, title]]
    }),
  )
}

function titleOf(file: string, { facts }: Paper): string | undefined {
  const { title } = facts.fact('unsoundText', file) ?? facts.fact('article', slugIn(file)) ?? {}
  return title
}
