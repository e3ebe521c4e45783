import type { Root } from 'mdast'
import { isCallout } from '../blocks/nodes'
import { TRANSCRIPT } from '../blocks/transcript'
import { error, type ParseContext, warn } from './parse-context'

/**
 * Checks that a transcript follows a sound or a video, and that each sound has one (RGAA 4.1.1).
 */
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
