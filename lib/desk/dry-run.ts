import { Failure } from '../failure'

/**
 * Whether a command only shows its changes. npm takes the options before `--` for itself and passes
 * them in the environment.
 */
export function isDryRun(): boolean {
  const stranger = process.argv.slice(2).find((word) => word.startsWith('--') && word !== '--dry-run')
  if (stranger !== undefined) throw new Failure(`✖ « ${stranger} » n’est pas connu ; « --dry-run » l’est`)
  return process.argv.includes('--dry-run') || process.env.npm_config_dry_run === 'true'
}
