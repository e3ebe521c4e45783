import type { z } from 'zod'
import type { ArticleFields, PageFields } from './article-fields'
import type { siteFields } from './site-fields'

/**
 * What each key says, in French, for editors that show it. The compiler finds a key without words.
 */
type Keys<T> = { readonly [K in keyof T]-?: string } & Readonly<Record<string, string>>

const PICTURE = {
  'image.src': 'Le chemin de l’image, depuis le dossier de contenu ou depuis le texte.',
  'image.alt': 'Ce que montre l’image, pour qui ne la voit pas ; "" si elle n’apprend rien.',
  'image.caption': 'La légende.',
  'image.credit': 'Le crédit.',
  'image.focus':
    'Ce qui reste visible quand l’image est rognée : deux pourcentages, depuis la gauche et depuis le haut.',
}

export const ARTICLE_KEYS: Keys<ArticleFields> = {
  title: 'Le titre.',
  date: 'Le jour de parution, AAAA-MM-JJ, ou avec une heure : 2025-06-20T18:30.',
  description: 'Le chapô : pourquoi lire la suite.',
  updated: 'La date d’une mise à jour de fond, ou celle du retrait.',
  section: 'La rubrique, parmi celles de sections.yml.',
  authors: 'Les signatures, parmi celles d’authors.yml.',
  contributors: 'Qui a pris part à l’article : son nom (name) et son rôle (role), photo ou traduction par exemple.',
  sponsored: 'Qui a payé cet article, ou true : il est imprimé comme un contenu sponsorisé.',
  agency: 'L’agence dont l’article se sert : AFP, par exemple.',
  tags: 'Les sujets.',
  series: 'Le dossier, parmi ceux de series.yml.',
  kind: 'Le genre de l’article.',
  related: 'Les articles à proposer au pied de la page ; [] pour n’en proposer aucun.',
  image: 'L’image de tête.',
  ...PICTURE,
  lang: 'La langue de l’article, si ce n’est pas celle du journal : en, par exemple.',
  draft: 'true tant que l’article n’est pas prêt.',
  embargo: 'La date avant laquelle l’article ne doit pas paraître.',
  withdrawn: 'Pourquoi l’article a été retiré : sa page le dit, et son texte n’est plus publié.',
  sources: 'Ce d’où l’article est tiré : une ligne par source, avec ses liens.',
  corrections: 'Ce qui était faux, et quand ce fut rectifié.',
  ageNotice: 'false pour que l’article ne rappelle jamais de quand il est.',
  versions: 'false pour que les versions passées de l’article ne soient pas publiées.',
  aliases: 'Les anciennes adresses de l’article, qui mènent à lui.',
}

export const PAGE_KEYS: Keys<PageFields> = {
  title: 'Le titre.',
  description: 'Une phrase, sous le titre.',
}

export const REGISTRY_KEYS = {
  name: 'Le nom, tel qu’on le lit.',
  description: 'Une phrase de présentation.',
  short: 'Un nom plus court, pour le menu.',
  hue: 'La teinte, de 0 à 359.',
  role: 'La fonction : correspondante, par exemple.',
  places: 'Les lieux d’où la signature écrit.',
  order: 'Les articles à lire d’abord, par nom de fichier.',
  closed: 'true quand le dernier article du dossier est paru.',
}

export const SITE_KEYS: Keys<z.output<typeof siteFields>> = {
  name: 'Le nom du journal.',
  tagline: 'La devise.',
  description: 'Une phrase sur le journal, pour les moteurs et les flux.',
  origin: 'L’adresse du journal, sans barre à la fin : https://exemple.fr.',
  basePath: 'Le chemin sous lequel il est publié : /journal.',
  language: 'La langue dans laquelle le journal parle à ses lecteurs.',
  locale: 'La langue et le pays, pour les autres machines : fr-FR.',
  timezone: 'Le fuseau horaire : Europe/Paris.',
  publisher: 'L’éditeur.',
  'publisher.name': 'Le nom de l’éditeur.',
  'publisher.email': 'Son adresse électronique.',
  'publisher.founded': 'L’année de sa fondation.',
  'publisher.sameAs': 'D’autres pages qui parlent de lui.',
  'publisher.policies': 'Ses engagements : l’adresse d’une page pour chacun.',
  words: 'Les mots de l’interface que le journal dit à sa façon.',
  colours: 'Les couleurs du journal : "#8a1538", ou une pour chaque thème.',
  fonts: 'Les polices du journal : une de la maison, ou un fichier du dossier des textes.',
  'fonts.title': 'Celle des titres.',
  'fonts.text': 'Celle des textes.',
  'fonts.italic': 'Les italiques des textes.',
  'fonts.interface': 'Celle des menus, des dates et des boutons.',
  menu: 'L’ordre des rubriques dans le menu, et ses autres liens.',
  newsletter: 'Où s’abonner à la lettre : des mots, et une adresse.',
  support: 'Où soutenir le journal : des mots, et une adresse.',
  links: 'D’autres liens au pied de chaque page.',
  social: 'Les comptes du journal sur les réseaux sociaux.',
  front: 'Les choix de la une.',
  'front.lead': 'L’article de tête, par son nom de fichier.',
  'front.seconds': 'Les articles qui le suivent.',
  'front.thread': 'Le dossier à la une.',
  readAlso: 'Les « Lire aussi » au pied des articles.',
  'readAlso.count': 'Combien au plus, de 0 à 12.',
  'readAlso.oldAfter': 'Après combien de mois un lien est signalé comme ancien ; 0 pour jamais.',
  ageNotice: 'Après combien de mois un article de chaque genre dit son âge ; 0 pour jamais.',
  gone: 'Les anciennes adresses qui ne mènent plus à rien, exprès.',
  moved: 'Les anciennes adresses de listes et de pages, et celles d’aujourd’hui.',
  hub: 'Un relais WebSub.',
  security: 'Les contacts pour security.txt.',
  trust: 'Les liens que trust.txt déclare.',
  tdm: 'La réserve de fouille de textes et de données.',
  cards: 'Les articles qui ont une carte de partage à eux.',
  llms: 'true pour écrire llms.txt.',
  markdown: 'true pour écrire aussi chaque article en Markdown.',
  takeAway: 'Les fichiers que les lecteurs emportent : epub (un livre par dossier), html (un seul fichier).',
  offline: 'false pour retirer la lecture sans réseau.',
  versions: 'true pour publier, depuis Git, ce qui a changé dans chaque article depuis sa parution.',
  vocabulary: 'Les mots que la rédaction évite, et ceux qu’elle écrit à leur place.',
  grammar: 'true pour que check demande aussi Grammalecte, où il est installé.',
  terms: 'Des termes d’autres langues, par code de langue.',
  admin: 'L’éditeur du navigateur, imprimé à l’adresse /redaction/.',
  'admin.github': 'Le dépôt de GitHub où il lit et enregistre les textes : compte/journal.',
  'admin.branch': 'La branche ; celle du dépôt par défaut.',
  'admin.folder': 'Le dossier de contenu dans le dépôt ; content par défaut.',
  'admin.login': 'Le serveur de connexion ; sans lui, chacun se connecte avec un jeton de GitHub.',
  hosts: 'Les hébergeurs dont la configuration est écrite avec les pages.',
}
