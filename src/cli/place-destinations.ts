/** The margins of a page in points, as in `print.css`: 24 mm above, 20 mm at the side. */
const margin = { top: (24 / 25.4) * 72, left: (20 / 25.4) * 72 }

/**
 * Moves the destinations of a PDF from Chromium to what they lead to: it measures them from the corner of the text instead of
 * the corner of the page. A Chromium that does better is recognised by the destination `main`, at that corner.
 *
 * Numbers are replaced by shorter ones and spaces, so that nothing else in the file moves.
 *
 * @throws if the PDF has no such destinations, since links to its paragraphs would not work.
 */
export function placeDestinations(pdf: Uint8Array): Uint8Array {
  // One character for each byte.
  const text = Buffer.from(pdf).toString('latin1')
  const [, object] = /\/Dests (\d+) 0 R/.exec(text) ?? []
  const start = text.indexOf(`\n${object} 0 obj\n`)
  const end = text.indexOf('endobj', start)
  const list = text.slice(start, end)
  const [, left] = /\/main \[\d+ 0 R \/XYZ (\S+) /.exec(list) ?? []
  if (object === undefined || start < 0 || left === undefined)
    throw new Error('Unexpected PDF without destinations, expected one for each paragraph')
  if (Number(left) > 0) return pdf
  const moved = list.replace(
    /(\/XYZ )(\S+) (\S+)( 0\])/g,
    (_, before: string, x: string, y: string, after: string) => {
      const place = `${Math.round(Number(x) + margin.left)} ${Math.round(Number(y) - margin.top)}`
      const room = x.length + 1 + y.length
      return before + (place.length > room ? `${x} ${y}` : place.padEnd(room)) + after
    },
  )
  return Buffer.from(text.slice(0, start) + moved + text.slice(end), 'latin1')
}
