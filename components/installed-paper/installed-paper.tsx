declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'installed-paper': React.HTMLAttributes<HTMLElement>
    }
  }
}

/** On the page that an installed paper opens with: has it open without a network. */
export function InstalledPaper() {
  return <installed-paper hidden />
}
