import { Failure } from '../failure'

/** Runs one of the commands of `package.json`. The exit code is 1 when it throws, and what it could not foresee keeps its stack. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    process.exitCode = 1
    console.error(error instanceof Failure ? error.message : error)
  }
}
