import { slugOf } from '../../content/file-name'
import type { TextListing } from '../../content/list-texts'
import { freeName, shortSlug, soundName } from '../../import/file-names'
import { fold } from '../../text/fold'
import type { Target } from '../../text/title-finder'

/** The file of the article that already has this title. */
export function sameTitle(title: string, articles: readonly Target[], texts: TextListing): string | undefined {
  const wanted = fold(title)
  const same = wanted === '' ? undefined : articles.find((article) => fold(article.title) === wanted)
  return same && texts.articles.find(({ shown }) => slugOf(shown).value === same.slug)?.shown
}

/**
 * The path of a new article, as messages show it, under a name that no text has or had. It is in
 * the newsroom's articles folder, or in the folder of this year if there are folders by year.
 */
export function fileFor(
  title: string,
  today: string,
  folder: string,
  { articles, pages, refused }: TextListing,
  aliases: ReadonlyMap<string, string>,
): { path: string; slug: string } {
  const files = [...articles, ...pages, ...refused].map(({ shown }) => shown)
  const taken = new Set([...files.flatMap((file) => slugOf(file).value ?? []), ...aliases.keys()])
  const slug = freeName(soundName(shortSlug(title)), taken)
  return {
    path: `${placeIn(
      folder,
      today,
      articles.map(({ shown }) => shown),
    )}/${slug}.md`,
    slug,
  }
}

function placeIn(folder: string, today: string, articles: readonly string[]): string {
  const place = `${folder}/articles`
  if (articles.length > 0 && !articles.some((file) => file.startsWith(`${place}/`))) return folder
  const hasYears = articles.some((file) => /^\/\d{4}\//.test(file.slice(place.length)))
  return hasYears ? `${place}/${today.slice(0, 4)}` : place
}
