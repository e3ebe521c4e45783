/** Packages that only a checkout loads: to compile, to bundle and to subset fonts. */
export const OF_CHECKOUTS: readonly string[] = ['next', 'react', 'react-dom', 'esbuild', 'subset-font']
