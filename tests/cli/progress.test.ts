import { describe, expect, it, vi } from 'vitest'
import { createProgress } from '../../lib/cli/progress'

/** A press that works to a clock of its own: each look at it costs 100 ms. */
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
  it('follows the work on one line of a terminal, and leaves no trace of it', async () => {
    vi.useFakeTimers()
    const { written, progress } = recording(true)
    await progress.step('Composition', (tick) => {
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
        "⌫Composition · 0,1 s",
        "⌫Composition · 0,2 s",
        "⌫Composition 39/40 · 0,3 s",
        "⌫",
      ]
    `)
  })

  it('writes one line per finished stage elsewhere', async () => {
    const { written, progress } = recording(false)
    expect(await progress.step('Lecture', () => 12)).toBe(12)
    await progress.step('Composition', async (tick) => tick(40, 40))
    expect(written).toMatchInlineSnapshot(`
      [
        "Lecture · 0,1 s
      ",
        "Composition 40/40 · 0,1 s
      ",
      ]
    `)
  })

  it('marks the stage that failed, and lets the failure through', async () => {
    const { written, progress } = recording(false)
    const failing = progress.step('Compilation', () => Promise.reject(new Error('non')))
    await expect(failing).rejects.toThrow('non')
    expect(written).toEqual(['✖ Compilation · 0,1 s\n'])
  })
})
