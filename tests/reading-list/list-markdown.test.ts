import { expect, it } from 'vitest'
import { listMarkdown } from '@/lib/reading-list/list-markdown'
import { aKept } from './sketches'

it('writes a list of tasks with absolute links', () => {
  const list = [aKept('b', 2, { progress: 64 }), aKept('a', 1, { section: '', progress: 100 })]
  expect(listMarkdown(list, 'Pile à lire', 'https://exemple.fr/journal/')).toBe(
    [
      '# Pile à lire',
      '',
      '- [ ] [Titre de b](https://exemple.fr/journal/articles/b/), Culture, 2025-06-01, 7\u00a0min',
      '- [x] [Titre de a](https://exemple.fr/journal/articles/a/), 2025-06-01, 7\u00a0min',
      '',
    ].join('\n'),
  )
})

it('escapes Markdown in titles', () => {
  const [, , task] = listMarkdown([aKept('a', 1, { title: 'Un](http://x) <b>\n# *mot*' })], 'P', '/').split('\n')
  expect(task).toBe('- [ ] [Un\\](http://x) \\<b\\> # \\*mot\\*](/articles/a/), Culture, 2025-06-01, 7\u00a0min')
})
