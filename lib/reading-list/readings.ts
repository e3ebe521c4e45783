import { SLUG } from '../article/slug'
import { ROOT } from './base-path'
import { listIn } from './list-in'
import { type Shape, shaped } from './shape'
import { readSavedArticles } from './storage'

/** What a browser notes of an article that its reader has opened. */
export interface Reading {
  slug: string
  /** The last visit, in milliseconds since 1970. */
  at: number
  /** Percentage read. */
  progress: number
  /** The fingerprint of the last visible paragraph. */
  place: string
  /** The fingerprints of the title and the deck; undefined in what was noted before December 2026. */
  head?: string[]
  /** The fingerprints of the paragraphs and of the corrections. */
  prints: string[]
}

/** Increment the number when `Reading` changes shape. */
export const KEY = `${ROOT}lectures:1`

/** Some 80 kB, at forty paragraphs an article. */
const MOST_READINGS = 200
/** A longer text, often a table, is not compared: its fingerprints are not stored. */
const MOST_PRINTS = 1000
/** The last moment that a `Date` can represent (ECMAScript, « Time Values »). */
const LAST_MOMENT = 8.64e15

/** From this percentage on, an article counts as read: texts often end with notes or sources. */
export const READ = 90

const PRINT = /^[0-9a-z]{0,7}$/

const SHAPE: Shape = {
  slug: SLUG,
  at: LAST_MOMENT,
  progress: 100,
  place: PRINT,
  head: [2, PRINT],
  prints: [MOST_PRINTS, PRINT],
}

/** Parses stored or imported text, which is not trusted. */
export function parseReadings(text: string | null): Reading[] {
  return listIn(text)
    .flatMap((each) => shaped<Reading>(each, SHAPE) ?? [])
    .slice(-MOST_READINGS)
}

export function readReadings(): Reading[] {
  try {
    return parseReadings(localStorage.getItem(KEY))
  } catch {
    return []
  }
}

/** Without storage or room, nothing is noted or shown: the reader could do nothing about it. */
export function writeReadings(readings: readonly Reading[]): void {
  try {
    if (readings.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(readings.slice(-MOST_READINGS)))
  } catch {}
}

/** The latest reading comes last. */
export function withReading(readings: readonly Reading[], reading: Reading): Reading[] {
  const prints = reading.prints.length <= MOST_PRINTS ? reading.prints : []
  return [...readings.filter(({ slug }) => slug !== reading.slug), { ...reading, prints }]
}

/** Whether the reader lets this browser note everything they read. */
export function notesReadings(): boolean {
  return document.documentElement.dataset.memory === 'on'
}

/** Forgets the articles that are not on the reading list, unless everything is noted. */
export function forgetUnkept(): void {
  if (notesReadings()) return
  const kept = new Set(readSavedArticles().map(({ slug }) => slug))
  writeReadings(readReadings().filter(({ slug }) => kept.has(slug)))
}
