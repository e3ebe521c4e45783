import { expect, it } from 'vitest'
import { publisherRemarks } from '../../lib/build/publisher-remarks'
import { DEFAULT_SITE } from '../../lib/site'

const whole = {
  ...DEFAULT_SITE,
  name: 'Le Phare',
  origin: 'https://phare.example',
  publisher: { name: 'Les Amis du Phare' },
}
const notice = { href: '/mentions-legales/' as const, text: 'Mentions légales' }

it.each([
  ['nothing when all is said', whole, [notice], []],
  ['no address', { ...whole, origin: '' }, [notice], ['pas encore d’adresse']],
  [
    'nobody but the paper itself',
    { ...whole, publisher: { name: 'Le Phare' } },
    [notice],
    ['que par le nom du journal'],
  ],
  ['somebody to write to', { ...whole, publisher: { name: 'Le Phare', email: 'a@phare.example' } }, [notice], []],
  ['no law of France to a paper of Québec', { ...whole, timezone: 'America/Toronto' }, [], []],
  ['no legal notice', whole, [{ href: '/a-propos/' as const, text: 'À propos' }], ['mentions légales. La loi']],
])('reports %s', (_, site, pages, expected) => {
  const remarks = publisherRemarks({ site, pages })
  expect(remarks).toEqual(expected.map((part) => expect.stringContaining(part)))
})
