/** Content Security Policy, as strict as a paper can be that sends no form and shows nothing of others. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/** Only a header may say who frames a page (CSP3 §7.7.2: ignored in `<meta>`). */
const FRAMES = "frame-ancestors 'none'"

/** A plain-http localhost must not be told to upgrade: Safari would find nothing. */
export function policyHeader(secure: boolean): string {
  return [...POLICY, FRAMES, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; ')
}

/** For hosts that let nobody set headers, such as GitHub Pages. To stand first in `<head>`: it governs what follows. */
export function policyMeta(): string {
  return `<meta http-equiv="Content-Security-Policy" content="${[...POLICY, 'upgrade-insecure-requests'].join('; ')}">`
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
