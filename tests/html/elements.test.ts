import { describe, expect, it } from 'vitest'
import { bundleElements, elementFault } from '../../lib/html/element-scripts'
import { scratch } from '../scratch'

const define = (tag: string) => `class A extends HTMLElement {}\ncustomElements.define('${tag}', A)\n`

describe('elementFault', () => {
  it.each([
    ['components/theme-toggle/element.ts', 'theme-toggle', undefined],
    ['components/h-264-note/element.ts', 'h-264-note', undefined],
    ['components/reading-progres/element.ts', 'reading-progress', 'components/reading-progress/element.ts'],
    ['components/header/theme-toggle/element.ts', 'theme-toggle', 'components/theme-toggle/element.ts'],
    ['components/toggle/element.ts', 'toggle', 'un nom en minuscules avec un tiret est attendu'],
    ['components/theme-Toggle/element.ts', 'theme-Toggle', 'un nom en minuscules avec un tiret est attendu'],
  ])('checks %s that defines <%s>', (file, tag, expected) => {
    const fault = elementFault(file, define(tag))
    expect(fault?.replace(/^.* (définit <.*?> ; )(attendu : )?/, '')).toBe(expected)
  })

  it('requires exactly one definition', () => {
    const file = 'components/theme-toggle/element.ts'
    expect(elementFault(file, '')).toMatchInlineSnapshot(
      `"components/theme-toggle/element.ts ne définit aucun élément ; attendu : customElements.define('theme-toggle', …)"`,
    )
    expect(elementFault(file, define('theme-toggle') + define('theme-choice'))).toMatchInlineSnapshot(
      `"components/theme-toggle/element.ts définit <theme-choice> ; attendu : components/theme-choice/element.ts"`,
    )
  })
})

describe('bundleElements', () => {
  it('bundles each element as a classic script with a hash in its name', async () => {
    const root = scratch({
      'components/word.ts': `export const word = 'bonjour'\n`,
      'components/says-hello/element.ts': `import { word } from '../word'\n${define('says-hello')}console.log(word)\n`,
      'components/says-hello/says-hello.tsx': '',
      'components/goes-first/element.ts': `export const beforePaint = true\n${define('goes-first')}`,
    })
    const elements = await bundleElements(root)
    expect([...elements.keys()]).toEqual(['goes-first', 'says-hello'])
    expect(elements.get('goes-first')?.beforePaint).toBe(true)
    const hello = elements.get('says-hello')
    expect(hello?.beforePaint).toBe(false)
    expect(hello?.address).toMatch(/^\/assets\/says-hello\.[0-9a-f]{8}\.js$/)
    expect(hello?.code).toMatch(/^self\.customElements&&\(\(\)=>\{.*"bonjour".*\}\)\(\);\n$/s)
    expect((await bundleElements(root)).get('says-hello')).toEqual(hello)
  })

  it('bundles elements of the same pages together, with what each loads later', async () => {
    const root = scratch({
      'components/later.ts': `export const later = 'plus tard'\n`,
      'components/says-hello/element.ts': `export const bundle = 'article'\n${define('says-hello')}`,
      'components/says-more/element.ts': `export const bundle = 'article'\n${define('says-more')}void import('../later')\n`,
      'components/stands-alone/element.ts': define('stands-alone'),
    })
    const elements = await bundleElements(root)
    const [hello, more, alone] = ['says-hello', 'says-more', 'stands-alone'].map((tag) => elements.get(tag))
    expect(hello?.address).toMatch(/^\/assets\/article\.[0-9a-f]{8}\.js$/)
    expect([more?.address, more?.code]).toEqual([hello?.address, hello?.code])
    expect(hello?.code).toContain('says-more')
    expect(alone?.address).toMatch(/stands-alone/)
    expect([...elements.values()].filter(({ code }) => code.includes('plus tard'))).toHaveLength(1)
  })

  it('reports all the wrong names at once', async () => {
    const root = scratch({
      'components/one/element.ts': define('first-one'),
      'components/two/element.ts': define('second-one'),
    })
    await expect(bundleElements(root)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: ✖ components/one/element.ts définit <first-one> ; attendu : components/first-one/element.ts
      ✖ components/two/element.ts définit <second-one> ; attendu : components/second-one/element.ts]
    `)
  })
})
