import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeNextOutput } from '../../../lib/next/next-output'
import type { RunNext } from '../../../lib/next/run-next'
import type { Address } from '../../../lib/paths'
import { ADDRESSES_FILE, FRAME_FILE, VIEWS_FOLDER, viewFile } from '../../../lib/views/view-files'
import { nextPage } from '../../next/next-page'

/** Renders a page that contains its view, the frame and the code as text. */
export const fakeNext: RunNext = async (root, mode) => {
  const sheet = join(root, '.next', 'sheet.css')
  if (mode === 'compile') {
    mkdirSync(join(root, '.next'), { recursive: true })
    writeFileSync(sheet, readFileSync(join(root, 'app/page.tsx')))
    return
  }
  const pages = addressesIn(root).map((address) => page(root, address))
  writeNextOutput(root, {
    pages: Object.fromEntries(pages),
    files: { '/_next/static/chunks/33rxd3fh70i7q.css': sheet },
    routes: {},
  })
}

function addressesIn(root: string): Address[] {
  return JSON.parse(read(root, ADDRESSES_FILE)) as Address[]
}

function page(root: string, address: Address): [string, string] {
  const code = readFileSync(join(root, 'app/page.tsx'), 'utf8')
  const body = `${code} ${read(root, FRAME_FILE)} ${read(root, viewFile(address))}`.replaceAll('<', '&lt;')
  const file = join(root, '.next', `${viewFile(address)}.html`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, nextPage({ body: `<p id="corps">${body}</p>` }))
  return [address === '/' ? '/' : address.slice(0, -1), file]
}

function read(root: string, name: string): string {
  return readFileSync(join(root, VIEWS_FOLDER, name), 'utf8')
}
