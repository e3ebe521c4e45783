import { count } from '../french/numbers'
import type { Finding } from './finding'

const MARKS: Record<Finding['grade'], string> = { right: '✔', warning: '⚠', wrong: '✖' }

/** A report that a journalist can send to a host. */
export function reportOf(address: string, findings: readonly Finding[]): string {
  const of = (grade: Finding['grade']) => findings.filter((finding) => finding.grade === grade)
  const [wrong, warnings, right] = [of('wrong'), of('warning'), of('right')]
  return [
    `Examen de ${address}`,
    '',
    ...[...wrong, ...warnings].map(paragraph),
    ...right.map(({ about }) => `${MARKS.right} ${about}`),
    '',
    conclusion(wrong.length, warnings.length),
  ].join('\n')
}

function paragraph({ grade, about, found, expected }: Finding): string {
  return `${MARKS[grade]} ${about} : ${found}.\n  Attendu : ${expected}.\n`
}

function conclusion(wrong: number, warnings: number): string {
  if (wrong + warnings === 0) return '✔ Tout répond comme il faut.'
  const parts = [...(wrong > 0 ? [count(wrong, 'défaut')] : []), ...(warnings > 0 ? [count(warnings, 'remarque')] : [])]
  return `${wrong > 0 ? MARKS.wrong : MARKS.warning} ${parts.join(' et ')}.`
}
