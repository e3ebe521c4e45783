import type { Article } from '../../article/article'
import { slugOf } from '../../content/file-name'
import { joinOr } from '../../french/join-lists'
import { nearest } from '../../french/nearest'

/** Why an article cannot take this name, in French; undefined if it can. */
export function refusal(articles: readonly Article[], from: string, to: string): string | undefined {
  const article = articles.find(({ slug }) => slug === from)
  if (!article) return unknown(articles, from)
  const [wrong] = slugOf(`${to}.md`).problems
  if (wrong) return `« ${to} » ne peut pas devenir une adresse ; « ${wrong.fix?.replace(/\.md$/, '')} » le peut.`
  if (from === to) return 'L’article porte déjà ce nom.'
  const taken = articles.find((other) => other.slug === to || (other !== article && other.aliases.includes(to)))
  return taken && `« ${to} » est ou fut le nom de ${taken.file}.`
}

function unknown(articles: readonly Article[], name: string): string {
  const former = articles.find(({ aliases }) => aliases.includes(name))
  if (former) return `« ${name} » s’appelle désormais « ${former.slug} ».`
  const near = nearest(
    name,
    articles.map(({ slug }) => slug),
  ).map((slug) => `« ${slug} »`)
  return `Aucun article ne s’appelle « ${name} »${near.length > 0 ? ` ; peut-être ${joinOr(near)}` : ''}.`
}
