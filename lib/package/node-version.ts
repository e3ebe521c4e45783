import { Failure } from '../failure'
import { compareVersions } from './notes'

/** As `engines` in `package.json`, of which npm only warns. */
export const OLDEST_NODE = '20.19.0'

/** Refuses a Node that would fail later, with an error that nobody understands. */
export function refuseOldNode(version: string): void {
  if (compareVersions(version, OLDEST_NODE) >= 0) return
  throw new Failure(`✖ Node ${version} est trop ancien ; Node 20.19 ou plus récent est attendu : https://nodejs.org/fr`)
}
