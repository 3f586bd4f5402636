import { isSeq, parseDocument, stringify } from 'yaml'
import type { Corpus } from '#corpus/corpus.ts'
import type { Erratum } from '#model/errata.ts'
import { today } from './paragraph.ts'

/**
 * The source of `errata.yaml` with a change of today at its head; the rest stays character for character.
 *
 * @param source what the file holds; undefined where there is none.
 */
export function withErratum(
  source: string | undefined,
  { edition, errata }: Pick<Corpus, 'edition' | 'errata'>,
  change: Pick<Erratum, 'kind' | 'at' | 'text'>,
): string {
  const { kind, at, text } = change
  const entry = {
    key: freeKey(errata),
    date: today(),
    version: edition.version,
    kind,
    ...(at.length > 0 && { at }),
    text,
  }
  const written = source ?? ''
  const { contents } = parseDocument(written)
  const items = stringify([entry], { lineWidth: 0 })
  const ending = written.includes('\r\n') ? '\r\n' : '\n'
  const lines = items.replaceAll('\n', ending)
  if (isSeq(contents) && contents.flow !== true) {
    const [start] = contents.range
    const indent = ' '.repeat(start - (written.lastIndexOf('\n', start - 1) + 1))
    const own = lines
      .trimEnd()
      .split(ending)
      .join(ending + indent)
    return `${written.slice(0, start)}${own}${ending}${indent}${written.slice(start)}`
  }
  if (isSeq(contents) && contents.items.length > 0) {
    return stringify([entry, ...contents.toJSON()], { lineWidth: 0 })
  }
  const [start, end] = isSeq(contents) ? contents.range : [written.length, written.length]
  const before = written.slice(0, start)
  const isOpen = before !== '' && !before.endsWith('\n')
  return before + (isOpen ? ending : '') + lines + written.slice(end).replace(/^\r?\n/, '')
}

/** `2026-11-24`, and `2026-11-24-2` where that day has a change already. */
function freeKey(errata: readonly Erratum[]): string {
  const taken = new Set(errata.map(({ key }) => key))
  let key = today()
  for (let count = 2; taken.has(key); count++) key = `${today()}-${count}`
  return key
}
