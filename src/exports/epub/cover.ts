import { type Box, box, colours, renderPng } from '#images/render-png.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { printDate } from '#messages/dates.ts'
import { accentHex } from '#model/accent.ts'
import type { Edition } from '#model/edition.ts'
import { titleParts } from '#model/titles.ts'

/** The cover as PNG, 1600 by 2560 pixels: the title, the speakers, the publication and its date. */
export function epubCover(edition: Edition): Promise<Uint8Array> {
  return renderPng(coverPage(edition), { width: 1600, height: 2560 }, edition)
}

function coverPage(edition: Edition): Box {
  const { title, speakers, source, date } = edition
  const { asks, answers } = messagesFor(edition).exports.book
  const asItIs = (words: string) => words
  const { lead, main } = titleParts(title)
  const heading = [
    ...(lead === undefined
      ? []
      : [box({ fontSize: 62, lineHeight: 1.35, color: colours.soft }, lead.trimEnd())]),
    box({ fontSize: main.length > 60 ? 110 : 150, lineHeight: 1.15, marginTop: 60 }, main),
    box({ width: 220, height: 6, background: accentHex(edition), marginTop: 110 }, ''),
  ]
  const people = speakers.map(({ name, role }) =>
    box({}, (role === 'interviewer' ? asks : answers)(name, asItIs).join('')),
  )
  const published = [source?.publication, date && printDate(date, edition)]
    .filter(Boolean)
    .join(messagesFor(edition).site.listSeparator)
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      padding: '260px 180px 200px',
      background: colours.paper,
      color: colours.ink,
    },
    box({ flexDirection: 'column' }, ...heading),
    box(
      { flexDirection: 'column', fontSize: 58, lineHeight: 1.5 },
      ...people,
      box({ fontSize: 46, marginTop: 90, color: colours.soft }, published),
    ),
  )
}
