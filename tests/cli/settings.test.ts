import { describe, expect, it, vi } from 'vitest'
import { settingsFrom } from '../../lib/cli/settings'

const from = (env: Record<string, string>) => settingsFrom(env as NodeJS.ProcessEnv, '/journal')

describe('settingsFrom', () => {
  it('has a default for everything', () => {
    expect(from({})).toEqual({
      root: '/journal',
      software: { folder: '/journal', isPackaged: false },
      contentDir: '/journal/content',
      outDir: '/journal/out',
      host: 'localhost',
      port: 3000,
      editor: 'code',
      now: expect.any(Date),
    })
  })

  it('resolves relative and absolute folders', () => {
    expect(from({ CONTENT_DIR: 'textes', OUT_DIR: '/srv/www' })).toMatchObject({
      contentDir: '/journal/textes',
      outDir: '/srv/www',
    })
  })

  it.each([
    ['1750000000', '2025-06-15T15:06:00Z'],
    ['1749999960', '2025-06-15T15:06:00Z'],
    ['1750000019', '2025-06-15T15:06:00Z'],
    ['1750000020', '2025-06-15T15:07:00Z'],
    ['0', '1970-01-01T00:00:00Z'],
    ['253402300799', '9999-12-31T23:59:00Z'],
  ])('reads SOURCE_DATE_EPOCH=%s to the minute: %s', (SOURCE_DATE_EPOCH, expected) => {
    expect(from({ SOURCE_DATE_EPOCH }).now).toEqual(new Date(expected))
  })

  it('reads the clock of the machine to the minute otherwise', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-02-03T04:05:59.999Z') })
    expect(from({}).now).toEqual(new Date('2026-02-03T04:05:00Z'))
    expect(from({ SOURCE_DATE_EPOCH: '' }).now).toEqual(new Date('2026-02-03T04:05:00Z'))
    vi.useRealTimers()
  })

  it.each([
    ['https://j.fr', { origin: 'https://j.fr', basePath: '' }],
    ['https://moi.github.io/journal/', { origin: 'https://moi.github.io', basePath: '/journal' }],
  ])('reads origin and base path from %s', (text, home) => expect(from({ SITE_ORIGIN: text }).home).toEqual(home))

  it.each([
    [{ SITE_ORIGIN: 'j.fr' }, 'SITE_ORIGIN vaut « j.fr » ; une adresse comme https://journal.example est attendue.'],
    [{ SOURCE_DATE_EPOCH: 'hier' }, 'SOURCE_DATE_EPOCH vaut « hier » ; un nombre de secondes depuis 1970 est attendu.'],
    [
      { SOURCE_DATE_EPOCH: '2025-06-20' },
      'SOURCE_DATE_EPOCH vaut « 2025-06-20 » ; un nombre de secondes depuis 1970 est attendu.',
    ],
    [{ SOURCE_DATE_EPOCH: '1.5' }, 'SOURCE_DATE_EPOCH vaut « 1.5 » ; un nombre de secondes depuis 1970 est attendu.'],
    [{ SOURCE_DATE_EPOCH: '-60' }, 'SOURCE_DATE_EPOCH vaut « -60 » ; un nombre de secondes depuis 1970 est attendu.'],
    [
      { SOURCE_DATE_EPOCH: '253402300800' },
      'SOURCE_DATE_EPOCH vaut « 253402300800 » ; un nombre de secondes depuis 1970 est attendu.',
    ],
    [{ PORT: 'http' }, 'PORT vaut « http » ; un nombre de 0 à 65535 est attendu.'],
    [{ PORT: '70000' }, 'PORT vaut « 70000 » ; un nombre de 0 à 65535 est attendu.'],
  ])('refuses %o', (env, message) => expect(() => from(env as Record<string, string>)).toThrow(message))
})
