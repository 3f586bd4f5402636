import { recordingOf } from '#model/recording.ts'
import type { EditionSource } from '#reading/edition-source.ts'

/** A policy without the sources of recordings, for a page that plays none. */
export function withoutMedia(policy: string): string {
  return policy.replace(/\s*media-src [^;]*;?/, '')
}

/**
 * The directive of the content security policy that lets pages play a recording that is elsewhere: from its host, and captions from
 * the site. Pages without a player lose it (`finish-pages.ts`). Files of the edition need none.
 */
export async function mediaPolicy(source: EditionSource): Promise<`media-src ${string}`[]> {
  const { corpus } = await source.read()
  const recording = corpus && recordingOf(corpus.edition)
  if (!recording || recording.url.startsWith('/')) return []
  const hosts = [new URL(recording.url).origin, ...(recording.captions ? ["'self'"] : [])]
  return [`media-src ${hosts.join(' ')}`]
}
