import { basename, resolve } from 'node:path'
import { build } from 'esbuild'

/** Bundles a TypeScript program inside the project, so that Node finds its libraries. */
export async function bundle(entry: string, name = basename(entry, '.ts'), alias: Record<string, string> = {}) {
  const outfile = resolve('.cache/tests', `${name}.mjs`)
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias,
    external: ['libsql', 'fs-native-extensions'],
    logLevel: 'silent',
  })
  return outfile
}
