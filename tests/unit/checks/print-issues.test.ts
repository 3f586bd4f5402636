import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { githubAnnotations, printIssues } from '#checks/print-issues.ts'
import { checkCommand } from '#cli/check-command.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import { resultOf } from '../cli/result-of.ts'
import { smallEdition } from './small-edition.ts'

const issue: Issue = {
  rule: 'unknown-key',
  message: 'Unexpected key "a"',
  file: resolve('content/exchanges/05-a.mdx'),
  position: { type: 'at', line: 12, column: 5 },
  hint: 'Did you mean "b"?',
}

test('a terminal shows place, rule, message and fix, and once for each rule where it is explained', () => {
  const second: Issue = { ...issue, rule: 'long-note', hint: '', position: wholeFile }
  expect(printIssues([issue, issue, second])).toBe(
    [
      'content/exchanges/05-a.mdx:12:5  unknown-key',
      '  Unexpected key "a"',
      '  Did you mean "b"?',
      '',
      'content/exchanges/05-a.mdx:12:5  unknown-key',
      '  Unexpected key "a"',
      '  Did you mean "b"?',
      '',
      'content/exchanges/05-a.mdx  long-note',
      '  Unexpected key "a"',
      '',
      '3 mistakes. For help, see',
      '  docs/rules.md#unknown-key',
      '  docs/rules.md#long-note',
    ].join('\n'),
  )
})

test('GitHub gets each issue as a command for its line', () => {
  expect(githubAnnotations([issue])).toBe(
    '::error file=content/exchanges/05-a.mdx,line=12,col=5,title=unknown-key::' +
      'Unexpected key "a"%0ADid you mean "b"?%0AFor help, see docs/rules.md#unknown-key',
  )
})

test('what would end or divide a command is escaped', () => {
  const awkward: Issue = {
    rule: 'words-changed',
    message: '100%\r\n::error::, or so',
    file: resolve('content/a,b:c%.mdx'),
    position: wholeFile,
  }
  const [line = '', ...more] = githubAnnotations([awkward]).split('\n')
  expect(more).toEqual([])
  expect(line).toBe(
    '::error file=content/a%2Cb%3Ac%25.mdx,title=words-changed::' +
      '100%25%0D%0A::error::, or so%0AFor help, see docs/rules.md#words-changed',
  )
})

test('the check prints commands for GitHub if it is asked to', async () => {
  const edition = await smallEdition()
  await edition.edit('exchanges/02-and-now.mdx', 'otherwise', 'different')
  const plain = await resultOf(checkCommand, edition.folder)
  expect(plain).toMatchObject({ code: 1, out: '' })
  const github = await resultOf(checkCommand, edition.folder, '--format', 'github')
  expect(github).toMatchObject({ code: 1, err: plain.err })
  expect(github.out).toMatch(/^::error file=.*02-and-now\.mdx,line=12,col=11,title=words-changed::/)
  const other = await resultOf(checkCommand, edition.folder, '--format', 'gitlab')
  expect(other).toMatchObject({
    code: 2,
    err: 'Unexpected --format "gitlab", expected "text" or "github"\n',
  })
})
