import { describe, expect, it } from 'vitest'
import { startingDate } from '../../lib/french/starting-date'
import { languageOf } from '../../lib/language/language'

const NO_BREAK = '\u00a0'
const ENGLISH = languageOf({ language: 'en' }).dictionary.dates.months

describe('the date that a line begins with', () => {
  it.each([
    ['17 juin 2025 : un contrat', '2025-06-17'],
    ['1er juin 2025, à midi', '2025-06-01'],
    [`1er${NO_BREAK}juin 2025${NO_BREAK}: un contrat`, '2025-06-01'],
    ['Août 2025 – un contrat', '2025-08'],
    ['2025', '2025'],
    ['29 février 2024 : un jour de plus', '2024-02-29'],
    ['Le 17 juin 2025 : un contrat', '2025-06-17'],
    ['Mardi 17 juin 2025 : un contrat', '2025-06-17'],
    ['En août 2025 : un contrat', '2025-08'],
    ['2025-06-17 : un contrat', '2025-06-17'],
    ['17/06/2025 : un contrat', '2025-06-17'],
  ])('%s', (line, iso) => expect(startingDate(line)?.iso).toBe(iso))

  it.each(['29 février 2025 : rien', '0 mai 2025 : rien', '2025-13-01 : rien', '30/02/2025 : rien'])(
    'is not a day: %s',
    (line) => expect(startingDate(line)).not.toHaveProperty('iso'),
  )

  it.each([
    ['June 3, 2025: a contract', '2025-06-03'],
    ['3 June 2025: a contract', '2025-06-03'],
    ['June 2025', '2025-06'],
    ['3 juin 2025 : un contrat', '2025-06-03'],
  ])('in the months of another language: %s', (line, iso) => {
    expect(startingDate(line, ENGLISH)?.iso).toBe(iso)
  })

  it.each(['1500 personnes', 'Vers 1900 : rien', ''])('is absent: %s', (line) =>
    expect(startingDate(line)).toBeUndefined(),
  )
})
