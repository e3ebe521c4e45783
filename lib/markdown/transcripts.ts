import type { Root } from 'mdast'
import { isCallout } from '../blocks/nodes'
import { TRANSCRIPT } from '../blocks/transcript'
import { error, type ParseContext, warn } from './parse-context'

/** A transcript follows what it transcribes, and a sound has one (RGAA 4.1.1). */
export function transcripts(root: Root, context: ParseContext): void {
  for (const [index, node] of root.children.entries()) {
    const [before, after] = [root.children[index - 1], root.children[index + 1]]
    if (isCallout(node, TRANSCRIPT) && !(before?.type === 'figure' && before.media)) {
      const expected = 'un son ou une vidéo est attendu juste au-dessus : ![son titre](son.mp3)'
      error(context, node, { code: 'transcript-alone', found: 'cette transcription ne suit aucun son', expected })
    }
    if (node.type === 'figure' && node.media === 'audio' && !(after && isCallout(after, TRANSCRIPT))) {
      const expected = `un encadré « > [!${TRANSCRIPT}] » est attendu juste au-dessous`
      warn(context, node, { code: 'audio-without-transcript', found: 'ce son n’est pas transcrit', expected })
    }
  }
}
