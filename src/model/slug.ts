import slugify from '@sindresorhus/slugify'
import { withoutInvisible } from './invisible.ts'

/** A slug from a title; undefined if nothing of it can be written in Latin letters. */
export function slugOfTitle(title: string): string | undefined {
  const words = slugify(withoutInvisible(title), { decamelize: false })
    .replace(/[^a-z0-9-]+/g, '')
    .slice(0, 60)
  const whole = words.length === 60 ? words.replace(/-[^-]*$/, '') : words
  const slug = whole.replace(/^-+|-+$/g, '').replace(/-{2,}/g, '-')
  return slug === '' ? undefined : slug
}

/** A slug that is not taken: `why-now`, or `why-now-2`. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted
  for (let more = 2; taken.has(slug); more++) slug = `${wanted}-${more}`
  return slug
}
