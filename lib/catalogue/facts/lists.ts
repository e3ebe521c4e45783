/** The names of the lists of rows, and the members of each. */
export const lists = {
  /** A list with one member, for families with a single fact. */
  single: 'single',
  /** By slug: all the articles, drafts included. */
  articles: 'articles',
  pages: 'static-pages',
  /** Texts with a history: `site.yml` asks for versions. */
  histories: 'histories',
  /** Published articles in order of publication; the value is the title. */
  published: 'published',
  /** Withdrawn articles whose date of withdrawal is known, in order of withdrawal. */
  withdrawn: 'withdrawn',
  title: (folded: string) => `title/${folded}`,
  alias: (alias: string) => `alias/${alias}`,
  /** Texts with errors: a link to one of them is not another error. */
  unreadable: (slug: string) => `unreadable/${slug}`,
  unreadableTexts: 'unreadable-texts',
  /** By path: the same texts, if a part of them can be read. */
  unsoundTexts: 'unsound-texts',
  unreadableTitle: (folded: string) => `unreadable-title/${folded}`,
  /**
   * `kind/id` of the names that articles write, and each place where one is written, the oldest
   * article first.
   */
  inferredNames: 'inferred-names',
  spellings: (kindAndId: string) => `spellings/${kindAndId}`,
  inferredSections: 'inferred-sections',
  /** Published articles with a name, in order of publication; the same, most cited first. */
  articlesNaming: (kind: string, id: string) => `articles-naming/${kind}/${id}`,
  mostCited: (kind: string, id: string) => `most-cited/${kind}/${id}`,
  /** Ids of the authors of published articles; the value is the name. */
  authors: 'authors',
  seriesIds: 'series-ids',
  /** Ids of the tags of published articles; the value is the name. */
  tagIds: 'tag-ids',
  /**
   * The series in which an author writes, in order of publication; each citation of an article of
   * theirs.
   */
  authorSeries: (author: string) => `author-series/${author}`,
  authorCitations: (author: string) => `author-citations/${author}`,
  /** Published articles with links to others, in order of publication. */
  linking: 'linking',
  month: (month: string) => `month/${month}`,
  months: 'months',
  /**
   * The corrections of published articles, the oldest first: `slug day`, with the correction as
   * JSON.
   */
  corrections: 'corrections',
  /** Published articles that cite an article, or name it under `related`, the oldest first. */
  citing: (slug: string) => `citing/${slug}`,
  relating: (slug: string) => `relating/${slug}`,
  /** Articles that recommend one, the oldest first; articles that no other recommends, by host. */
  recommending: (slug: string) => `recommending/${slug}`,
  adopted: (host: string) => `adopted/${host}`,
  /** Addresses of the pages of the paper; former addresses, with the current ones as values. */
  addresses: 'addresses',
  redirects: 'redirects',
  /** Addresses of texts, which have permanent ids. */
  textAddresses: 'text-addresses',
  /** Addresses of texts that `.published.json` lacks. */
  unlistedAddresses: 'unlisted-addresses',
  /** Addresses that were ever published, and addresses that a page or a redirection serves. */
  everPublished: 'ever-published',
  answeredAddresses: 'answered-addresses',
  /** Pictures that texts name. */
  pictures: 'pictures',
  /** Documents that texts link to. */
  documents: 'documents',
  /** Problems of each text alone, and problems of texts with one another. */
  readingProblems: 'reading-problems',
  problems: 'problems',
  /** Warnings about links that work. */
  linkWarnings: 'link-warnings',
} as const
