import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { ADAPTER } from '../cli/work-folders'

/**
 * Leaves our adapter as JavaScript where `next.config.ts` says it is. Each of Next's processes would otherwise have to load tsx to read
 * it, 0.25 s of CPU apiece.
 */
export function bundleAdapter(root: string, { again = true }: { again?: boolean } = {}): void {
  const outfile = join(root, ADAPTER)
  if (!again && existsSync(outfile)) return
  buildSync({
    absWorkingDir: root,
    entryPoints: ['lib/next/adapter.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'silent',
  })
}
