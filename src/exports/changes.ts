import type { Corpus } from '#corpus/corpus.ts'
import { urlNamespace, uuidOfName } from '#model/uuid.ts'

/** A day as a timestamp: midnight UTC. */
export function timestampOf(day: string): string {
  return `${day}T00:00:00Z`
}

/** A permanent identifier of the edition or of something in it, `urn:uuid:…`, which does not depend on the host. */
export function permanentName({ edition }: Pick<Corpus, 'edition'>, part = ''): string {
  const whole = uuidOfName(edition.source?.url ?? edition.title, urlNamespace)
  return `urn:uuid:${part === '' ? whole : uuidOfName(part, whole)}`
}
