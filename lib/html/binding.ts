import type { ElementScript } from './elements'

/** What is true of a whole edition, and that binding any of its pages needs. */
export interface Binding {
  /** Put before every address written from the root. */
  basePath: string
  /** Where a file of Next's goes: `/_next/static/chunks/x.css` → `/assets/x.css`. */
  assetPath(address: string): string
  /** Scripts of custom elements, by tag. */
  elements: ReadonlyMap<string, ElementScript>
  /** Addresses of the fonts of a first screen. */
  fonts: readonly string[]
  /** The tag that stands for headers, for a host that sends none of ours. */
  policy?: string
}
