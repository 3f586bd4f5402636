import { checkEdition } from '#checks/all-checks.ts'
import type { Issue } from '#model/issue.ts'
import type { RuleId } from '#model/rules.ts'
import type { ExampleEdition } from '../example-edition.ts'

/** A mistake that breaks a rule, and what to do about it. */
export type RuleExample = {
  /** The file that the mistake is in, or another place. */
  where: string
  /** The wrong content, as it is shown. */
  shown: string
  fix: string
  /** Other rules that the same mistake breaks. */
  alsoBreaks?: readonly RuleId[]
  /** Makes the mistake in an edition and returns the issues of the checks. */
  find: (edition: ExampleEdition) => Promise<Issue[]>
}

/** The files of the example edition that examples change most. */
export const introduction = 'exchanges/00-introduction.mdx'
export const first = 'exchanges/01-why-is-this-so.mdx'
export const second = 'exchanges/02-and-now.mdx'
export const spring = 'glossary/spring.md'

/** A piece of a file that is replaced. */
type Edit = { file: string; from: string; to: string } & Setting

/** A file that is written. */
type Writing = { file: string; text: string } & Setting

type Setting = {
  shown?: string
  fix: string
  alsoBreaks?: readonly RuleId[]
  /** Other changes, which are not shown. */
  before?: (edition: ExampleEdition) => Promise<unknown>
  /** Whether the edition was published before the mistake, so that its recorded addresses stay as they were. */
  published?: boolean
}

/** An example in which a piece of a file is replaced. */
export function edited({ file, from, to, ...setting }: Edit): RuleExample {
  return example(file, to, (edition) => edition.edit(file, from, to), setting)
}

/** An example in which a file is written. */
export function written({ file, text, ...setting }: Writing): RuleExample {
  return example(file, text.trim(), (edition) => edition.write(file, text), setting)
}

function example(
  where: string,
  changed: string,
  make: (edition: ExampleEdition) => Promise<void>,
  { shown = changed, fix, alsoBreaks = [], before, published }: Setting,
): RuleExample {
  const find = async (edition: ExampleEdition) => {
    await before?.(edition)
    await make(edition)
    // What cannot be read has no addresses.
    if (!published) await edition.record().catch(() => undefined)
    return (await checkEdition(edition.folder)).issues
  }
  return { where, shown, fix, alsoBreaks, find }
}
