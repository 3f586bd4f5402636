import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSeq, parseDocument, YAMLSeq } from 'yaml'
import type { Corpus } from '#corpus/corpus.ts'
import type { Erratum } from '#model/errata.ts'
import { today } from './paragraph.ts'

/** Puts a change of today at the head of `errata.yaml`. */
export async function addErratum(
  { root, edition, errata }: Corpus,
  change: Pick<Erratum, 'kind' | 'at' | 'text'>,
): Promise<void> {
  const file = join(root, 'errata.yaml')
  const document = parseDocument(await readFile(file, 'utf8').catch(() => ''))
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq()
  const { kind, at, text } = change
  const key = freeKey(errata)
  const entry = {
    key,
    date: today(),
    version: edition.version,
    kind,
    ...(at.length > 0 && { at }),
    text,
  }
  list.items.unshift(document.createNode(entry))
  document.contents = list as typeof document.contents
  await writeFile(file, document.toString({ lineWidth: 0 }))
}

/** `2026-11-24`, and `2026-11-24-2` where that day has a change already. */
function freeKey(errata: readonly Erratum[]): string {
  const taken = new Set(errata.map(({ key }) => key))
  let key = today()
  for (let count = 2; taken.has(key); count++) key = `${today()}-${count}`
  return key
}
