import { getDocumentProxy } from 'unpdf'

/** A named destination of a PDF: what `#name` after its address leads to, in points from the top of the first page. */
export type Destination = { name: string; at: number }

/** A run of text, with its place in points: from the top of the first page, and from the left. */
export type Run = { text: string; at: number; left: number; right: number }

/** The destinations of a PDF, and its text without the headers and footers of pages. */
export type PdfText = { destinations: Destination[]; runs: Run[] }

/** Reads a PDF with the library of Firefox’s viewer. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const named = (await pdf.getDestinations()) as Record<string, unknown[]>
  const heights: number[] = []
  const runs: Run[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const above = heights.reduce((sum, one) => sum + one, 0)
    const [, , , height = 0] = page.view
    heights.push(height)
    const { items } = await page.getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , left = 0, up = 0] = item.transform as number[]
      // Outside these margins are the headers and footers.
      if (up > margin && up < height - margin)
        runs.push({ text: item.str, at: above + height - up, left, right: left + item.width })
    }
  }
  const destinations = await Promise.all(
    Object.entries(named).map(async ([name, [page, , , up]]) => {
      const index = await pdf.getPageIndex(page as Parameters<typeof pdf.getPageIndex>[0])
      const above = heights.slice(0, index).reduce((sum, one) => sum + one, 0)
      return { name, at: above + heights[index]! - Number(up) }
    }),
  )
  return { destinations, runs }
}

const margin = 50
