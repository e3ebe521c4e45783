import { colon } from './colon'
import { guillemets } from './guillemets'
import { highPunctuation } from './high-punctuation'
import { canadianHighPunctuation, swissColon, swissGuillemets } from './national-spaces'
import type { Rule } from './rule'
import { rules } from './rules'

/**
 * The spaces of French differ between countries. Texts in other languages stay as they were typed.
 */
export type Variety = 'fr' | 'fr-CA' | 'fr-CH' | 'none'

const RULES: Readonly<Record<Exclude<Variety, 'none'>, readonly Rule[]>> = {
  fr: rules,
  'fr-CA': rules.map((rule) => (rule === highPunctuation ? canadianHighPunctuation : rule)),
  'fr-CH': rules.map((rule) => (rule === guillemets ? swissGuillemets : rule === colon ? swissColon : rule)),
}

export function rulesOf(variety: Exclude<Variety, 'none'>): readonly Rule[] {
  return RULES[variety]
}

/** A text in French without a country has the typography of its paper, where that is French too. */
export function varietyOf(lang: string, paper: string): Variety {
  if (!/^fr(?:-|$)/i.test(lang)) return 'none'
  const country = /^fr-(?:CA|CH)$/i.exec(lang)?.[0].toLowerCase() ?? paper.toLowerCase()
  if (country === 'fr-ca') return 'fr-CA'
  return country === 'fr-ch' ? 'fr-CH' : 'fr'
}
