import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ASSETS } from './next-assets'

const FOLDER = 'components/blocks'

/** The style sheet of a block that few articles contain. */
export interface BlockSheet {
  /** `box` for `components/blocks/box.css`: elements of this class, or with this tag, need it. */
  name: string
  /** `/assets/box.1a2b3c4d.css` */
  address: string
  code: string
}

/** Bundles every `components/blocks/<name>.css`, by name. */
export async function bundleBlockSheets(root: string): Promise<Map<string, BlockSheet>> {
  const folder = join(root, FOLDER)
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.css')) : []
  const sheets = await Promise.all(files.sort().map((file) => bundle(root, file)))
  return new Map(sheets.map((sheet) => [sheet.name, sheet]))
}

async function bundle(root: string, file: string): Promise<BlockSheet> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`${FOLDER}/${file}`],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.text.trimEnd() ?? ''
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
  const name = basename(file, '.css')
  return { name, address: `${ASSETS}${name}.${hash}.css`, code }
}
