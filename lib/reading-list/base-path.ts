/**
 * The base path of the paper, with a slash at each end. Scripts are in `<root>assets/`. A classic
 * script can read its own address while it runs; a module cannot, and reads the address of the
 * first script of the page.
 */
const script = document.currentScript ?? document.querySelector('script[src]')

export const ROOT = script instanceof HTMLScriptElement ? new URL('..', script.src).pathname : '/'
