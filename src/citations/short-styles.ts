import { type CitationStyle, styleOf } from './interview-styles.ts'

/**
 * The short form with which the text refers to an interview: `(Moor, 2018, 5.A3)`, or in the style with notes the shortened note. The address
 * of the paragraph is the locator, in the MLA style after a comma, since it is not a page.
 *
 * GB/T 7714 has none: the text has the number of the work in the writer’s own list.
 */
export function shortStyle(style: CitationStyle): string | undefined {
  const layout = layouts[style]
  return layout && styleOf(layout)
}

/** Whether the text refers to a citation by the author’s name, in brackets, or by the number of a note or of a list. */
export function referredToBy(style: CitationStyle): 'name' | 'number' {
  return style === 'chicago-note' || style === 'gb-t-7714' ? 'number' : 'name'
}

/** @param beforeYear what stands between the author and the year; undefined if the style has no year. */
function inBrackets(names: string, beforeYear: string | undefined, [open, close] = '()'): string {
  const year =
    beforeYear === undefined
      ? ''
      : `<choose>
          <if variable="issued"><date variable="issued" prefix="${beforeYear}"><date-part name="year"/></date></if>
          <else><text term="no date" form="short" prefix=", "/></else>
        </choose>`
  return `
    <layout prefix="${open}" suffix="${close}">
      <group delimiter=", ">
        <group>
          <names variable="author"><name form="short" ${names} et-al-use-first="1"/><substitute><text variable="title" form="short" quotes="true"/></substitute></names>
          ${year}
        </group>
        <text variable="section"/>
      </group>
    </layout>`
}

const layouts: Readonly<Record<CitationStyle, string | undefined>> = {
  gost: inBrackets('delimiter=", " delimiter-precedes-last="always" et-al-min="4"', ', ', '[]'),
  'gb-t-7714': undefined,
  'chicago-note': `
    <layout suffix=".">
      <group delimiter=", ">
        <names variable="author"><name form="short" and="text" et-al-min="4" et-al-use-first="1"/></names>
        <text variable="title" form="short" quotes="true"/>
        <text variable="section"/>
      </group>
    </layout>`,
  'chicago-author-date': inBrackets('and="text" et-al-min="4"', ' '),
  apa: inBrackets('and="symbol" et-al-min="3"', ', '),
  mla: inBrackets('and="text" et-al-min="3"', undefined),
}
