import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EXTERNAL } from '../../lib/cli/bundle.mjs'
import { SCRIPTS } from '../../lib/create/newsroom-files'
import { listFiles } from '../../lib/list-files'
import { CHECKOUT_PACKAGES } from '../../lib/package/checkout-packages'
import { COMMANDS } from '../../lib/package/commands'
import { OLDEST_NODE, refuseOldNode } from '../../lib/package/node-version'
import { entryOf } from '../../lib/package/pages-bundle'

describe('commands of a newsroom', () => {
  it('are those of its scripts', () => {
    expect(SCRIPTS.filter((name) => !(name in COMMANDS))).toEqual([])
  })

  it('include those that messages name', () => {
    const texts = listFiles('lib').map((path) => readFileSync(join('lib', path), 'utf8'))
    const named = new Set(texts.flatMap((text) => [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name)))
    expect(named.size).toBeGreaterThan(5)
    expect([...named].filter((name) => !SCRIPTS.includes(name))).toEqual([])
  })

  it('include the commands for journalists of a checkout', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const offered = Object.keys(scripts).filter((name) => scripts[name]?.includes('lib/cli/launch.mjs'))
    expect(offered.length).toBeGreaterThan(5)
    expect(offered.filter((name) => !(name in COMMANDS && SCRIPTS.includes(name)))).toEqual([])
  })

  it('are those of the scripts of this checkout', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(SCRIPTS.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('dependencies', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
  const installed = Object.keys(dependencies)

  it('include what bundles leave out', () => {
    expect(EXTERNAL.filter((name) => !CHECKOUT_PACKAGES.includes(name) && !installed.includes(name))).toEqual([])
  })

  it('include nothing that bundles contain, except fonts', () => {
    expect(installed.filter((name) => !EXTERNAL.includes(name) && !name.startsWith('@fontsource'))).toEqual([])
  })
})

describe('the bundle of pages', () => {
  it('names the module of each route', () => {
    const entry = entryOf(['/', '/404', '/articles/[slug]'])
    expect(entry).toContain("import * as page0 from './app/page'")
    expect(entry).toContain("import * as page1 from './app/not-found'")
    expect(entry).toContain("import * as page2 from './app/articles/[slug]/page'")
    expect(entry).toContain('"/articles/[slug]": [layout, page2]')
  })
})

describe('the version of Node', () => {
  it.each(['18.20.8', '20.9.0', '20.18.3'])('refuses %s', (version) => {
    expect(() => refuseOldNode(version)).toThrow('trop ancien')
  })

  it.each(['20.19.0', '22.0.0', '24.1.0'])('accepts %s', (version) => {
    expect(() => refuseOldNode(version)).not.toThrow()
  })

  it('is that of package.json', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
    expect(`${engines.node}.0`).toBe(`>=${OLDEST_NODE}`)
  })
})
