import { expect, it } from 'vitest'
import { settingPlaces } from '../../lib/catalogue/source-lines'

const SERIES = `# Les dossiers
port:
  name: Le port
  order:
    - premier
    - second
`
const placeOf = settingPlaces(() => SERIES, 'content', 'series.yml')

it('finds the place of a value in a file of settings', () => {
  expect(placeOf(['port', 'order', 1])).toEqual({ file: 'content/series.yml', line: 6, column: 7, length: 6 })
})

it('gives the first line where a value cannot be found', () => {
  expect(placeOf(['quai', 'order', 0])).toEqual({ file: 'content/series.yml', line: 1, column: 1, length: 1 })
  const missing = settingPlaces(() => '', 'content', 'site.yml')
  expect(missing(['front', 'lead'])).toEqual({ file: 'content/site.yml', line: 1, column: 1, length: 1 })
})
