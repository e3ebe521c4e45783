import type { Field } from '@sveltia/cms'
import { KINDS, PARTS } from '../article/article'
import type { ArticleFields } from '../content/article-fields'
import { chosenArticles, date, list, moment, type Named, OPTIONAL, one, several } from './form-fields'

/** The choices of each registry; undefined without a registry, where any name is accepted. */
export interface Choices {
  sections?: readonly Named[] | undefined
  authors?: readonly Named[] | undefined
  series?: readonly Named[] | undefined
  /** The time zone in which dates are typed. */
  timezone: string
}

type Form = { [Key in keyof ArticleFields]-?: (choices: Choices) => Field }

/**
 * The form of an article: one field for each key of the header, in the order of the form. The type
 * rejects a missing key and an unknown one.
 */
const FORM: Form = {
  title: () => ({ name: 'title', label: 'Titre', widget: 'string' }),
  description: () => ({
    name: 'description',
    label: 'Chapô',
    widget: 'text',
    hint: 'En une ou deux phrases.',
    ...OPTIONAL,
  }),
  draft: () => ({
    name: 'draft',
    label: 'Brouillon',
    widget: 'boolean',
    default: true,
    hint: 'Un brouillon n’est jamais imprimé.',
    ...OPTIONAL,
  }),
  date: ({ timezone }) => ({ ...date('date', 'Date', timezone), default: '{{now}}' }),
  section: ({ sections }) => one('section', 'Rubrique', sections),
  authors: ({ authors }) => several('authors', 'Signatures', authors),
  contributors: () => ({
    name: 'contributors',
    label: 'Avec la participation de',
    widget: 'list',
    collapsed: 'auto',
    fields: [
      { name: 'name', label: 'Nom', widget: 'string' },
      { name: 'role', label: 'Rôle', widget: 'select', options: [...PARTS] },
    ],
    ...OPTIONAL,
  }),
  agency: () => ({ name: 'agency', label: 'Agence', widget: 'string', hint: 'AFP, par exemple.', ...OPTIONAL }),
  sponsored: () => ({
    name: 'sponsored',
    label: 'Payé par',
    widget: 'string',
    hint: 'L’article est imprimé comme un contenu sponsorisé.',
    ...OPTIONAL,
  }),
  image: () => ({
    name: 'image',
    label: 'Image',
    widget: 'object',
    collapsed: 'auto',
    ...OPTIONAL,
    fields: [
      { name: 'src', label: 'Fichier', widget: 'image', choose_url: false },
      {
        name: 'alt',
        label: 'Description',
        widget: 'string',
        hint: 'Pour qui ne voit pas l’image. Rien, si elle n’apprend rien.',
        ...OPTIONAL,
      },
      { name: 'caption', label: 'Légende', widget: 'string', ...OPTIONAL },
      { name: 'credit', label: 'Crédit', widget: 'string', ...OPTIONAL },
      { name: 'focus', label: 'Point à garder visible', widget: 'string', hint: 'Par exemple 30% 20%.', ...OPTIONAL },
    ],
  }),
  kind: () => ({ name: 'kind', label: 'Genre', widget: 'select', options: [...KINDS], ...OPTIONAL }),
  tags: () => list('tags', 'Sujets'),
  series: ({ series }) => one('series', 'Dossier', series),
  related: () => ({ ...chosenArticles('related', 'Lire aussi, au pied'), ...OPTIONAL }),
  updated: ({ timezone }) => ({ ...date('updated', 'Mis à jour', timezone), ...OPTIONAL }),
  embargo: ({ timezone }) => ({ ...moment('embargo', 'Embargo', timezone), ...OPTIONAL }),
  sources: () => list('sources', 'Sources'),
  corrections: ({ timezone }) => ({
    name: 'corrections',
    label: 'Corrections',
    widget: 'list',
    collapsed: 'auto',
    fields: [date('date', 'Date', timezone), { name: 'text', label: 'Ce qui était faux', widget: 'text' }],
    ...OPTIONAL,
  }),
  lang: () => ({ name: 'lang', label: 'Langue', widget: 'string', hint: 'fr, en…', ...OPTIONAL }),
  ageNotice: () => ({
    name: 'ageNotice',
    label: 'Rappeler l’âge de l’article',
    widget: 'select',
    options: [{ label: 'Jamais', value: false }],
    ...OPTIONAL,
  }),
  versions: () => ({
    name: 'versions',
    label: 'Publier ses versions passées',
    widget: 'select',
    options: [{ label: 'Non', value: false }],
    ...OPTIONAL,
  }),
  aliases: () => list('aliases', 'Anciennes adresses'),
  withdrawn: () => ({
    name: 'withdrawn',
    label: 'Retiré : pour quelle raison',
    widget: 'string',
    hint: 'Le texte n’est plus imprimé ; la page dit cette raison.',
    ...OPTIONAL,
  }),
}

/** The fields of an article, then its text. */
export function articleForm(choices: Choices): Field[] {
  return [...Object.values(FORM).map((make) => make(choices)), BODY]
}

export function pageForm(): Field[] {
  return [
    { name: 'title', label: 'Titre', widget: 'string' },
    { name: 'description', label: 'Description', widget: 'text', ...OPTIONAL },
    BODY,
  ]
}

const BODY: Field = { name: 'body', label: 'Texte', widget: 'richtext', modes: ['rich_text', 'raw'] }
