import { describe, expect, it } from 'vitest'
import { ghost } from './abroad/ghost'
import { hugo } from './abroad/hugo'
import { pages } from './abroad/pages'
import { wordpress } from './abroad/wordpress'
import { bodyOf, imported } from './paste'

const WORDPRESS = 'https://ancien.example/wp-content/uploads/2024/05'
const GHOST = '__GHOST_URL__/content/media/2024/05'
const MP4 = '\0\0\0\u0018ftypmp42'
const BYTES: [name: string, bytes: string][] = [
  ['son.mp3', 'ID3'],
  ['film.mp4', MP4],
]
const FILES = BYTES.flatMap(([name, bytes]) => [
  [`uploads/2024/05/${name}`, bytes],
  [`content/media/2024/05/${name}`, bytes],
  [`static/${name}`, bytes],
  [name, bytes],
])

const TOOLS = { ghost, hugo, pages, wordpress }

const CASES: [tool: keyof typeof TOOLS, body: string, markdown: RegExp][] = [
  [
    'wordpress',
    `<figure class="wp-block-audio"><audio controls src="${WORDPRESS}/son.mp3"></audio><figcaption>Le son</figcaption></figure>`,
    /^!\[\]\(\.\.\/documents\/\S*son\.mp3\)\\?\n\*Le son\*$/m,
  ],
  ['wordpress', `[audio mp3="${WORDPRESS}/son.mp3"][/audio]`, /^!\[\]\(\.\.\/documents\/\S*son\.mp3\)$/m],
  ['wordpress', `[video mp4="${WORDPRESS}/film.mp4"][/video]`, /^!\[\]\(\.\.\/documents\/\S*film\.mp4\)$/m],
  [
    'ghost',
    `<div class="kg-card kg-audio-card"><audio src="${GHOST}/son.mp3"></audio><div class="kg-audio-title">Le son</div></div>`,
    /^!\[Le son\]\(\.\.\/documents\/\S*son\.mp3\)$/m,
  ],
  [
    'ghost',
    `<figure class="kg-card kg-video-card"><div><video src="${GHOST}/film.mp4" poster="x.jpg"></video></div><figcaption>Le film</figcaption></figure>`,
    /^!\[Le film\]\(\.\.\/documents\/\S*film\.mp4\)$/m,
  ],
  ['hugo', '<audio controls title="Le son" src="/son.mp3"></audio>', /^!\[Le son\]\(\.\.\/documents\/son\.mp3\)$/m],
  [
    'hugo',
    '<video controls>\n<source src="/film.mp4" type="video/mp4">\n</video>',
    /^!\[\]\(\.\.\/documents\/film\.mp4\)$/m,
  ],
  ['hugo', '<div>\n<audio src="/son.mp3"></audio>\n</div>', /<img src="\.\.\/documents\/son\.mp3" alt="">/],
  ['hugo', '{{< audio src="/son.mp3" title="Le son" >}}', /^!\[Le son\]\(\.\.\/documents\/son\.mp3\)$/m],
  ['pages', '<p><video controls src="film.mp4">Repli</video></p>', /^!\[\]\(\.\.\/documents\/film\.mp4\)$/m],
  [
    'pages',
    '<audio controls title="Le son" src="https://sons.example/un.mp3"></audio>',
    /^\[Le son\]\(https:\/\/sons\.example\/un\.mp3\)$/m,
  ],
]

describe('players of other tools', () => {
  it.each(CASES)('of %s: %s', (tool, body, markdown) => {
    const { article, joined } = TOOLS[tool]
    const [path, text] = article({ number: 1, title: 'Digue', date: '2024-05-01', body: `Un mot.\n\n${body}\n\nFin.` })
    const source = joined ? joined([text]) : { [path]: text }
    const { files } = imported({ ...source, ...Object.fromEntries(FILES) })
    const [, written] = Object.entries(files).find(([name]) => name.startsWith('articles/')) ?? []
    const copies = Object.keys(files).filter((name) => name.startsWith('documents/'))
    expect(bodyOf(written)).toMatch(markdown)
    expect(copies).toHaveLength(/sons\.example/.test(body) ? 0 : 1)
  })

  it('import the captions of a video, under its name', () => {
    const [path, text] = hugo.article({
      number: 1,
      title: 'Digue',
      date: '2024-05-01',
      body: 'Un mot.\n\n<video src="/Le film.mp4"></video>',
    })
    const { files } = imported({ [path]: text, 'static/Le film.mp4': MP4, 'static/Le film.vtt': 'WEBVTT' })
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['documents/le-film.mp4', 'documents/le-film.vtt']))
  })
})
