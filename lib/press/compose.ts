import { doJob, type Job, type Word } from './composition'
import { PressError } from './error'

/** `node lib/press/launch.mjs compose`: one of the processes that compose an edition. It is handed one job, and leaves when it is done. */
process.once('message', (job: Job) => {
  doJob(job, (done) => say({ done }))
    .then((outlines) => say({ outlines }))
    .catch((error: unknown) => say({ failure: error instanceof PressError ? error.message : String(error) }))
    .finally(() => process.disconnect())
})

function say(word: Word): void {
  process.send?.(word)
}
