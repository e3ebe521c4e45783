/** Packages that only a checkout loads, to compile and to bundle. */
export const CHECKOUT_PACKAGES: readonly string[] = ['next', 'react', 'react-dom', 'esbuild']
