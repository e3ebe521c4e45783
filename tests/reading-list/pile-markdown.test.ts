import { expect, it } from 'vitest'
import { pileMarkdown } from '@/lib/reading-list/pile-markdown'
import { aKept } from './sketches'

it('writes a list of tasks whose links work anywhere', () => {
  const pile = [aKept('b', 2, { progress: 64 }), aKept('a', 1, { section: '', progress: 100 })]
  expect(pileMarkdown(pile, 'Pile à lire', 'https://exemple.fr/journal/')).toBe(
    [
      '# Pile à lire',
      '',
      '- [ ] [Titre de b](https://exemple.fr/journal/articles/b/), Culture, 2025-06-01, 7\u00a0min',
      '- [x] [Titre de a](https://exemple.fr/journal/articles/a/), 2025-06-01, 7\u00a0min',
      '',
    ].join('\n'),
  )
})

it('lets no title be more than a title', () => {
  const [, , task] = pileMarkdown([aKept('a', 1, { title: 'Un](http://x) <b>\n# *mot*' })], 'P', '/').split('\n')
  expect(task).toBe('- [ ] [Un\\](http://x) \\<b\\> # \\*mot\\*](/articles/a/), Culture, 2025-06-01, 7\u00a0min')
})
