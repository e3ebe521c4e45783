import { doJob, type Job, type Word } from './composition'
import { PressError } from './error'

/** `node lib/press/launch.mjs compose`: one of the processes that compose an edition. It is handed one job, and leaves when it is done. */
process.once('message', (job: Job) => {
  doJob(job, (done) => say({ done }))
    .then((outlines): Word => ({ outlines }))
    .catch((error: unknown): Word => ({ failure: error instanceof PressError ? error.message : String(error) }))
    // A process that leaves at once takes with it what has not been read.
    .then((word) => say(word, () => process.disconnect()))
})

function say(word: Word, then: () => void = () => {}): void {
  process.send?.(word, then)
}
