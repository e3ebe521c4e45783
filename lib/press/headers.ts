/** How the edition is reached: a plain-http localhost must not be told to upgrade (standards.md §5.1). */
export interface Reach {
  secure: boolean
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'browsing-topics',
]

/** What is sent with everything: the table of standards.md §5.1, as strict as a paper without form, fetch or worker can be. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-Frame-Options': 'DENY',
}

const SECURE = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload' }

const TYPES: [RegExp, string][] = [
  [/^\/atom\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.js$/, 'text/javascript; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/(\/|\.html)$/, 'text/html; charset=utf-8'],
]

/** standards.md §4.4; the first that fits. Pages come last because they are all that is left. */
const CACHES: [RegExp, string][] = [
  [/^\/(assets|images)\//, 'public, max-age=31536000, immutable'],
  [/\.xml$/, 'public, max-age=300, stale-while-revalidate=3600'],
  [/^\/(robots\.txt|\.well-known\/)/, 'public, max-age=86400'],
  [/^/, 'public, max-age=0, must-revalidate'],
]

/** Pictures and feeds are shown by others: aggregators, cards of shared links. */
const FOR_OTHERS = /^\/images\/|\.(svg|png|ico|webp|avif|jpe?g|xml)$/

/** The headers of whatever is printed at `path` (written from the paper's root, without its base path). */
export function headersFor(path: string, { secure }: Reach): Record<string, string> {
  const type = firstMatch(TYPES, path)
  return {
    'Content-Security-Policy': (secure ? [...POLICY, 'upgrade-insecure-requests'] : POLICY).join('; '),
    ...ALWAYS,
    ...(secure && SECURE),
    'Cross-Origin-Resource-Policy': FOR_OTHERS.test(path) ? 'cross-origin' : 'same-origin',
    'Cache-Control': firstMatch(CACHES, path) ?? '',
    ...(type && { 'Content-Type': type }),
  }
}

function firstMatch(table: [RegExp, string][], path: string): string | undefined {
  return table.find(([pattern]) => pattern.test(path))?.[1]
}
