import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Findings, few, together, within } from './findings.ts'
import type { Host, Limit } from './host.ts'
import { isDynamic, readHeaderRules, readRedirects, ruleLines } from './rules.ts'

const headersAreLost =
  'The host ignores what is above the limit, so that pages there are sent without their headers. Set them in the settings of the host.'
const pagesLeadOn =
  'The host ignores what is above the limit. The pages at these addresses lead on instead, so that no address is lost.'

/** Compares `_headers` and `_redirects` with what a host accepts, if it reads them. */
export function checkRules(folder: string, { headers, redirects }: Host): Findings {
  const rules = readHeaderRules(textOf(folder, '_headers'))
  const moved = readRedirects(textOf(folder, '_redirects'))
  const dynamic = moved.filter(({ from }) => isDynamic(from)).length
  return together([
    ...(headers
      ? [
          within(headers.rules, rules.length, 'header rules', headersAreLost),
          lines(folder, '_headers', headers.line, headersAreLost),
        ]
      : []),
    ...(redirects
      ? [
          within(redirects.static, moved.length - dynamic, 'redirects', pagesLeadOn),
          ...(dynamic > 0
            ? [within(redirects.dynamic, dynamic, 'redirects with patterns', pagesLeadOn)]
            : []),
          lines(folder, '_redirects', redirects.line, pagesLeadOn),
        ]
      : []),
  ])
}

function lines(folder: string, name: string, limit: Limit | undefined, hint: string): Findings {
  const all = ruleLines(textOf(folder, name))
  const longest = Math.max(0, ...all.map(({ content }) => content.length))
  const { usage } = within(limit, longest, `characters in the longest line of ${name}`, hint)
  const tooLong = few(
    all.flatMap(
      ({ number, content }) =>
        within(limit, content.length, `characters in line ${number} of ${name}`, hint).problems,
    ),
  )
  return { usage: limit && longest > 0 ? usage : [], problems: tooLong.problems }
}

function textOf(folder: string, name: string): string {
  const file = join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
