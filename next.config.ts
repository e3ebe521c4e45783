import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Next compiles and renders the pages: `lib/next` runs it, and the adapter reports its output. */
const config: NextConfig = {
  // `lib/next/adapter.ts`, bundled by `lib/next/run-next.ts`.
  adapterPath: here('.edition/adapter.mjs'),
  trailingSlash: true,
  // Two builds of the same sources must give the same bytes.
  generateBuildId: () => 'lire-aussi',
  // A checkout inside another project would otherwise be compiled from that project's root.
  turbopack: { root: here('.') },
  // Metadata belongs in `<head>` for every client: no script of ours could move it there later.
  htmlLimitedBots: /.*/,
  typescript: {
    // `npm run types` checks the types, with TypeScript 7, whose API Next 16 cannot call.
    ignoreBuildErrors: true,
    // Next rewrites the tsconfig it is shown, unless that file extends another.
    tsconfigPath: 'lib/next/tsconfig.json',
  },
  devIndicators: false,
  logging: false,
  experimental: {
    cpus: 2,
    staticGenerationMinPagesPerWorker: 50,
    // Prefetch segments are for a router that we do not ship.
    prefetchInlining: false,
  },
}

export default config
