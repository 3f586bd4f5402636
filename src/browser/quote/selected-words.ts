import type { Run } from './quotation.ts'

/** Words of one paragraph. `start` and `end` are positions in the text of the paragraph. */
export type Excerpt = {
  paragraph: HTMLElement
  /** The address as it is printed, `5.A3`. */
  address: string
  runs: Run[]
  start: number
  end: number
}

/** The spoken words in a range, by paragraph, without editorial additions such as note numbers. */
export function excerptsIn(range: Range): Excerpt[] {
  return [...document.querySelectorAll<HTMLElement>('[data-turn] .row > p')].flatMap(
    (paragraph) => {
      if (!range.intersectsNode(paragraph)) return []
      const pieces = textNodes(paragraph).map((node): TextPiece => {
        if (!range.intersectsNode(node)) return { node, start: 0, end: 0 }
        const start = node === range.startContainer ? range.startOffset : 0
        const end = node === range.endContainer ? range.endOffset : node.data.length
        return { node, start, end }
      })
      return trimExcerpt(paragraph, pieces)
    },
  )
}

/** The excerpt that is a whole paragraph. */
export function excerptOf(paragraph: HTMLElement): Excerpt | undefined {
  const range = new Range()
  range.selectNodeContents(paragraph)
  return excerptsIn(range)[0]
}

function trimExcerpt(paragraph: HTMLElement, pieces: readonly TextPiece[]): Excerpt[] {
  let at = 0
  let start = -1
  let end = 0
  for (const { node, start: from, end: to } of pieces) {
    if (to > from) {
      if (start < 0) start = at + from
      end = at + to
    }
    at += node.data.length
  }
  const text = pieces.map(({ node }) => node.data).join('')
  const words = text.slice(Math.max(start, 0), end)
  if (start < 0 || words.trim() === '') return []
  start += words.length - words.trimStart().length
  end -= words.length - words.trimEnd().length
  return [
    { paragraph, address: addressOf(paragraph), runs: runsBetween(pieces, start, end), start, end },
  ]
}

function runsBetween(pieces: readonly TextPiece[], start: number, end: number): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const { node } of pieces) {
    const text = node.data.slice(Math.max(0, start - at), Math.max(0, end - at))
    const stressed = node.parentElement?.closest('p em, p strong') != null
    at += node.data.length
    if (text === '') continue
    const last = runs.at(-1)
    if (last?.stressed === stressed) last.text += text
    else runs.push({ text, stressed })
  }
  return runs
}

/** The text of a paragraph, without editorial additions. */
export function textNodes(paragraph: HTMLElement): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('[data-apparatus], [popover]')) nodes.push(node as Text)
  }
  return nodes
}

/** The address that is printed beside a paragraph. */
export function addressOf(paragraph: Element): string {
  return paragraph.parentElement?.querySelector('[data-address]')?.textContent.trim() ?? ''
}

type TextPiece = { node: Text; start: number; end: number }
