import type { PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { exchangeElements } from './exchange-elements.ts'
import { isMarkName } from './registry.ts'

/**
 * Turns nested marks into elements side by side, because links must not be nested.
 *
 * An outer mark is split around an inner one, which keeps its words. If several marks are on exactly the
 * same words, a term gets them, or else the innermost mark. A note or citation has its number where its
 * words end; if it has no words left there, the number is in an element of its own without words. So is
 * the symbol of a term that has no words left at all.
 */
export function flattenMarks(node: PhrasingContent, number: number): PhrasingContent[] {
  if (isMark(node)) return flattenMark(node, number)
  if ('children' in node) node.children = node.children.flatMap((one) => flattenMarks(one, number))
  // Pages preserve white space so that copied text is exact; a line break in the file is a space.
  if (node.type === 'text') node.value = node.value.replaceAll('\n', ' ')
  return [node]
}

function flattenMark(node: TextDirective, number: number): PhrasingContent[] {
  const { marks, before, children, after } = unstack(node)
  const carrier = marks.find(({ name }) => name === 'term') ?? marks[0] ?? node
  const others = marks.filter((one) => one !== carrier)
  return [
    ...before.flatMap((one) => flattenMarks(one, number)),
    ...split(carrier, children, number),
    ...others.map((one) => part(one, [], number, { last: 'yes', wordless: 'yes' })),
    ...after.flatMap((one) => flattenMarks(one, number)),
  ]
}

/** The marks on exactly the same words, innermost first, and these words. Spaces around them do not count. */
function unstack(node: TextDirective) {
  const marks = [node]
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  let children = node.children.flatMap(hoistMarks)
  for (;;) {
    const [only, ...more] = children.filter((one) => !isBlank(one))
    if (!only || more.length > 0 || !isMark(only)) return { marks, before, children, after }
    const at = children.indexOf(only)
    before.push(...children.slice(0, at))
    after.unshift(...children.slice(at + 1))
    marks.unshift(only)
    children = only.children.flatMap(hoistMarks)
  }
}

/** Splits a mark around the marks inside it. */
function split(
  mark: TextDirective,
  children: readonly PhrasingContent[],
  number: number,
): PhrasingContent[] {
  const runs = runsOf(children)
  const own = runs.filter((run) => !isInner(run) && !run.every(isBlank))
  const lastWords = runs.findLastIndex((run) => !run.every(isBlank))
  const endsInside = !own.includes(runs[lastWords] ?? [])
  const isWordless = own.length === 0 || (endsInside && mark.name !== 'term')
  return runs.flatMap((run, index) => {
    const flat = run.flatMap((one) => flattenMarks(one, number))
    const place = own.indexOf(run)
    const isLast = place === own.length - 1 && !isWordless
    const words =
      place < 0
        ? flat
        : [
            part(mark, flat, number, {
              ...(place > 0 && { continued: 'yes' }),
              ...(isLast && { last: 'yes' }),
            }),
          ]
    if (!isWordless || index !== lastWords) return words
    const continued = own.length > 0 && { continued: 'yes' }
    return [...words, part(mark, [], number, { ...continued, last: 'yes', wordless: 'yes' })]
  })
}

/** Groups nodes: each mark by itself, and everything between two marks together. */
function runsOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const runs: PhrasingContent[][] = []
  for (const child of children) {
    const open = runs.at(-1)
    if (open && !isMark(child) && !isInner(open)) open.push(child)
    else runs.push([child])
  }
  return runs
}

function isInner([first]: readonly PhrasingContent[]): boolean {
  return first !== undefined && isMark(first)
}

/** Moves emphasis inside the marks it contains: the text looks the same, and the marks come to the top level. */
function hoistMarks(node: PhrasingContent): PhrasingContent[] {
  if (isMark(node) || !('children' in node)) return [node]
  const children = node.children.flatMap(hoistMarks)
  if (!children.some(isMark)) return [node]
  const around = (inside: PhrasingContent[]): PhrasingContent => ({ ...node, children: inside })
  return runsOf(children).map((run) => {
    const [first] = run
    return first && isMark(first) ? { ...first, children: [around(first.children)] } : around(run)
  })
}

function part(
  { name, attributes }: TextDirective,
  children: PhrasingContent[],
  number: number,
  shape: Readonly<Record<string, string>>,
): TextDirective {
  const hProperties = {
    number,
    name,
    target: attributes?.['id'] ?? '',
    ...(attributes?.['locator'] && { locator: attributes['locator'] }),
    ...shape,
  }
  return {
    type: 'textDirective',
    name,
    children,
    data: { hName: exchangeElements.mark, hProperties },
  }
}

function isMark(node: PhrasingContent): node is TextDirective {
  return node.type === 'textDirective' && isMarkName(node.name)
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
