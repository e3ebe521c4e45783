import { expect, it } from 'vitest'
import { faultsInViews } from './axe'
import { openReader } from './reader'

const ANTHROPIC = '/articles/anthropic-windsurf-openai/'
const OPENAI = '/articles/openai-contrat-200-millions-pentagone/'

it.each([true, false])(
  'links from a paragraph to its sequel, and from the foot to all (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const { page, complaints } = await openReader({ javaScriptEnabled })
    await page.goto(ANTHROPIC)
    const mark = page.locator('.sequels li', { hasText: /Repris\sle\s17\sjuin\s2025\s:\sOpenAI/ })
    expect(await mark.count()).toBe(1)
    await mark.getByRole('link').click()
    await page.waitForURL(`**${OPENAI}`)
    await page.goBack()
    const listed = page.locator('.citations li')
    expect(await listed.first().isVisible()).toBe(false)
    await page.locator('.citations summary').click()
    expect(await listed.first().isVisible()).toBe(true)
    const said = (await page.locator('.citations summary').textContent()) ?? ''
    expect(Number.parseInt(said, 10)).toBe(await listed.count())
    expect(complaints).toEqual([])
  },
)

it('is in the margin of a wide page, in the text of a narrow one, and passes axe', async () => {
  const { page } = await openReader()
  await page.goto(ANTHROPIC)
  const text = await page.locator('.prose > .text').first().boundingBox()
  const mark = await page.locator('.sequels').first().boundingBox()
  if (!text || !mark) throw new Error('the article has no mark')
  expect(mark.x).toBeGreaterThan(text.x + text.width)
  expect(await faultsInViews(page)).toEqual([])
})
