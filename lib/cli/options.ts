import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Failure } from '../failure'

/** The options and names given to a command. Refuses unknown options, in French. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  try {
    return parseArgs<{ options: T; allowPositionals: true }>({ options, allowPositionals: true })
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`)
    const [, word = ''] = /'([^' ]+)/.exec(error instanceof Error ? error.message : '') ?? []
    throw new Failure(`✖ « ${word} » ne se lit pas ; les options sont ${known.join(', ')}`)
  }
}
