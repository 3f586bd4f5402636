import { Document, parse } from 'yaml'
import { z } from 'zod'
import type { Decisions } from './decisions.ts'
import { partKinds } from './decisions.ts'
import { notSpoken } from './not-spoken.ts'
import type { ImportPlan } from './plan-import.ts'
import { shorten, type Uncertain } from './uncertain.ts'

const lines = z
  .union([
    z.int().min(1),
    z
      .string()
      .regex(/^\d+(?:\s*[-–]\s*\d+)?$/, 'expected a line such as 12, or lines such as 12-20'),
  ])
  .describe('A line of the source, such as `12`, or lines, such as `12-20`.')

/** The file of a plan, in which an editor corrects it. What only informs is not read back. */
export const planSchema = z.strictObject({
  file: z.string().min(1).describe('The source, relative to this file.'),
  sha256: z.string().describe('Its hash, so that the plan is not followed for another file.'),
  format: z.string().optional().describe('What the source was read as. For information.'),
  title: z.string().optional().describe('The title of the edition.'),
  begins: z
    .int()
    .min(1)
    .optional()
    .describe('The line at which the conversation begins. Labels above it begin no turn.'),
  speakers: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('The full name.'),
        role: z.enum(['interviewer', 'respondent']),
        labels: z.array(z.string().min(1)).min(1).describe('What stands before the colon.'),
        why: z.string().optional().describe('Why they are taken to ask. For information.'),
        turns: z.int().optional().describe('For information.'),
        words: z.int().optional().describe('For information.'),
        first: z.string().optional().describe('The first words. For information.'),
      }),
    )
    .min(1)
    .describe('Everyone who speaks. To merge two, put the labels of both into one.'),
  notSpeakers: z
    .array(z.string().min(1))
    .default([])
    .describe('What looks like a label but is words: `Note`.'),
  notSpoken: z
    .array(
      z.strictObject({
        lines,
        as: z
          .enum([...partKinds, 'words'])
          .describe('What becomes of it; `words` if it was spoken after all.'),
        what: z.string().optional().describe('For information.'),
        text: z.string().optional().describe('For information.'),
      }),
    )
    .default([])
    .describe('What nobody speaks.'),
  turns: z
    .array(
      z.strictObject({
        line: z.int().min(1),
        speaker: z.string().min(1).describe('A name from `speakers`.'),
      }),
    )
    .default([])
    .describe('Turns that begin at a line without a label.'),
  exchanges: z
    .array(
      z.strictObject({
        line: z.int().min(1).describe('The line at which it begins.'),
        title: z.string().optional(),
        words: z.int().optional().describe('For information.'),
        first: z.string().optional().describe('The first words. For information.'),
      }),
    )
    .default([])
    .describe('Where exchanges begin. To join two, delete the second.'),
  uncertain: z
    .array(z.strictObject({ line: z.int(), decision: z.string() }))
    .optional()
    .describe('What is least certain. For information.'),
})

export type PlanFile = z.infer<typeof planSchema>

/** Writes a plan as a file for an editor. */
export function writePlan(
  plan: ImportPlan,
  source: { file: string; sha256: string },
  uncertain: readonly Uncertain[],
): string {
  const content: z.input<typeof planSchema> = {
    ...source,
    format: plan.format,
    title: plan.title?.text ?? '',
    begins: plan.from,
    speakers: plan.planned.map(({ speaker, found, why }) => {
      const own = plan.spoken.filter((turn) => turn.speaker === found.name)
      return {
        name: speaker.name,
        role: speaker.role,
        ...(why === '' ? {} : { why }),
        labels: [speaker.label, ...speaker.transcriptLabels],
        turns: own.length,
        first: shorten(own[0]?.text ?? ''),
      }
    }),
    notSpeakers: plan.notSpeakers,
    notSpoken: notSpoken(plan).map(({ first, last, as, what, text }) => ({
      lines: first === last ? first : `${first}-${last}`,
      as,
      what,
      text: shorten(text, 80),
    })),
    turns: plan.decidedTurns,
    exchanges: plan.exchanges.map(({ line, title, words, opening }) => ({
      line,
      ...(title === undefined ? {} : { title }),
      words,
      first: shorten(opening),
    })),
    uncertain: uncertain.slice(0, 10).map(({ line, decision }) => ({ line, decision })),
  }
  const document = new Document(content)
  document.commentBefore =
    ' The plan of an import. Correct what is wrong, then follow it: npm run import -- --from THIS-FILE\n' +
    ' Lines are those of the source. Fields that only inform (words, first, why, uncertain) are not read.'
  return document.toString({ lineWidth: 0 })
}

/** What a plan file decides. */
export function decisionsIn(file: PlanFile): Decisions {
  return {
    title: file.title,
    from: file.begins,
    speakers: file.speakers.map(({ name, labels, role }) => ({ name, labels, role })),
    notSpeakers: file.notSpeakers,
    apart: file.notSpoken.flatMap(({ lines: written, as }) => {
      const [first = 1, last = first] = String(written).split(/[-–]/).map(Number)
      return as === 'words' ? [] : [{ first, last, as }]
    }),
    turns: file.turns.map(({ line, speaker }) => ({ line, speaker: labelOf(file, speaker) })),
    exchanges: file.exchanges.length > 0 ? file.exchanges : undefined,
  }
}

/** The first label of a speaker who is named in full. */
function labelOf({ speakers }: PlanFile, name: string): string {
  return speakers.find((one) => one.name === name || one.labels.includes(name))?.labels[0] ?? name
}

/** What a plan decides, as if an editor had written it down. */
export function decisionsOf(plan: ImportPlan): Decisions {
  const written: unknown = parse(writePlan(plan, { file: '-', sha256: '-' }, []))
  return decisionsIn(planSchema.parse(written))
}
