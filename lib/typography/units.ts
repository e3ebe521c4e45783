import { ALPHANUMERIC, NO_BREAK_SPACE } from './characters'
import { bind, insertBetween, type Pass, type Rule } from './rule'

// « a » (are) is missing on purpose: it is also a verb. µ exists twice in Unicode, and keyboards
// disagree.
const UNITS = [
  'km² km/h km m² m³ m cm² cm³ cm mm² mm [µμ]m nm kg g mg [µμ]g t hl cl ml mL l L ha',
  'kWh MWh GWh TWh kW MW GW TW W kV V mA Ah A GHz MHz kHz Hz dB',
  'ko Mo Go To Po [kMG]bits?/s bits? octets? °C °F K h min s ms bar hPa kPa Pa tCO2e CO2e % ‰',
]
  .join(' ')
  .replaceAll(' ', '|')

/** A no-break space between a number and one of `symbols`; `3 l'an` is not a volume. */
export function bindToNumber(symbols: string): Pass {
  return bind(String.raw`\d`, `(?:${symbols})(?![${ALPHANUMERIC}'’])`, NO_BREAK_SPACE)
}

/** The same where the author forgot the space. */
export function separateFromNumber(symbols: string): Pass {
  return insertBetween(String.raw`\d`, `[${symbols}](?![${ALPHANUMERIC}])`, NO_BREAK_SPACE, 'right')
}

/**
 * P8 · A number keeps its unit, and a percentage typed without a space receives one. `90°` is an
 * angle and takes none.
 *
 * Source: BIPM, brochure on the International System ; docs/typography.md P8.
 *
 * @example `à 90 km/h` → `à 90{A0}km/h`
 * @example `50% des voix` → `50{A0}% des voix`
 * @example `il y en a 3 l'an` → `il y en a 3 l{2019}an`
 */
export const units: Rule = {
  id: 'P8',
  sign: /\d/,
  passes: [bindToNumber(UNITS), separateFromNumber('%‰')],
}
