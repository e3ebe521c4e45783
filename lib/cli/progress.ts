export type Tick = (done: number, total: number) => void

export interface Progress {
  /** Runs one step of a command and shows its name and its duration. */
  step<T>(name: string, work: (tick: Tick) => T | Promise<T>): Promise<T>
}

interface Output {
  isTTY?: boolean
  write(text: string): unknown
}

interface Line {
  tick: Tick
  close(failed: boolean): void
}
type OpenLine = (name: string, elapsed: () => number) => Line

const CLEAR_LINE = '\r\u001b[2K'
const REFRESH = 200

/** A terminal shows one line, updated and then cleared; a file gets one line per finished step. */
export function createProgress(output: Output, now: () => number = () => performance.now()): Progress {
  const open = output.isTTY ? onTerminal(output) : onFile(output)
  return {
    async step(name, work) {
      const start = now()
      const line = open(name, () => now() - start)
      let failed = true
      try {
        const result = await work(line.tick)
        failed = false
        return result
      } finally {
        line.close(failed)
      }
    },
  }
}

function onTerminal(output: Output): OpenLine {
  return (name, elapsed) => {
    let share = ''
    const draw = () => output.write(`${CLEAR_LINE}${name}${share} · ${seconds(elapsed())}`)
    const tick: Tick = (done, total) => {
      share = ` ${done}/${total}`
    }
    const timer = setInterval(draw, REFRESH)
    const close = () => {
      clearInterval(timer)
      output.write(CLEAR_LINE)
    }
    draw()
    return { tick, close }
  }
}

function onFile(output: Output): OpenLine {
  return (name, elapsed) => {
    let share = ''
    const tick: Tick = (done, total) => {
      share = ` ${done}/${total}`
    }
    const close = (failed: boolean) => output.write(`${failed ? '✖ ' : ''}${name}${share} · ${seconds(elapsed())}\n`)
    return { tick, close }
  }
}

/** `2640` → « 2,6 s ». */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`
}
