/** Packages that only a checkout loads: to compile and to bundle. */
export const OF_CHECKOUTS: readonly string[] = ['next', 'react', 'react-dom', 'esbuild']
