import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { EXTERNAL } from '../../lib/cli/bundle.mjs'

/** The code that Node loads for a build without changes: everything except dynamic imports. */
async function loadedAtOnce(entry: string): Promise<{ bytes: number; packages: string[] }> {
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    format: 'esm',
    minifyWhitespace: true,
    external: EXTERNAL,
    metafile: true,
  })
  const first = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === entry) ?? ''
  const loaded = new Set([first])
  const packages = new Set<string>()
  for (const path of loaded) {
    for (const { path: to, kind, external } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'dynamic-import') continue
      if (external) packages.add(to)
      else loaded.add(to)
    }
  }
  const bytes = [...loaded].reduce((sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0), 0)
  return { bytes, packages: EXTERNAL.filter((name) => packages.has(name)) }
}

it('loads little code where nothing has changed (decision 051)', async () => {
  const { bytes, packages } = await loadedAtOnce('lib/build/build.ts')
  expect(packages).toEqual(['libsql'])
  expect(bytes).toBeLessThan(1_600_000)
})
