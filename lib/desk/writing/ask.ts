import { createInterface } from 'node:readline/promises'
import type { Settings } from '../../content/newsroom'
import { fold } from '../../text/fold'
import type { NewArticle } from './new-header'

interface Named {
  id: string
  name: string
}

/** Asks for the section and the author on the terminal, if the newsroom has registries. */
export async function askChoices({ sections, authors }: Settings): Promise<Pick<NewArticle, 'section' | 'author'>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const ask = (question: string) => terminal.question(question)
    const section = await askOne('Rubrique', sections, ask)
    const author = await askOne('Signature', authors, ask)
    return { ...(section !== undefined && { section }), ...(author !== undefined && { author }) }
  } finally {
    terminal.close()
  }
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
    question = `« ${answer} » n’est pas dans la liste. Numéro ou nom : `
  }
}
