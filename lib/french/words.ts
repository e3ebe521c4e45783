import { count, inLetters, plural } from './numbers'

const SORTED = { pertinence: ', classés par pertinence', date: ', du plus récent au plus ancien' }

/** Words of the search page, apart so that its script contains no others. */
export const searchWords = {
  title: 'Rechercher',
  field: (paper: string) => `Rechercher dans ${paper}`,
  placeholder: 'Un nom, un sujet, une phrase',
  submit: 'Chercher',
  withoutScript: 'La recherche demande JavaScript. Sans lui, voici par où passer\u00a0:',
  browse: 'Parcourir',
  refine: 'Affiner',
  sort: 'Trier par',
  sorts: { pertinence: 'Pertinence', date: 'Plus récents' },
  facets: { rubrique: 'Rubrique', annee: 'Année', genre: 'Genre', dossier: 'Dossier', signature: 'Signature' },
  results: (articles: number, sorted: 'pertinence' | 'date') =>
    `${count(articles, 'résultat')}${articles < 2 ? '' : SORTED[sorted]}`,
  none: (question: string) => `Aucun résultat pour «\u00a0${question}\u00a0».`,
  try: 'Essayez avec un mot de moins, ou au singulier.',
  near: 'Vouliez-vous dire\u00a0:',
  signsOnly: 'Tapez au moins un mot ou un nombre.',
  goTo: 'Aller à\u00a0: ',
  nameKinds: { author: 'signature', section: 'rubrique', series: 'dossier', tag: 'sujet', month: 'archives' },
  /** « Signature, 27 articles », « Rubrique Sciences », « Mai 2025 ». */
  nameLabels: {
    author: (name: string, articles: number) => `${name}, ${count(articles, 'article')}`,
    section: (name: string) => `Rubrique ${name}`,
    series: (name: string) => `Dossier ${name}`,
    tag: (name: string) => `Sujet ${name}`,
    month: (name: string) => capital(name),
  },
  more: (articles: number) => `${articles} de plus`,
  failed: 'La recherche ne répond pas. Les archives et le plan du site restent ouverts.',
} as const

/** Words of the reading list, apart so that its script contains no others. */
export const readingListWords = {
  /** « Quatre articles, 26 minutes. » */
  total: (articles: number, minutes: number) =>
    `${capital(inLetters(articles))}\u00a0${plural(articles, 'article')}, ${count(minutes, 'minute')}.`,
  unread: 'À lire',
  readTo: (percentage: number) => `Lu à ${percentage}\u00a0%`,
  read: 'Lu',
  /** The text is stored in this browser. */
  storedOn: (date: string) => `Enregistré le ${date}`,
  markRead: 'Marquer lu',
  markUnread: 'Marquer non lu',
  remove: 'Retirer',
  /** The accessible name of a button that each article has. */
  about: (action: string, title: string) => `${action}\u00a0: ${title}`,
  removed: (title: string) => `«\u00a0${title}\u00a0» est retiré de la pile.`,
  putBack: 'Remettre',
  refused: 'Ce navigateur refuse de garder la pile\u00a0: ses réglages interdisent à cette page d’y écrire.',
  imported: (articles: number) =>
    articles === 0
      ? 'Ce fichier n’ajoute aucun article à la pile.'
      : `${capital(inLetters(articles))}\u00a0${plural(articles, 'article')} ${plural(articles, 'ajouté')} à la pile.`,
  fileName: 'pile-a-lire',
}

/** Words of the page of a trail, apart so that its script contains no others. */
export const trailWords = {
  kept: (articles: number) =>
    articles === 0
      ? 'Ces articles sont déjà dans la pile.'
      : `${capital(inLetters(articles))}\u00a0${plural(articles, 'article')} ${plural(articles, 'ajouté')} à la pile.`,
  missing: (articles: number) =>
    articles === 1
      ? 'Un article de ce fil n’est pas dans ce journal.'
      : `${capital(inLetters(articles))}\u00a0articles de ce fil ne sont pas dans ce journal.`,
}

