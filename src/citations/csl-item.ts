import type { Work, WorkName } from '#model/work.ts'

/** A work as CSL-JSON knows it: what is ours alone is left out, and names are those it is cited by. */
export function cslItem(work: Work): Work {
  const item = Object.fromEntries(
    Object.entries(work).filter(([field]) => !ownFields.includes(field)),
  ) as Work
  if (item.author) item.author = item.author.map(citedName)
  if (item.editor) item.editor = item.editor.map(citedName)
  return item
}

const ownFields: readonly string[] = ['title-translated', 'archived', 'checked', 'primary']

/** The name under which somebody is cited and sorted: the transliteration where there is one. */
export function citedName({ transliteration, ...name }: WorkName): CslName {
  return transliteration ?? name
}

export type CslName = NonNullable<WorkName['transliteration']>
