import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { debounce } from '../../lib/dev/debounce'

describe('inTurn', () => {
  it('answers a burst once, and what comes during the work once more, never twice at a time', async () => {
    let [started, running, most] = [0, 0, 0]
    const trigger = debounce(async () => {
      started += 1
      running += 1
      most = Math.max(most, running)
      await wait(120)
      running -= 1
    })
    for (let stroke = 0; stroke < 5; stroke += 1) trigger()
    await wait(90)
    expect(started).toBe(1)
    trigger()
    await wait(350)
    expect([started, most]).toEqual([2, 1])
  })
})
