import { dirname } from 'node:path'
import { nameOfKey } from '../../content/private-words'
import { textOf } from '../decode-file'
import type { SourceEntry } from '../read-tree'
import { type Data, isRecord, listOf, splitForeign, wordsOf } from './front-matter'
import { globPattern, ignorePatterns } from './globs'
import { reasonsAgainst } from './private-reasons'
import { readData } from './registry'

/** Data that some texts inherit. */
interface Rule {
  folder: string
  applies: (path: string) => boolean
  data: Data
}

/** The inherited keys: privacy and classification only. */
const TAKEN =
  /^(?:draft|published|private|status|visibility|password|hidden|unlisted|sensitivity|layout|permalink|tags|categories|category|author|authors|lang)$/
const FOLDER_DATA = /(?:^|\/)([^/]+)\/\1(?:\.11tydata)?\.(?:json|ya?ml|toml)$/
const FILE_DATA = /\.11tydata\.(?:json|ya?ml|toml)$/
const PROGRAM = /\.11tydata\.(?:js|cjs|mjs)$/
const HIDING_PROGRAM =
  /\b(?:draft|published|eleventyExcludeFromCollections|private|hidden)\b|permalink\s*:\s*(?:false|\(|function)/

/**
 * The data that a text inherits: `cascade` of Hugo, data files of Eleventy, `defaults` of Jekyll,
 * draft lists of MkDocs. The nearest folder wins.
 */
export function inheritance(
  texts: readonly SourceEntry[],
  files: readonly SourceEntry[],
  configuration: Data,
): (path: string) => Data {
  const rules = [
    ...jekyllDefaults(configuration),
    ...cascades('', configuration.cascade),
    ...hiddenByMkDocs(configuration),
    ...files.flatMap(eleventyData),
    ...texts.filter(({ path }) => /(?:^|\/)_index(?:\.\w+)?\.md$/.test(path)).flatMap(hugoCascade),
  ].sort((a, b) => a.folder.length - b.folder.length)
  return (path) => Object.assign({}, ...rules.filter(({ applies }) => applies(path)).map(({ data }) => data)) as Data
}

function jekyllDefaults(configuration: Data): Rule[] {
  return listOf(configuration.defaults)
    .filter(isRecord)
    .map(({ scope, values }) => {
      const folder = isRecord(scope) ? (wordsOf(scope.path) ?? '').replace(/^\/|\/$/g, '') : ''
      const type = isRecord(scope) ? wordsOf(scope.type) : undefined
      const isType = (path: string) =>
        type === undefined || path.includes(`_${type}/`) || (type === 'drafts' && path.includes('_drafts/'))
      return ruleFor(folder, values, (path) => isBelow(path, folder) && isType(path))
    })
}

function hugoCascade(file: SourceEntry): Rule[] {
  return cascades(dirname(file.path), splitForeign(textOf(file.bytes()).text).data.cascade)
}

function cascades(folder: string, cascade: unknown): Rule[] {
  return listOf(cascade)
    .filter(isRecord)
    .map((data) => {
      const target = data.target ?? data._target
      const path = isRecord(target) ? wordsOf(target.path) : undefined
      const pattern = path === undefined ? undefined : globPattern(path)
      const isTarget = (text: string) =>
        pattern === undefined || pattern.test(`/${text.replace(/^.*?content\//, '')}`) || pattern.test(text)
      return ruleFor(
        folder,
        { ...data, ...(isRecord(data.params) ? data.params : {}) },
        (text) => isBelow(text, folder) && isTarget(text),
      )
    })
}

function hiddenByMkDocs(configuration: Data): Rule[] {
  const lists = ['draft_docs', 'exclude_docs'].map((key) => configuration[key])
  return lists
    .flatMap((list) => ignorePatterns(typeof list === 'string' ? list : ''))
    .map((pattern) => ruleFor('', { draft: 'true' }, (path) => pattern.test(path.replace(/^(?:.*\/)?docs\//, ''))))
}

function eleventyData(file: SourceEntry): Rule[] {
  const folder = dirname(file.path)
  const stem = file.path.replace(/(?:\.11tydata)?\.\w+$/, '')
  const isOfText = (path: string) => path.replace(/\.\w+$/, '') === stem
  const isOfFolder = stem.split('/').at(-1) === folder.split('/').at(-1)
  const applies = isOfFolder ? (path: string) => isBelow(path, folder) : isOfText
  if (FOLDER_DATA.test(file.path) || FILE_DATA.test(file.path)) return [ruleFor(folder, readData(file), applies)]
  if (!PROGRAM.test(file.path) || !HIDING_PROGRAM.test(textOf(file.bytes()).text)) return []
  return [ruleFor(folder, { draft: `calculé par ${file.path}` }, applies)]
}

function ruleFor(folder: string, data: unknown, applies: (path: string) => boolean): Rule {
  return { folder: folder === '.' ? '' : folder, applies, data: isRecord(data) ? taken(data) : {} }
}

function taken(data: Data): Data {
  const isTaken = ([key, value]: [string, unknown]) =>
    TAKEN.test(nameOfKey(key)) || reasonsAgainst({ [key]: value }, '9999-12-31').length > 0
  return Object.fromEntries(Object.entries(data).filter(isTaken))
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || folder === '.' || path === folder || path.startsWith(`${folder}/`)
}
