import { expect, it } from 'vitest'
import { anArticle } from '../catalogue/article-builders'
import { articleOf, viewsOf } from './edition'

const html =
  '<p>Le maire, dont <a href="article:portrait"></a> racontait la carrière à la mairie, a démissionné lundi.</p>'
const views = viewsOf([
  anArticle({ slug: 'portrait', date: '2025-01-08', title: 'Portrait d’un maire', text: 'Un texte.' }),
  anArticle({ slug: 'demission', date: '2025-01-09', blocks: [{ type: 'prose', html }], cites: ['portrait'] }),
  anArticle({ slug: 'suite', date: '2025-01-10', text: 'La démission du maire.', readAlso: [['demission']] }),
])
const SHOWN = 'Le maire, dont Portrait d’un maire racontait la carrière à la mairie, a démissionné lundi.'

it('a link without text has the title of its target in a description', () => {
  expect(articleOf(views, 'demission').head.description).toBe(SHOWN)
})

it('a link without text has the title of its target in a passage', () => {
  const links = articleOf(views, 'suite').blocks.flatMap((block) => (block.type === 'read-also' ? block.links : []))
  expect(links).toMatchObject([{ passage: { text: SHOWN } }])
})
