import type { CmsConfig, EntryCollection } from '@sveltia/cms'
import type { Admin, Site } from '../site'
import { articleForm, type Choices, pageForm } from './article-form'

/** What the configuration depends on. */
export interface Newsroom extends Choices {
  site: Pick<Site, 'name'>
  /** The content folder in the repository, with `/`: `content`. */
  folder: string
  /** Whether most articles are in a folder for each year. */
  hasYears: boolean
  /** Whether some articles are in folders by year and others are not. */
  hasBoth: boolean
  /** The address of the paper, whose pages serve as previews. */
  url: string
  /** The repository of the texts, in the editor of an edition. */
  admin?: Admin | undefined
  /** The path of an edition on its host: `/journal`. */
  basePath?: string
}

/** The editor requires this ending in formats of Markdown files. `browser.ts` registers it. */
export const TEXT_FORMAT = 'texte-frontmatter'
const FORMAT = { format: TEXT_FORMAT, extension: 'md' }

/** The editor requires a host and a repository even for a local folder. */
const ON_THIS_MACHINE: Backend = { name: 'github', repo: 'redaction/journal', auth_methods: ['token'] }

type Backend = NonNullable<CmsConfig['backend']>

/**
 * Writers sign in with a token of their own, or through the server that the newsroom names. Without
 * `auth_methods`, the editor would send them to Netlify.
 */
function onGitHub({ github, branch, login }: Admin): Backend {
  return {
    name: 'github',
    repo: github,
    ...(branch !== undefined && { branch }),
    ...(login === undefined ? { auth_methods: ['token'] } : { base_url: login }),
  }
}

/** The configuration of Sveltia CMS for one newsroom. */
export function cmsConfig({
  site,
  folder,
  hasYears,
  hasBoth,
  url,
  admin,
  basePath = '',
  ...choices
}: Newsroom): CmsConfig {
  return {
    load_config_file: false,
    backend: admin ? onGitHub(admin) : ON_THIS_MACHINE,
    app_title: site.name,
    logo: { src: `${basePath}/icone.svg` },
    site_url: url,
    show_preview_links: true,
    ...pictures(folder),
    media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: { providers: [] } },
    // The same slugs as `npm run new`.
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 70 },
    output: { omit_empty_optional_fields: true },
    // The preview is the text's own page, which an edition forbids to show in a frame.
    editor: { preview: admin === undefined },
    collections: [
      articles({ folder, hasYears, choices }),
      // A collection holds files at one depth only.
      ...(hasBoth ? [{ ...articles({ folder, hasYears: !hasYears, choices }), ...OTHERS }] : []),
      {
        name: 'pages',
        label: 'Pages',
        label_singular: 'Page',
        folder: `${folder}/pages`,
        ...FORMAT,
        ...pictures(folder),
        preview_path: '{{slug}}/',
        fields: pageForm(),
      },
    ],
  }
}

/** The names of the collections of articles. */
export const ARTICLE_COLLECTIONS = ['articles', 'autres-articles'] as const

const OTHERS = {
  name: ARTICLE_COLLECTIONS[1],
  label: 'Articles, rangés autrement',
  create: false,
}

interface ArticlesPlace extends Pick<Newsroom, 'folder' | 'hasYears'> {
  choices: Choices
}

function articles({ folder, hasYears, choices }: ArticlesPlace): EntryCollection {
  return {
    name: ARTICLE_COLLECTIONS[0],
    label: 'Articles',
    label_singular: 'Article',
    folder: `${folder}/articles`,
    ...FORMAT,
    ...pictures(folder),
    ...(hasYears && { path: '{{year}}/{{slug}}' }),
    preview_path: 'articles/{{slug}}/',
    sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'Descending' } },
    fields: articleForm(choices),
  }
}

/** The content folder in the path of its pictures. */
export const CONTENT_FOLDER = /^\/(.*)\/images$/

/** Without its first slash, a path would be relative to each text. */
function pictures(folder: string) {
  return { media_folder: `/${folder}/images`, public_folder: '/images' }
}
