import type { Site } from '../site'
import { machineText } from './machine-text'

/** `humans.txt`: the names of those who make the paper. */
export function humans({ publisher, locale }: Site, authors: readonly string[]): string {
  return [
    '/* ÉQUIPE */',
    `Éditeur\u00a0: ${machineText(publisher.name)}`,
    ...(publisher.email ? [`Contact\u00a0: ${publisher.email}`] : []),
    ...authors.map((name) => `Signature\u00a0: ${machineText(name)}`),
    '',
    '/* SITE */',
    `Langue\u00a0: ${locale}`,
    'Normes\u00a0: HTML, CSS\u00a0; chaque page se lit sans JavaScript',
    'Composé avec\u00a0: Markdown, React, Next.js',
    '',
  ].join('\n')
}
