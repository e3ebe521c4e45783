import type { Article } from '../article/article'
import { imagesOf, wordsOf } from '../blocks/kinds'
import type { VersionText } from './facts/catalogue-facts'

/** Only the words: no link, picture or markup of a former version is published. */
export function versionText({ title, description, image, blocks }: Article): VersionText {
  const captions = (images: readonly { caption?: string }[]) => images.flatMap(({ caption }) => caption ?? [])
  const paragraphs = [
    ...captions(image ? [image] : []),
    ...blocks.flatMap((block) => [...wordsOf(block).split('\n'), ...captions(imagesOf(block))]),
  ]
  return {
    title,
    ...(description !== undefined && { deck: description }),
    paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
  }
}
