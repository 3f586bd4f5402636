import { questionLabel } from './anonymous-labels.ts'
import type { FoundLabel, LabelStyle } from './line.ts'
import { stamp, withoutFraction } from './times.ts'

/** What a name on a line of its own may be: a few words, the first with a capital, no sentence. */
const nameAlone = /^[\p{Lu}\p{Lt}\p{Lo}][^.!?…:;,。！？：；，"“”«»[\]]{0,50}(?:,[^.!?…:;]{1,60})?$/u

/** Ways to say who speaks, apart from a name and a colon, that hardly mean anything else. */
const certain: readonly LabelStyle[] = [
  {
    name: 'a heading that ends in a colon',
    find: ({ text, isHeading }) => named(isHeading, /^(?<name>[^:：]{1,60})\s*[:：]$/u, text),
  },
  {
    name: 'a name and a time on a line of their own',
    find: ({ text, isHeading }) => {
      const pattern = `^(?:\\[(?<role>[^\\]\\d]{2,40})\\]|(?<name>[^\\d:：()[\\]][^:：()[\\]]{0,60}?))\\s*[-–—,]?\\s*${stamp}\\s*[:：]?$`
      return named(!isHeading, new RegExp(pattern, 'u'), text)
    },
  },
  {
    name: 'a name, a colon and a time',
    find: ({ text, isHeading }) => {
      const pattern = `^(?<name>[^\\s:：[(][^:：]{0,50}?)\\s*[:：]\\s*${stamp}$`
      return named(!isHeading, new RegExp(pattern, 'u'), text)
    },
  },
  {
    name: 'a time and a name on a line of their own',
    find: ({ text, isHeading }) => {
      const pattern = `^${stamp}\\s*[-–—,|]?\\s*(?<name>[\\p{Lu}\\p{Lo}][^:：.!?,;]{0,50}?)\\s*[:：]?$`
      return named(!isHeading, new RegExp(pattern, 'u'), text)
    },
  },
  {
    name: 'a time, a name and a colon',
    find: ({ text, isHeading }) => {
      const pattern = `^${stamp}\\s*[-–—|]?\\s*(?<name>[^\\s:：][^:：.!?]{0,40}?)\\s*[:：]\\s*(?<rest>.+)$`
      return named(!isHeading, new RegExp(pattern, 'su'), text)
    },
  },
  {
    name: 'a name, a time and a colon',
    find: ({ text, isHeading }) => {
      const pattern = `^(?<name>[^\\s:：[(\\d][^:：.!?]{0,40}?)\\s+\\[?${stamp}\\]?\\s*[:：]\\s*(?<rest>\\S.*)$`
      return named(!isHeading, new RegExp(pattern, 'su'), text)
    },
  },
  {
    name: 'a name and a time in brackets before the words',
    find: ({ text, isHeading }) => {
      const pattern = `^(?<name>[\\p{Lu}\\p{Lo}][^:：.!?()[\\]]{0,40}?)\\s*(?=[[(])${stamp}\\s*[:：]?\\s*(?<rest>[^\\s:：].*)$`
      return named(!isHeading, new RegExp(pattern, 'su'), text)
    },
  },
  {
    name: 'a name in brackets',
    find: ({ text, isHeading }) =>
      named(
        !isHeading,
        /^(?:\[(?<role>\p{L}[^\]:]{0,40})\]|<(?<name>\p{L}[^>:]{0,40})>)\s*[:：]\s*(?<rest>.*)$/su,
        text,
      ),
  },
]

