import { expect, it } from 'vitest'
import { openReader } from './reader'

const ARTICLE = '/articles/openai-contrat-200-millions-pentagone/'

/**
 * DevTools, which drives these tests, disables prerendering: `docs/benchmarks.md` has a measure.
 */
it('lets Chromium prefetch a « Lire aussi » under the pointer, and no other link', async () => {
  const { page, complaints } = await openReader()
  const session = await page.context().newCDPSession(page)
  const errors: (string | undefined)[] = []
  const fetched: string[] = []
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => errors.push(ruleSet.errorType))
  session.on('Preload.prefetchStatusUpdated', ({ key }) => fetched.push(new URL(key.url).pathname))
  await session.send('Preload.enable')
  await page.goto(ARTICLE, { waitUntil: 'networkidle' })
  expect(errors).toEqual([undefined])
  await page.locator('.tag').first().hover()
  const card = page.locator('.ending h3 a').first()
  const target = new URL((await card.getAttribute('href')) ?? '', page.url()).pathname
  await card.hover()
  await expect.poll(() => fetched).toContain(target)
  expect([...new Set(fetched)]).toEqual([target])
  await card.click()
  await page.waitForURL(`**${target}`)
  const [navigation] = await page.evaluate(() =>
    performance.getEntriesByType('navigation').map((entry) => entry.toJSON()),
  )
  expect(navigation?.deliveryType).toBe('navigational-prefetch')
  expect(complaints).toEqual([])
})
