import { type Site, TIES } from '../site'

/** `trust.txt` (JournalList): whom the paper belongs to and where else it speaks. */
export function trustText({ trust }: Site): string | undefined {
  if (!trust || Object.keys(trust).length === 0) return undefined
  const ties = TIES.flatMap((tie) => (trust[tie] ?? []).map((value) => `${tie}=${value}`))
  const training = trust.datatrainingallowed
  if (training !== undefined) ties.push(`datatrainingallowed=${training ? 'yes' : 'no'}`)
  return `${ties.join('\n')}\n`
}
