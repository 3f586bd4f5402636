/** A note to be placed in the margin: where the line of its words is and how high the whole note is, in pixels. */
export type NoteBox = { line: number; height: number }

/**
 * The place of a note: its top in pixels, and how many lines of it are shown, undefined if the note is whole. Notes that share a
 * line have each a slot of it.
 */
export type NotePlace = { top: number; lines: number | undefined; slot: number; slots: number }

/** How far a note may be pushed down so that the one before it can be whole, in lines of notes. */
const maxPush = 3

/** How far below its line a note may be before notes share a line, in lines of notes. */
const maxDrift = 4

/** How many notes may share a line. */
const maxSlots = 4

/** The gap below a whole note, and at least below one that is cut after more than a line, in lines of notes. */
const gap = 0.5
const cutGap = 0.25

/**
 * Places notes beside their words, without overlap and in order. A note that would reach the next one is cut there, after one
 * line at least; the expanded note is whole, and those after it make room. Where even single lines would be too far from their
 * words, several notes share a line.
 *
 * @param notes in the order of their lines.
 * @param lineHeight of the notes, in pixels.
 * @param expanded the index of the expanded note, if one is.
 */
export function placeNotes(
  notes: readonly NoteBox[],
  lineHeight: number,
  expanded?: number,
): { places: NotePlace[]; height: number } {
  const slots = notes.map(() => 1)
  while (shareMore(notes, place(notes, lineHeight, slots).places, lineHeight, slots));
  return place(notes, lineHeight, slots, expanded)
}

function place(
  notes: readonly NoteBox[],
  lineHeight: number,
  slots: readonly number[],
  expanded?: number,
): { places: NotePlace[]; height: number } {
  const latest = latestTops(notes, lineHeight, slots)
  const places: NotePlace[] = []
  let floor = 0
  while (places.length < notes.length) {
    const at = places.length
    const note = notes[at]!
    const next = notes[at + 1]
    const top = Math.max(note.line, floor)
    const share = slots[at]!
    if (share > 1) {
      const row = slots.slice(at, at + share).filter((one) => one === share).length
      for (let slot = 0; slot < row; slot++) places.push({ top, lines: 1, slot, slots: share })
      floor = top + lineHeight
      continue
    }
    const end = next ? Math.max(next.line, latest[at + 1]!) : Infinity
    const isWhole = at === expanded || top + note.height + gap * lineHeight <= end
    const room = Math.max(1, Math.floor(((next?.line ?? top) - top) / lineHeight - cutGap))
    const lines = isWhole || room * lineHeight >= note.height ? undefined : room
    places.push({ top, lines, slot: 0, slots: 1 })
    floor = top + (lines ? lines * lineHeight : note.height + (isWhole ? gap * lineHeight : 0))
  }
  return { places, height: floor }
}

/** The latest top of each note: near its line, and with a line for each note after it that is near its own. */
function latestTops(
  notes: readonly NoteBox[],
  lineHeight: number,
  slots: readonly number[],
): number[] {
  let limit = Infinity
  return notes
    .map(({ line }, at) => ({ line, share: slots[at]! }))
    .reverse()
    .map(({ line, share }) => {
      limit = Math.min(line + maxPush * lineHeight, limit - lineHeight / share)
      return limit
    })
    .reverse()
}

/** Lets more notes share a line where notes are too far from their words. Returns whether there was anything to change. */
function shareMore(
  notes: readonly NoteBox[],
  places: readonly NotePlace[],
  lineHeight: number,
  slots: number[],
): boolean {
  let hasChanged = false
  for (let start = 0; start < notes.length;) {
    let end = start + 1
    while (end < notes.length && places[end]!.top > notes[end]!.line) end++
    const drifts = places.slice(start, end).map(({ top }, at) => top - notes[start + at]!.line)
    if (
      Math.max(...drifts) > maxDrift * lineHeight &&
      Math.max(...slots.slice(start, end)) < maxSlots
    ) {
      slots.fill(Math.max(...slots.slice(start, end)) + 1, start, end)
      hasChanged = true
    }
    start = end
  }
  return hasChanged
}
