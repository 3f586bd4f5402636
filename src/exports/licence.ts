import type { Edition } from '#model/edition.ts'

/** A licence: its name, such as `CC BY 4.0`, and the page with its text. */
export type Licence = { name: string; url: string }

/** The licence of what the editors wrote; undefined if they name none. The words of the interview are never under it. */
export function licenceOf({ licence }: Pick<Edition, 'licence'>): Licence | undefined {
  return licence
}
