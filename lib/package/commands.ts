/** A command of `lire-aussi`: a module that runs when it is loaded. */
export interface Command {
  /** One line of French for `--help`. */
  summary: string
  load: () => Promise<unknown>
  /** Whether it runs outside a newsroom too. */
  isForAnyFolder?: boolean
}

/** The commands, in the order in which a newsroom needs them. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  create: {
    summary: 'crée un journal : lire-aussi create mon-journal',
    load: () => import('../create/create'),
    isForAnyFolder: true,
  },
  start: { summary: 'imprime le journal et le montre', load: () => import('../dev/start') },
  dev: { summary: 'montre le journal, et chaque changement', load: () => import('../dev/dev') },
  new: { summary: 'commence un article : un brouillon d’aujourd’hui', load: () => import('../desk/new') },
  check: { summary: 'lit tout, dit chaque erreur, n’imprime rien', load: () => import('../desk/check') },
  proof: { summary: 'dit ce que l’impression changerait', load: () => import('../desk/proof') },
  build: { summary: 'imprime le journal dans out/', load: () => import('../build/build') },
  mend: { summary: 'corrige ce qui ne laisse aucun doute', load: () => import('../desk/mend') },
  links: { summary: 'parle des seuls liens', load: () => import('../desk/links') },
  doctor: {
    summary: 'examine le journal là où il est en ligne',
    load: () => import('../desk/doctor'),
    isForAnyFolder: true,
  },
  rename: { summary: 'renomme un article, partout', load: () => import('../desk/rename') },
  'upgrade-notes': {
    summary: 'dit ce qu’une nouvelle version demande',
    load: () => import('./upgrade-notes'),
    isForAnyFolder: true,
  },
  schema: { summary: 'écrit les schémas que lit un éditeur de texte', load: () => import('../desk/schema') },
  import: { summary: 'reprend les textes d’un autre outil', load: () => import('../desk/import') },
}
