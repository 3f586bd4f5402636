import type { Element, ElementContent, Parents, Root } from 'hast'
import { dirAttribute } from '#model/direction.ts'
import type { Work, WorkName } from '#model/work.ts'
import { type CslName, citedName } from './csl-item.ts'
import { type CitedWorks, type CslLocale, isLanguageOf } from './language.ts'
import { plainText, textNode, textOf } from './rich-text.ts'

/**
 * Marks the language of each part of a formatted work that is not in the language of the citations: titles, and names and
 * publishers in another script. Adds the original name after a transliterated one. Changes the tree in place.
 */
export function markScripts(entry: Root, work: Work, { language, titles }: CitedWorks): void {
  const lang = work.language ?? titles
  if (isLanguageOf(language, lang)) return
  const around = language.csl
  const isForeign = (words: string) => !scripts[around].test(words)
  const mark = (words: string) => inLanguage([textNode(words)], lang, around)
  for (const name of [...(work.author ?? []), ...(work.editor ?? [])]) {
    if (name.transliteration) {
      const own = mark(nameInOwnScript(name))
      replaceFirst(entry, formsOf(citedName(name)), (form) => [textNode(`${form} `), own])
    } else if (isForeign(nameInOwnScript(name))) {
      replaceFirst(entry, formsOf(name), (form) => [mark(form)])
    }
  }
  const published = [work.publisher, work['publisher-place']].filter(
    (words) => words !== undefined && isForeign(words),
  )
  for (const words of [work.title, work['container-title'], ...published]) {
    if (words === undefined) continue
    const plain = plainText(words)
    if (!replaceFirst(entry, [plain], (found) => [mark(found)]))
      wrapAcross(entry, plain, lang, around)
  }
}

/** The script of each language of citations. */
const scripts: Readonly<Record<CslLocale, RegExp>> = {
  'en-US': /\p{Script=Latin}/u,
  'de-DE': /\p{Script=Latin}/u,
  'ru-RU': /\p{Script=Cyrillic}/u,
  'zh-CN': /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
}

/** The forms in which the style may write a name: inverted if it comes first, otherwise in natural order. */
function formsOf({ family, given, literal }: CslName): string[] {
  if (family === undefined) return literal === undefined ? [] : [literal]
  if (given === undefined) return [family]
  return [`${family}, ${given}`, `${given} ${family}`, `${family} ${given}`, `${family}${given}`]
}

/** A name in its own script: in East Asian scripts the family name comes first, without a space. */
export function nameInOwnScript({ family = '', given = '', literal }: WorkName): string {
  if (literal !== undefined) return literal
  const eastAsian = /[\p{Script=Han}\p{Script=Hangul}]/u.test(family)
  return eastAsian ? family + given : `${given} ${family}`.trim()
}

/** Replaces the first occurrence of one of these forms. Returns whether there is one: the style may have left it out. */
function replaceFirst(
  parent: Parents,
  forms: readonly string[],
  by: (form: string) => ElementContent[],
): boolean {
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'element' && !Object.hasOwn(child.properties, 'lang')) {
      if (replaceFirst(child, forms, by)) return true
    }
    if (child.type !== 'text') continue
    const form = forms.find((one) => child.value.includes(one))
    if (form === undefined) continue
    const at = child.value.indexOf(form)
    const before = textNode(child.value.slice(0, at))
    const after = textNode(child.value.slice(at + form.length))
    const parts = [before, ...by(form), after]
    parent.children.splice(index, 1, ...parts.filter((part) => part.type !== 'text' || part.value))
    return true
  }
  return false
}

/** Marks words that span several nodes, such as a title that contains italics. */
function wrapAcross(parent: Parents, words: string, lang: string, around: string): boolean {
  const at = textOf(parent.children).indexOf(words)
  if (at < 0) return false
  for (const child of parent.children) {
    if (child.type === 'element' && wrapAcross(child, words, lang, around)) return true
  }
  const before = splitAt(parent, at)
  const after = splitAt(parent, at + words.length)
  if (before === undefined || after === undefined) return false
  const children = parent.children.slice(before, after) as ElementContent[]
  parent.children.splice(before, after - before, inLanguage(children, lang, around))
  return true
}

/** The index of the child at an offset in the text. Splits a text node there; undefined inside an element. */
function splitAt(parent: Parents, offset: number): number | undefined {
  let left = offset
  for (const [index, child] of parent.children.entries()) {
    if (left <= 0) return index
    const { length } = textOf([child])
    if (length > left) {
      if (child.type !== 'text') return undefined
      parent.children.splice(
        index,
        1,
        textNode(child.value.slice(0, left)),
        textNode(child.value.slice(left)),
      )
      return index + 1
    }
    left -= length
  }
  return left === 0 ? parent.children.length : undefined
}

function inLanguage(children: ElementContent[], lang: string, around: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { lang, dir: dirAttribute(lang, around) },
    children,
  }
}
