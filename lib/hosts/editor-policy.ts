import { FRAMES, metaOf, upgrade } from './security-policy'

/**
 * The policy of the editor's page. The editor writes inline styles, reads the pictures that a
 * writer picks, and compiles picture codecs.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "media-src 'self' blob:",
  "font-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "manifest-src 'self'",
  "form-action 'none'",
]

/**
 * In `npm run dev` the editor works on a local folder, and may load nothing from other sites. Its
 * preview pane, which editions do not have, sets its base address.
 */
const HERE = ["img-src 'self' blob: data:", "connect-src 'self' blob: data:", "base-uri 'self'"]

/** In an edition the editor uses a GitHub repository, and shows the writer's avatar. */
const ON_GITHUB = [
  "img-src 'self' blob: data: https://avatars.githubusercontent.com",
  "connect-src 'self' blob: data: https://api.github.com",
  "base-uri 'none'",
]

export const DEV_EDITOR_POLICY = [...POLICY, ...HERE, FRAMES].join('; ')

export function editorPolicy(secure: boolean): string {
  return [...POLICY, ...ON_GITHUB, FRAMES, ...upgrade(secure)].join('; ')
}

/** For hosts that do not send our headers, or send the paper's policy for every page. */
export function editorPolicyMeta(secure: boolean): string {
  return metaOf([...POLICY, ...ON_GITHUB, ...upgrade(secure)])
}
