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
  ['nobody but the paper itself', { ...whole, publisher: { name: 'Le Phare' } }, [notice], ['Rien ne dit qui publie']],
  ['somebody to write to', { ...whole, publisher: { name: 'Le Phare', email: 'a@phare.example' } }, [notice], []],
  ['no legal notice', whole, [{ href: '/a-propos/' as const, text: 'À propos' }], ['mentions légales. La loi']],
])('tells %s', (_, site, pages, expected) => {
  const remarks = publisherRemarks({ site, pages })
  expect(remarks.map((remark, index) => remark.includes(expected[index] ?? '?'))).toEqual(expected.map(() => true))
})
