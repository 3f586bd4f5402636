import type { Element, Root } from 'hast'
import type { Located, SourceBlock, SourceMetadata } from '../source-document.ts'
import { attribute, elementsIn, lineOf, namesOf, textOf } from './elements.ts'

/** A page without what surrounds its text. */
export type Page = {
  /** The element with the transcript. */
  content: Element
  /** What stands around it, in order. */
  around: SourceBlock[]
  metadata: SourceMetadata
}

/** Finds the part of a page that has its text: an element called `transcript`, the article, `<main>`, or all of it. */
export function readPage(root: Root): Page {
  const all = [...elementsIn(root)]
  const body: Element = all.find(({ element }) => element.tagName === 'body')?.element ?? {
    type: 'element',
    tagName: 'body',
    properties: {},
    children: [],
  }
  const inBody = [...elementsIn(body)].slice(1)
  const length = textOf(body).length
  const wanted = [isTranscript, isArticleBody, isArticle, isMain]
    .map((is) => inBody.find(({ element }) => is(element) && textOf(element).length > length / 2))
    .find((found) => found !== undefined)
  const content = wanted?.element ?? body
  const path = new Set([content, ...(wanted?.around ?? [])])
  return { content, around: aroundOf(body, content, path), metadata: metadataIn(all) }
}

function metadataIn(all: readonly { element: Element }[]): SourceMetadata {
  const elements = all.map(({ element }) => element)
  const title = elements.find(({ tagName }) => tagName === 'title')
  const html = elements.find(({ tagName }) => tagName === 'html')
  const language = html && (attribute(html, 'lang') ?? attribute(html, 'xmlLang'))
  return {
    title: title && located(textInside(title), title),
    date: dateIn(elements),
    language: language && /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(language) ? language : undefined,
  }
}

function dateIn(elements: readonly Element[]): Located | undefined {
  const named =
    /^(?:article:published_time|date|dc\.date(?:\.\w+)?|dcterms\.(?:date|created|issued)|datepublished)$/i
  for (const element of elements) {
    const name = ['name', 'property', 'itemProp'].map((one) => attribute(element, one) ?? '')
    if (!name.some((one) => named.test(one))) continue
    const date = attribute(element, 'content') ?? attribute(element, 'dateTime')
    const found = located(/^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? date ?? '', element)
    if (found) return found
  }
  return undefined
}

function located(text: string, element: Element): Located | undefined {
  return text === '' ? undefined : { text, line: lineOf(element) }
}

/** What stands beside the elements from the body to the content. */
function aroundOf(element: Element, content: Element, path: ReadonlySet<Element>): SourceBlock[] {
  if (element === content) return []
  return element.children.flatMap((child): SourceBlock[] => {
    if (child.type === 'element' && path.has(child)) return aroundOf(child, content, path)
    const text = textOf(child)
    if (text === '') return []
    const what = child.type === 'element' ? (furniture[child.tagName] ?? elsewhere) : elsewhere
    return [leftOut(what, child, text)]
  })
}

const elsewhere = 'text of the page around the transcript'

/** What is left out of a page, by the name of its element. */
export const furniture: Readonly<Record<string, string>> = {
  nav: 'navigation',
  aside: 'aside of the page',
  footer: 'footer of the page',
  header: 'header of the page',
  form: 'form',
  button: 'button',
  select: 'form',
  textarea: 'form',
}

export function leftOut(
  what: string,
  node: Parameters<typeof lineOf>[0],
  text: string,
): SourceBlock {
  const line = lineOf(node)
  return { kind: 'leftOut', what, text, line, lastLine: node.position?.end.line ?? line }
}

function isTranscript(element: Element): boolean {
  const names = namesOf(element, ['className', 'id'])
  return names.has('transcript') || names.has('transcription') || names.has('transkript')
}

function isArticleBody(element: Element): boolean {
  return attribute(element, 'itemProp') === 'articleBody'
}

function isArticle({ tagName }: Element): boolean {
  return tagName === 'article'
}

function isMain(element: Element): boolean {
  return element.tagName === 'main' || attribute(element, 'role') === 'main'
}

/** The text of an element that has no other elements. */
function textInside(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
