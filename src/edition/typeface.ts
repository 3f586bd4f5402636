import { readFileSync } from 'node:fs'
import slugify from '@sindresorhus/slugify'
import { fontFiles } from 'virtual:edition/settings'
import { findTypeface } from '#typeface/find-typeface.ts'
import { corpus } from './edition.ts'

/** The licences that fonts are usually under, as they call themselves. */
const licenceNames = [
  'SIL Open Font License',
  'Apache License',
  'Ubuntu Font Licence',
  'MIT License',
]

const typeface = fontFiles.length > 0 ? findTypeface(corpus.edition.typeface) : undefined
const file = typeface?.licence
const slug = typeface && slugify(typeface.name)

/** The name of the typeface, if its fonts are sent to readers. */
export const typefaceName = typeface?.name

/** The licence of these fonts: its text, its name, and its address. */
export const typefaceLicence =
  file === undefined || slug === undefined ? undefined : licenceOf(readFileSync(file, 'utf8'), slug)

function licenceOf(text: string, slug: string) {
  const name = licenceNames.find((one) => text.includes(one)) ?? `${slug}-license.txt`
  return { text, name, slug, path: `/${slug}-license.txt` }
}
