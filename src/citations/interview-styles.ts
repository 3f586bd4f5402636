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
 *
 * @param isAsked whether the author is an interviewer.
 */
export function interviewStyle(
  style: CitationStyle,
  language: CitationLanguage,
  isAsked: boolean,
): string {
  return styleOf(layouts[style]({ ...language, isAsked }))
}

/** A style that consists of one layout. */
export function styleOf(layout: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Interview</title><id>interview</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>${layout}</bibliography>
</style>`
}

const layouts = {
  gost: ({ isAsked }) => `
    <layout suffix=".">
      <group delimiter=". ">
        <group delimiter=" ">
          <names variable="author" suffix="."><name initialize-with=". " name-as-sort-order="all" sort-separator=" " delimiter=", " delimiter-precedes-last="always"/></names>
          <group delimiter=" // ">
            <group delimiter=" / ">
              <text variable="title" suffix=" [Электронный ресурс]"/>
              <names ${isAsked ? 'variable="contributor" prefix="респондент "' : 'variable="interviewer" prefix="интервьюер "'}><name initialize-with=". " delimiter=", " delimiter-precedes-last="always"/></names>
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
  'gb-t-7714': ({ isAsked }) => `
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name name-as-sort-order="all" sort-separator=" " delimiter=", " delimiter-precedes-last="always"/></names>
        <text variable="title" suffix="[EB/OL]"/>
        <names ${isAsked ? 'variable="contributor" suffix=", 受访"' : 'variable="interviewer" suffix=", 采访"'}><name name-as-sort-order="all" sort-separator=" " delimiter=", " delimiter-precedes-last="always"/></names>
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
  'chicago-note': (layout) => `
    <layout suffix=".">
      <group delimiter=", ">
        <names variable="author"><name and="text"/></names>
        <text variable="title" quotes="true"/>
        <names ${conversation('chicago-note', layout)}><name and="text"/></names>
        <text variable="container-title" font-style="italic"/>
        <date variable="issued" form="text"/>
        <text variable="section"/>
        <text variable="version"/>
        <text variable="URL"/>
      </group>
    </layout>`,
  'chicago-author-date': (layout) => `
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name and="text" name-as-sort-order="first" sort-separator=", " delimiter-precedes-last="always"/></names>
        <choose>
          <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
          <else><text term="no date" form="short"/></else>
        </choose>
        <text variable="title" quotes="true"/>
        <names ${conversation('chicago-author-date', layout)}><name and="text"/></names>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          ${layout.csl === 'en-US' ? '<date variable="issued"><date-part name="month" suffix=" "/><date-part name="day"/></date>' : '<date variable="event-date" form="text"/>'}
          <text variable="section"/>
        </group>
        <text variable="version"/>
        <text variable="URL"/>
      </group>
    </layout>`,
  apa: (layout) => `
    <layout>
      <group delimiter=". ">
        <group delimiter=" ">
          <names variable="author"><name and="symbol" initialize-with=". " name-as-sort-order="all" sort-separator=", " delimiter-precedes-last="always"/></names>
          <choose>
            <if variable="issued">
              ${
                layout.csl === 'en-US'
                  ? `<date variable="issued" prefix="(" suffix=")">
                <date-part name="year"/>
                <date-part name="month" prefix=", "/>
                <date-part name="day" prefix=" "/>
              </date>`
                  : '<date variable="issued" form="text" prefix="(" suffix=")"/>'
              }
            </if>
            <else><text term="no date" form="short" prefix="(" suffix=")"/></else>
          </choose>
        </group>
        <group delimiter=" ">
          <text variable="title" font-style="italic"/>
          <group prefix="(" delimiter=", " suffix=")">
            <text variable="version"/>
            <text variable="section"/>
          </group>
          <group prefix="[" suffix="]">
            <names ${conversation('apa', layout)}><name and="symbol" initialize-with=". "/></names>
          </group>
        </group>
        <text variable="container-title"/>
        <text variable="URL"/>
      </group>
      <choose>
        <if variable="URL" match="none"><text value="."/></if>
      </choose>
    </layout>`,
  mla: (layout) => `
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name and="text" name-as-sort-order="first" sort-separator=", " delimiter-precedes-last="always" delimiter-precedes-et-al="always" et-al-min="3" et-al-use-first="1"/></names>
        <text variable="title" quotes="true"/>
        <names ${conversation('mla', layout)}><name and="text"/></names>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <choose>
            <if variable="container-title"><text variable="version"/></if>
            <else><text variable="version" text-case="capitalize-first"/></else>
          </choose>
          ${
            layout.csl === 'en-US'
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
} satisfies Record<CitationStyle, (layout: Layout) => string>

type Layout = CitationLanguage & { isAsked: boolean }

/** The attributes of the names of those who ask; if the author asks, of those who answer. */
function conversation(style: keyof CitationLanguage['words']['styles'], layout: Layout): string {
  const { interviewBy, interviewWith } = layout.words.styles[style]
  return layout.isAsked
    ? `variable="contributor" ${around(interviewWith)}`
    : `variable="interviewer" ${around(interviewBy)}`
}

/** The words of a message around the names that stand in it, as attributes. */
function around(message: (names: string) => string): string {
  const [before = '', after = ''] = message('\ufffc').split('\ufffc')
  return `prefix="${attribute(before)}" suffix="${attribute(after)}"`
}

function attribute(text: string): string {
  return text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
