import type { PlacedUnspoken } from '#directives/read-unspoken.ts'
import { imagePath } from '#model/paths.ts'

/** The stage directions, headings and images of a turn or an exchange; no field if there are none. */
export function unspokenAsJson(
  placed: readonly PlacedUnspoken[],
  address: (path: string) => string,
) {
  if (placed.length === 0) return {}
  return {
    unspoken: placed.map(({ after, unspoken: one }) =>
      one.type === 'image'
        ? {
            ...{ after, type: one.type, text: one.alt, url: address(imagePath(one.file)) },
            ...(one.caption !== undefined && { caption: one.caption }),
          }
        : { after, type: one.type, text: one.text },
    ),
  }
}
