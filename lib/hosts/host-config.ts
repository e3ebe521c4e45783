import type { Address } from '../paths'
import type { Site } from '../site'
import type { HeaderRule } from './header-rules'

/**
 * The settings from which the configuration of every host is made. Paths are from the paper's root.
 */
export interface HostConfig {
  site: Pick<Site, 'origin' | 'basePath' | 'language' | 'hosts' | 'gone'>
  /** The headers of every response. */
  common: Readonly<Record<string, string>>
  rules: readonly HeaderRule[]
  /** The static pages, such as `/a-propos/`. */
  pages: readonly Address[]
  redirects: readonly Redirect[]
}

/** The headers of every response that a rule says otherwise of some paths. */
export function replacedNames({ common, rules }: Pick<HostConfig, 'common' | 'rules'>): string[] {
  const said = new Set(rules.flatMap(({ headers }) => Object.keys(headers)))
  return Object.keys(common).filter((name) => said.has(name))
}

/** A former address and the present one, both from the paper's root. */
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
