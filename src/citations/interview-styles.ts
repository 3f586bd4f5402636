/**
 * How each style cites an interview, as a style of the Citation Style Language for interviews only. The complete styles
 * leave out the part and the version that are cited.
 */
export const interviewStyles = {
  'chicago-note': style(`
    <layout suffix=".">
      <group delimiter=", ">
        <names variable="author"><name and="text"/></names>
        <text variable="title" quotes="true"/>
        <names variable="interviewer" prefix="interview by "><name and="text"/></names>
        <text variable="container-title" font-style="italic"/>
        <date variable="issued" form="text"/>
        <text variable="section"/>
        <text variable="version" prefix="annotated ed., version "/>
        <text variable="URL"/>
      </group>
    </layout>`),
  'chicago-author-date': style(`
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name and="text" name-as-sort-order="first" delimiter-precedes-last="always"/></names>
        <date variable="issued"><date-part name="year"/></date>
        <text variable="title" quotes="true"/>
        <names variable="interviewer" prefix="Interview by "><name and="text"/></names>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <date variable="issued"><date-part name="month" suffix=" "/><date-part name="day"/></date>
          <text variable="section"/>
        </group>
        <text variable="version" prefix="Annotated ed., version "/>
        <text variable="URL"/>
      </group>
    </layout>`),
  apa: style(`
    <layout>
      <group delimiter=". ">
        <group delimiter=" ">
          <names variable="author"><name and="symbol" initialize-with=". " name-as-sort-order="all" delimiter-precedes-last="always"/></names>
          <date variable="issued" prefix="(" suffix=")">
            <date-part name="year"/>
            <date-part name="month" prefix=", "/>
            <date-part name="day" prefix=" "/>
          </date>
        </group>
        <group delimiter=" ">
          <text variable="title" font-style="italic"/>
          <group prefix="(" delimiter=", " suffix=")">
            <text variable="version" prefix="Annotated ed., Version "/>
            <text variable="section"/>
          </group>
          <names variable="interviewer" prefix="[Interview by " suffix="]"><name and="symbol" initialize-with=". "/></names>
        </group>
        <text variable="container-title"/>
        <text variable="URL"/>
      </group>
    </layout>`),
  mla: style(`
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name and="text" name-as-sort-order="first" delimiter-precedes-last="always" et-al-min="3" et-al-use-first="1"/></names>
        <text variable="title" quotes="true"/>
        <names variable="interviewer" prefix="Interview conducted by "><name and="text"/></names>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text variable="version" prefix="annotated ed., version "/>
          <date variable="issued">
            <date-part name="day" suffix=" "/>
            <date-part name="month" form="short" suffix=" "/>
            <date-part name="year"/>
          </date>
          <text variable="section"/>
          <text variable="URL"/>
        </group>
      </group>
    </layout>`),
} as const

export type CitationStyle = keyof typeof interviewStyles

function style(layout: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info><title>Interview</title><id>interview</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>${layout}</bibliography>
</style>`
}
