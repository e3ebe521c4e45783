import { Failure } from '../failure'
import { compareVersions } from './changelog-notes'

/** The same as `engines` in `package.json`, about which npm only warns. */
export const OLDEST_NODE = '20.19.0'

/** Refuses a version of Node that would fail later, with an obscure error. */
export function refuseOldNode(version: string): void {
  if (compareVersions(version, OLDEST_NODE) >= 0) return
  throw new Failure(`✖ Node ${version} est trop ancien ; Node 20.19 ou plus récent est attendu : https://nodejs.org/fr`)
}
