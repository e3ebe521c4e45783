import { expect, it } from 'vitest'
import { fileFix } from '../../lib/catalogue/file-fix'

const FILE = 'content/articles/2025/a.md'

it.each([
  ['![Un quai](images/quay.jpg "Le port")', 1, '![Un quai](../../images/quai.jpg "Le port")'],
  ['Du texte, puis ![](../../images/quay.jpg).', 16, 'Du texte, puis ![](../../images/quai.jpg).'],
  ['![Un quai](</images/quay.jpg>)', 1, '![Un quai](<../../images/quai.jpg>)'],
  ['  src: images/quay.jpg', 8, '  src: ../../images/quai.jpg'],
  ['  src: "../../images/quay.jpg"', 8, '  src: "../../images/quai.jpg"'],
  ['image: {src: images/quay.jpg, alt: A}', 14, 'image: {src: ../../images/quai.jpg, alt: A}'],
  ['image: { src: images/quay.jpg }', 15, 'image: { src: ../../images/quai.jpg }'],
  ['<img src="./../../images/quay.jpg" alt="">', 1, '<img src="../../images/quai.jpg" alt="">'],
])('writes the line of an author with the path of another file: %s', (line, column, expected) => {
  const place = { file: FILE, line: 2, column, length: line.length - column + 1 }
  expect(fileFix(() => `---\n${line}\n`, place, 'images/quay.jpg', 'images/quai.jpg')).toBe(expected)
})

it.each([
  ['![](p%20q.png)', 'articles/2025/p q.png', '![](../../mon%20plan.png)'],
  ['![](<p q.png>)', 'articles/2025/p q.png', '![](<../../mon plan.png>)'],
  ['src: p q.png', 'articles/2025/p q.png', 'src: ../../mon plan.png'],
  ['![plan]', 'articles/2025/p q.png', 'mon plan.png'],
])('keeps the spelling of spaces: %s', (line, path, expected) => {
  const column = line.startsWith('src') ? 6 : 1
  expect(fileFix(() => line, { file: FILE, line: 1, column, length: 9 }, path, 'mon plan.png')).toBe(expected)
})
