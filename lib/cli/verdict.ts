import { Failure } from '../failure'
import { type Checked, hasErrors } from '../problem'
import { lineReader } from './excerpt'
import { report } from './report'

/** The value, or every problem at once. Problems that stop nothing are said, and let it pass. */
export function orFail<T>({ value, problems }: Checked<T>, contentDir: string, most?: number): T {
  const text = report(problems, lineReader(contentDir), most)
  if (value === undefined || hasErrors(problems)) throw new Failure(text)
  if (text !== '') console.error(`${text}\n`)
  return value
}
