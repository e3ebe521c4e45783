/**
 * Words of the text, large, in the middle of it. Whoever listens, reads in a reader view or in a feed has had them already: the first
 * two leave out what is hidden from them, the third never gets it.
 */
export function PullQuote({ text, by }: { text: string; by: string | undefined }) {
  return (
    <div className="pull-quote" aria-hidden="true">
      <p>{text}</p>
      {by && <p className="meta">{by}</p>}
    </div>
  )
}
