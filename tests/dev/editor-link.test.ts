import { describe, expect, it } from 'vitest'
import { editorLink } from '../../lib/dev/editor-link'

const SPOT = { path: '/l’été/a & "b".md', shown: 'a & "b".md', line: 3, column: 7 }

describe('editorLink', () => {
  it.each([
    ['code', 'vscode://file/l%E2%80%99%C3%A9t%C3%A9/a%20%26%20%22b%22.md:3:7'],
    ['/usr/bin/code --wait', 'vscode://file/l%E2%80%99%C3%A9t%C3%A9/a%20%26%20%22b%22.md:3:7'],
    ['Cursor.exe', 'cursor://file/l%E2%80%99%C3%A9t%C3%A9/a%20%26%20%22b%22.md:3:7'],
    ['subl -w', 'subl://open?url=file:///l%E2%80%99%C3%A9t%C3%A9/a%20%26%20%22b%22.md&amp;line=3&amp;column=7'],
    ['idea', 'idea://open?file=/l%E2%80%99%C3%A9t%C3%A9/a%20%26%20%22b%22.md&amp;line=3&amp;column=7'],
  ])('opens %s', (command, url) => {
    expect(editorLink(SPOT, command)).toContain(`<a href="${url}">`)
  })

  it('puts a slash before the drive of a Windows path', () => {
    const link = editorLink({ path: 'C:\\journal\\a.md', shown: 'a.md', line: 1, column: 1 }, 'C:\\bin\\code.cmd')
    expect(link).toBe('<a href="vscode://file/C:/journal/a.md:1:1">Ouvrir dans VS Code</a>')
  })

  it('gives the command of an editor that no URL opens', () => {
    expect(editorLink({ ...SPOT, shown: 'a/b.md' }, 'vim')).toBe('<code>vim +3 a/b.md</code>')
    expect(editorLink({ ...SPOT, shown: 'a/<b>.md' }, 'nano')).toBe('<code>nano +3 &quot;a/&lt;b&gt;.md&quot;</code>')
  })
})
