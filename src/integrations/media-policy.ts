import type { Edition } from '#model/edition.ts'
import { recordingOf } from '#model/recording.ts'

/**
 * The directive of the content security policy that lets a page play a recording that is elsewhere: from its host, and captions
 * from the site. Files of the edition need none.
 */
export function mediaPolicy(edition: Pick<Edition, 'recording'>): string | undefined {
  const recording = recordingOf(edition)
  if (!recording || recording.url.startsWith('/')) return undefined
  const hosts = [new URL(recording.url).origin, ...(recording.captions ? ["'self'"] : [])]
  return `media-src ${hosts.join(' ')}`
}
