import { stringify } from 'yaml'
import { z } from 'zod'
import { keySchema } from '#model/key.ts'
import { type ExchangeFile, turnsIn } from './exchange-file.ts'
import { isTitled } from './shape-head.ts'
import type { Group } from './suggest.ts'

/** A plan for longer exchanges, as a file that the editor can change. */
export const planSchema = z.strictObject({
  exchanges: z
    .int()
    .describe('How many exchanges there were when the plan was made, by whose numbers it goes.'),
  longer: z
    .array(
      z.strictObject({
        merge: z
          .union([z.string().regex(/^\d+(?:-\d+)?$/), z.int()])
          .transform(String)
          .describe('The exchanges that become one, such as 4-7; or one that only gets a title.'),
        title: z.string().nullish().describe('The title of the new exchange.'),
        slug: keySchema.nullish().describe('Its address on the site; by default from the title.'),
      }),
    )
    .describe('The new exchanges. All others stay as they are.'),
})

export type Plan = z.infer<typeof planSchema>

/** A proposal as the source of a plan, with comments that show the questions. */
export function planSource(groups: readonly Group[], total: number, file: string): string {
  const items = groups.map((group) => {
    const questions = group.files.map((one, index) => `  # ${questionLine(one, group, index)}\n`)
    const title = headingOf(group.files[0]!)
    const named = title === undefined ? '    title:\n' : `    title: ${stringify(title).trim()}\n`
    return `  # ${group.words} words\n${questions.join('')}  - merge: ${rangeOf(group)}\n${named}`
  })
  return `# Longer exchanges. Each item becomes one exchange: change the numbers, add titles, and delete
# what should stay as it is. Then: npm run exchanges -- apply ${file}

# How many exchanges there were when this was written. The numbers below are theirs.
exchanges: ${total}

longer:${items.length === 0 ? ' []\n' : `\n${items.join('\n')}`}`
}

/** The exchanges of a group by their numbers: `4-7`. */
export function rangeOf({ files }: Group): string {
  return `${files[0]?.number}-${files.at(-1)?.number}`
}

/** The question that an exchange begins with, shortened, and whether it only follows up the answer before. */
export function questionLine(file: ExchangeFile, { joints }: Group, index: number): string {
  const joint = joints[index - 1]
  const follows = joint !== undefined && joint.followUp >= 0.5 ? ' (follows up)' : ''
  return `${file.number} ${openingOf(file)}${follows}`
}

/** The first words of an exchange. */
export function openingOf(file: ExchangeFile, length = 70): string {
  const text = turnsIn(file)[0]?.paragraphs[0]?.text ?? ''
  const letters = Array.from(segmenter.segment(text.replace(/\s+/g, ' ')), ({ segment }) => segment)
  const few = letters.slice(0, length).join('').trim()
  return letters.length > length ? `${few}…` : few
}

/** The title that an exchange has from its source, or from the editors. */
function headingOf(file: ExchangeFile): string | undefined {
  if (isTitled(file)) return file.fields.title
  const [first] = file.blocks
  return first?.type === 'heading' ? first.text : undefined
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
