import { type BodyContext, dropped } from './context'

const COMMENTS =
  /\{\{<?%?\/\*[\s\S]*?\*\/%?>?\}\}|\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{::comment\}[\s\S]*?\{:\/(?:comment)?\}|\{#[^#\n{}][^\n]*?#\}|%%[\s\S]*?%%|\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->|^\[(?:\/\/|comment|_)\]:[ \t]*(?:#|<>)[ \t]*[("'].*[)"'][ \t]*$/gm
const MARK =
  /^<!--\s*(?:more|truncate|excerpt|prettier-ignore\S*|markdownlint\S*[^>]*|\/?wp:[\s\S]*|\/?kg-card[\s\S]*)\s*-->$/i
const KRAMDOWN = /\{::(?:options|nomarkdown|\/)[^}]*\/?\}|\{:\/(?:nomarkdown|comment)?\}/g

/** Removes the comments of every tool, which were not meant for readers. */
export function withoutComments(text: string, context: BodyContext): string {
  return text
    .replace(COMMENTS, (comment) =>
      dropped(context, MARK.test(comment) ? 'repère de l’autre outil' : 'commentaire invisible', comment),
    )
    .replace(KRAMDOWN, (tag) => dropped(context, 'réglage de kramdown', tag))
}
