import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Answers, QUESTIONS } from '../../lib/create/answers'
import { answersFor } from '../../lib/create/ask'
import { newsroomFiles } from '../../lib/create/newsroom-files'
import { HOST_SETUPS } from '../../lib/hosts/newsroom-files'
import { HOSTS } from '../../lib/site'
import { problemsIn } from '../cases/judge'
import { scratch } from '../scratch'

/** Answers to some questions; others get their default answer. */
function answersWith(given: Record<string, string> = {}): Answers {
  const answers: Partial<Answers> = {}
  for (const { key, defaultAnswer, read } of QUESTIONS)
    Object.assign(answers, read(given[key] ?? defaultAnswer('la-gazette', answers)))
  return answers as Answers
}

function filesFor(given?: Record<string, string>): Record<string, string> {
  return Object.fromEntries(newsroomFiles('la-gazette', answersWith(given), { version: '1.2.3', day: '2026-05-04' }))
}

describe('a new newsroom', () => {
  it.each([
    {},
    { name: `L'« Écho » : n° 1 #sans gêne`, address: 'http://localhost:8080/journal/', sections: 'Économie & société' },
    { host: 'github', language: 'en' },
    { name: '[[x]]', address: 'https://ÉCHO.fr/A/', sections: 'true, null', language: 'oc' },
  ])('has no problem: %o', async (given) => {
    const problems = await problemsIn(scratch(filesFor(given)))
    expect(problems.filter(({ code }) => code !== 'to-complete')).toEqual([])
    const notice = filesFor(given)['content/pages/mentions-legales.md']
    expect(problems).toHaveLength(notice?.match(/\[à compléter/g)?.length ?? 0)
  })

  it('contains the answers', () => {
    const given = {
      name: 'La Gazette de Sète',
      address: 'https://moi.github.io/gazette',
      sections: 'Port, Idées',
      host: 'github',
    }
    const files = filesFor(given)
    expect(parse(files['content/site.yml'] ?? '')).toEqual({
      name: 'La Gazette de Sète',
      origin: 'https://moi.github.io',
      basePath: '/gazette',
      language: 'fr',
      timezone: 'Europe/Paris',
      publisher: { name: 'La Gazette de Sète' },
      hosts: ['github'],
    })
    expect(parse(files['content/sections.yml'] ?? '')).toEqual({ port: { name: 'Port' }, idees: { name: 'Idées' } })
    expect(files['README.md']).toMatch(/^# La Gazette de Sète\n/)
    expect(Object.keys(files)).toContain('.github/workflows/journal.yml')
  })

  it.each([
    ['fr', 'Europe/Paris', true],
    ['fr-CA', 'America/Toronto', false],
    ['fr-CH', 'Europe/Zurich', false],
    ['en', 'Europe/London', false],
  ])('in %s has the time zone %s, with what French law requires: %s', (language, timezone, isThere) => {
    const files = filesFor({ language })
    expect(parse(files['content/site.yml'] ?? '')).toMatchObject({ language, timezone })
    expect('content/pages/mentions-legales.md' in files).toBe(isThere)
    expect(filesFor({ language, timezone: 'Indian/Reunion' })['content/site.yml']).toContain('Indian/Reunion')
  })

  it('has a manifest of ten lines that installs this version', () => {
    const text = filesFor()['package.json'] ?? ''
    expect(text.trim().split('\n')).toHaveLength(10)
    expect(JSON.parse(text)).toMatchObject({
      name: 'la-gazette',
      private: true,
      dependencies: { 'lire-aussi': '^1.2.3' },
    })
  })

  it('contains nothing of the demonstration', () => {
    const registries = ['sections', 'authors', 'series'].flatMap((name) =>
      Object.keys(parse(readFileSync(`content/${name}.yml`, 'utf8'))).filter((id) => id !== 'culture'),
    )
    const slugs = readdirSync('content/articles', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => path.replace(/^.*\/|\.md$/g, ''))
    const text = Object.values(filesFor()).join('\n')
    expect(slugs.length).toBeGreaterThan(0)
    expect([...registries, ...slugs].filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([])
    expect(text).not.toMatch(/Lire aussi|lireaussi/)
  })

  it('calls the workflow of the software if its repository is known', () => {
    const made = { version: '1.2.3', day: '2026-05-04', repository: 'journaux/lire-aussi' }
    const files = newsroomFiles('la-gazette', answersWith({ host: 'github' }), made)
    expect(files.get('.github/workflows/journal.yml')).toContain(
      'uses: journaux/lire-aussi/.github/workflows/journal.yml@v1.2.3',
    )
    expect(newsroomFiles('la-gazette', answersWith(), made).has('.github/workflows/journal.yml')).toBe(false)
  })

  it('has the instructions of every host', () => {
    for (const host of HOSTS) expect(HOST_SETUPS[host].steps).not.toEqual([])
  })
})

describe('answers', () => {
  it.each([
    ['name', ' ', 'le nom du journal est attendu'],
    ['name', 'Deux\nlignes', 'sur une ligne'],
    ['address', 'journal.fr', 'une adresse comme https://journal.fr est attendue'],
    ['address', 'ftp://journal.fr', 'n’est pas une adresse'],
    ['address', 'https://journal.fr/?a=b', 'n’est pas une adresse'],
    ['address', 'https://moi:secret@journal.fr', 'n’est pas une adresse'],
    ['address', 'http://[::1]/', 'n’est pas une adresse'],
    ['address', 'https://journal.fr/été', 'un chemin comme /journal'],
    ['language', 'volapük', 'parmi fr, '],
    ['timezone', 'Paris', 'un nom comme Europe/Paris est attendu'],
    ['sections', 'Port, , Ville', 'une rubrique sans nom'],
    ['sections', 'Idées, idees', 'la même adresse'],
    ['host', 'ici', 'parmi netlify'],
  ])('refuses %s « %s »', (key, text, message) => {
    expect(() => answersWith({ [key]: text })).toThrow(message)
  })
})

describe('questions', () => {
  it('are asked until they are answered, unless an option answers', async () => {
    const typed = ['', 'journal.fr', 'https://journal.fr', '', 'Port,', 'Port', '']
    const prompts: string[] = []
    const told: string[] = []
    const terminal = {
      ask: async (prompt: string) => {
        prompts.push(prompt)
        return typed.shift() ?? ''
      },
      say: (text: string) => told.push(text),
    }
    const { name, origin, sections } = await answersFor('la-gazette', { language: 'fr' }, terminal)
    expect({ name, origin, sections: [...sections.keys()] }).toEqual({
      name: 'La gazette',
      origin: 'https://journal.fr',
      sections: ['port'],
    })
    expect(prompts[0]).toBe('Le nom du journal [La gazette] : ')
    expect(prompts.map((prompt) => prompt.slice(0, 10))).not.toContain('La langue ')
    expect(told).toHaveLength(2)
  })
})
