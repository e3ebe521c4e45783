declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'read-cards': React.HTMLAttributes<HTMLElement>
    }
  }
}

/** Placed at the end of a page of cards. */
export function ReadCards() {
  return <read-cards hidden />
}
