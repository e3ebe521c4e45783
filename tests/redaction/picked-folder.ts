import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'

/**
 * Makes the folder picker return the browser's private folder (OPFS), because a test cannot use the
 * system dialog. The code is a string, so that no compiler rewrites it.
 */
export async function pickPrivateFolder(page: Page): Promise<void> {
  await page.addInitScript(`
    window.showDirectoryPicker = () => navigator.storage.getDirectory()
    FileSystemHandle.prototype.requestPermission = async () => 'granted'
  `)
}

/** Copies a folder of the disk to the private folder, as a repository. */
export async function fillPrivateFolder(page: Page, folder: string): Promise<void> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  const files = paths.map((path) => [path, readFileSync(join(folder, path)).toString('base64')])
  await page.evaluate(`(async () => {
    const root = await navigator.storage.getDirectory()
    await root.getDirectoryHandle('.git', { create: true })
    for (const [path, content] of ${JSON.stringify(files)}) {
      const parts = path.split('/')
      let folder = root
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true })
      const writer = await (await folder.getFileHandle(parts.at(-1), { create: true })).createWritable()
      await writer.write(Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)))
      await writer.close()
    }
  })()`)
}

/** Writes the files of the private folder that differ to the disk, and returns their paths. */
export async function takePrivateFolder(page: Page, folder: string): Promise<string[]> {
  const files = (await page.evaluate(`(async () => {
    const files = []
    async function read(folder, path) {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await read(handle, path + name + '/')
        else files.push([path + name, [...new Uint8Array(await (await handle.getFile()).arrayBuffer())]])
      }
    }
    await read(await navigator.storage.getDirectory(), '')
    return files
  })()`)) as [string, number[]][]
  return files.flatMap(([path, bytes]) => {
    const [file, content] = [join(folder, path), Buffer.from(bytes)]
    if (isThere(file, content)) return []
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    return [path]
  })
}

function isThere(file: string, content: Buffer): boolean {
  try {
    return readFileSync(file).equals(content)
  } catch {
    return false
  }
}
