import slugify from '@sindresorhus/slugify'
import { withoutInvisible } from '#model/invisible.ts'
import { type Block, turnsIn } from './exchange-file.ts'

/** A slug from a title; undefined if nothing of it can be written in Latin letters. */
export function slugOfTitle(title: string): string | undefined {
  const words = slugify(withoutInvisible(title), { decamelize: false })
    .replace(/[^a-z0-9-]+/g, '')
    .slice(0, 60)
  const whole = words.length === 60 ? words.replace(/-[^-]*$/, '') : words
  const slug = whole.replace(/^-+|-+$/g, '').replace(/-{2,}/g, '-')
  return slug === '' ? undefined : slug
}

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

/** A slug that is not taken: `why-now`, or `why-now-2`. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted
  for (let more = 2; taken.has(slug); more++) slug = `${wanted}-${more}`
  return slug
}
