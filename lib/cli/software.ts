import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program that builds newspapers: a checkout of its code, or the package of a newsroom. */
export interface Software {
  /** The folder of its `package.json`. */
  folder: string
  /** A package has no sources: its `dist` holds bundles and the compiled pages (decision 035). */
  isPackaged: boolean
}

/** The folder of a package that `lib/package` fills. */
export const DIST = 'dist'
/** The editor in the browser, as its page loads it. */
export const CMS_FOLDER = join(DIST, 'cms')
/** Written last: a `dist` without it is incomplete. */
export const CODE_HASH = join(DIST, 'code-hash')

/** The package that contains this bundle; otherwise the checkout, whose root is a newsroom. */
export function findSoftware(root: string): Software {
  const bundles = dirname(fileURLToPath(import.meta.url))
  const folder = dirname(bundles)
  const isPackaged = join(folder, DIST) === bundles && existsSync(join(folder, CODE_HASH))
  return { folder: isPackaged ? folder : root, isPackaged }
}

/** The version in its `package.json`. */
export function softwareVersion({ folder }: Software): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version
}

/** `owner/name` of the GitHub repository in its `package.json`; undefined without one. */
export function softwareRepository({ folder }: Software): string | undefined {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    repository?: string | { url?: string }
  }
  const { repository } = manifest
  const written = typeof repository === 'string' ? repository : (repository?.url ?? '')
  return /^(?:github:|(?:git\+)?https:\/\/github\.com\/)([\w.-]+\/[\w-]+(?:\.[\w-]+)*?)(?:\.git)?$/.exec(written)?.[1]
}

/** The hash of the code of a package. */
export function packagedHash(folder: string): string {
  return readFileSync(join(folder, CODE_HASH), 'utf8')
}
