import type { Element } from 'xast'
import type { Edition } from '#model/edition.ts'
import { recordingOf } from '#model/recording.ts'
import { x } from '../xml.ts'

/** The recording that the transcript is of. */
export function teiRecording(
  edition: Edition,
  address: (path: string) => string,
): Element | undefined {
  const recording = recordingOf(edition)
  if (!recording) return undefined
  const { url, kind, type = `${kind}/*` } = recording
  const media = { mimeType: type, url: url.startsWith('/') ? address(url) : url }
  return x('recordingStmt', [x('recording', { type: kind }, [x('media', media)])])
}
