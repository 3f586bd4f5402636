import { citedName, type CslName } from '#citations/csl-item.ts'
import { plainText } from '#citations/rich-text.ts'
import type { Work } from '#model/work.ts'

/** What identifies a work: its title without its markup, its authors and its year. A no-break space counts as a space. */
export function identityOf({ title, author = [], issued }: Work) {
  return {
    title: plainText(title),
    authors: author.map((name) => nameOf(citedName(name)).replace(/\s+/g, ' ')),
    year: Number(issued?.['date-parts']?.[0]?.[0]),
  }
}

function nameOf({ family, given, literal, ...name }: CslName): string {
  const particles = [name['dropping-particle'], name['non-dropping-particle']]
  const whole = [...particles, family].filter(Boolean).join(' ')
  return literal ?? [whole, given].filter(Boolean).join(', ')
}
