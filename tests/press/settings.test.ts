import { describe, expect, it } from 'vitest'
import { settingsFrom } from '../../lib/press/settings'

const from = (env: Record<string, string>) => settingsFrom(env as NodeJS.ProcessEnv, '/journal')

describe('settingsFrom', () => {
  it('has a default for everything', () => {
    expect(from({})).toEqual({
      root: '/journal',
      contentDir: '/journal/content',
      outDir: '/journal/out',
      host: 'localhost',
      port: 3000,
      printedAt: expect.any(Date),
    })
  })

  it('takes folders from the project or from anywhere', () => {
    expect(from({ CONTENT_DIR: 'textes', OUT_DIR: '/srv/www' })).toMatchObject({
      contentDir: '/journal/textes',
      outDir: '/srv/www',
    })
  })

  it('prints at the moment it is told', () => {
    expect(from({ SOURCE_DATE_EPOCH: '1750000000' }).printedAt).toEqual(new Date('2025-06-15T15:06:40Z'))
    expect(from({ NOW: '2025-06-20' }).printedAt).toEqual(new Date('2025-06-20T00:00:00Z'))
  })

  it.each([
    ['https://j.fr', { origin: 'https://j.fr', basePath: '' }],
    ['https://moi.github.io/journal/', { origin: 'https://moi.github.io', basePath: '/journal' }],
  ])('reads where the paper will live from %s', (text, home) => expect(from({ SITE_ORIGIN: text }).home).toEqual(home))

  it.each([
    [{ SITE_ORIGIN: 'j.fr' }, 'SITE_ORIGIN vaut « j.fr » ; une adresse comme https://journal.example est attendue.'],
    [{ SOURCE_DATE_EPOCH: 'hier' }, 'SOURCE_DATE_EPOCH vaut « hier » ; un nombre de secondes depuis 1970 est attendu.'],
    [{ PORT: 'http' }, 'PORT vaut « http » ; un nombre de 0 à 65535 est attendu.'],
    [{ PORT: '70000' }, 'PORT vaut « 70000 » ; un nombre de 0 à 65535 est attendu.'],
  ])('refuses %o', (env, message) => expect(() => from(env as Record<string, string>)).toThrow(message))
})
