import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Dev {
  url: string
  /** The folder that holds `content`, a copy of the demo's. */
  folder: string
  close(): void
}

/** An article with a block of each kind, in the content folder. */
export const ALL_BLOCKS = 'articles/2025/tous-les-blocs.md'

/** `npm run dev` on a copy of the demo and an article with every block, with a free port. */
export async function startDev(): Promise<Dev> {
  const folder = mkdtempSync(join(tmpdir(), 'redaction-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
  // Without static pages, none of their addresses may be remembered as published.
  for (const name of ['pages', '.published.json'])
    rmSync(join(folder, 'content', name), { recursive: true, force: true })
  cpSync('tests/shots/guide/tous-les-blocs.md', join(folder, 'content', ALL_BLOCKS))
  cpSync('tests/e2e/every-kind/documents', join(folder, 'content/documents'), { recursive: true })
  const env = { ...process.env, CONTENT_DIR: join(folder, 'content'), PORT: '0', VISUAL: 'code' }
  const child = spawn(process.execPath, ['lib/cli/launch.mjs', 'dev'], { env })
  const url = await addressOf(child)
  const close = () => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, folder, close }
}

function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const onData = (chunk: Buffer) => {
      said += chunk.toString()
      const [url] = /http:\/\/\S+/.exec(said) ?? []
      if (url) resolve(url)
    }
    stdout?.on('data', onData)
    stderr?.on('data', onData)
    stdout?.on('close', () => reject(new Error(said)))
  })
}
