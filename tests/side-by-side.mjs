import { spawn } from 'node:child_process'

/**
 * `node tests/side-by-side.mjs test:long test:edition` runs scripts of `package.json` at once: one
 * waits for a browser while the other computes. Each prints its output when it ends.
 */
const results = await Promise.all(process.argv.slice(2).map(run))
process.exitCode = Math.max(...results)

function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data))
    child.on('error', () => resolve(1))
    child.on('close', (status) => {
      process.stdout.write(`\n> ${script}\n`)
      process.stdout.write(Buffer.concat(said))
      resolve(status ?? 1)
    })
  })
}
