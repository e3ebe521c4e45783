import { expect, it } from 'vitest'
import { isVagueMoment, startingMoment } from '../../lib/french/moments'

it.each([
  ['20 juin 2025, 18 h 30 : Le vote', '20 juin 2025, 18 h 30 : ', '2025-06-20', '18:30'],
  ['20 juin 2025 à 18 h', '20 juin 2025 à 18 h', '2025-06-20', '18:00'],
  ['vendredi 1er août 2025, à 8h05', 'vendredi 1er août 2025, à 8h05', '2025-08-01', '08:05'],
  ['2025-06-20 18:30', '2025-06-20 18:30', '2025-06-20', '18:30'],
  ['2025-06-20T18:30 – Le vote', '2025-06-20T18:30 – ', '2025-06-20', '18:30'],
  ['31 juin 2025, 18 h', '31 juin 2025, 18 h', '2025-06-31', '18:00'],
  ['17 h 05, le vote', '17 h 05, ', undefined, '17:05'],
])('%s begins with a moment', (line, text, day, time) => {
  expect(startingMoment(line)).toEqual({ text, time, ...(day && { day }) })
})

it.each(['18 heures', '18 h de marche', '12 : un nombre', '20 juin 2025 : un jour', 'À 18 h', '2025'])(
  '%s does not',
  (line) => {
    expect(startingMoment(line)).toBeUndefined()
  },
)

it.each(['Hier soir', 'À 18 h', 'Vers 18h', 'Le 20 juin 2025', '20 juin', 'Midi', 'Ce matin : le vote', 'Lundi, 9h'])(
  '%s is a time without its place',
  (line) => {
    expect(isVagueMoment(line)).toBe(true)
  },
)

it.each(['18 h 30 : Le vote', '12 blessés', 'Midinettes', 'Le maire', 'Marseille', '3 km plus loin'])(
  '%s is not',
  (line) => {
    expect(isVagueMoment(line)).toBe(false)
  },
)
