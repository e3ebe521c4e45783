import { FRENCH_DATES, ofMonth } from '../french/dates'
import { count, FRENCH_NUMBERS, plural } from '../french/numbers'

/**
 * Every word of the interface in French, which is the type of the other languages. Words are
 * typeset: `\u00a0` stands before a colon and inside guillemets, `\u202f` before `;` `!` `?`, `’`
 * is the apostrophe (`docs/typography.md`). Labels are nouns and infinitives, without an
 * exclamation mark or a final full stop; sentences end with one. A word that depends on a number or
 * a name is a function; a word that an element completes in the browser is a pattern, where `{1}`
 * is the first value.
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
    previous: 'Précédent',
    next: 'Suivant',
    newTab: 'nouvel onglet',
    externalTo: (host: string) => `site extérieur, ${host}`,
    scrollableTable: 'Tableau à faire défiler',
    colon: '\u00a0: ',
  },

  /** Around every page. */
  frame: {
    skip: 'Aller au contenu',
    home: (name: string) => `${name}, retour à la une`,
    mainNavigation: 'Navigation principale',
    breadcrumb: 'Fil d’Ariane',
    allSections: 'Toutes les rubriques',
    search: 'Rechercher',
    house: 'La maison',
    follow: 'Suivre',
    feed: 'Flux RSS',
  },

  /** The reader’s settings; the key of each choice is its value. */
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
    memory: 'Noter ici ce que je lis',
    memories: { off: 'Non', on: 'Oui' },
    hint: 'Hyperlisible\u00a0: lettres distinctes et espacées, pour la dyslexie ou une vue basse.',
    reset: 'Rétablir',
  },

  front: {
    title: (name: string, date: string) => `${name}, la une du ${date}`,
    heading: (name: string) => `${name}, la une`,
    lead: 'À la une',
    latestAll: 'Tous les articles',
    thread: 'Le fil',
    followThread: (articles: number) => `Lire le dossier, ${count(articles, 'article')}`,
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
    sponsored: 'Contenu sponsorisé',
    sponsoredBy: (name: string) => `Contenu sponsorisé par ${name}`,
    /** At the end of a list of names. */
    otherAuthors: (others: number) => `${others}\u00a0autres`,
    agency: (name: string) => `avec ${name}`,
    /** Before the names of those who had a part: one per `Part` of `lib/article`. */
    parts: {
      avec: 'Avec ',
      enquête: 'Enquête\u00a0: ',
      photo: 'Photo\u00a0: ',
      vidéo: 'Vidéo\u00a0: ',
      dessin: 'Dessin\u00a0: ',
      infographie: 'Infographie\u00a0: ',
      traduction: 'Traduction\u00a0: ',
      édition: 'Édition\u00a0: ',
    },
    by: 'Par',
    published: 'Publié le',
    updated: 'Mis à jour le',
    reading: 'Lecture\u00a0:',
    notes: 'Notes',
    note: (note: number) => `Note ${note}`,
    backToCall: (note: number) => `Retour à l’appel de note ${note}`,
    backToCallAgain: (note: number, call: number) => `Retour à l’appel de note ${note}, ${call}e fois`,
    keyPoints: 'L’essentiel',
    pictures: (pictures: number) => `Galerie de ${count(pictures, 'image')}`,
    openOn: (site: string) => `Ouvrir sur ${site}`,
    formula: 'Formule',
    transcript: 'Transcription',
    captions: 'Sous-titres',
    download: 'Télécharger',
    live: 'En direct',
    liveAnchor: (date: string) => `Lien vers la mise à jour du ${date}`,
    sources: 'Sources',
    addresses: 'Adresses des liens',
    corrections: 'Corrections',
    share: 'Partager',
    linkCopied: 'Lien copié',
    keep: 'Garder',
    keepRefused: 'Ce navigateur refuse de garder des articles.',
    keepSeries: 'Garder tout le dossier',
    seriesStored: 'Dossier enregistré, lisible sans réseau.',
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
    passage: 'Lire le passage',
    readArticle: 'Lire l’article',
    corrected: 'corrigé',
    /** On an article that may be outdated. */
    writtenIn: (month: string) => `Cet article est ${ofMonth(month)}.`,
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
  },

  /** Files that readers take away, and words inside them. */
  takeAway: {
    title: 'Emporter',
    articleFile: 'cet article en un seul fichier',
    seriesFile: 'le dossier en un seul fichier',
    seriesBook: 'le dossier en un livre',
    cover: 'Couverture',
    start: 'Début',
    /** At the end of a text, before its address. */
    online: 'En ligne\u00a0:',
    from: (paper: string) => `Un dossier de ${paper}`,
    accessibility:
      'Le texte se lit de bout en bout par titres et par sommaire\u202f; chaque image a son texte de remplacement, chaque formule est en MathML.',
  },

  /** On the page of a withdrawn article. */
  withdrawn: {
    description: 'Cet article a été retiré par la rédaction.',
    label: 'Article retiré',
    said: 'Cet article a été retiré par la rédaction',
    on: 'Cet article a été retiré par la rédaction le',
    because: 'La raison\u00a0:',
    published: 'Il avait paru le',
    gone: 'Son texte n’est plus publié\u202f; cette page garde son adresse.',
  },

  /** Labels of `kind:`. An ordinary article shows none. */
  kinds: {
    sponsorisé: 'Contenu sponsorisé',
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
    noun: (articles: number) => plural(articles, 'article'),
    more: (month: string) => `La suite dans les archives de ${month}`,
    series: (name: string) => `Dossier ${name}`,
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
    monthTitle: (month: string) => `Archives de ${month}`,
    previous: 'Mois précédent',
    next: 'Mois suivant',
    yearTitle: (year: string) => `Archives de ${year}`,
    previousYear: 'Année précédente',
    nextYear: 'Année suivante',
    wholeMonth: (articles: number) => `Tout le mois, ${count(articles, 'article')}`,
  },

  index: {
    letters: 'Lettres',
    titles: { sections: 'Rubriques', authors: 'Signatures', 'all-series': 'Dossiers', tags: 'Sujets' },
    counts: {
      sections: (sections: number) => count(sections, 'rubrique'),
      authors: (authors: number) => count(authors, 'signature'),
      'all-series': (series: number) => count(series, 'dossier'),
      tags: (tags: number) => count(tags, 'sujet'),
    },
  },

  /** The page of all corrections. */
  corrections: {
    title: 'Corrections',
    intro: 'Ce qui était faux dans nos articles, et le jour où nous l’avons corrigé.',
    count: (corrections: number) => count(corrections, 'correction'),
    /** The title of an entry of their feed. */
    of: (title: string) => `Correction\u00a0: ${title}`,
  },

  /** What changed in an article since it appeared. */
  versions: {
    label: 'Ce qui a changé',
    of: (title: string) => `Ce qui a changé\u00a0: ${title}`,
    intro: (times: number) => `Cet article a changé ${count(times, 'fois')} depuis sa parution.`,
    /** What the signs of the text mean; each word is shown with its own. */
    legend: ['Les mots ', 'ajoutés', ' sont soulignés, les mots ', 'retirés', ' sont barrés.'],
    added: 'ajouté\u00a0:',
    removed: 'retiré\u00a0:',
    /** Before a date. */
    since: 'Version du',
    first: 'Première version connue, le',
    parts: { title: 'Titre', deck: 'Chapô' },
    words: (added: number, removed: number) =>
      `${count(added, 'mot')} ${plural(added, 'ajouté')}, ${removed} ${plural(removed, 'retiré')}`,
    unchanged: (paragraphs: number) => `${count(paragraphs, 'paragraphe')} ${plural(paragraphs, 'inchangé')}`,
    skipped: (versions: number) => `Avec les changements de ${count(versions, 'version')} d’avant.`,
    read: 'Lire l’article',
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

  notFound: {
    title: 'Page introuvable',
    heading: 'Cette page a perdu le fil',
    text: 'L’adresse est peut-être ancienne, ou mal recopiée. Nos articles ne changent pas d’adresse\u202f; s’il s’agit de l’un d’eux, les archives le retrouveront.',
    archives: 'Chercher dans les archives',
    back: 'Retour à la une',
  },

  /** At a former address. */
  moved: {
    title: 'Cet article a changé d’adresse',
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
    corrections: (paper: string, corrections: number) =>
      `Ce que ${paper} a corrigé dans ses articles, et quand\u00a0: ${count(corrections, 'correction')}.`,
    versions: (title: string, paper: string) => `Les versions de l’article de ${paper}\u00a0: ${title}`,
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

  /** The kind of a document beside its format: « tableur ODS ». */
  documents: {
    text: 'texte',
    sheet: (format: string) => `tableur ${format}`,
    document: (format: string) => `document ${format}`,
    slides: (format: string) => `présentation ${format}`,
    audio: (format: string) => `audio ${format}`,
    video: (format: string) => `vidéo ${format}`,
    captions: 'sous-titres',
  },

  /** `humans.txt` and `llms.txt`. */
  files: {
    team: 'ÉQUIPE',
    publisher: 'Éditeur\u00a0: ',
    contact: 'Contact\u00a0: ',
    byline: 'Signature\u00a0: ',
    language: 'Langue\u00a0: ',
    standards: 'Normes\u00a0: HTML, CSS\u202f; chaque page se lit sans JavaScript',
    composedWith: 'Composé avec\u00a0: Markdown, React, Next.js',
    latest: 'Derniers articles',
  },

  /** All that a browser stores of the paper (`lib/offline/stored-keys`). */
  storedData: {
    title: 'Ce que ce navigateur garde',
    nothing: 'rien',
    erase: 'Effacer',
    items: {
      settings: {
        what: 'Réglages de lecture',
        why: 'Le thème, la taille, le caractère et la largeur que vous avez choisis, et s’il faut noter ce que vous lisez.',
        until: 'Jusqu’à «\u00a0Rétablir\u00a0».',
      },
      list: {
        what: 'Pile à lire',
        why: 'Les articles que vous gardez, jusqu’où vous les avez lus, et les passages que vous y surlignez.',
        until: 'Jusqu’à «\u00a0Retirer\u00a0» ou «\u00a0Vider la pile\u00a0».',
      },
      readings: {
        what: 'Lectures',
        why: 'Votre place dans un article, et l’empreinte de son titre, de son chapô et de ses paragraphes, pour montrer ce qui a changé depuis. Les articles gardés, ou tous si vous l’avez choisi dans les réglages.',
        until: 'Les deux cents derniers articles.',
      },
      trail: {
        what: 'Fil de lecture',
        why: 'Les articles que vous venez de suivre de lien en lien, pour ne pas vous les proposer encore.',
        until: 'Jusqu’à la fermeture de l’onglet.',
      },
      texts: {
        what: 'Textes enregistrés',
        why: 'Les articles gardés et leurs images, pour les lire sans réseau\u202f; la une aussi, quand le journal est installé.',
        until: 'Tant que l’article est dans la pile\u202f; ceux qu’un dossier propose, sept jours.',
      },
    },
  },

  savedArticles: {
    /** « Quatre articles, 26 minutes. » */
    total: '{1}, {2}.',
    articles: ['Aucun article', 'Un\u00a0article', '{1}\u00a0articles'],
    minutes: ['0\u00a0minute', '1\u00a0minute', '{1}\u00a0minutes'],
    imported: [
      'Ce fichier n’ajoute aucun article à la pile.',
      'Un\u00a0article ajouté à la pile.',
      '{1}\u00a0articles ajoutés à la pile.',
    ],
    /** Numbers in words, from two on; greater ones are written in digits. */
    letters: 'Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Onze Douze Treize Quatorze Quinze Seize',
    unread: 'À lire',
    readTo: 'Lu à {1}\u00a0%',
    read: 'Lu',
    /** The text is stored in this browser; `{1}` is a day. */
    storedOn: 'Enregistré le {1}',
    /** The browser has no room, or the network failed. */
    notStored: 'Texte non enregistré\u00a0: lisible en ligne seulement',
    markRead: 'Marquer lu',
    markUnread: 'Marquer non lu',
    remove: 'Retirer',
    /** The accessible name of a button that each article has: what it does, and the title. */
    about: '{1}\u00a0: {2}',
    removed: '«\u00a0{1}\u00a0» est retiré de la pile.',
    /** What the reader has highlighted. */
    passage: '«\u00a0{1}\u00a0»',
    putBack: 'Remettre',
    refused: 'Ce navigateur refuse de garder la pile\u00a0: ses réglages interdisent à cette page d’y écrire.',
    fileName: 'pile-a-lire',
  },

  /** The pictures of an article on the whole screen. */
  viewer: {
    enlarge: 'Agrandir l’image',
    picture: 'Image',
    previous: 'Précédente',
    next: 'Suivante',
    close: 'Fermer',
  },
  /** The buttons of the voice that reads an article. */
  listening: {
    button: 'Écouter',
    pause: 'Pause',
    play: 'Reprendre',
    previous: 'Précédent',
    next: 'Suivant',
    speed: 'Vitesse',
    stop: 'Arrêter',
  },
  wholeTrail: {
    kept: [
      'Ces articles sont déjà dans la pile.',
      'Un\u00a0article ajouté à la pile.',
      '{1}\u00a0articles ajoutés à la pile.',
    ],
    missing: [
      'Tous les articles de ce fil sont dans ce journal.',
      'Un article de ce fil n’est pas dans ce journal.',
      '{1}\u00a0articles de ce fil ne sont pas dans ce journal.',
    ],
  },

  searchPage: {
    title: 'Rechercher',
    field: (paper: string) => `Rechercher dans ${paper}`,
    placeholder: 'Un nom, un sujet, une phrase',
    submit: 'Chercher',
    withoutScript: 'La recherche demande JavaScript. Sans lui, voici par où passer\u00a0:',
    browse: 'Parcourir',
    refine: 'Affiner',
    sort: 'Trier par',
    sorts: { pertinence: 'Pertinence', date: 'Plus récents' },
  },

  /** What the page of the search gives to its element. */
  searchBox: {
    facets: { rubrique: 'Rubrique', annee: 'Année', genre: 'Genre', dossier: 'Dossier', signature: 'Signature' },
    results: {
      pertinence: ['0\u00a0résultat', '1\u00a0résultat', '{1}\u00a0résultats, classés par pertinence'],
      date: ['0\u00a0résultat', '1\u00a0résultat', '{1}\u00a0résultats, du plus récent au plus ancien'],
    },
    none: 'Aucun résultat pour «\u00a0{1}\u00a0».',
    try: 'Essayez avec un mot de moins, ou au singulier.',
    near: 'Vouliez-vous dire\u00a0:',
    signsOnly: 'Tapez au moins un mot ou un nombre.',
    goTo: 'Aller à\u00a0: ',
    /** What readers may type before a name. */
    nameKinds: { author: 'signature', section: 'rubrique', series: 'dossier', tag: 'sujet', month: 'archives' },
    /** « Ada Lovelace, 27 articles », « Rubrique Sciences », « Mai 2025 ». */
    nameLabels: { author: '{1}, {2}', section: 'Rubrique {1}', series: 'Dossier {1}', tag: 'Sujet {1}', month: '{1}' },
    articles: ['0\u00a0article', '1\u00a0article', '{1}\u00a0articles'],
    more: '{1} de plus',
    failed: 'La recherche ne répond pas. Les archives et le plan du site restent ouverts.',
  },
} as const

/** « 12 articles, du plus récent au plus ancien ». */
function newest(articles: number): string {
  return articles < 2 ? count(articles, 'article') : `${count(articles, 'article')}, du plus récent au plus ancien`
}

export const french = {
  dates: FRENCH_DATES,
  numbers: FRENCH_NUMBERS,
  and: 'et',
  words,
}
