// @vitest-environment jsdom
import { beforeAll, expect, it, vi } from 'vitest'

vi.mock('@/lib/highlights/reader-tools', () => {
  throw new Error('blocked')
})

beforeAll(() => import('@/components/save-article/element'))

it('saves nothing and shows nothing when its script does not load', async () => {
  const rejected = vi.fn()
  process.on('unhandledRejection', rejected)
  document.documentElement.dataset.memory = 'on'
  document.body.innerHTML =
    '<article><save-article data-slug="a"><button></button><p></p></save-article><div class="prose"><p>Texte</p></div></article>'
  getSelection()?.selectAllChildren(document.querySelector('.prose') as Element)
  document.dispatchEvent(new Event('selectionchange'))
  document.querySelector('button')?.click()
  await vi.dynamicImportSettled()
  await new Promise((resolve) => setTimeout(resolve))
  expect(document.querySelector('button')?.ariaPressed).toBe('false')
  expect([document.querySelector('.prose')?.textContent, document.querySelector('.memory-bar')]).toEqual([
    'Texte',
    null,
  ])
  expect([localStorage.length, rejected.mock.calls]).toEqual([0, []])
  process.off('unhandledRejection', rejected)
})
