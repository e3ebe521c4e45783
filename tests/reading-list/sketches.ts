import type { Kept } from '@/lib/reading-list/kept'

/** An article as a reader would have kept it; one kept later has a greater `day`. */
export function aKept(slug: string, day = 1, facts: Partial<Kept> = {}): Kept {
  const keptAt = `2026-01-${String(day).padStart(2, '0')}T08:00:00.000Z`
  return {
    slug,
    title: `Titre de ${slug}`,
    section: 'Culture',
    hue: 'hue-340',
    minutes: 7,
    date: '2025-06-01',
    keptAt,
    progress: 0,
    ...facts,
  }
}
