import type { QuotationMarks } from './quotation-marks.ts'
import { unspacedScripts } from './script.ts'

/**
 * Swaps the outer and the inner quotation marks of a language, as is done in a quotation inside a quotation. Straight double
 * marks count as outer ones. Apostrophes and marks of other languages stay. The text keeps its length.
 */
export function swapMarks(text: string, marks: QuotationMarks): string {
  const outer: Pair = [marks.open.trim(), marks.close.trim()]
  const inner: Pair = [marks.innerOpen, marks.innerClose]
  if (outer.join('') === inner.join('')) return text
  const characters = text.split('')
  const swap = ({ at, isOuter, closes }: Mark) => {
    characters[at] = (isOuter ? inner : outer)[closes ? 1 : 0]
  }
  const open: Mark[] = []
  const single: Mark[] = []
  for (const at of characters.keys()) {
    const mark = markAt(text, at, outer, inner, open)
    if (!mark) continue
    if (!mark.closes) {
      open.push(mark)
      continue
    }
    const from = open.findLastIndex(({ isOuter }) => isOuter === mark.isOuter)
    const [opening, ...unclosed] = from < 0 ? [mark] : open.splice(from)
    if (opening === mark) single.push(mark)
    else for (const one of [opening!, mark]) swap(one)
    single.push(...unclosed)
  }
  // The text may begin or end inside a quotation. In Arabic, marks are also written in the order of English.
  const anyOrder = outer[0] === '”' && outer[1] === '“'
  for (const mark of [...single, ...open])
    if (text[mark.at] !== '’' && (anyOrder || isPlausible(text, mark))) swap(mark)
  return characters.join('')
}

/** The mark at a position, unless the character is something else, such as an apostrophe. */
function markAt(
  text: string,
  at: number,
  outer: Pair,
  inner: Pair,
  open: readonly Mark[],
): Mark | undefined {
  const character = text.charAt(at)
  if (character === '"') {
    // Between Hebrew letters it marks an abbreviation.
    if (/^\p{sc=Hebrew}"\p{sc=Hebrew}/u.test(text.slice(Math.max(at - 1, 0)))) return undefined
    const isOpen = open.some(({ isOuter }) => isOuter)
    return {
      at,
      isOuter: true,
      closes: !hasGapBefore(text, at) && (isOpen || hasGapAfter(text, at)),
    }
  }
  const isOuter = outer.includes(character)
  if (!isOuter && !inner.includes(character)) return undefined
  const [opening, closing] = isOuter ? outer : inner
  const closes = opening === closing ? !hasGapBefore(text, at) : character === closing
  const isApostrophe = closes ? letter.test(text.charAt(at + 1)) : !hasGapBefore(text, at)
  return character === '’' && isApostrophe ? undefined : { at, isOuter, closes }
}

/** Whether a mark without a partner is where such a mark is written, so that it is not one of another language. */
function isPlausible(text: string, { at, closes }: Mark): boolean {
  return closes
    ? !hasGapBefore(text, at) || hasGapAfter(text, at)
    : hasGapBefore(text, at) || !hasGapAfter(text, at)
}

function hasGapBefore(text: string, at: number): boolean {
  return at === 0 || /[\s\p{Ps}\p{Pi}\p{Pd}]/u.test(text.charAt(at - 1))
}

function hasGapAfter(text: string, at: number): boolean {
  return at === text.length - 1 || /[\s\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u.test(text.charAt(at + 1))
}

/** A letter of a script in which a mark between two letters is an apostrophe. */
const letter = new RegExp(String.raw`(?![${unspacedScripts}\p{scx=Hang}])[\p{L}\p{N}]`, 'u')

type Pair = readonly [open: string, close: string]

type Mark = { at: number; isOuter: boolean; closes: boolean }
