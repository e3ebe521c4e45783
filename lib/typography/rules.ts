import { abbreviations } from './abbreviations'
import { apostrophe } from './apostrophe'
import { colon } from './colon'
import { dash } from './dash'
import { dates } from './dates'
import { ellipsis } from './ellipsis'
import { guillemets } from './guillemets'
import { highPunctuation } from './high-punctuation'
import { hours } from './hours'
import { incise } from './incise'
import { money } from './money'
import { ordinals } from './ordinals'
import { regnal } from './regnal'
import type { Rule } from './rule'
import { thousands } from './thousands'
import { units } from './units'

/**
 * The order matters four times:
 * - `ellipsis` makes one character of `...`, after which `highPunctuation` accepts a mark
 *   (`Quoi...?`);
 * - `dash` makes the dashes that `incise` pairs;
 * - `units` binds the hour to its number, which is how `hours` recognises it;
 * - `abbreviations` binds « M. » to its name, so `incise` does not take that full stop for the end
 *   of a sentence.
 */
export const rules: readonly Rule[] = [
  apostrophe,
  ellipsis,
  dash,
  guillemets,
  highPunctuation,
  colon,
  thousands,
  units,
  money,
  hours,
  abbreviations,
  dates,
  regnal,
  ordinals,
  incise,
]
