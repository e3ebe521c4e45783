/**
 * Content Security Policy. It is strict, because the paper sends no form and embeds no other site.
 * The only Trusted Types policy makes the address of our worker (lib/offline/kept-texts).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types service-worker',
]

/** Only a header may forbid frames: `<meta>` ignores this directive (CSP3 §7.7.2). */
export const FRAMES = "frame-ancestors 'none'"

/**
 * A site without TLS must not ask browsers to upgrade: they would look for its style sheets over
 * https, in vain.
 */
export const upgrade = (secure: boolean) => (secure ? ['upgrade-insecure-requests'] : [])

export function policyHeader(secure: boolean): string {
  return [...POLICY, FRAMES, ...upgrade(secure)].join('; ')
}

/**
 * For hosts that set no headers, such as GitHub Pages. It must come first in `<head>`, because it
 * governs only what follows.
 */
export function policyMeta(secure: boolean): string {
  return metaOf([...POLICY, ...upgrade(secure)])
}

export function metaOf(policy: readonly string[]): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`
}

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

export const PERMISSIONS_POLICY = PERMISSIONS.map((name) => `${name}=()`).join(', ')
