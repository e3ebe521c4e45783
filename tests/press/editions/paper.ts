import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dice } from '../../dice'

interface Story {
  title: string
  text: string
  section: string
  links: string[]
  aliases: string[]
}

/** A newsroom that changes at random and always holds together. */
export class Paper {
  readonly #stories = new Map<string, Story>()
  #sections = new Map([
    ['culture', 'Culture'],
    ['monde', 'Monde'],
  ])
  #count = 0

  #code = ''

  constructor(readonly dice: Dice) {}

  /** One change, by its name. */
  change(): string {
    const changes = ['add', 'rewrite', 'retitle', 'rename', 'remove', 'renameSection', 'recode'] as const
    const change = this.#stories.size < 3 ? 'add' : (changes[this.dice(changes.length)] ?? 'add')
    this[change]()
    return change
  }

  add(): void {
    this.#count += 1
    const section = ['culture', 'monde'][this.dice(2)] ?? 'monde'
    const links = this.#stories.size === 0 ? [] : [this.#any()]
    this.#stories.set(`texte-${this.#count}`, {
      title: `Titre ${this.#count}`,
      text: 'Un début.',
      section,
      links,
      aliases: [],
    })
  }

  rewrite(): void {
    this.#edit((story) => ({ ...story, text: `${story.text}\n\nSuite ${this.dice(1000)}.`, links: [this.#any()] }))
  }

  retitle(): void {
    this.#edit((story) => ({ ...story, title: `${story.title} bis` }))
  }

  rename(): void {
    const old = this.#any()
    const story = this.#stories.get(old)
    if (story) this.#stories.set(`${old}-x`, { ...story, aliases: [...story.aliases, old] })
    this.#stories.delete(old)
  }

  remove(): void {
    this.#stories.delete(this.#any())
  }

  renameSection(): void {
    this.#sections.set('culture', `Culture ${this.dice(50)}`)
  }

  recode(): void {
    this.#code = `code{order:${this.dice(50)}}`
  }

  /** Leaves in a project what it has become; a file that has not changed is not touched. */
  save(root: string): void {
    const files = new Map([...this.#stories].map(([slug, story]) => [`${slug}.md`, this.#markdown(slug, story)]))
    const folder = join(root, 'textes/articles')
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name))
    for (const [name, text] of files) write(join(folder, name), text)
    const sections = [...this.#sections].map(([id, name]) => `${id}:\n  name: ${name}\n  hue: 340\n`)
    write(join(root, 'textes/sections.yml'), sections.join(''))
    write(join(root, 'app/page.tsx'), this.#code)
  }

  #markdown(slug: string, { title, text, section, links, aliases }: Story): string {
    const day = String(1 + (Number(/\d+/.exec(slug)?.[0]) % 28)).padStart(2, '0')
    const known = links.filter((link) => link !== slug && this.#stories.has(link))
    const also = known.length > 0 ? `\n\nLire aussi :\n\n${known.map((link) => `- [[${link}]]`).join('\n')}` : ''
    return `---\ntitle: ${title}\ndate: 2025-06-${day}\nsection: ${section}\naliases: [${aliases.join(', ')}]\n---\n\n${text}${also}\n`
  }

  #edit(change: (story: Story) => Story): void {
    const slug = this.#any()
    const story = this.#stories.get(slug)
    if (story) this.#stories.set(slug, change(story))
  }

  #any(): string {
    return [...this.#stories.keys()][this.dice(this.#stories.size)] ?? ''
  }
}

function write(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  writeFileSync(file, text)
}
