import type { CitationLanguage } from './language.ts'

/** The styles in which the interview can be cited. */
export const citationStyles = [
  'gost',
  'gb-t-7714',
  'chicago-note',
  'chicago-author-date',
  'apa',
  'mla',
] as const

export type CitationStyle = (typeof citationStyles)[number]

/**
 * How a style cites an interview, as a style of the Citation Style Language for interviews only. The complete styles leave out
 * the part and the version that are cited.
 */
export function interviewStyle(style: CitationStyle, language: CitationLanguage): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Interview</title><id>interview</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>${layouts[style](language)}</bibliography>
</style>`
}

/** The style that readers of a language expect first, by the standard of their country. */
export const nationalStyles: Readonly<Record<CitationLanguage['csl'], CitationStyle | undefined>> =
  {
    'en-US': undefined,
    'de-DE': undefined,
    'ru-RU': 'gost',
    'zh-CN': 'gb-t-7714',
    ar: undefined,
  }

/**
 * The version of the edition as a style says it: in the words of the catalogue, except for the national styles, which are in one
 * language.
 */
export function versionIn(
  style: CitationStyle,
  version: string,
  { words }: CitationLanguage,
): string {
  if (style === 'gost') return `Коммент. изд., версия ${version}`
  if (style === 'gb-t-7714') return `注释版, ${version}版`
  return words.styles[style].version(version)
}

const layouts = {
  gost: () => `
    <layout suffix=".">
      <group delimiter=". ">
        <group delimiter=" ">
          <names variable="author" suffix="."><name initialize-with=". " name-as-sort-order="all" sort-separator=" " delimiter=", " delimiter-precedes-last="always"/></names>
          <group delimiter=" // ">
            <group delimiter=" / ">
              <text variable="title" suffix=" [Электронный ресурс]"/>
              <names variable="interviewer" prefix="интервьюер "><name initialize-with=". " delimiter=", " delimiter-precedes-last="always"/></names>
            </group>
            <group delimiter=". ">
              <text variable="container-title"/>
              <date variable="issued"><date-part name="year"/></date>
              <date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" form="short" strip-periods="true"/></date>
            </group>
          </group>
        </group>
        <group delimiter=", ">
          <text variable="version"/>
          <text variable="section"/>
        </group>
        <text variable="URL" prefix="URL: "/>
      </group>
    </layout>`,
  'gb-t-7714': () => `
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name name-as-sort-order="all" sort-separator=" " delimiter=", " delimiter-precedes-last="always"/></names>
        <text variable="title" suffix="[EB/OL]"/>
        <names variable="interviewer" suffix=", 采访"><name name-as-sort-order="all" sort-separator=" " delimiter=", " delimiter-precedes-last="always"/></names>
        <text variable="version"/>
        <group delimiter=": ">
          <group delimiter=", ">
            <text variable="container-title"/>
            <date variable="issued"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date>
          </group>
          <text variable="section"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>`,
  'chicago-note': ({ words }) => `
    <layout suffix=".">
      <group delimiter=", ">
        <names variable="author"><name and="text"/></names>
        <text variable="title" quotes="true"/>
        <names variable="interviewer" ${around(words.styles['chicago-note'].interviewBy)}><name and="text"/></names>
        <text variable="container-title" font-style="italic"/>
        <date variable="issued" form="text"/>
        <text variable="section"/>
        <text variable="version"/>
        <text variable="URL"/>
      </group>
    </layout>`,
  'chicago-author-date': ({ csl, words }) => `
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name and="text" name-as-sort-order="first" sort-separator=", " delimiter-precedes-last="always"/></names>
        <date variable="issued"><date-part name="year"/></date>
        <text variable="title" quotes="true"/>
        <names variable="interviewer" ${around(words.styles['chicago-author-date'].interviewBy)}><name and="text"/></names>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          ${csl === 'en-US' ? '<date variable="issued"><date-part name="month" suffix=" "/><date-part name="day"/></date>' : '<date variable="event-date" form="text"/>'}
          <text variable="section"/>
        </group>
        <text variable="version"/>
        <text variable="URL"/>
      </group>
    </layout>`,
  apa: ({ csl, words }) => `
    <layout>
      <group delimiter=". ">
        <group delimiter=" ">
          <names variable="author"><name and="symbol" initialize-with=". " name-as-sort-order="all" sort-separator=", " delimiter-precedes-last="always"/></names>
          ${
            csl === 'en-US'
              ? `<date variable="issued" prefix="(" suffix=")">
            <date-part name="year"/>
            <date-part name="month" prefix=", "/>
            <date-part name="day" prefix=" "/>
          </date>`
              : '<date variable="issued" form="text" prefix="(" suffix=")"/>'
          }
        </group>
        <group delimiter=" ">
          <text variable="title" font-style="italic"/>
          <group prefix="(" delimiter=", " suffix=")">
            <text variable="version"/>
            <text variable="section"/>
          </group>
          <group prefix="[" suffix="]">
            <names variable="interviewer" ${around(words.styles.apa.interviewBy)}><name and="symbol" initialize-with=". "/></names>
          </group>
        </group>
        <text variable="container-title"/>
        <text variable="URL"/>
      </group>
    </layout>`,
  mla: ({ csl, words }) => `
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name and="text" name-as-sort-order="first" sort-separator=", " delimiter-precedes-last="always" et-al-min="3" et-al-use-first="1"/></names>
        <text variable="title" quotes="true"/>
        <names variable="interviewer" ${around(words.styles.mla.interviewBy)}><name and="text"/></names>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text variable="version"/>
          ${
            csl === 'en-US'
              ? `<date variable="issued">
            <date-part name="day" suffix=" "/>
            <date-part name="month" form="short" suffix=" "/>
            <date-part name="year"/>
          </date>`
              : '<date variable="issued" form="text"/>'
          }
          <text variable="section"/>
          <text variable="URL"/>
        </group>
      </group>
    </layout>`,
} satisfies Record<CitationStyle, (language: CitationLanguage) => string>

/** The words of a message around the names that stand in it, as attributes. */
function around(message: (names: string) => string): string {
  const [before = '', after = ''] = message('\ufffc').split('\ufffc')
  return `prefix="${attribute(before)}" suffix="${attribute(after)}"`
}

function attribute(text: string): string {
  return text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
