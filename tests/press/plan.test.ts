import { describe, expect, it } from 'vitest'
import { planEdition, planReport } from '../../lib/press/plan'

const last = new Map([
  ['/', 'k1'],
  ['/articles/a/', 'k2'],
  ['/articles/b/', 'k3'],
  ['/articles/c/', 'k4'],
] as const)
const keys = new Map([
  ['/', 'k9'],
  ['/articles/a/', 'k2'],
  ['/articles/c/', 'k4'],
  ['/articles/d/', 'k5'],
] as const)

describe('planEdition', () => {
  it('prints what changed, what is new and what is no longer there, keeps the rest and removes what has no view', () => {
    expect(planEdition(keys, last, (address) => address !== '/articles/c/')).toEqual({
      print: ['/', '/articles/c/', '/articles/d/'],
      keep: ['/articles/a/'],
      remove: ['/articles/b/'],
    })
  })

  it('prints everything when nothing is remembered', () => {
    expect(planEdition(keys, new Map(), () => true).print).toEqual([...keys.keys()])
  })
})

describe('planReport', () => {
  it('names what changes, and counts the rest', () => {
    expect(planReport(planEdition(keys, last, () => true)).replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
      "+ /
      + /articles/d/
      - /articles/b/
      2 pages à imprimer, 2 à garder, 1 à retirer"
    `)
  })
})
