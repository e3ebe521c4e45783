// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Blocks } from '@/components/blocks'
import { Html } from '@/components/html'
import type { BlockView } from '@/lib/blocks/view'
import { FRENCH, LINK, PICTURE } from './sketches'

afterEach(cleanup)

const prose: BlockView = { type: 'prose', html: '<p>Un <em>mot</em>.</p>' }
const heading: BlockView = { type: 'heading', depth: 2, id: 'suite', html: 'La suite' }
const one: BlockView = { type: 'read-also', links: [LINK] }
const two: BlockView = { type: 'read-also', links: [LINK, { ...LINK, href: '/articles/c/' }] }

it('renders each kind of block, in order', () => {
  const blocks: BlockView[] = [
    prose,
    heading,
    { type: 'figure', picture: PICTURE },
    { type: 'table', html: '<table></table>' },
    two,
    { type: 'notes', html: '<ol><li id="note-1">Une note.</li></ol>' },
  ]
  const { container } = render(<Blocks language={FRENCH} blocks={blocks} />)
  const outline = [...container.children].map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`)
  expect(outline).toEqual([
    'div.text',
    'h2.',
    'figure.figure-wide',
    'div.scroller',
    'div.readalso readalso-text',
    'section.notes',
  ])
})

it('gives headings their anchor, and makes tables focusable', () => {
  render(<Blocks language={FRENCH} blocks={[heading, { type: 'table', html: '<table></table>' }]} />)
  expect(screen.getByRole('heading', { level: 2 }).id).toBe('suite')
  expect(screen.getByRole('group').tabIndex).toBe(0)
})

it('closes each sentence of a caption', () => {
  render(<Blocks language={FRENCH} blocks={[{ type: 'figure', picture: PICTURE }]} />)
  expect(screen.getByText('Le pont, à l’aube. Atelier.')).toBeTruthy()
})

it('labels the notes by their heading', () => {
  render(<Blocks language={FRENCH} blocks={[{ type: 'notes', html: '<ol></ol>' }]} />)
  expect(screen.getByRole('doc-endnotes', { name: 'Notes' })).toBeTruthy()
})

describe('a « Lire aussi »', () => {
  it.each([
    ['between two paragraphs stands in the margin', [prose, one, prose], 'readalso readalso-text readalso-margin'],
    ['before a heading stays in the column', [prose, one, heading], 'readalso readalso-text'],
    ['at the end stays in the column', [prose, one], 'readalso readalso-text'],
    ['of several stays in the column', [prose, two, prose], 'readalso readalso-text'],
  ])('%s', (_name, blocks, expected) => {
    const { container } = render(<Blocks language={FRENCH} blocks={blocks} />)
    expect(container.querySelector('.readalso')?.className).toBe(expected)
  })
})

describe('a right-to-left passage', () => {
  it.each([
    ['<p>مرحبا بالعالم.</p>', 'auto'],
    ['<p>Il dit « שלום ».</p>', 'auto'],
    ['<p>L’été à Paris.</p>', null],
  ])('%s', (html, dir) => {
    const { container } = render(<Html html={html} />)
    expect(container.firstElementChild?.getAttribute('dir')).toBe(dir)
  })
})
