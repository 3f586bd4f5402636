import { isSeq, parseDocument, stringify } from 'yaml'
import type { Corpus } from '#corpus/corpus.ts'
import type { Erratum } from '#model/errata.ts'
import { today } from './paragraph.ts'

/**
 * The source of `errata.yaml` with a new entry, dated today, at the top; the rest is unchanged character for character.
 *
 * @param source the source of the file; undefined if there is none.
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
  const old = source ?? ''
  const { contents } = parseDocument(old)
  const items = stringify([entry], { lineWidth: 0 })
  const ending = old.includes('\r\n') ? '\r\n' : '\n'
  const lines = items.replaceAll('\n', ending)
  if (isSeq(contents) && contents.flow !== true) {
    const [start] = contents.range
    const indent = ' '.repeat(start - (old.lastIndexOf('\n', start - 1) + 1))
    const indented = lines
      .trimEnd()
      .split(ending)
      .join(ending + indent)
    return `${old.slice(0, start)}${indented}${ending}${indent}${old.slice(start)}`
  }
  if (isSeq(contents) && contents.items.length > 0) {
    return stringify([entry, ...contents.toJSON()], { lineWidth: 0 })
  }
  const [start, end] = isSeq(contents) ? contents.range : [old.length, old.length]
  const before = old.slice(0, start)
  const lacksEnding = before !== '' && !before.endsWith('\n')
  return before + (lacksEnding ? ending : '') + lines + old.slice(end).replace(/^\r?\n/, '')
}

/** `2026-11-24`, or `2026-11-24-2` if that key is taken. */
function freeKey(errata: readonly Erratum[]): string {
  const taken = new Set(errata.map(({ key }) => key))
  let key = today()
  for (let count = 2; taken.has(key); count++) key = `${today()}-${count}`
  return key
}
