/** The kinds of editorial note, and how each is named to the reader. */
export const noteKinds = {
  slip: 'Slip',
  clarification: 'Clarification',
  factcheck: 'Fact check',
  contested: 'Contested',
  later: 'Later',
} as const

export type NoteKind = keyof typeof noteKinds
