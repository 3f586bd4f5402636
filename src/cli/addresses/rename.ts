import { access, rename as renameFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Corpus } from '#corpus/corpus.ts'
import { citePath, embedPath, exchangePath, glossPath } from '#model/address.ts'
import { Mistake } from '../mistake.ts'
import { editionIn, writeLedger } from './ledger-file.ts'

/**
 * Lets a published address lead on to the one that takes its place, and gives the file behind it its new name unless it has
 * it already.
 *
 * @throws a {@link Mistake} where the old address was never published, or the new one is not one of this edition.
 */
export async function rename(folder: string, from: string, to: string): Promise<string> {
  const corpus = await editionIn(folder)
  const [old, next] = [pathOf(from), pathOf(to)]
  const { pages, redirects } = corpus.ledger
  const [page = '', fragment] = old.split('#')
  if (!pages[page] || (fragment !== undefined && !pages[page].includes(fragment))) {
    throw new Mistake(`Unexpected address ${old}, expected one that was published`)
  }
  if (old === next || old.includes('#') !== next.includes('#')) {
    throw new Mistake(`Unexpected ${next}, expected another address of the same kind as ${old}`)
  }
  for (const [a, b] of pairsOf(old, next)) redirects[a] = b
  // An address that comes back leads nowhere else.
  for (const [, b] of pairsOf(old, next)) Reflect.deleteProperty(redirects, b)
  const moved = await moveFile(corpus, old, next)
  await writeLedger(corpus.root, corpus.ledger)
  return [`${old} leads to ${next}`, ...(moved ? [moved] : [])].join('\n')
}

/** A slug is that of an exchange. */
function pathOf(address: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(address)) return exchangePath(address)
  if (!address.startsWith('/')) {
    throw new Mistake(`Unexpected "${address}", expected a slug, or a path such as /glossary/key/`)
  }
  return /[/#]/.test(address.at(-1) ?? '') || address.includes('#') ? address : `${address}/`
}

/** What moves with an exchange. */
function pairsOf(old: string, next: string): [string, string][] {
  const slugs = [old, next].map((path) => /^\/exchanges\/([^/#]+)\/$/.exec(path)?.[1])
  const [a, b] = slugs
  if (a === undefined || b === undefined) return [[old, next]]
  return [exchangePath, embedPath, citePath].map((path) => [path(a), path(b)])
}

async function moveFile(corpus: Corpus, old: string, next: string): Promise<string | undefined> {
  const file =
    corpus.exchanges.find(({ slug }) => exchangePath(slug) === old)?.file ??
    [...corpus.glossary.values()].find(({ key }) => glossPath(key) === old)?.file
  const name = /^\/(?:exchanges|glossary)\/([^/#]+)\/$/.exec(next)?.[1]
  if (file === undefined || name === undefined) return undefined
  const number = /^\d+-/.exec(basename(file))?.[0] ?? ''
  const ending = /\.[a-z]+$/.exec(file)?.[0] ?? ''
  const target = join(dirname(file), `${number}${name}${ending}`)
  const isTaken = await access(target).then(
    () => true,
    () => false,
  )
  if (isTaken) throw new Mistake(`Unexpected file ${target}, expected the name to be free`)
  await renameFile(file, target)
  return `${basename(file)} is now ${basename(target)}`
}
