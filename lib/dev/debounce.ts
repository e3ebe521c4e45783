/** In milliseconds. Editors save in several steps: a file, then its date, then a backup. */
const SETTLE = 20

/**
 * Returns a trigger for `work`. Triggers in quick succession run it once, and triggers during a run
 * start one more run afterwards. Runs never overlap.
 */
export function debounce(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const start = () => {
    timer = undefined
    running = running.then(work).catch((error: unknown) => console.error(error))
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(start, SETTLE)
  }
}
