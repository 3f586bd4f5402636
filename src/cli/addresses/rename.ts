import { basename, dirname, join, relative } from 'node:path'
import { currentAddress } from '#corpus/addresses.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { citePath, embedPath, exchangePath, glossPath } from '#model/paths.ts'
import { CommandError } from '../command-error.ts'
import { contentOf, type Files } from '#files/write-together.ts'
import { isPublished } from './ledger.ts'
import { addsNoUnsettled, type CommandContext, type Proposal } from './proposal.ts'

/**
 * Redirects a published address to the one that replaces it, and renames its file unless that has the new name already.
 *
 * @throws a {@link CommandError} if the old address was never published, or if the new one is of another kind or once meant
 *   something else, since links to that would then lead to this.
 */
export async function rename(
  { corpus }: CommandContext,
  from: string,
  to: string,
): Promise<Proposal[]> {
  const [old, next] = [pathOf(from), pathOf(to)]
  if (!isPublished(corpus.ledger, old))
    throw new CommandError(`Unexpected address ${old}, expected one that was published`)
  if (old === next || old.includes('#') !== next.includes('#'))
    throw new CommandError(
      `Unexpected ${next}, expected another address of the same kind as ${old}`,
    )
  const current = currentAddress(next, corpus.ledger.redirects)
  if (current !== next && current !== old)
    throw new CommandError(
      `Unexpected ${next}, expected an address that has never meant anything else: it was published and now redirects to ${current}`,
    )
  const redirects = { ...corpus.ledger.redirects, ...Object.fromEntries(pairsOf(old, next)) }
  // An address that is in use again is not redirected.
  for (const [, target] of pairsOf(old, next)) Reflect.deleteProperty(redirects, target)
  const moved = movedFile(corpus, old, next)
  const files = moved ? await filesOf(moved, corpus.root) : new Map<string, undefined>()
  return [
    {
      files,
      ledger: (changed) => ({ ...changed.ledger, redirects }),
      hasIntendedEffect: addsNoUnsettled,
      message: [
        `${old} redirects to ${next}`,
        ...(moved ? [`${basename(moved.from)} is now ${basename(moved.to)}`] : []),
      ].join('\n'),
    },
  ]
}

/** The path that an argument means: a slug means the page of an exchange. */
function pathOf(address: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(address)) return exchangePath(address)
  if (!address.startsWith('/')) {
    throw new CommandError(
      `Unexpected "${address}", expected a slug, or a path such as /glossary/key/`,
    )
  }
  return /[/#]/.test(address.at(-1) ?? '') || address.includes('#') ? address : `${address}/`
}

/** The old and new paths; an exchange has several pages, which move together. */
function pairsOf(old: string, next: string): [string, string][] {
  const slugs = [old, next].map((path) => /^\/exchanges\/([^/#]+)\/$/.exec(path)?.[1])
  const [a, b] = slugs
  if (a === undefined || b === undefined) return [[old, next]]
  return [exchangePath, embedPath, citePath].map((path) => [path(a), path(b)])
}

/** The file to rename, if it still has the old name. */
function movedFile(corpus: Corpus, old: string, next: string): Move | undefined {
  const file =
    corpus.exchanges.find(({ slug }) => exchangePath(slug) === old)?.file ??
    [...corpus.glossary.values()].find(({ key }) => glossPath(key) === old)?.file
  const name = /^\/(?:exchanges|glossary)\/([^/#]+)\/$/.exec(next)?.[1]
  if (file === undefined || name === undefined) return undefined
  const number = /^\d+-/.exec(basename(file))?.[0] ?? ''
  const ending = /\.[a-z]+$/.exec(file)?.[0] ?? ''
  const from = relative(corpus.root, file)
  return { from, to: join(dirname(from), `${number}${name}${ending}`) }
}

async function filesOf({ from, to }: Move, root: string): Promise<Files> {
  if ((await contentOf(join(root, to))) !== undefined)
    throw new CommandError(`Unexpected file ${to}, expected no file with that name`)
  return new Map([
    [to, await contentOf(join(root, from))],
    [from, undefined],
  ])
}

type Move = { from: string; to: string }
