import type { PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { exchangeElements } from './exchange-elements.ts'
import { isMarkName } from './registry.ts'

/**
 * Words and their marks as elements that never lie inside one another, as links must not.
 *
 * Words that carry two marks belong to the inner one, and the outer one is divided around them; of marks on exactly the same words
 * a term has the words, else the innermost mark. A note or citation bears its number where its words end. Where it has no words
 * left there, the number stands for itself, in an element without words; so does a term that has none left anywhere.
 */
export function dressMarks(node: PhrasingContent, number: number): PhrasingContent[] {
  if (isMark(node)) return dressMark(node, number)
  if ('children' in node) node.children = node.children.flatMap((one) => dressMarks(one, number))
  // The page keeps every space, so that a copy is exact; a line break of the file is one space.
  if (node.type === 'text') node.value = node.value.replaceAll('\n', ' ')
  return [node]
}

function dressMark(node: TextDirective, number: number): PhrasingContent[] {
  const { marks, before, children, after } = unstack(node)
  const carrier = marks.find(({ name }) => name === 'term') ?? marks[0] ?? node
  const others = marks.filter((one) => one !== carrier)
  return [
    ...before.flatMap((one) => dressMarks(one, number)),
    ...divide(carrier, children, number),
    ...others.map((one) => part(one, [], number, { last: 'yes', wordless: 'yes' })),
    ...after.flatMap((one) => dressMarks(one, number)),
  ]
}

/** The marks that are on exactly the same words, the innermost first, and these words. Spaces around are no words. */
function unstack(node: TextDirective) {
  const marks = [node]
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  let children = node.children.flatMap(raiseMarks)
  for (;;) {
    const [only, ...more] = children.filter((one) => !isBlank(one))
    if (!only || more.length > 0 || !isMark(only)) return { marks, before, children, after }
    const at = children.indexOf(only)
    before.push(...children.slice(0, at))
    after.unshift(...children.slice(at + 1))
    marks.unshift(only)
    children = only.children.flatMap(raiseMarks)
  }
}

/** The parts of a mark, between and around the marks inside it. */
function divide(
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
    const dressed = run.flatMap((one) => dressMarks(one, number))
    const place = own.indexOf(run)
    const isLast = place === own.length - 1 && !isWordless
    const words =
      place < 0
        ? dressed
        : [
            part(mark, dressed, number, {
              ...(place > 0 && { continued: 'yes' }),
              ...(isLast && { last: 'yes' }),
            }),
          ]
    if (!isWordless || index !== lastWords) return words
    const continued = own.length > 0 && { continued: 'yes' }
    return [...words, part(mark, [], number, { ...continued, last: 'yes', wordless: 'yes' })]
  })
}

/** Neighbours that belong together: each mark by itself, spaces or other words between marks. */
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

/** A mark inside emphasis as emphasis inside the mark: the words look the same, and the mark can be seen from outside. */
function raiseMarks(node: PhrasingContent): PhrasingContent[] {
  if (isMark(node) || !('children' in node)) return [node]
  const children = node.children.flatMap(raiseMarks)
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
