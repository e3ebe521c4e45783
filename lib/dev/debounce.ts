/** Editors save in several strokes: a file, then its date, then a backup. */
const SETTLE = 40

/**
 * Makes a trigger out of some work: strokes that come together are answered once, and those that come during the work start it once
 * more when it ends. Never twice at a time.
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
