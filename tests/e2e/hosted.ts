import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveEdition } from '../../lib/dev/serve-edition'
import { answering, freePort, SERVERS } from '../hosts/servers'
import { CLOCK } from './edition'
import { servePlainly } from './plain-host'

/** A served edition. */
export interface Hosted {
  /** With its final slash. */
  url: string
  /** The folder of its pages. */
  outDir: string
  close(): void | Promise<void>
}

const SUBFOLDER = '/journal'

/**
 * Serves the demo for a test project: `edition` uses our own server, `journal` a host without our
 * headers (GitHub Pages), the others real servers with the configuration that we write, at the root
 * or in a sub-folder.
 */
export async function hostEdition(project: string): Promise<Hosted> {
  if (project === 'edition') {
    const outDir = builtIn('out')
    return { outDir, ...(await serveEdition({ outDir, port: 0 })) }
  }
  if (project === 'journal') {
    const outDir = builtIn('.edition/journal', 'https://exemple.github.io/journal')
    return { outDir, ...(await servePlainly(outDir, SUBFOLDER)) }
  }
  const [name, folder] = project.split('-')
  return hostOn(name === 'caddy' ? 'caddy' : 'nginx', folder ? SUBFOLDER : '')
}

async function hostOn(name: 'nginx' | 'caddy', basePath: string): Promise<Hosted> {
  const root = mkdtempSync(join(tmpdir(), 'hosted-'))
  chmodSync(root, 0o755)
  const outDir = builtIn(join(root, basePath), `https://journal.example${basePath}`, '--compress')
  const { file, start } = SERVERS[name]
  const port = await freePort()
  const server = start({ config: readFileSync(join(outDir, file), 'utf8'), root, port })
  const url = `http://127.0.0.1:${port}${basePath}/`
  await answering(url)
  return { url, outDir, close: () => void server.kill() }
}

function builtIn(outDir: string, origin?: string, ...options: string[]): string {
  const env = { ...process.env, ...CLOCK, OUT_DIR: outDir, ...(origin && { SITE_ORIGIN: origin }) }
  const { status } = spawnSync('npm', ['run', 'build', '--silent', '--', ...options], { stdio: 'inherit', env })
  if (status !== 0) throw new Error(`${outDir} was not built`)
  return outDir
}
