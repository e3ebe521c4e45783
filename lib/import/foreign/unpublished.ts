import { dirname } from 'node:path'
import { textOf } from '../decode-file'
import type { SourceEntry } from '../read-tree'
import { type Data, isRecord, listOf, splitForeign, wordsOf } from './front-matter'
import { ignorePatterns } from './globs'

/** Names that start with `_` and that generators publish all the same. */
const PUBLISHED = /^_(?:posts?|pages?|index(?:\.\w+)*|blog|articles?|news|docs?|authors?|auteurs|team|_.*)$/
const HUGO = /^(?:hugo|config|config\/_default\/(?:hugo|config))\.(?:toml|ya?ml|json)$/
/** The content folder of Hugo itself is no bundle. */
const BUNDLE = /^(?:.*\/)?content\/.+\/index(?:\.[a-z]{2})?\.md$/
const QUARTZ = /(?:^|\/)quartz\.config\.ts$/
const QUARTZ_LIST = /\bignorePatterns\s*:\s*\[([^\]]*)\]/

/**
 * The reasons of the tool itself not to publish a text, whatever its header says: names that start
 * with `_`, collections of Jekyll without output, ignored paths, resources of Hugo bundles.
 */
export function unpublishedBy(
  texts: readonly SourceEntry[],
  files: readonly SourceEntry[],
  configuration: Data,
): (path: string) => string[] {
  const collections = jekyllCollections(configuration)
  const excluded = listOf(configuration.exclude).flatMap((one) => wordsOf(one) ?? [])
  const ignored = ignorePatterns([...excluded, ...files.flatMap(quartzExclusions)].join('\n'))
  const isHugo = files.some(({ path }) => HUGO.test(path))
  const bundles = texts.filter((file) => BUNDLE.test(file.path) && (isHugo || isHeadless(file)))
  const folders = bundles.map(({ path }) => `${dirname(path)}/`)
  return (path) => {
    const hidden = path.split('/').find((part) => part.startsWith('_') && !isPublished(part, collections))
    const isResource = folders.some((folder) => path.startsWith(folder)) && !bundles.some((one) => one.path === path)
    return [
      ...(hidden === undefined ? [] : [`« ${hidden} » : les noms qui commencent par « _ » ne sont pas publiés`]),
      ...(ignored.some((pattern) => pattern.test(path)) ? ['écarté par les réglages de la source'] : []),
      ...(isResource ? ['à côté de « index.md » : Hugo ne publie pas ce texte seul'] : []),
    ]
  }
}

function isPublished(name: string, collections: ReadonlySet<string>): boolean {
  return PUBLISHED.test(name) || collections.has(name)
}

/** The folders of the collections that Jekyll publishes. */
function jekyllCollections({ collections }: Data): ReadonlySet<string> {
  const named = isRecord(collections) ? Object.entries(collections) : []
  return new Set(named.flatMap(([name, one]) => (isRecord(one) && wordsOf(one.output) === 'true' ? [`_${name}`] : [])))
}

/** A bundle without a page, whose resources other pages show. */
function isHeadless(file: SourceEntry): boolean {
  return wordsOf(splitForeign(textOf(file.bytes()).text).data.headless) === 'true'
}

function quartzExclusions(file: SourceEntry): string[] {
  const [, list = ''] = (QUARTZ.test(file.path) && QUARTZ_LIST.exec(textOf(file.bytes()).text)) || []
  return [...list.matchAll(/["']([^"']+)["']/g)].map(([, pattern = '']) => pattern)
}
