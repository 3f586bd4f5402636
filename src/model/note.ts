/** The kinds of editorial note. */
export const noteKinds = ['slip', 'clarification', 'factcheck', 'contested', 'later'] as const

export type NoteKind = (typeof noteKinds)[number]

export function isNoteKind(name: string): name is NoteKind {
  return (noteKinds as readonly string[]).includes(name)
}
