import { DEFAULT_CACHE } from './header-rules'
import type { HostConfig, Redirect } from './host-settings'

/**
 * `vercel.json`, for a folder that is deployed as it is. Vercel takes the last value of a header
 * that two rules set, and matches `:name` and `(.*)` with path-to-regexp.
 */
export function vercelConfig({ site: { basePath }, common, rules, redirects }: HostConfig): string {
  const all = [{ paths: ['/*'], headers: { 'Cache-Control': DEFAULT_CACHE, ...common } }, ...rules]
  const config = {
    trailingSlash: true,
    headers: all.flatMap(({ paths, headers }) => paths.map((path) => headersOf(basePath + path, headers))),
    redirects: redirects.map((redirect) => redirectOf(redirect, basePath)),
  }
  return `${JSON.stringify(config, null, 2)}\n`
}

function headersOf(path: string, headers: Readonly<Record<string, string>>) {
  const values = Object.entries(headers).map(([key, value]) => ({ key, value }))
  return { source: path.replace(/\*$/, '(.*)'), headers: values }
}

function redirectOf({ from, query = '', to }: Redirect, basePath: string) {
  const asked = [...new URLSearchParams(query)].map(([key, value]) => ({ type: 'query', key, value }))
  return {
    source: basePath + escaped(encodeURI(from)),
    ...(asked.length > 0 && { has: asked }),
    destination: basePath + to,
    permanent: true,
  }
}

/** Escapes the characters that are special to path-to-regexp. */
function escaped(path: string): string {
  return path.replace(/[.+*?()[\]{}:|^$]/g, '\\$&')
}
