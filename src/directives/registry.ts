import { lastWords, noteKinds } from '#model/note.ts'

/**
 * The directives of the annotation language. A block contains a turn or the text of a note (`:::answer … :::`); a mark is on words
 * (`:term[words]{#key}`). `note` is both: the mark, and the block with its text. A line stands between the spoken words
 * (`::stage[words]`), and a point at the start of a paragraph (`:time{at="00:49"}`).
 */
export const blocks = {
  question: { key: 'none', attributes: ['speaker', 'time'] },
  answer: { key: 'none', attributes: ['speaker', 'time'] },
  note: { key: 'required', attributes: ['kind', 'closes'] },
} as const satisfies Record<string, DirectiveSpec>

export const marks = {
  term: { key: 'required', attributes: [] },
  cite: { key: 'required', attributes: ['locator'] },
  note: { key: 'required', attributes: [] },
} as const satisfies Record<string, DirectiveSpec>

export const lines = {
  stage: { key: 'none', attributes: [] },
} as const satisfies Record<string, DirectiveSpec>

export const points = {
  time: { key: 'none', attributes: ['at'] },
} as const satisfies Record<string, DirectiveSpec>

export type BlockName = keyof typeof blocks
export type MarkName = keyof typeof marks
export type LineName = keyof typeof lines
export type PointName = keyof typeof points

/** The values of attributes that have a fixed set of them. */
export const attributeValues: Readonly<Record<string, readonly string[]>> = {
  kind: [...noteKinds],
  closes: [...lastWords],
}

/** The attributes that are times in the recording. */
export const timeAttributes: readonly string[] = ['time', 'at']

export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(blocks, name)
}

export function isMarkName(name: string): name is MarkName {
  return Object.hasOwn(marks, name)
}

export function isLineName(name: string): name is LineName {
  return Object.hasOwn(lines, name)
}

export function isPointName(name: string): name is PointName {
  return Object.hasOwn(points, name)
}

export type DirectiveSpec = { key: 'none' | 'required'; attributes: readonly string[] }
