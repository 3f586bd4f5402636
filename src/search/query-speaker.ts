import { fold } from './fold.ts'
import { hasUnspacedScript } from './split-words.ts'

/** The names of each speaker by their keys. */
export type SpeakerNames = Readonly<Record<string, readonly string[]>>

/**
 * Finds the speaker whose words a query asks for, named before a colon (`Lukin: India`) or beside a verb of saying (`what does
 * Lukin say about India`). Undefined if it asks for no speaker’s words: a name alone is a word.
 *
 * @param saying a verb of saying beside a speaker, who is `@`; its groups remain in the rest.
 * @returns the key of the speaker, and the rest of the query.
 */
export function readSpeaker(
  text: string,
  speakers: SpeakerNames,
  saying?: RegExp,
): { speaker: string; rest: string } | undefined {
  const [, before = '', after = ''] = /^([^:"“„«]{1,60}):\s*(\S.*)$/u.exec(text) ?? []
  const named = Object.keys(speakers).find((key) =>
    speakers[key]?.some((one) => fold(one) === fold(before)),
  )
  if (named !== undefined && fold(after) !== '') return { speaker: named, rest: after }
  if (!saying) return undefined
  const plain = text.replaceAll('@', ' ')
  for (const { speaker, start, end } of namesIn(plain, speakers)) {
    const marked = `${plain.slice(0, start)}@${plain.slice(end)}`
    const rest = marked.replace(saying, (_, ...groups: unknown[]) => {
      const left = groups.slice(
        0,
        groups.findIndex((one) => typeof one === 'number'),
      )
      return ` ${left.filter((one) => typeof one === 'string').join(' ')} `
    })
    if (rest !== marked) return { speaker, rest }
  }
  return undefined
}

type Use = { speaker: string; start: number; end: number }

/** Where a text names speakers, in its order; of names at the same place the longest comes first. */
function namesIn(text: string, speakers: SpeakerNames): Use[] {
  const words = wordsOf(text)
  const uses = Object.entries(speakers).flatMap(([speaker, names]) =>
    names.flatMap((name): Use[] => {
      if (hasUnspacedScript(name)) {
        const start = text.indexOf(name)
        return start < 0 ? [] : [{ speaker, start, end: start + name.length }]
      }
      const own = wordsOf(name)
      return words.flatMap(({ start }, at) => {
        const found = words.slice(at, at + own.length)
        const isName =
          own.length > 0 &&
          found.length === own.length &&
          own.every(({ word }, index) => isFormOfName(found[index]!.word, word))
        return isName ? [{ speaker, start, end: found.at(-1)!.end }] : []
      })
    }),
  )
  return uses.sort((a, b) => a.start - b.start || b.end - a.end)
}

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu), ({ 0: word, index }) => ({
    word: fold(word).replaceAll(' ', ''),
    start: index,
    end: index + word.length,
  })).filter(({ word }) => word !== '')
}

/** Whether a folded word is a name, its possessive or genitive, one of its cases in Russian, or has an Arabic particle before it. */
function isFormOfName(word: string, name: string): boolean {
  if (word === name || word === `${name}s`) return true
  if (/^\p{Script=Cyrillic}{3}/u.test(name)) {
    const base = name.replace(/[аеиоуыэюяйь]$/, '')
    return base.length > 2 && word.startsWith(base) && word.length - base.length <= 3
  }
  return (
    /^\p{Script=Arabic}{3}/u.test(name) &&
    word.endsWith(name) &&
    /^[وف]?[بكل]?$/.test(word.slice(0, -name.length))
  )
}
