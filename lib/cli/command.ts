import { Failure } from '../failure'

/**
 * Runs one of the commands of `package.json`. A thrown error sets the exit code to 1; an error that
 * is not a Failure is printed with its stack.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    process.exitCode = 1
    console.error(error instanceof Failure ? error.message : error)
  }
}
