/** The output of `next build`, by pathname as Next writes it, without a final slash. */
export interface NextOutput {
  /** `/articles/a` → its HTML file; the page for unknown addresses is `/404`. */
  pages: Record<string, string>
  /** `/_next/static/chunks/x.css`, `/icon.svg` → the file. Scripts of Next are left out. */
  files: Record<string, string>
  /** The compiled module of each route; `/404` for the page of unknown addresses. */
  routes: Record<string, string>
}

/** The result of the parity check of a route. */
export interface RouteCheck {
  /** Whether the static renderer gives the same documents as Next. */
  isEqual: boolean
  /** The style sheets that Next links, in order. */
  sheets: string[]
}

/** The routes that were checked. */
export type Parity = Readonly<Record<string, RouteCheck>>
