import { slugOfTitle } from '#model/slug.ts'
import { type Block, turnsIn } from './exchange-file.ts'

/** The slug of an exchange that has none yet: from its title or, without one, from the first words of its first turn. */
export function slugFor({
  title,
  blocks,
}: {
  title?: string | undefined
  blocks: readonly Block[]
}) {
  const opening = turnsIn({ blocks })[0]?.paragraphs[0]?.text ?? ''
  const words = opening.split(/\s+/).slice(0, 6).join(' ')
  return (title === undefined ? undefined : slugOfTitle(title)) ?? slugOfTitle(words) ?? 'exchange'
}
