import { languageOf } from '../language/language'
import type { Site } from '../site'
import { machineText } from './machine-text'

/** `humans.txt`: the names of the people who make the paper. */
export function humans(site: Site, authors: readonly string[]): string {
  const { files } = languageOf(site).words
  const { publisher, locale } = site
  return [
    `/* ${files.team} */`,
    `${files.publisher}${machineText(publisher.name)}`,
    ...(publisher.email ? [`${files.contact}${publisher.email}`] : []),
    ...authors.map((name) => `${files.byline}${machineText(name)}`),
    '',
    '/* SITE */',
    `${files.language}${locale}`,
    machineText(files.standards),
    files.composedWith,
    '',
  ].join('\n')
}