/** Words of pages read without a network, apart so that the worker contains no others. */
export const offlineWords = {
  savedOn: (date: string) => `Version enregistrée le ${date}.`,
  absent: 'Sans réseau, cette page ne s’ouvre pas\u00a0: elle n’est pas enregistrée ici. Voici ce qui l’est.',
}

/**
 * Every word of the interface, typeset: `\u00a0` stands before a colon and inside guillemets,
 * `\u202f` before `;` `!` `?`, `’` is the apostrophe (`docs/typography.md`). Labels are nouns and
 * infinitives, without exclamation mark nor final point; sentences have theirs. A word that depends
 * on a number or a name is a function.
 */
export const words = {
  /** On more than one page. */
  common: {
    readAlso: 'Lire aussi',
    front: 'À la une',
    section: 'Rubrique',
    sections: 'Rubriques',
    series: 'Dossier',
    allSeries: 'Dossiers',
    author: 'Signature',
    authors: 'Signatures',
    tag: 'Sujet',
    tags: 'Sujets',
    archives: 'Archives',
    latest: 'En continu',
    mostCited: 'Les plus cités',
    thread: 'Le fil',
    contents: 'Sommaire',
    notes: 'Notes',
    previous: 'Précédent',
    next: 'Suivant',
    updated: 'Mis à jour',
    today: 'Aujourd’hui',
    newTab: 'nouvel onglet',
    external: 'site extérieur',
    externalTo: (host: string) => `site extérieur, ${host}`,
    imageCredit: 'Crédit\u00a0:',
    imageMissing: 'Sans image',
    scrollableTable: 'Tableau à faire défiler',
    colon: '\u00a0: ',
  },

  /** Around every page. */
  frame: {
    skip: 'Aller au contenu',
    home: (name: string) => `${name}, retour à la une`,
    mainNavigation: 'Navigation principale',
    footerNavigation: 'Pied de page',
    breadcrumb: 'Fil d’Ariane',
    menu: 'Menu',
    allSections: 'Toutes les rubriques',
    close: 'Fermer',
    tools: 'Outils',
    search: 'Rechercher',
    read: 'Lire',
    house: 'La maison',
    feed: 'Flux RSS',
    feedOf: (name: string) => `Flux de ${name}`,
    siteMap: 'Plan du site',
    backToTop: 'Retour en haut de page',
    manifesto: 'Un journal en texte brut, composé avec soin. Sans publicité, sans bandeau, sans pistage.',
    printed: 'Imprimé à partir de fichiers Markdown.',
    edition: (date: string) => `Édition du ${date}`,
  },

  /** Reader’s settings; what is chosen has its value for key. */
  settings: {
    title: 'Réglages de lecture',
    short: 'Aa',
    theme: 'Thème',
    themes: { auto: 'Auto', light: 'Clair', dark: 'Sombre' },
    size: 'Taille du texte',
    sizes: { small: 'Petite', normal: 'Normale', large: 'Grande', larger: 'Très grande', largest: 'Maximale' },
    typeface: 'Caractère',
    typefaces: { serif: 'Newsreader', sans: 'Instrument', legible: 'Hyperlisible' },
    width: 'Largeur de la colonne',
    widths: { narrow: 'Étroite', normal: 'Normale', wide: 'Large' },
    hint: 'Hyperlisible\u00a0: lettres distinctes et espacées, pour la dyslexie ou une vue basse.',
    reset: 'Rétablir',
  },

  front: {
    title: (name: string, date: string) => `${name}, la une du ${date}`,
    heading: (name: string) => `${name}, la une`,
    lead: 'À la une',
    moreStories: 'À lire également',
    latest: 'En continu',
    latestAll: 'Tous les articles',
    thread: 'Le fil',
    followThread: (articles: number) => `Lire le dossier, ${count(articles, 'article')}`,
    current: 'à la une aujourd’hui',
    sectionAll: (name: string) => `Toute la rubrique ${name}`,
    mostCited: 'Les plus cités',
    mostCitedHint: 'Nos articles auxquels les autres renvoient',
    cited: (times: number) => `cité ${count(times, 'fois')}`,
    empty: 'Aucun article pour le moment',
    emptyHint: 'Le premier article posé dans content/articles/ paraîtra ici.',
  },

  /** The label of each box of a text, by `BoxName`. */
  boxes: {
    'fact-box': 'Repères',
    timeline: 'Chronologie',
    questions: 'Questions et réponses',
    note: 'Note',
    warning: 'Attention',
  },
  article: {
    by: 'Par',
    and: 'et',
    published: 'Publié le',
    updated: 'Mis à jour le',
    reading: 'Lecture\u00a0:',
    contents: 'Sommaire',
    progress: 'Progression de la lecture',
    tags: 'Sujets',
    notes: 'Notes',
    keyPoints: 'L’essentiel',
    pictures: (pictures: number) => `Galerie de ${count(pictures, 'image')}`,
    openOn: (site: string) => `Ouvrir sur ${site}`,
    transcript: 'Transcription',
    captions: 'Sous-titres',
    download: 'Télécharger',
    live: 'En direct',
    liveAnchor: (date: string) => `Lien vers la mise à jour du ${date}`,
    backToText: 'Retour au texte',
    sources: 'Sources',
    addresses: 'Adresses des liens',
    corrections: 'Corrections',
    share: 'Partager',
    linkCopied: 'Lien copié',
    print: 'Imprimer',
    permalink: 'Lien permanent',
    listen: 'Écouter',
    keep: 'Garder',
    keepRefused: 'Ce navigateur refuse de garder des articles.',
    keepStored: 'Texte enregistré, lisible sans réseau.',
    keepSeries: 'Garder tout le dossier',
    seriesStored: 'Dossier enregistré, lisible sans réseau.',
    readAlso: 'Lire aussi',
    readAlsoHeading: 'À lire après cet article',
    /**
     * Why an article is recommended at the foot of another: one per `Reason` of `lib/views/view`.
     */
    reasons: {
      chosen: 'Choisi par la rédaction',
      cited: 'Cité dans l’article',
      series: 'Même dossier',
      cites: 'Cite cet article',
      subject: 'Sur le même sujet',
      beyond: 'Un renvoi plus loin',
      before: 'Paru juste avant',
      after: 'Paru juste après',
    },
    /** What the arrow of a « Lire aussi » opens. */
    passage: (title: string) => `Lire le passage\u00a0: ${title}`,
    readArticle: 'Lire l’article',
    corrected: 'corrigé',
    /** On an article that may be outdated: « de juin 2021 », « juin 2021 ». */
    writtenIn: (ofMonth: string) => `Cet article est ${ofMonth}.`,
    updatedIn: (month: string) => `Cet article a été mis à jour pour la dernière fois en ${month}.`,
    followUp: 'Depuis cet article',
    citedBy: 'Cité par',
    /** Before a date: a later article takes up a paragraph. */
    takenUp: 'Repris le',
    /** What a linked article brings: one per `Role` of `lib/article`. */
    roles: {
      contexte: 'Le contexte',
      suite: 'La suite',
      contrepoint: 'Le contrepoint',
      explication: 'L’explication',
      'en chiffres': 'En chiffres',
    },
    citations: (articles: number) =>
      `${count(articles, 'article')} ${articles < 2 ? 'renvoie' : 'renvoient'} à celui-ci`,
    series: 'Dossier\u00a0:',
    position: (position: number, articles: number) => `Article ${position}\u00a0sur\u00a0${articles}`,
    positionShort: (position: number, articles: number) => `${position}\u00a0sur\u00a0${articles}`,
    inSeries: (position: number, articles: number) => `dossier, ${position}\u00a0sur\u00a0${articles}`,
    previousInSeries: 'Article précédent du dossier',
    nextInSeries: 'Article suivant du dossier',
    wholeSeries: 'Tout le dossier',
  },

  /** Labels of `kind:`. An ordinary article shows none. */
  kinds: {
    article: 'Article',
    analyse: 'Analyse',
    enquête: 'Enquête',
    entretien: 'Entretien',
    explication: 'Explication',
    glossaire: 'Glossaire',
    reportage: 'Reportage',
    tribune: 'Tribune',
    brève: 'Brève',
  },

  listing: {
    count: (articles: number) => count(articles, 'article'),
    newest: (shown: number) => `Les ${shown} plus récents`,
    empty: 'Aucun article pour le moment',
    more: (month: string) => `La suite dans les archives de ${month}`,
    section: (name: string) => `Rubrique ${name}`,
    author: (name: string) => `Les articles signés ${name}`,
    series: (name: string) => `Dossier ${name}`,
    tag: (name: string) => `Les articles sur le sujet ${name}`,
  },

  author: {
    articles: 'Articles',
    since: 'Depuis',
    places: 'Lieux',
    series: 'Dossiers',
    citations: 'Cité',
    times: (citations: number) => count(citations, 'fois'),
  },

  thread: {
    span: (first: string, last: string) => `du ${first} au ${last}`,
    open: 'Ce dossier est ouvert\u00a0: la suite s’écrira ici.',
    closed: 'Ce dossier est clos.',
    filled: 'Un rond plein marque un article que vous avez déjà ouvert.',
  },

  archives: {
    title: 'Archives',
    intro: 'Chaque article garde son adresse.',
    inYear: (articles: number, year: string) => `${count(articles, 'article')} en ${year}`,
    years: 'Années',
    months: 'Mois',
    monthTitle: (month: string) => `Archives de ${month}`,
    monthCount: (month: string, articles: number) => `${month}, ${count(articles, 'article')}`,
    previous: 'Mois précédent',
    next: 'Mois suivant',
    yearTitle: (year: string) => `Archives de ${year}`,
    previousYear: 'Année précédente',
    nextYear: 'Année suivante',
    wholeMonth: (articles: number) => `Tout le mois, ${count(articles, 'article')}`,
    empty: 'Aucun article pour le moment',
  },

  index: {
    letters: 'Lettres',
    titles: { sections: 'Rubriques', authors: 'Signatures', 'all-series': 'Dossiers', tags: 'Sujets' },
    nouns: { sections: 'rubrique', authors: 'signature', 'all-series': 'dossier', tags: 'sujet' },
  },

  plan: {
    title: 'Plan du site',
    intro: 'Les rubriques, les dossiers, et ce à quoi chaque article renvoie.',
    links: 'Les fils entre les articles',
    linksHint: 'Les articles les plus récents, et ceux vers lesquels ils mènent.',
    noSection: 'Sans rubrique',
    leadsTo: 'Mène à',
    house: 'Le journal',
  },

  readingList: {
    title: 'Pile à lire',
    where: 'Gardée dans ce navigateur, nulle part ailleurs.',
    needsScript:
      'Cette liste vit dans votre navigateur, qui a besoin de JavaScript pour la tenir. Sans lui, les rubriques et les archives mènent à tous les articles.',
    empty: 'Rien dans la pile',
    emptyHint: 'Touchez «\u00a0Garder\u00a0» sous le titre d’un article\u00a0: il vous attend ici.',
    device: 'Sur cet appareil',
    eviction:
      'Certains navigateurs, dont Safari, effacent ces données après sept jours d’usage sans visite ici. Un fichier exporté, lui, demeure.',
    exportMarkdown: 'Exporter en Markdown',
    exportJson: 'Exporter en JSON',
    import: 'Importer un fichier JSON',
    clear: 'Vider la pile',
  },

  trail: {
    title: 'Un fil de lecture',
    intro: 'Des articles dans l’ordre où un lecteur les a suivis, de lien en lien.',
    /** At the foot of an article. */
    yours: 'Le fil que vous tirez',
    whole: 'Garder ou partager ce fil',
    allRead: 'Ce que cet article propose est déjà sur votre fil.',
    needsScript:
      'Un fil s’écrit dans l’adresse de cette page, que votre navigateur déchiffre avec JavaScript. Sans lui, les rubriques et les archives mènent à tous les articles.',
    empty: 'Aucun fil pour le moment',
    emptyHint:
      'Allez d’un article à l’autre par leurs liens\u00a0: le chemin se dessine au bas de chaque page, et se retrouve ici.',
    keep: 'Garder dans la pile',
    print: 'Imprimer',
  },

  page: {
    contents: 'Sommaire',
  },

  notFound: {
    title: 'Page introuvable',
    heading: 'Cette page a perdu le fil',
    text: 'L’adresse est peut-être ancienne, ou mal recopiée. Nos articles ne changent pas d’adresse\u202f; s’il s’agit de l’un d’eux, les archives le retrouveront.',
    readAlso: 'Lire aussi',
    archives: 'Chercher dans les archives',
    back: 'Retour à la une',
  },

  /** At a former address. */
  moved: {
    title: 'Cet article a changé d’adresse',
  },

  /** Shown by `npm run dev` only. */
  desk: {
    problems: (problems: number) => `${count(problems, 'problème')} dans les textes`,
    problemsHint: 'La page se recompose dès que le fichier est enregistré.',
  },

  /** What search engines and shared links show. */
  head: {
    section: (name: string, paper: string, articles: number) =>
      `La rubrique ${name} de ${paper}\u00a0: ${newest(articles)}.`,
    author: (name: string, paper: string, articles: number) => `${name} dans ${paper}\u00a0: ${newest(articles)}.`,
    tag: (name: string, paper: string, articles: number) => `${name} dans ${paper}\u00a0: ${newest(articles)}.`,
    sections: (paper: string, sections: number) => `Les rubriques de ${paper}\u00a0: ${count(sections, 'rubrique')}.`,
    authors: (paper: string, authors: number) =>
      `Les signatures de ${paper}, de A à Z\u00a0: ${count(authors, 'signature')}.`,
    'all-series': (paper: string, series: number) => `Les dossiers de ${paper}\u00a0: ${count(series, 'dossier')}.`,
    tags: (paper: string, tags: number) => `Les sujets de ${paper}, de A à Z\u00a0: ${count(tags, 'sujet')}.`,
    series: (name: string, paper: string, articles: number) =>
      `${name}, un dossier de ${paper}\u00a0: ${count(articles, 'article')} dans l’ordre de lecture.`,
    plan: (paper: string) => `Le plan de ${paper}\u00a0: rubriques, dossiers et liens entre les articles.`,
    readingList: (paper: string) =>
      `Les articles de ${paper} que vous gardez pour plus tard, dans ce navigateur seulement.`,
    trail: (paper: string) => `Des articles de ${paper}, dans l’ordre où un lecteur les a suivis.`,
    archives: (paper: string, articles: number) =>
      `Toutes les archives de ${paper}, mois par mois\u00a0: ${count(articles, 'article')}.`,
    year: (year: string, paper: string, articles: number) =>
      `${paper} en ${year}, mois par mois\u00a0: ${count(articles, 'article')}.`,
    month: (month: string, paper: string, articles: number) =>
      `${paper} en ${month}, jour par jour\u00a0: ${count(articles, 'article')}.`,
  },

  feeds: {
    all: (name: string) => `${name}\u00a0: tous les articles`,
    searchIn: (name: string) => `Chercher dans ${name}`,
    /** Shown when a browser opens a feed. */
    about:
      'Ceci est un flux. Copiez l’adresse de cette page dans un lecteur de flux\u00a0: les articles vous y parviendront dès leur parution.',
  },
} as const

/** « 12 articles, du plus récent au plus ancien ». */
function newest(articles: number): string {
  return articles < 2 ? count(articles, 'article') : `${count(articles, 'article')}, du plus récent au plus ancien`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The label of a kind; undefined for an ordinary article. */
export function kindLabel(kind: string): string | undefined {
  if (kind === 'article' || !Object.hasOwn(words.kinds, kind)) return undefined
  return words.kinds[kind as keyof typeof words.kinds]
}
