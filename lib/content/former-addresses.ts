import * as z from 'zod'
import { isSlug } from '../article/slug'
import { articlePath } from '../paths'
import { slugify } from '../text/fold'
import { listOf, shaped } from './field-types'
import { oldAddressOf } from './old-address'

const ADDRESS = /^\/(?:[a-z0-9-]+\/)+$/

/** Addresses of removed articles. */
export const gone = listOf(
  shaped('une adresse comme /articles/nom/ est attendue', ADDRESS, (value) => articlePath(slugify(value))),
  'une liste d’adresses est attendue',
)

const MOVED = 'une ancienne adresse est attendue avant le deux-points, celle d’aujourd’hui après'

/** `/sujets/ia/: /sujets/intelligence-artificielle/`. */
export const moved = z
  .record(z.string(), z.string({ error: MOVED }), { error: MOVED })
  .superRefine((value, context) => {
    for (const [from, to] of Object.entries(value)) {
      if (isOldPath(from) && /^\/(?:[^/\s]+\/)*$/.test(to)) continue
      context.addIssue({ code: 'custom', message: MOVED, path: [from] })
    }
  })
  .transform((value) =>
    Object.entries(value).flatMap(([written, to]) => {
      const from = oldAddressOf(written)
      return from === undefined ? [] : [{ from, to }]
    }),
  )

/** A name alone would be that of an article, which has `aliases`. */
function isOldPath(written: string): boolean {
  return !isSlug(written) && oldAddressOf(written) !== undefined
}
