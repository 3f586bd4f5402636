import type { ImportPlan } from './plan-import.ts'
import type { Part } from './turns/piece.ts'

/** Everything in a source that nobody speaks, in order, neighbours of one kind together. */
export function notSpoken({ parts, pieces, notes }: ImportPlan): Part[] {
  const inText = pieces.flatMap((piece): Part[] => {
    const at = { first: piece.line, last: piece.line }
    if (piece.kind === 'heading')
      return [{ ...at, as: 'heading', what: 'heading', text: piece.text }]
    if (piece.kind === 'stage')
      return [{ ...at, as: 'stage direction', what: 'stage direction', text: piece.text }]
    if (piece.kind === 'image') {
      const what = piece.alt === '' ? 'image without a description' : 'image'
      return [{ ...at, as: 'image', what, text: piece.src }]
    }
    return []
  })
  const words = pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [piece.text] : []))
  const noted = notes.map(({ line, mark, text }): Part => {
    const isPlaced = words.some((one) => one.includes(mark))
    const as = isPlaced ? 'note' : 'left out'
    const what = isPlaced ? 'note' : 'note that nothing refers to'
    return { first: line, last: line, as, what, text: `${mark} ${text}` }
  })
  const all = [...parts, ...inText, ...noted].sort((a, b) => a.first - b.first)
  return all.reduce<Part[]>((joined, part) => {
    const last = joined.at(-1)
    const isNext = last?.as === 'left out' && last.what === part.what && part.as === 'left out'
    if (isNext && part.first <= last.last + 1)
      joined[joined.length - 1] = { ...last, last: part.last, text: `${last.text}\n${part.text}` }
    else joined.push(part)
    return joined
  }, [])
}
