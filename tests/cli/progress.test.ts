import { describe, expect, it, vi } from 'vitest'
import { createProgress } from '../../lib/cli/progress'

/** A progress with its own clock, which advances by 100 ms at each reading. */
function recording(isTTY: boolean) {
  const written: string[] = []
  let time = 0
  const now = () => {
    time += 100
    return time
  }
  const progress = createProgress({ isTTY, write: (text) => written.push(text) }, now)
  return { written, progress }
}

describe('createProgress', () => {
  it('updates one line of a terminal and clears it', async () => {
    vi.useFakeTimers()
    const { written, progress } = recording(true)
    await progress.step('Pages', (tick) => {
      vi.advanceTimersByTime(200)
      tick(1, 40)
      tick(39, 40)
      vi.advanceTimersByTime(200)
      tick(40, 40)
    })
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    expect(written.map((text) => text.replaceAll('\r\u001b[2K', '⌫'))).toMatchInlineSnapshot(`
      [
        "⌫Pages · 0,1 s",
        "⌫Pages · 0,2 s",
        "⌫Pages 39/40 · 0,3 s",
        "⌫",
      ]
    `)
  })

  it('writes one line per finished step to a file', async () => {
    const { written, progress } = recording(false)
    expect(await progress.step('Lecture', () => 12)).toBe(12)
    await progress.step('Pages', async (tick) => tick(40, 40))
    expect(written).toMatchInlineSnapshot(`
      [
        "Lecture · 0,1 s
      ",
        "Pages 40/40 · 0,1 s
      ",
      ]
    `)
  })

  it('marks the step that failed, and rethrows the error', async () => {
    const { written, progress } = recording(false)
    const failing = progress.step('Compilation', () => Promise.reject(new Error('non')))
    await expect(failing).rejects.toThrow('non')
    expect(written).toEqual(['✖ Compilation · 0,1 s\n'])
  })
})
