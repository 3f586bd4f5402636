import { lastWords, noteKinds } from '#model/note.ts'

/**
 * The directives of the annotation language. A block contains a turn or the text of a note (`:::answer … :::`); a mark is on words
 * (`:term[words]{#key}`). `note` is both: the mark, and the block with its text.
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

export type BlockName = keyof typeof blocks
export type MarkName = keyof typeof marks

/** The values of attributes that have a fixed set of them. */
export const attributeValues: Readonly<Record<string, readonly string[]>> = {
  kind: [...noteKinds],
  closes: [...lastWords],
}

export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(blocks, name)
}

export function isMarkName(name: string): name is MarkName {
  return Object.hasOwn(marks, name)
}

type DirectiveSpec = { key: 'none' | 'required'; attributes: readonly string[] }
