import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { placeOf } from '#model/issue.ts'
import { type RuleId, rules } from '#model/rules.ts'
import { type ExampleEdition, exampleEdition, writeExampleEdition } from './example-edition.ts'
import { ruleExamples, rulesBySubject } from './rules/rule-examples.ts'

const intro = `# The rules of an edition

\`npm run check\` and every build check an edition against these rules. Every message names its rule. For each rule, this page says what
it asks for, shows an example that breaks it and the message about it, and says what to do.

The examples change a small edition, in which Anna asks and Boris answers. This page is generated: \`npm run docs\`.`

/** `docs/rules.md`: every rule with its meaning, an example, the message about it and the fix. */
export async function ruleCatalogue(): Promise<string> {
  const subjects = Object.entries(rulesBySubject)
  const list = subjects.map(
    ([subject, ids]) => `- ${subject}: ${ids.map((id) => `[${id}](#${id})`).join(', ')}`,
  )
  const sections: string[] = []
  const folder = await mkdtemp(join(tmpdir(), 'edition-'))
  try {
    const original = join(folder, 'original')
    await mkdir(original)
    await writeExampleEdition(original)
    for (const [subject, ids] of subjects) {
      sections.push(`## ${subject}`)
      for (const id of ids) {
        const copy = join(folder, id)
        await cp(original, copy, { recursive: true })
        sections.push(sectionOn(id, await messageOf(id, exampleEdition(copy))))
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return [intro, list.join('\n'), ...sections, ''].join('\n\n')
}

function sectionOn(id: RuleId, message: string): string {
  const { where, shown, fix } = ruleExamples[id]
  const place = where.includes(' ') ? where : `\`${where}\``
  return [
    `### ${id}`,
    rules[id],
    `For example, in ${place}:`,
    fence(shown, languages[extname(where)] ?? 'text'),
    fence(message, 'text'),
    `**Fix:** ${fix}`,
  ].join('\n\n')
}

/**
 * The message about the example of a rule, as `npm run check` prints it.
 *
 * @throws if the example does not break the rule, or breaks others than it says.
 */
async function messageOf(id: RuleId, edition: ExampleEdition): Promise<string> {
  const { find, alsoBreaks = [] } = ruleExamples[id]
  const issues = await find(edition)
  const issue = issues.find(({ rule }) => rule === id)
  const other = issues.find(({ rule }) => rule !== id && !alsoBreaks.includes(rule))
  if (!issue || other)
    throw new Error(`Unexpected ${other?.rule ?? 'success'}, expected an example of ${id}`)
  const lines = [`${placeOf(issue, edition.folder)}  ${id}`, issue.message, issue.hint ?? '']
  return lines.join('\n').trim().replaceAll(edition.folder, '/home/anna/my-edition')
}

const languages: Readonly<Record<string, string>> = {
  '.mdx': 'markdown',
  '.md': 'markdown',
  '.yaml': 'yaml',
  '.json': 'json',
  '.html': 'html',
}

function fence(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}
