import { describe, expect, it } from 'vitest'
import { newsroom } from '../newsroom'
import { astro } from './abroad/astro'
import { eleventy } from './abroad/eleventy'
import { ghost } from './abroad/ghost'
import { hugo } from './abroad/hugo'
import { jekyll } from './abroad/jekyll'
import { mkdocs } from './abroad/mkdocs'
import { obsidian } from './abroad/obsidian'
import { pages } from './abroad/pages'
import { filesOf } from './abroad/source'
import { wordpress } from './abroad/wordpress'
import { imported, TODAY } from './paste'

const TOOLS = { astro, eleventy, ghost, hugo, jekyll, mkdocs, obsidian, pages, wordpress }
/** Signs of other tools that readers would see as text. */
const SIGNS =
  /\{\{|\{%|<%|^:::|^!!!|^\?\?\?|^===|\[\[toc|\{::|\{:[ .#]|%%|--8<--|<\/?[A-Z]\w*[\s/>]|\[\/?(?:vc_|et_pb_|caption|gallery)|^import |lien\.invalid|[\ue000-\ue003]/m
const CODE = /^(`{3,}|~{3,})[\s\S]*?^\1|`[^`\n]+`/gm

describe.each(Object.entries(TOOLS))('a newsroom of %s', (_name, abroad) => {
  const count = Math.ceil(Object.keys(abroad.constructs).length / 4) + 6
  const { files, words } = filesOf(abroad, count, (number) => `Le quai ${number} sera relevé avant la crue.`)
  const { files: written, report, plan } = imported(files)
  const texts = Object.entries(written).filter(([path]) => path.endsWith('.md'))

  it('loses nothing: each construct is in a text or in the report', () => {
    const kept = `${texts.map(([, text]) => text).join('\n')}\n${report}`
    const lost = [...words].filter(([word]) => !kept.includes(word)).map(([, construct]) => construct)
    expect([...new Set(lost)]).toEqual([])
  })

  it('leaves no markup that the paper would show', () => {
    const left = texts.flatMap(([path, text]) => {
      const found = SIGNS.exec(text.replace(CODE, ''))
      return found ? [`${path}: ${found[0]}`] : []
    })
    expect(left).toEqual([])
  })

  it('publishes nothing private', () => {
    const secrets = texts.filter(([, text]) => /^(?:# )?(?:Mon s|S)ecret\.$/m.test(text))
    expect(secrets.filter(([path, text]) => path.startsWith('pages/') || !text.includes('\ndraft: true\n'))).toEqual([])
    expect(`${Object.values(written).join('\n')}${report}`).not.toContain('secretdemotdepasse')
  })

  it('makes no draft because of its syntax', () => {
    expect(plan.drafts.filter(({ reasons }) => reasons.some((reason) => / attendue?s?\b/.test(reason)))).toEqual([])
  })

  it('passes the check of the paper', () => {
    const sources = texts.map(([path, text]) => ({ path: `content/${path}`, text }))
    const problems = newsroom({
      articles: sources.filter(({ path }) => path.includes('/articles/')),
      pages: sources.filter(({ path }) => path.includes('/pages/')),
      now: `${TODAY} 12:00`,
    }).problems()
    expect(problems.split('\n').filter((line) => /^content\//.test(line) && !line.includes('attention :'))).toEqual([])
  })
})
