import { expect, test } from 'vitest'
import { unspacedScripts } from '#model/script.ts'
import { hasUnspacedScript, splitWords } from '#search/split-words.ts'

const wordsOf = (text: string) => splitWords(text).map(({ word }) => word)

test('words are divided at spaces, and keep the punctuation around them', () => {
  expect(wordsOf(' “So-called,” — x:y\n(café) ')).toEqual(['“So-called,”', '—', 'x:y', '(café)'])
  expect(wordsOf('مرحبا، Việt привет')).toEqual(['مرحبا،', 'Việt', 'привет'])
  expect(splitWords('a bc')).toEqual([
    { word: 'a', start: 0 },
    { word: 'bc', start: 2 },
  ])
})

test('each letter of a script without spaces is a word', () => {
  expect(wordsOf('“和而”不同 (harmony)。')).toEqual(['“和', '而”', '不', '同', '(harmony)。'])
  expect(wordsOf('ｶﾞｽ')).toEqual(['ｶﾞ', 'ｽ'])
})

test('no such letter is missed', () => {
  const letter = new RegExp(String.raw`^(?=\p{L})[${unspacedScripts}]$`, 'u')
  const missed: string[] = []
  for (let code = 0; code < 0x32000; code++) {
    const character = String.fromCodePoint(code)
    if (letter.test(character) && !hasUnspacedScript(character)) missed.push(code.toString(16))
  }
  expect(missed).toEqual([])
})
