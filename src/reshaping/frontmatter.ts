import { isMap, isScalar, parseDocument } from 'yaml'

/**
 * Sets a field of the frontmatter, and leaves every other character of the file as it is.
 *
 * @param value YAML on one line, or on several indented lines.
 * @returns undefined if the file does not begin with frontmatter.
 */
export function withField(source: string, field: string, value: string): string | undefined {
  const [, opening = '', head] =
    /^(\uFEFF?---[ \t]*\r?\n)((?:(?!---[ \t]*\r?\n)[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/.exec(source) ??
    []
  if (head === undefined) return undefined
  const ending = head.includes('\r\n') ? '\r\n' : '\n'
  const space = value.startsWith('\n') ? '' : ' '
  const line = `${field}:${space}${value}`.replaceAll('\n', ending) + ending
  const { start, end } = placeOf(field, head)
  const changed = head.slice(0, start) + line + head.slice(end)
  return opening + changed + source.slice(opening.length + head.length)
}

/** The same without a field, if there is one. */
export function withoutField(source: string, field: string): string {
  const marked = withField(source, field, marker)
  return marked?.replace(new RegExp(`^${field}: ${marker}\\r?\\n`, 'm'), '') ?? source
}

const marker = '__removed__'

/** The range of a field's lines; the end of the frontmatter if there is no such field. */
function placeOf(field: string, head: string): { start: number; end: number } {
  const { contents } = parseDocument(head, { keepSourceTokens: true })
  const fields = isMap(contents) ? contents.items : []
  const pair = fields.find(({ key }) => isScalar(key) && key.value === field)
  const start = rangeOf(pair?.key)?.[0]
  if (start === undefined) return { start: head.length, end: head.length }
  const last = rangeOf(pair?.value)?.[1] ?? start
  const next = head[last - 1] === '\n' && last > start ? last : head.indexOf('\n', last) + 1
  return { start, end: next === 0 ? head.length : next }
}

function rangeOf(node: unknown): [number, number, number] | undefined {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) ? (range as [number, number, number]) : undefined
}
