/** The kinds of editorial note. */
export const kindsOfNote = ['slip', 'clarification', 'factcheck', 'contested', 'later'] as const

export type NoteKind = (typeof kindsOfNote)[number]

/** Their names in exports. */
export const noteKinds: Readonly<Record<NoteKind, string>> = {
  slip: 'Slip',
  clarification: 'Clarification',
  factcheck: 'Fact check',
  contested: 'Contested',
  later: 'Later',
}

export function isNoteKind(name: string): name is NoteKind {
  return (kindsOfNote as readonly string[]).includes(name)
}
