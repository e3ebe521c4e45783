import * as z from 'zod'
import { shaped } from './field-types'
import { proposeOrigin } from './site-address'

const REPOSITORY = 'le dépôt de GitHub où sont les textes est attendu, « compte/journal » par exemple'
const ADMIN = `« github: » et ${REPOSITORY}`
const LOGIN = 'l’adresse du serveur de connexion est attendue, « https://connexion.exemple.fr » par exemple'
const FOLDER = 'le chemin du dossier de contenu dans le dépôt est attendu, « content » par exemple'

/** Where the editor in the browser reads and writes: `admin` of `site.yml`. */
export const admin = z.object(
  {
    github: shaped(REPOSITORY, /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i, proposeRepository),
    branch: shaped('le nom d’une branche est attendu', /^\w(?:[\w.-]|\/(?=\w))*$/).exactOptional(),
    folder: shaped(FOLDER, /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, proposeFolder).exactOptional(),
    login: shaped(LOGIN, /^https:\/\/[a-z\d.-]+(?::\d{1,5})?$/, proposeOrigin).exactOptional(),
  },
  { error: ADMIN },
)

/** `https://github.com/compte/journal.git` → `compte/journal`. */
function proposeRepository(value: string): string | undefined {
  return /^(?:https:\/\/github\.com\/|git@github\.com:)([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(value)?.[1]
}

function proposeFolder(value: string): string | undefined {
  return value.replace(/^[./]+|\/+$/g, '') || undefined
}
