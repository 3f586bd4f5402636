/** The kinds of note. Those of the kind `source` are in the source itself; the editors wrote all others. */
export const noteKinds = [
  'source',
  'slip',
  'clarification',
  'factcheck',
  'contested',
  'later',
] as const

export type NoteKind = (typeof noteKinds)[number]

export function isNoteKind(name: string): name is NoteKind {
  return (noteKinds as readonly string[]).includes(name)
}

/**
 * Whose view the last sentence of a contested note supports: that of the speaker whose words it is on, the opposite one, or
 * neither.
 */
export const lastWords = ['for', 'against', 'even'] as const

export type LastWord = (typeof lastWords)[number]

export function isLastWord(name: string): name is LastWord {
  return (lastWords as readonly string[]).includes(name)
}
