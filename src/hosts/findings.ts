import { number } from '#messages/en/numbers.ts'
import type { Limit } from './host.ts'

/** What a host would not accept of a site, and how much of its limits the site uses. */
export type Findings = {
  problems: readonly Problem[]
  usage: readonly string[]
}

export type Problem = {
  /** “Unexpected X, expected Y”. */
  message: string
  /** The likely fix. */
  hint: string
}

/** The findings of several checks as one. */
export function together(findings: readonly Findings[]): Findings {
  return {
    problems: findings.flatMap(({ problems }) => problems),
    usage: findings.flatMap(({ usage }) => usage),
  }
}

/** Problems of one kind, of which the first few say enough. */
export function few(problems: readonly Problem[]): Findings {
  const [first] = problems
  const more = problems.length - 5
  if (first === undefined || more <= 0) return { problems, usage: [] }
  const rest = { message: `Unexpected ${number(more)} more of these`, hint: first.hint }
  return { problems: [...problems.slice(0, 5), rest], usage: [] }
}

/**
 * Compares a number with a limit.
 *
 * @param counted what is counted, such as `files`.
 */
export function within(
  limit: Limit | undefined,
  used: number,
  counted: string,
  hint: string,
): Findings {
  if (limit === undefined)
    return { problems: [], usage: [`${number(used)} ${counted} (no documented limit)`] }
  const { max, note } = limit
  const most = `${number(max)}${note === undefined ? '' : ` (${note})`}`
  const message = `Unexpected ${number(used)} ${counted}, expected at most ${most}`
  return {
    problems: used > max ? [{ message, hint }] : [],
    usage: [`${number(used)} of ${number(max)} ${counted}`],
  }
}
