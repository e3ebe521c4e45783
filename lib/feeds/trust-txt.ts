import { type Site, TIES } from '../site'

/** `trust.txt` (JournalList): the paper's memberships, owners and other accounts. */
export function trustText({ trust }: Site): string | undefined {
  if (!trust || Object.keys(trust).length === 0) return undefined
  const ties = TIES.flatMap((tie) => (trust[tie] ?? []).map((value) => `${tie}=${value}`))
  const training = trust.datatrainingallowed
  if (training !== undefined) ties.push(`datatrainingallowed=${training ? 'yes' : 'no'}`)
  return `${ties.join('\n')}\n`
}
