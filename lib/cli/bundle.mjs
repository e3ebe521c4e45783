import { build } from 'esbuild'

/** Packages with native code, and packages that look for files in their own folder. */
export const EXTERNAL = [
  'sharp',
  'libsql',
  'next',
  'react',
  'react-dom',
  'esbuild',
  'fs-native-extensions',
  'harfbuzzjs',
  'subset-font',
  'fontverter',
  'linkedom',
  'mammoth',
  'temml',
  'highlight.js',
  '@mozilla/readability',
]

/** CommonJS libraries need `require`. The alias cannot clash with our own `createRequire`. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

/**
 * Bundles our scripts for Node, by name, with shared chunks. Returns the external modules that they
 * import. This is JavaScript because the launcher runs it before TypeScript can be loaded.
 */
export async function bundleScripts(entryPoints, outdir) {
  const { metafile } = await build({
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    // Half the size loads a tenth of a second faster.
    minifyWhitespace: true,
    external: EXTERNAL,
    banner: { js: REQUIRE },
    metafile: true,
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports)
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))].sort()
}
