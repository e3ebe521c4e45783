import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** The cost of one command, including its child processes. */
export interface Measure {
  wall: number
  /** Seconds, user and system. */
  cpu: number
  /** Peak resident memory of all processes, in MiB; sampled, on Linux only. */
  memory: number
  said: string
}

const SAMPLE = 50
const PAGE = 4096
const MEBIBYTE = 2 ** 20

/** Runs a command in its own process group. `bash` reports the CPU time of child processes. */
export async function measure(command: string, env: Record<string, string>): Promise<Measure> {
  const start = performance.now()
  const script = `TIMEFORMAT='cpu %U %S'; time ${command}`
  const child = spawn('bash', ['-c', script], { detached: true, env: { ...process.env, ...env } })
  let [said, memory] = ['', 0]
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const timer = setInterval(() => {
    memory = Math.max(memory, residentIn(child.pid ?? 0))
  }, SAMPLE)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(said)
  const [, user = '0', system = '0'] = /cpu (\S+) (\S+)/.exec(said) ?? []
  return { wall: (performance.now() - start) / 1000, cpu: Number(user) + Number(system), memory, said }
}

function residentIn(group: number): number {
  return processes()
    .filter((fields) => Number(fields[2]) === group)
    .reduce((sum, fields) => sum + (Number(fields[21]) * PAGE) / MEBIBYTE, 0)
}

/**
 * Fields of `/proc/<pid>/stat` after the name, which may hold spaces: state, parent, group…
 * (proc(5)).
 */
function processes(): string[][] {
  const pids = readable(() => readdirSync('/proc'), []).filter((name) => /^\d+$/.test(name))
  const stats = pids.map((pid) => readable(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), ''))
  return stats.map((stat) => stat.slice(stat.lastIndexOf(')') + 2).split(' '))
}

function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