/** Ways that are used only for names that recur, since one line alone may be anything. */
const likely: readonly LabelStyle[] = [
  {
    name: 'a name, a full stop and a dash',
    takesCapitals: true,
    find: ({ text, isHeading }) =>
      named(
        !isHeading,
        /^(?<name>[\p{Lu}\p{Lo}][^:：!?]{0,60}?)\.\s?[-–—]+\s*(?<rest>.+)$/su,
        text,
      ),
  },
  {
    name: 'a name and a tab',
    find: ({ text, isHeading }) =>
      named(!isHeading, /^(?<name>[\p{Lu}\p{Lo}][^\t:：.!?,;]{0,40}?)\t+(?<rest>\S.*)$/su, text),
  },
  {
    name: 'a name in brackets before the words',
    // Fewer would be stage directions, such as `[Music]`.
    share: 0.7,
    find: ({ text, isHeading }) =>
      named(
        !isHeading,
        /^(?:\[(?<role>[\p{Lu}\p{Lo}][^\]:\d]{0,40})\]|\((?<name>[\p{Lu}\p{Lo}][^):\d]{0,40})\))\s+(?<rest>\S.*)$/su,
        text,
      ),
  },
  {
    name: 'a name and a dash',
    takesCapitals: true,
    find: ({ text, isHeading }) =>
      named(
        !isHeading,
        /^(?<name>[\p{Lu}\p{Lo}][^:：!?.,;–—]{0,40}?)\s+[-–—]\s+(?<rest>.+)$/su,
        text,
      ),
  },
  {
    name: 'Q and A',
    find: ({ text, isHeading }) =>
      named(
        !isHeading,
        /^(?<name>[QA]|Question|Answer)(?:[.)]\s*|\s+[-–—]?\s*)(?<rest>.*)$/su,
        text,
      ),
  },
  {
    name: 'a name above a line that begins with a colon',
    find: (line, next) =>
      next && /^[:：]\s/u.test(next.text) && !line.isHeading && nameAlone.test(line.text)
        ? { name: withoutAside(line.text), rest: asideOf(line.text) }
        : undefined,
  },
  {
    name: 'a name under a rule',
    takesCapitals: true,
    find: ({ text, afterRule, isHeading }) =>
      afterRule && !isHeading && nameAlone.test(text) && isCapital(text)
        ? { name: text.replace(/,.*$/su, ''), rest: '' }
        : undefined,
  },
  {
    name: 'a name on a line of its own',
    find: ({ text, gap, isHeading }, next) =>
      gap && !isHeading && next && nameAlone.test(text) && !/\d/.test(text) && text.length <= 40
        ? { name: text, rest: '' }
        : undefined,
  },
]

/** Ways that tell voices apart without names. */
export const unnamedStyles: readonly LabelStyle[] = [
  {
    name: 'labels of the questions only',
    isUnnamed: true,
    find: ({ text, gap, isHeading }) => {
      const groups = questionLabel.exec(text)?.groups
      if (groups) return { name: groups['name'] ?? '', rest: groups['rest'] ?? '' }
      return gap && !isHeading ? { name: 'A', rest: text } : undefined
    },
  },
  {
    name: 'questions as headings',
    isUnnamed: true,
    fits: (found) => found.filter(({ name }) => name === 'Q').length > 1,
    find: ({ text, gap, isHeading }) => {
      if (isHeading) return /[?？؟]["”’»)]*$/u.test(text) ? { name: 'Q', rest: text } : undefined
      return gap ? { name: 'A', rest: text } : undefined
    },
  },
  {
    name: 'questions in bold or italics',
    isUnnamed: true,
    fits: (found) => {
      const questions = found.filter(({ name }) => name === 'Q')
      return questions.filter(({ rest }) => /[?？؟]/u.test(rest)).length > questions.length / 2
    },
    find: ({ text, set, gap, isHeading }) =>
      gap && !isHeading ? { name: set ? 'Q' : 'A', rest: text } : undefined,
  },
]

export const styles: readonly LabelStyle[] = [...certain, ...likely]

export const certainStyles: ReadonlySet<LabelStyle> = new Set(certain)

/** A label from the groups `name` or `role`, `rest`, and those of a time. */
function named(applies: boolean, pattern: RegExp, text: string): FoundLabel | undefined {
  const groups = applies ? pattern.exec(text)?.groups : undefined
  const name = groups?.['name'] ?? groups?.['role']
  if (!groups || name === undefined || !/\p{L}/u.test(name)) return undefined
  const time = withoutFraction(groups['bracketed'] ?? groups['bare'])
  return { name: name.trim(), time, rest: groups['rest'] ?? '' }
}

function isCapital(text: string): boolean {
  const name = text.replace(/,.*$/su, '')
  return name === name.toUpperCase() && /\p{L}{2}/u.test(name)
}

/** `Ruth (lachend)` is Ruth. */
function withoutAside(text: string): string {
  return text.replace(/\s*\([^()]*\)\s*$/u, '')
}

function asideOf(text: string): string {
  return /\([^()]*\)\s*$/u.exec(text)?.[0] ?? ''
}
