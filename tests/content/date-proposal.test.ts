import { describe, expect, it } from 'vitest'
import { proposeDate } from '../../lib/content/date-proposal'

const cases: { text: string; expected: string | undefined }[] = [
  { text: '21/08/2026', expected: '2026-08-21' },
  { text: '21-08-2026', expected: '2026-08-21' },
  { text: '21.8.2026', expected: '2026-08-21' },
  { text: '21/08/26', expected: '2026-08-21' },
  { text: '08/21/2026', expected: '2026-08-21' },
  { text: '21 août 2026', expected: '2026-08-21' },
  { text: '1er mai 2026', expected: '2026-05-01' },
  { text: '1er\u00a0mai 2026', expected: '2026-05-01' },
  { text: '1 sept. 2025', expected: '2025-09-01' },
  { text: 'le mardi 17 juin 2025 à 18 h 30', expected: '2025-06-17T18:30' },
  { text: '17 juin 2025 à 18h', expected: '2025-06-17T18:00' },
  { text: '2026/8/1', expected: '2026-08-01' },
  { text: '2026-8-1 9:05', expected: '2026-08-01T09:05' },
  { text: '2025-06-17T18h30', expected: '2025-06-17T18:30' },
  { text: '2025-06-17 18:30 Europe/Paris', expected: '2025-06-17T18:30' },
  { text: '20260821', expected: '2026-08-21' },
  { text: 'Tue, 17 Jun 2025 18:30:00 +0200', expected: '2025-06-17T18:30:00+02:00' },
  { text: 'Tue, 17 Jun 2025 18:30:00 GMT', expected: '2025-06-17T18:30:00Z' },
  { text: 'June 17, 2025', expected: '2025-06-17' },
  { text: 'Mar 3, 2024', expected: '2024-03-03' },
  { text: '31/02/2025', expected: undefined },
  { text: '2025-13-45', expected: undefined },
  { text: 'demain', expected: undefined },
  { text: '2025', expected: undefined },
]

describe('an ISO date for what was typed', () => {
  it.each(cases)('$text', ({ text, expected }) => {
    expect(proposeDate(text)).toBe(expected)
  })
})
