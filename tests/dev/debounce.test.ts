import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { debounce } from '../../lib/dev/debounce'

describe('debounce', () => {
  it('runs once for a burst, and once more after a trigger during the work', async () => {
    let [runs, running, most] = [0, 0, 0]
    const trigger = debounce(async () => {
      runs += 1
      running += 1
      most = Math.max(most, running)
      await wait(120)
      running -= 1
    })
    for (let save = 0; save < 5; save += 1) trigger()
    await wait(90)
    expect(runs).toBe(1)
    trigger()
    await wait(350)
    expect([runs, most]).toEqual([2, 1])
  })
})
