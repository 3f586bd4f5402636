import type { Element } from 'hast'
import { attribute, elementsIn, hasBlocks, isBlock, namesOf, textOf } from './elements.ts'

/** The notes of a page: `marks` has the links to them, `notes` the elements that contain them. */
export type Notes = { marks: Map<Element, string>; notes: Map<Element, Note> }

export type Note = { mark: string; text: string }

/** Finds footnotes and endnotes: short links to a later place in the page that is a note or leads back. */
export function findNotes(root: Element): Notes {
  const all = [...elementsIn(root)]
  const order = new Map(all.map(({ element }, index) => [element, index]))
  const targets = new Map(
    all.flatMap(({ element, around }) =>
      ['id', 'name'].flatMap((name) => {
        const value = attribute(element, name)
        return value ? [[value, { element, around }] as const] : []
      }),
    ),
  )
  const found: Notes = { marks: new Map(), notes: new Map() }
  for (const { element, around } of all) {
    const target = targets.get(decode(attribute(element, 'href') ?? ''))
    const mark = asMark(element)
    if (!target || mark === undefined || order.get(target.element)! < order.get(element)!) continue
    const note = noteAround(target.element, target.around)
    if (!note || !(isNoteLink(element, around) || linksBack(note, element, around))) continue
    if (note.children.length === 0 || around.includes(note)) continue
    found.marks.set(element, mark)
    found.notes.set(note, { mark, text: textOfNote(note, element, around, mark) })
  }
  return found
}

/** What a link shows, as a mark in the words: `[1]`, for a superior `1` too. Undefined if it is no mark. */
function asMark(element: Element): string | undefined {
  if (element.tagName !== 'a') return undefined
  const [, mark] = /^[[(]?([\p{N}]{1,4}|[*†‡§]{1,3}|\p{L})[\])]?$/u.exec(textOf(element)) ?? []
  return mark === undefined ? undefined : `[${mark}]`
}

/** The paragraph or list item around the target of a link. */
function noteAround(target: Element, around: readonly Element[]): Element | undefined {
  if (isBlock(target)) return target
  const block = around.find(isBlock)
  return block?.tagName === 'body' ? undefined : block
}

function isNoteLink(element: Element, around: readonly Element[]): boolean {
  const names = namesOf(element, ['className', 'role', 'href', 'epubType'])
  const isNamed = [...names].some((name) =>
    /^_?(?:fn|ftn|edn|foot|footnote|endnote|note|noteref)\d*$/.test(name),
  )
  const isRaised =
    around[0]?.tagName === 'sup' ||
    element.children.some((child) => child.type === 'element' && child.tagName === 'sup')
  return isNamed || isRaised
}

function linksBack(note: Element, link: Element, around: readonly Element[]): boolean {
  return backLinks(note, link, around).length > 0
}

function backLinks(note: Element, link: Element, around: readonly Element[]): Element[] {
  const places = [link, ...around.slice(0, 2)].flatMap((one) => [
    attribute(one, 'id'),
    attribute(one, 'name'),
  ])
  return [...elementsIn(note)].flatMap(({ element }) => {
    const href = attribute(element, 'href')
    return href?.startsWith('#') && places.includes(decode(href)) ? [element] : []
  })
}

/** The words of a note, without its mark and the links back. */
function textOfNote(
  note: Element,
  link: Element,
  around: readonly Element[],
  mark: string,
): string {
  const back = new Set(backLinks(note, link, around))
  const text = textOf(without(note, back))
  const bare = mark.slice(1, -1).replace(/[*†‡§]/g, '\\$&')
  return text
    .replace(new RegExp(String.raw`^(?:\[${bare}\]|\(${bare}\)|${bare}[.)]?(?=\s))\s*`, 'u'), '')
    .replace(/[\s↑↩⤴\ufe0e]+$/u, '')
}

function without(element: Element, left: ReadonlySet<Element>): Element {
  return {
    ...element,
    children: element.children
      .filter((child) => child.type !== 'element' || !left.has(child))
      .map((child) =>
        child.type === 'element' && hasLeft(child, left) ? without(child, left) : child,
      ),
  }
}

function hasLeft(element: Element, left: ReadonlySet<Element>): boolean {
  return left.size > 0 && (hasBlocks(element) || element.children.length > 0)
}

function decode(href: string): string {
  const fragment = href.replace(/^#/, '')
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
