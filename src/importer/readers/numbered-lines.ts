/** The number at the start of a line of a court transcript: `  12      Q.  Why?`. */
const number = /^\s{0,8}(?<number>\d{1,2})(?:\s{2,}(?<words>\S.*))?\s*$/

/**
 * Removes the line numbers of a deposition, which count the lines of each page. The lines stay as they are unless nearly all are
 * numbered in this way.
 */
export function withoutLineNumbers(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '')
  const numbers = filled.flatMap((line) => number.exec(line)?.groups?.['number'] ?? []).map(Number)
  const inOrder = numbers.filter((one, index) => one === (numbers[index - 1] ?? one - 1) + 1)
  const isNumbered =
    numbers.length > 5 &&
    numbers.length >= 0.8 * filled.length &&
    inOrder.length >= 0.8 * numbers.length
  if (!isNumbered) return lines
  return lines.map((line) => {
    const found = number.exec(line)
    return found ? (found.groups?.['words'] ?? '') : line
  })
}
