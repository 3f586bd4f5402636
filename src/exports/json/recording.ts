import type { Edition } from '#model/edition.ts'
import { recordingOf } from '#model/recording.ts'

/** The recording of the interview; no field if there is none. */
export function recordingAsJson(edition: Edition, address: (path: string) => string) {
  const recording = recordingOf(edition)
  if (!recording) return {}
  const { url, kind, type, captions } = recording
  const at = (path: string) => (path.startsWith('/') ? address(path) : path)
  return {
    recording: {
      ...{ url: at(url), kind },
      ...(type !== undefined && { type }),
      ...(captions !== undefined && { captions: at(captions) }),
    },
  }
}
