/** A command of `lire-aussi`: a module that runs when it is loaded. */
export interface Command {
  /** What it does, in French, for `--help`. */
  says: string
  load: () => Promise<unknown>
  /** Whether it needs no newsroom. */
  isForAnyFolder?: boolean
}

/** The commands, in the order that a newsroom meets them. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  create: {
    says: 'crée un journal : lire-aussi create mon-journal',
    load: () => import('../create/create'),
    isForAnyFolder: true,
  },
  start: { says: 'imprime le journal et le montre', load: () => import('../dev/start') },
  dev: { says: 'montre le journal, et chaque changement', load: () => import('../dev/dev') },
  new: { says: 'commence un article : un brouillon d’aujourd’hui', load: () => import('../desk/new') },
  check: { says: 'lit tout, dit chaque erreur, n’imprime rien', load: () => import('../desk/check') },
  proof: { says: 'dit ce que l’impression changerait', load: () => import('../desk/proof') },
  build: { says: 'imprime le journal dans out/', load: () => import('../build/build') },
  mend: { says: 'corrige ce qui ne laisse aucun doute', load: () => import('../desk/mend') },
  links: { says: 'parle des seuls liens', load: () => import('../desk/links') },
  doctor: {
    says: 'examine le journal là où il est en ligne',
    load: () => import('../desk/doctor'),
    isForAnyFolder: true,
  },
  rename: { says: 'renomme un article, partout', load: () => import('../desk/rename') },
  'upgrade-notes': {
    says: 'dit ce qu’une nouvelle version demande',
    load: () => import('./upgrade-notes'),
    isForAnyFolder: true,
  },
  schema: { says: 'écrit les schémas que lit un éditeur de texte', load: () => import('../desk/schema') },
  import: { says: 'reprend les textes d’un autre outil', load: () => import('../desk/import') },
}
