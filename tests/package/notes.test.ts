import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareVersions, notesIn, notesSince } from '../../lib/package/changelog-notes'

const CHANGELOG = `# Changelog

## 0.10.0

### À faire par la rédaction
- Dix.

### Added
- Rien qui se voie.

## 0.9.1

### Added
- Un mot.

## 0.9.0 (not released yet)

### À faire par la rédaction
- Neuf.
`

describe('notes of versions', () => {
  it.each([
    ['0.8.0', ['0.10.0', '0.9.0']],
    ['0.9.0', ['0.10.0']],
    ['0.10.0', []],
    [undefined, ['0.10.0']],
  ])('selects the versions after %s', (last, versions) => {
    expect(notesSince(notesIn(CHANGELOG), last, '0.10.0').map(({ version }) => version)).toEqual(versions)
  })

  it('keeps the section for newsrooms', () => {
    expect(notesIn(CHANGELOG)[0]).toEqual({ version: '0.10.0', toDo: '- Dix.' })
  })

  it('compares versions as numbers', () => {
    expect(['0.10.0', '0.9.10', '1.0.0', '0.9.9'].sort(compareVersions)).toEqual(['0.9.9', '0.9.10', '0.10.0', '1.0.0'])
  })

  it('has notes for the next version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(notesIn(readFileSync('CHANGELOG.md', 'utf8'))[0]?.version).toBe(version)
  })
})
