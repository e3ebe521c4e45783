import { withTerminal } from '../../cli/terminal'
import type { Settings } from '../../content/newsroom'
import { nearest } from '../../french/nearest'
import { fold } from '../../text/fold'
import type { NewArticle } from './new-header'

interface Named {
  id: string
  name: string
}

/** Asks for the section and the author on the terminal, if the newsroom has registries. */
export function askChoices({ sections, authors }: Settings): Promise<Pick<NewArticle, 'section' | 'author'>> {
  return withTerminal(async ({ ask }) => {
    const section = await askOne('Rubrique', sections, ask)
    const author = await askOne('Signature', authors, ask)
    return { ...(section !== undefined && { section }), ...(author !== undefined && { author }) }
  })
}

/** Asks until the answer is a number of the list, an id, a name, or empty. */
export async function askOne(
  label: string,
  names: readonly Named[] = [],
  ask: (question: string) => Promise<string>,
): Promise<string | undefined> {
  if (names.length === 0) return undefined
  const list = names.map(({ name }, index) => `  ${index + 1}. ${name}`).join('\n')
  let question = `${label} :\n${list}\nNuméro ou nom, Entrée pour plus tard : `
  for (;;) {
    const answer = (await ask(question)).trim()
    if (answer === '') return undefined
    const found =
      names[Number(answer) - 1] ?? names.find(({ id, name }) => id === answer || fold(name) === fold(answer))
    if (found) return found.id
    const [near] = nearest(
      answer,
      names.map(({ name }) => name),
      1,
    )
    question = `« ${answer} » n’est pas dans la liste${near ? ` (« ${near} » ?)` : ''}. Numéro ou nom : `
  }
}
