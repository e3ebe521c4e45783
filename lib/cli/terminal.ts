import { createInterface, type Interface } from 'node:readline'
import { Failure } from '../failure'

/** Where questions are asked. A line typed ahead answers the next question. */
export interface Terminal {
  ask(prompt: string): Promise<string>
  say(text: string): void
}

/**
 * Runs `work` with the terminal of this process, then releases the terminal. Ctrl+C and Ctrl+D end
 * the work with a Failure.
 */
export async function withTerminal<T>(work: (terminal: Terminal) => Promise<T>): Promise<T> {
  const readline = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await work(terminalOf(readline))
  } finally {
    readline.close()
  }
}

function terminalOf(readline: Interface): Terminal {
  const lines = readline[Symbol.asyncIterator]()
  return {
    async ask(prompt) {
      readline.setPrompt(prompt)
      readline.prompt()
      const { value, done } = await lines.next()
      if (done) throw new Failure('\n✖ rien n’est écrit.')
      return value
    },
    say: (text) => console.error(text),
  }
}
