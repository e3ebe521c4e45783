import { FRAMES, metaOf, upgrade } from './security-policy'

/**
 * The policy of the editor alone. It draws with styles of its own, reads the pictures that a writer
 * picks, and compiles codecs of pictures.
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
 * In `npm run dev` it works on a folder of this machine, and may fetch nothing from elsewhere. Its
 * pane of previews, which editions do not have, names its own place as its base.
 */
const HERE = ["img-src 'self' blob: data:", "connect-src 'self' blob: data:", "base-uri 'self'"]

/**
 * In an edition it reads and writes a repository of GitHub, and shows the portrait of the writer.
 */
const ON_GITHUB = [
  "img-src 'self' blob: data: https://avatars.githubusercontent.com",
  "connect-src 'self' blob: data: https://api.github.com",
  "base-uri 'none'",
]

export const DEV_EDITOR_POLICY = [...POLICY, ...HERE, FRAMES].join('; ')

export function editorPolicy(secure: boolean): string {
  return [...POLICY, ...ON_GITHUB, FRAMES, ...upgrade(secure)].join('; ')
}

/** For hosts that send no header of ours, or send the policy of the paper for every page. */
export function editorPolicyMeta(secure: boolean): string {
  return metaOf([...POLICY, ...ON_GITHUB, ...upgrade(secure)])
}
