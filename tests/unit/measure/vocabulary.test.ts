import { expect, test } from 'vitest'
import {
  invented,
  numbersFrom,
  vocabularySize,
  wordsFrom,
} from '../../measure/search/vocabulary.ts'

/** How often each word is among the first so many of a stream, the most frequent first. */
function countsIn(length: number): number[] {
  const word = wordsFrom(numbersFrom(1))
  const counts = new Map<string, number>()
  for (let index = 0; index < length; index++) {
    const next = word()
    counts.set(next, (counts.get(next) ?? 0) + 1)
  }
  return [...counts.values()].sort((a, b) => b - a)
}

test('numbers are the same for a seed, others for another, and spread from 0 to 1', () => {
  const take = (seed: number) => Array.from({ length: 1000 }, numbersFrom(seed))
  expect(take(1)).toEqual(take(1))
  expect(take(1)).not.toEqual(take(2))
  for (const tenth of Array(10).keys()) {
    const share = take(1).filter((number) => Math.floor(number * 10) === tenth).length
    expect(share).toBeGreaterThan(60)
    expect(share).toBeLessThan(140)
  }
})

test('a text ten times as long has four times as many words', () => {
  const [short, long] = [countsIn(20_000).length, countsIn(200_000).length]
  expect(Math.abs(short / vocabularySize(20_000) - 1)).toBeLessThan(0.05)
  expect(Math.abs(long / vocabularySize(200_000) - 1)).toBeLessThan(0.05)
  expect(long / short).toBeCloseTo(4, 0)
})

test('a few words are much of the text, and many are there once', () => {
  const counts = countsIn(100_000)
  const most = counts.slice(0, 30).reduce((sum, count) => sum + count, 0)
  expect(most / 100_000).toBeGreaterThan(0.3)
  expect(counts[0]! / 100_000).toBeLessThan(0.1)
  expect(counts.filter((count) => count === 1).length / counts.length).toBeGreaterThan(0.3)
})

test('every number has a word of its own', () => {
  const words = Array.from({ length: 50_000 }, (_, index) => invented(index))
  expect(new Set(words).size).toBe(words.length)
  expect(words.every((word) => /^[a-z]{3,16}$/.test(word))).toBe(true)
})
