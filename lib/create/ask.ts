import type { Terminal } from '../cli/terminal'
import { Failure } from '../failure'
import { type Answers, QUESTIONS, type Question } from './answers'

/** Answers given as options, by question. */
type Given = Partial<Record<Question['key'], string>>

/**
 * The settings of a new newspaper. Without a terminal, missing options take their default. A
 * question is repeated until its answer is valid; an invalid option throws a Failure.
 */
export async function answersFor(folder: string, given: Given, terminal?: Terminal): Promise<Answers> {
  const answers: Partial<Answers> = {}
  for (const question of QUESTIONS) {
    const usual = question.defaultAnswer(folder, answers)
    const option = given[question.key]
    const isAsked = terminal !== undefined && option === undefined
    Object.assign(answers, isAsked ? await ask(terminal, question, usual) : question.read(option ?? usual))
  }
  return answers as Answers
}

async function ask(terminal: Terminal, { prompt, read }: Question, usual: string): Promise<Partial<Answers>> {
  for (;;) {
    const text = await terminal.ask(`${prompt}${usual === '' ? '' : ` [${usual}]`} : `)
    try {
      return read(text.trim() === '' ? usual : text)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      terminal.say(error.message)
    }
  }
}
