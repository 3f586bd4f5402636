import { expect, test } from 'vitest'
import { createProgress } from '#integrations/progress.ts'

/** A terminal whose lines are those that were shown, and a clock that is set by hand. */
function terminal(isTTY = true) {
  const clock = { time: 0 }
  let line = ''
  const shown: string[] = []
  const write = (text: string) => {
    line = text.includes('\u001B[2K') ? '' : line + text
    if (line !== '') shown.push(line)
  }
  return { clock, shown, line: () => line, stream: { isTTY, write } }
}

const before = { Reading: 1000, Rendering: 8000, Checking: 2000 }

test('a short build shows nothing', () => {
  const { clock, shown, stream } = terminal()
  const progress = createProgress(stream, before, () => clock.time)
  progress.begin('Reading')
  clock.time = 1900
  progress.begin('Rendering', 10)
  progress.end()
  expect(shown).toEqual([])
})

test('nothing is written where nobody watches', () => {
  const { clock, shown, stream } = terminal(false)
  const progress = createProgress(stream, before, () => clock.time)
  progress.begin('Rendering', 1000)
  for (let item = 0; item < 1000; item++) {
    clock.time += 100
    progress.advance()
  }
  progress.end()
  expect(shown).toEqual([])
})

test('an estimate begins with the previous build and follows the pace of this one', () => {
  const { clock, line, stream } = terminal()
  const progress = createProgress(stream, before, () => clock.time)
  progress.begin('Reading')
  // Three times as slow as before.
  clock.time = 3000
  progress.begin('Rendering', 100)
  expect(line()).toBe('Rendering: 0 of 100, about 30 s left')
  for (let item = 0; item < 50; item++) {
    clock.time += 200
    progress.advance()
  }
  // 10 s for the other half, and three times 2 s for the rest.
  expect(line()).toBe('Rendering: 50 of 100, about 16 s left')
  clock.time += 10_000
  progress.begin('Checking')
  expect(line()).toMatch(/^Checking, about [45] s left$/)
  clock.time += 60_000
  progress.end()
  expect(line()).toBe('')
})

test('of a phase that is new, no end is claimed; long times are in minutes', () => {
  const { clock, line, stream } = terminal()
  const progress = createProgress(stream, { Waiting: 600_000 }, () => clock.time)
  clock.time = 5000
  progress.begin('Something new')
  expect(line()).toBe('Something new')
  progress.begin('Waiting')
  expect(line()).toBe('Waiting, about 10 min left')
})

test('the line changes five times in a second at most', () => {
  const { clock, shown, stream } = terminal()
  const progress = createProgress(stream, before, () => clock.time)
  progress.begin('Rendering', 5000)
  for (let item = 0; item < 5000; item++) {
    clock.time += 1
    progress.advance()
  }
  expect(shown.length).toBeGreaterThan(10)
  expect(shown.length).toBeLessThanOrEqual(16)
})

test('the times of this build are kept for the next one', () => {
  const { clock, stream } = terminal()
  const progress = createProgress(stream, {}, () => clock.time)
  progress.begin('Reading')
  clock.time = 700
  progress.begin('Rendering', 2)
  clock.time = 1000
  expect(progress.end()).toEqual({ Reading: 700, Rendering: 300 })
})
