import type { ReactNode } from 'react'

/** The large title of a list or of the archives, its description, and facts in small type. */
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
