/** Redirecting pages, and the parameter with the target. Some also identify the reader. */
const WRAPPERS: [host: RegExp, parameter: string][] = [
  [/^(?:www\.)?google\.[a-z.]+$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]+$/, 'url'],
  [/^lm?\.(?:facebook|instagram)\.com$/, 'u'],
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
  [/^(?:www\.)?youtube\.com$/, 'q'],
]
const REDIRECTS = /^\/(?:url|l\.php|redirect|)$/

/** The target of a redirecting address of a mailer, a search engine or Google Docs. */
export function unwrappedAddress(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address
  const { hostname, pathname, searchParams } = new URL(address)
  if (!REDIRECTS.test(pathname)) return address
  const targets = WRAPPERS.flatMap(([host, name]) => (host.test(hostname) ? (searchParams.get(name) ?? []) : []))
  return targets.find((target) => /^https?:/i.test(target) && URL.canParse(target)) ?? address
}
