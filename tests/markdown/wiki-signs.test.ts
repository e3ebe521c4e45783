import { describe, expect, it } from 'vitest'
import { parse } from './parse'

/** The codes of a body's problems, and the first line to write. */
function told(body: string): [codes: string[], fix?: string] {
  const { problems } = parse(`\n${body}\n`)
  const fix = problems.find((problem) => problem.fix !== undefined)?.fix
  return [problems.map(({ code }) => code), ...(fix === undefined ? [] : [fix])] as [string[], string?]
}

describe('markup of wikis, word processors and messengers', () => {
  it.each([
    ['Voir [le quai->https://ex.org/a] ici.', 'Voir [le quai](https://ex.org/a) ici.'],
    ['Voir [https://ex.org le quai] ici.', 'Voir [le quai](https://ex.org) ici.'],
    ['Voir link:https://ex.org[le quai] ici.', 'Voir [le quai](https://ex.org) ici.'],
    ['Voir [le quai(https://ex.org) ici.', 'Voir [le quai](https://ex.org) ici.'],
    ['Voir [le quai]({{< ref "posts/quai.md" >}}) ici.', 'Voir [[quai?|le quai]] ici.'],
    ['Voir [le quai]({% post_url 2020-01-02-quai-nord %}) ici.', 'Voir [[quai-nord?|le quai]] ici.'],
    ['Voir [le quai]({{ site.baseurl }}/quai) ici.', 'Voir le quai ici.'],
    ['== Le quai', '## Le quai'],
    ['=== Le quai ===', '## Le quai'],
    ['h3. Le quai', '## Le quai'],
    ['statut:: relu', 'statut : relu'],
    ['Un mot [statut:: relu] ici.', 'Un mot statut : relu ici.'],
    ['La gare date de 1857. ^histoire', 'La gare date de 1857.'],
    ['Un \\textbf{mot} ici.', 'Un **mot** ici.'],
  ])('gets a warning with its line: %s', (body, line) => {
    expect(told(body)).toEqual([['foreign-code'], line])
    expect(told(line)).toEqual([[]])
  })

  it.each([
    ['<img12|left>', 'foreign-code'],
    ['image::quai.png[]', 'foreign-code'],
    ['#+BEGIN_SRC', 'foreign-code'],
    ['Un mot ||caché|| ici.', 'foreign-code'],
    ['D’après [@doe99, p. 3].', 'foreign-code'],
    ['/// tab | Un', 'foreign-code'],
    ['!include quai.md', 'foreign-code'],
    ['Un mot ![le quai] ici.', 'stray-sign'],
    ['Un mot !(quai.png) ici.', 'stray-sign'],
  ])('gets a warning: %s', (body, code) => {
    expect(told(body)).toEqual([[code]])
  })

  it.each([
    'Le score est de 3 - 2 (voir https://ex.org), et c’est tout.',
    'De Nantes -> Brest, puis [Quimper] -> Vannes.',
    'Il a dit : « x = y == z ».',
    '`[a->b]`, `||c||` et `== d`.',
    'Un mot\\|\\| et un autre.',
    '![Le quai][quai]\n\n[quai]: https://ex.org/a "Un quai"',
  ])('gets no warning in: %s', (body) => {
    expect(told(body)[0].filter((code) => code === 'foreign-code')).toEqual([])
  })
})
