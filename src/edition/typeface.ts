import { readFileSync } from 'node:fs'
import slugify from '@sindresorhus/slugify'
import { findTypeface } from '#typeface/find-typeface.ts'
import { whenShown } from './shown.ts'

/** The licences that fonts are usually under, as they call themselves. */
const licenceNames = [
  'SIL Open Font License',
  'Apache License',
  'Ubuntu Font Licence',
  'MIT License',
]

/** The name of the typeface, if its fonts are sent to readers. */
export let typefaceName: string | undefined

/** The licence of these fonts: its text, its name, and its address. */
export let typefaceLicence: ReturnType<typeof licenceOf> | undefined

whenShown('typeface', ({ corpus, fonts }) => {
  const typeface = fonts.length > 0 ? findTypeface(corpus.edition.typeface) : undefined
  const file = typeface?.licence
  typefaceName = typeface?.name
  typefaceLicence =
    typeface && file !== undefined
      ? licenceOf(readFileSync(file, 'utf8'), slugify(typeface.name))
      : undefined
})

function licenceOf(text: string, slug: string) {
  const name = licenceNames.find((one) => text.includes(one)) ?? `${slug}-license.txt`
  return { text, name, slug, path: `/${slug}-license.txt` }
}
