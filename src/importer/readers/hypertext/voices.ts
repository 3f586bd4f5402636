import type { Element } from 'hast'
import { attribute, elementsIn, hasBlocks, isBlock, namesOf, textOf } from './elements.ts'
import { isTime } from './times.ts'

/** An element that says who speaks. `scope` is the element after which the voice ends; undefined: at the next voice. */
export type Voice = { name: string; scope: Element | undefined }

type Mark = { element: Element; around: readonly Element[] }

/**
 * Finds the elements that say who speaks: `class="speaker"`, `<cite>Ida:</cite>` before a paragraph, `<dt>`,
 * `data-speaker`. One such element alone says nothing about a page.
 */
export function findVoices(root: Element): Map<Element, Voice> {
  const all = [...elementsIn(root)]
  const marks =
    [speakerElements(all), cites(all), terms(all)].find((found) => found.length > 1) ?? []
  const scopes = scopesOf(marks)
  const voices = new Map(
    marks.map(({ element, around: [parent] }) => [
      element,
      { name: nameIn(element), scope: scopes ? parent : undefined },
    ]),
  )
  const said = all.filter(
    ({ element }) => isBlock(element) && attribute(element, 'dataSpeaker') !== undefined,
  )
  if (voices.size === 0 && said.length > 1)
    for (const { element } of said)
      voices.set(element, { name: attribute(element, 'dataSpeaker') ?? '', scope: element })
  return voices
}

/** Elements called `speaker` that contain a name and no speech. */
function speakerElements(all: readonly Mark[]): Mark[] {
  const called = all.filter(({ element }) =>
    namesOf(element, ['className', 'itemProp']).has('speaker'),
  )
  const inner = called.filter(
    ({ element }) => !called.some(({ around }) => around.includes(element)),
  )
  const classes = new Set(
    inner
      .filter(({ element }) => !isName(element))
      .map(({ element }) => element.tagName + classOf(element)),
  )
  return inner.filter(
    ({ element }) => textOf(element) !== '' && !classes.has(element.tagName + classOf(element)),
  )
}

/** `<cite>` with a colon, or before a paragraph. Inside a sentence it is the title of a work. */
function cites(all: readonly Mark[]): Mark[] {
  return all.filter(({ element, around: [parent] }) => {
    if (element.tagName !== 'cite' || !parent || !isName(element)) return false
    if (/[:：]\s*$/.test(textOf(element))) return true
    const rest = parent.children.slice(parent.children.indexOf(element) + 1)
    const next = rest.find((node) => node.type === 'element')
    return hasBlocks(parent) && next !== undefined && (isBlock(next) || next.tagName === 'time')
  })
}

/** The terms of definition lists, if some come again: those of a list of facts do not. */
function terms(all: readonly Mark[]): Mark[] {
  const found = all.filter(({ element }) => element.tagName === 'dt' && isName(element))
  const names = new Set(found.map(({ element }) => nameIn(element)))
  return names.size < found.length ? found : []
}

/** Whether every mark is alone in a container that also contains its speech, such as `<div class="turn">`. */
function scopesOf(marks: readonly Mark[]): boolean {
  const parents = marks.map(({ around: [parent] }) => parent)
  return (
    new Set(parents).size === parents.length &&
    marks.every(({ element, around: [parent] }) => {
      const others = parent?.children.filter((child) => child !== element && isBlock(child)) ?? []
      return others.length > 0
    })
  )
}

/** The name in an element, without a time in it and without a colon at its end. */
function nameIn(element: Element): string {
  const children = element.children.filter((child) => child.type !== 'element' || !isTime(child))
  return textOf({ ...element, children }).replace(/[\s:：]+$/u, '')
}

function isName(element: Element): boolean {
  const name = nameIn(element)
  return name.length <= 80 && !/[:：].|[.!?]\s+\p{L}{4,}.*[.!?]$/u.test(name)
}

function classOf(element: Element): string {
  return attribute(element, 'className') ?? ''
}
