declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'installed-paper': React.HTMLAttributes<HTMLElement>
    }
  }
}

/** For the front page, which an installed paper opens first: makes it available offline. */
export function InstalledPaper() {
  return <installed-paper hidden />
}
