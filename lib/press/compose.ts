import { Failure } from '../failure'
import { doJob, type Job, type Word } from './composition'
import type { Outline } from './document'

/** Pages told of together. To remember them all would double the memory of this process. */
const BATCH = 50

/** `node lib/press/launch.mjs compose`: one of the processes that compose an edition. It is handed one job, and leaves when it is done. */
process.once('message', (job: Job) => {
  let bound: [string, Outline][] = []
  const onPage = (...page: [string, Outline]) => {
    bound.push(page)
    if (bound.length < BATCH) return
    say({ bound })
    bound = []
  }
  doJob(job, onPage)
    .then(() => say({ bound }))
    .then((): Word => 'done')
    .catch((error: unknown): Word => ({ failure: error instanceof Failure ? error.message : String(error) }))
    // A process that leaves at once takes with it what has not been read.
    .then((word) => say(word, () => process.disconnect()))
})

function say(word: Word, then: () => void = () => {}): void {
  process.send?.(word, then)
}
