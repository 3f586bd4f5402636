/** Runs something that moves text nodes, and keeps the selection and the highlights on the words that they were on. */
export function kept<T>(moveNodes: () => T): T {
  const selection = getSelection()
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {}
  const highlights = 'highlights' in CSS ? [...CSS.highlights.values()] : []
  const ranges = highlights
    .flatMap((highlight) => [...highlight])
    .filter((range) => range instanceof Range)
    .map((range) => {
      const { startContainer, startOffset, endContainer, endOffset } = range
      return { range, startContainer, startOffset, endContainer, endOffset }
    })
  const result = moveNodes()
  if (anchorNode && focusNode)
    selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0)
  for (const { range, startContainer, startOffset, endContainer, endOffset } of ranges) {
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
  }
  return result
}
