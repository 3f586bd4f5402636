/** The kinds of editorial note, with their names for readers. */
export const noteKinds = {
  slip: 'Slip',
  clarification: 'Clarification',
  factcheck: 'Fact check',
  contested: 'Contested',
  later: 'Later',
} as const

export type NoteKind = keyof typeof noteKinds

export function isNoteKind(name: string): name is NoteKind {
  return Object.hasOwn(noteKinds, name)
}
