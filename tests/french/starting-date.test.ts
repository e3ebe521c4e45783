import { describe, expect, it } from 'vitest'
import { startingDate } from '../../lib/french/dates'

const NO_BREAK = '\u00a0'

describe('the date that a line begins with', () => {
  it.each([
    ['17 juin 2025 : un contrat', '2025-06-17'],
    ['1er juin 2025, à midi', '2025-06-01'],
    [`1er${NO_BREAK}juin 2025${NO_BREAK}: un contrat`, '2025-06-01'],
    ['Août 2025 – un contrat', '2025-08'],
    ['2025', '2025'],
    ['29 février 2024 : un jour de plus', '2024-02-29'],
  ])('%s', (line, iso) => expect(startingDate(line)?.iso).toBe(iso))

  it.each([
    '29 février 2025 : rien',
    '0 mai 2025 : rien',
    '1500 personnes',
    'Vers 1900 : rien',
    '2025-06-17 : rien',
    '',
  ])('is not there: %s', (line) => expect(startingDate(line)).toBeUndefined())
})
