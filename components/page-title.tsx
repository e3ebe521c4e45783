import type { ReactNode } from 'react'

/** The large title of a list or of the archives, what it is about, and facts in small. */
export function PageTitle({
  title,
  intro,
  children,
}: {
  title: ReactNode
  intro?: string | undefined
  children?: ReactNode
}) {
  return (
    <div className="page-title">
      <h1 className="text-5 text-section first-letter:uppercase">{title}</h1>
      <div className="page-intro">
        {intro && <p className="text-intro">{intro}</p>}
        {children}
      </div>
    </div>
  )
}
