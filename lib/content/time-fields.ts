import { z } from 'zod'
import { KINDS, type Kind } from '../article'
import { articlePath } from '../paths'
import { slugify } from '../text/fold'
import { listOf, shaped } from './fields'

const ADDRESS = /^\/(?:[a-z0-9-]+\/)+$/

const number = (expected: string, shape: RegExp) => shaped(expected, shape).transform(Number)

const months = number('un nombre de mois est attendu, ou 0 pour jamais', /^(?:0|[1-9]\d{0,2})$/)

/** What `site.yml` says of how articles lead to one another, and of what time does to them. */
export const readAlsoFields = z.object({
  count: number('un nombre d’articles de 0 à 12 est attendu', /^(?:\d|1[0-2])$/).exactOptional(),
  oldAfter: months.exactOptional(),
})

export const ageNoticeFields = z.object(
  Object.fromEntries(KINDS.map((kind) => [kind, months.exactOptional()])) as Record<
    Kind,
    z.ZodExactOptional<typeof months>
  >,
)

export const goneFields = listOf(
  shaped('une adresse comme /articles/nom/ est attendue', ADDRESS, (value) => articlePath(slugify(value))),
  'une liste d’adresses est attendue',
)
