import { nearest } from '../french/nearest'

/** The query with each unknown word replaced by the nearest spelling; undefined if none is near. */
export function correctSpelling(
  question: string,
  unknown: readonly string[],
  spellings: readonly string[],
): string | undefined {
  let text = question
  for (const word of unknown) {
    const [near] = nearest(word, spellings.filter(isAsLongAs(word)), 1)
    if (near !== undefined) text = text.replace(word, near)
  }
  return text === question ? undefined : text
}

/** A correction has about the same length: « bar » does not correct « zanzibar ». */
function isAsLongAs({ length }: string): (spelling: string) => boolean {
  return (spelling) => Math.abs(spelling.length - length) <= length / 3
}
