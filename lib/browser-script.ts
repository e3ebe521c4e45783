/** How esbuild writes the scripts of browsers: minified modules for those of `browserslist`. */
export const BROWSER_SCRIPT = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
} as const
