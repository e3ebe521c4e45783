import type { Address } from '../paths'
import type { Site } from '../site'
import type { HeaderRule } from './header-rules'

/** The settings from which every host is configured. Paths are relative to the paper's root. */
export interface HostConfig {
  site: Pick<Site, 'origin' | 'basePath' | 'language' | 'hosts' | 'gone'>
  /** The headers of every response. */
  common: Readonly<Record<string, string>>
  rules: readonly HeaderRule[]
  /** The static pages, such as `/a-propos/`. */
  pages: readonly Address[]
  redirects: readonly Redirect[]
}

/** The headers of every response that some rule replaces. */
export function replacedNames({ common, rules }: Pick<HostConfig, 'common' | 'rules'>): string[] {
  const set = new Set(rules.flatMap(({ headers }) => Object.keys(headers)))
  return Object.keys(common).filter((name) => set.has(name))
}

/** A former address and the current one, relative to the paper's root. */
export interface Redirect {
  from: Address
  /** `p=123`, of the former address `/?p=123`. */
  query?: string
  to: Address
}

export function isPath({ query }: Redirect): boolean {
  return query === undefined
}

export function isQuery({ query }: Redirect): boolean {
  return query !== undefined
}

export function lines(...all: string[]): string {
  return all.map((line) => `${line}\n`).join('')
}
