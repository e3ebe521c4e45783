import * as z from 'zod'
import type { Term } from '../site'
import { text } from './field-types'

const PREFERRED = 'le mot à écrire à la place est attendu'
const TERM = 'le mot à écrire est attendu, ou « write: », « why: » et « fix: » sous le mot à éviter'
const WORD = 'un mot est attendu avant le deux-points'

const rule = z
  .strictObject(
    {
      write: text(PREFERRED).exactOptional(),
      why: text('la raison est attendue, en une phrase').exactOptional(),
      fix: z.boolean({ error: 'true ou false est attendu' }).exactOptional(),
    },
    { error: TERM },
  )
  .refine(({ write, why }) => write !== undefined || why !== undefined, { error: TERM })
  .refine(({ write, fix }) => write !== undefined || fix !== true, { error: PREFERRED, path: ['fix'] })

/** `mail: courriel`: words that the newsroom avoids, and what it writes or why. */
export const vocabulary = z
  .record(z.string(), z.union([text(PREFERRED), rule], { error: TERM }), {
    error: 'des mots à éviter sont attendus, chacun avec le mot à écrire',
  })
  .superRefine((value, context) => {
    for (const word of Object.keys(value)) {
      if (!/[\p{L}\p{N}]/u.test(word)) context.addIssue({ code: 'custom', message: WORD, path: [word] })
    }
  })
  .transform((value): Term[] =>
    Object.entries(value).map(([word, said]) => {
      if (typeof said === 'string') return { word, write: said }
      const { write, why, fix } = said
      return { word, ...(write !== undefined && { write }), ...(why !== undefined && { why }), ...(fix && { fix }) }
    }),
  )
