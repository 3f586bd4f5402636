import { messages } from 'virtual:messages/verify'
import { createElement } from '#browser/create-element.ts'
import { codePoint } from '#verify/code-point.ts'
import { conventions as kinds, type Convention, type Difference } from '#verify/findings.ts'
import { scriptOfCharacter } from '#verify/homoglyphs.ts'
import { paragraphAtWord, type TextIndex } from '#verify/text-index.ts'
import { type LanguageAttributes, marks, placeLink, words } from './words.ts'

type Line = (string | HTMLElement)[]

/** The differences in words. */
export function differenceList(
  differences: readonly Difference[],
  index: TextIndex,
  language: LanguageAttributes,
): HTMLElement[] {
  const items = differences.map((one) => {
    const negation = 'negates' in one && one.negates ? [' ', messages.negation] : []
    return createElement('li', {}, ...lineOf(one, index, language), ...negation)
  })
  return section('verify-differences', messages.differencesTitle, items)
}

/** The conventions, each once with an example. */
export function conventionList(
  conventions: readonly Convention[],
  language: LanguageAttributes,
): HTMLElement[] {
  const items = kinds.flatMap((kind) => {
    const own = conventions.filter((one) => one.kind === kind)
    const [first] = own
    if (!first) return []
    const name = messages.conventionKinds[kind]
    if (kind === 'invisible')
      return [
        createElement('li', {}, `${name}: ${own.map(({ quoted }) => quoted).join(messages.comma)}`),
      ]
    const example = exampleOf(first)
    return [
      createElement(
        'li',
        {},
        ...(example === ''
          ? [name]
          : messages.example<HTMLElement>(name, words(example, language))),
      ),
    ]
  })
  return section('verify-conventions', messages.conventionsTitle, items)
}

function lineOf(one: Difference, index: TextIndex, language: LanguageAttributes): Line {
  const { differences } = messages
  const own = (text: string) => words(text, language)
  switch (one.kind) {
    case 'missing':
    case 'moved':
    case 'hidden':
      return differences[one.kind](own(one.text))
    case 'added':
      return differences.added(own(one.quoted))
    case 'replaced':
    case 'case':
      return differences[one.kind](own(one.text), own(one.quoted))
    case 'homoglyph': {
      const letters = one.letters.map(({ found, expected }) =>
        messages.letter(nameOf(found), nameOf(expected)),
      )
      return differences.homoglyph(own(one.quoted), messages.and(letters))
    }
    case 'punctuation':
    case 'quotationMarks':
      return differences.punctuation(own(one.after), marks(one.text), marks(one.quoted))
    case 'order':
    case 'exchanges':
    case 'speakers':
    case 'joined':
      return differences[one.kind](place(one.from), place(one.at))
  }

  function place(word: number): HTMLElement {
    const paragraph = paragraphAtWord(index, word)
    const [, label = messages.introduction] = index.source.speakers[paragraph.speaker] ?? []
    return createElement('span', {}, ...messages.placeOf<HTMLElement>(placeLink(paragraph), label))
  }
}

/** `Cyrillic а (U+0430)` */
function nameOf(letter: string): string {
  const script = scriptOfCharacter(letter)
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'script' })
  return messages.letterOf((script && names.of(script)) ?? '', letter, codePoint(letter))
}

/** Long examples are shortened. */
function exampleOf({ kind, text, quoted }: Convention): string {
  const isOfText = kind === 'omission' || kind === 'bracketed'
  const shown = isOfText ? text : ['insertion', 'letters', 'forms'].includes(kind) ? quoted : ''
  return shown.length > 160 ? `${shown.slice(0, 80)} … ${shown.slice(-60)}` : shown
}

function section(id: string, title: string, items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return []
  return [
    createElement(
      'section',
      { 'aria-labelledby': id },
      createElement('h3', { id }, title),
      createElement('ul', { class: 'found' }, ...items),
    ),
  ]
}
