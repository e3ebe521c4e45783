import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { faultsInViews } from './axe'
import { openReader } from './reader'

const OPENAI = '/articles/openai-contrat-200-millions-pentagone/'
const LISTEN = 'listen-article > button'
const HEARD = '[data-heard]'

it.each([390, 1440])('reads an article aloud, marks the paragraph, and stops (%i px)', async (width) => {
  const { page, complaints } = await openReader({ viewport: { width, height: 900 } })
  await page.addInitScript(speak, ['fr-FR'])
  await page.goto(OPENAI)
  await page.locator(LISTEN).click()
  await page.getByRole('button', { name: 'Pause' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pause')
  const heard = async () => ordinarySpaces((await page.locator(HEARD).textContent()) ?? '')
  const first = await heard()
  expect(first).toContain(ordinarySpaces((await said(page)).at(-1) ?? '…'))
  // The page follows the voice, wherever it was scrolled.
  for (let part = 0; part < 6; part += 1) await page.getByRole('button', { name: 'Suivant' }).click()
  expect(await page.locator(HEARD).count()).toBe(1)
  expect(await heard()).not.toBe(first)
  const { top, bottom } = await page.locator(HEARD).evaluate((heard) => heard.getBoundingClientRect())
  expect(top >= 0 && top < 900 && bottom > 0).toBe(true)
  if (width === 390) expect(await faultsInViews(page)).toEqual([])

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Vitesse ×1' }).click()
  const before = (await said(page)).length
  await page.getByRole('button', { name: 'Reprendre' }).click()
  expect(await said(page)).toHaveLength(before + 1)
  await page.getByRole('button', { name: 'Arrêter' }).click()
  expect(await page.locator(`${HEARD}, .listen-bar`).count()).toBe(0)
  expect(complaints).toEqual([])
})

it('shows no button without a voice in the language of the text', async () => {
  const { page, complaints } = await openReader()
  await page.addInitScript(speak, ['en-US'])
  await page.goto(OPENAI)
  expect(await page.locator(LISTEN).isVisible()).toBe(false)
  expect(complaints).toEqual([])
})

const ordinarySpaces = (text: string) => text.replace(/\s+/g, ' ')

const said = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'said'))

/** Headless Chromium has no voice: these are silent, and record their texts. */
function speak(languages: string[]): void {
  const told: string[] = []
  const voices = languages.map((lang) => ({ lang, localService: true }))
  class Utterance extends EventTarget {
    constructor(readonly text: string) {
      super()
    }
  }
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: ({ text }: Utterance) => void told.push(text),
    cancel() {},
  })
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
  Object.assign(window, { said: told, SpeechSynthesisUtterance: Utterance })
}
