import { colours, createCanvas } from '#images/canvas.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { printDate } from '#messages/dates.ts'
import { accentHex } from '#model/accent.ts'
import type { Edition } from '#model/edition.ts'
import { titleParts } from '#model/titles.ts'

const [width, height, margin] = [1600, 2560, 180]

/** The cover as PNG, 1600 by 2560 pixels: the title, the speakers, the publication and its date. */
export async function epubCover(edition: Edition): Promise<Uint8Array> {
  const { title, speakers, source, date, typeface } = edition
  const { asks, answers } = messagesFor(edition).exports.book
  const asItIs = (words: string) => words
  const canvas = createCanvas(width, height)
  const column = { typeface, x: margin, width: width - 2 * margin }
  const { ink, soft } = colours

  const { lead, main } = titleParts(title)
  let y = 320
  if (lead !== undefined)
    y = await canvas.text(lead.trimEnd(), { ...column, size: 62, lineHeight: 84, y, colour: soft })
  const size = main.length > 60 ? 110 : 150
  const lineHeight = Math.round(size * 1.15)
  y = await canvas.text(main, { ...column, size, lineHeight, y: y + 60 + size, colour: ink })
  canvas.bar({ x: margin, y: y + 130, width: 220, height: 6, colour: accentHex(edition) })

  const published = [source?.publication, date && printDate(date, edition)]
    .filter(Boolean)
    .join(messagesFor(edition).site.listSeparator)
  y = height - 360 - 87 * speakers.length
  for (const { name, role } of speakers) {
    const person = (role === 'interviewer' ? asks : answers)(name, asItIs).join('')
    y = await canvas.text(person, { ...column, size: 58, lineHeight: 87, y: y + 87, colour: ink })
  }
  await canvas.text(published, { ...column, size: 46, lineHeight: 69, y: y + 140, colour: soft })
  return canvas.toPng()
}
