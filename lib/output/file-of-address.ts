/**
 * The output file of an address: `/articles/a/` → `articles/a/index.html`, `/assets/x.css` →
 * `assets/x.css`.
 */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)
}

/** The address of an output file: the inverse of `fileOf`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}
