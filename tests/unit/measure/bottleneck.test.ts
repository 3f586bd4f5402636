import { expect, test } from 'vitest'
import { createBottleneck } from '../../measure/bottleneck.ts'

const packet = 1400

/** When each piece arrives on a line of 150 ms and 200 kB/s, in ms. */
function arrivals(sent: readonly { flow: object; name: string; bytes: number; at: number }[]) {
  const line = createBottleneck<string>()
  line.set(150, 200_000)
  const found: [string, number][] = []
  for (let now = 0; now <= 2000; now++) {
    for (const { flow, name, bytes } of sent.filter(({ at }) => at === now))
      line.send(flow, name, bytes, now)
    for (const name of line.arrived(now)) found.push([name, now])
  }
  return found
}

function answer(flow: object, name: string, bytes: number, at = 0) {
  return Array.from({ length: Math.ceil(bytes / packet) }, () => ({
    flow,
    name,
    bytes: packet,
    at,
  }))
}

test('a byte takes the latency, and 30 kB the latency and their own time', () => {
  expect(arrivals([{ flow: {}, name: 'byte', bytes: 1, at: 0 }])).toEqual([['byte', 151]])
  const last = arrivals(answer({}, 'large', 30_000)).at(-1)?.[1]
  // 22 packets of 7 ms.
  expect(last).toBe(150 + 22 * 7)
})

test('the latency of one answer passes while another is sent', () => {
  const found = arrivals([...answer({}, 'one', 14_000), ...answer({}, 'two', 14_000)])
  expect(found.at(-1)?.[1]).toBe(150 + 20 * 7)
})

test('what is asked for later takes the latency again', () => {
  const found = arrivals([...answer({}, 'one', 1400), ...answer({}, 'two', 1400, 400)])
  expect(found).toEqual([
    ['one', 157],
    ['two', 557],
  ])
})

test('answers share the line by turns, and each arrives in its order', () => {
  const [large, small] = [{}, {}]
  const found = arrivals([...answer(large, 'large', 140_000), ...answer(small, 'small', 2800)])
  // The large answer had the line for itself when its first packet came.
  expect(found.filter(([name]) => name === 'small')).toEqual([
    ['small', 150 + 3 * 7],
    ['small', 150 + 5 * 7],
  ])
  expect(found.filter(([name]) => name === 'large')).toHaveLength(100)
  expect(found.at(-1)).toEqual(['large', 150 + 102 * 7])
})

test('pieces of one flow never overtake each other, however small', () => {
  const flow = {}
  const sent = Array.from({ length: 50 }, (_, index) => ({
    flow,
    name: String(index),
    bytes: index % 2 === 0 ? packet : 1,
    at: 0,
  }))
  const names = arrivals(sent).map(([name]) => Number(name))
  expect(names).toEqual(Array.from({ length: 50 }, (_, index) => index))
})

test('a line that is looked at late has not become slower', () => {
  const line = createBottleneck<number>()
  line.set(150, 200_000)
  const flow = {}
  for (let index = 0; index < 100; index++) line.send(flow, index, packet, 0)
  // A timer that always comes late.
  for (let now = 0; now < 840; now += 40) line.arrived(now)
  expect(line.arrived(150 + 99 * 7).at(-1)).toBe(98)
  expect(line.next()).toBe(150 + 100 * 7)
  expect(line.arrived(150 + 100 * 7)).toEqual([99])
})

test('what is given up frees the line, but for what is under way', () => {
  const line = createBottleneck<string>()
  line.set(150, 200_000)
  const given = {}
  for (let index = 0; index < 100; index++) line.send(given, 'given up', packet, 0)
  line.arrived(69)
  line.cancel(given)
  line.send({}, 'other', packet, 70)
  const arrived = line.arrived(150 + 11 * 7)
  expect(arrived).toEqual([...Array<string>(10).fill('given up'), 'other'])
  expect(line.next()).toBeUndefined()
})

test('a line at full speed delivers at once, and an empty one has nothing to wait for', () => {
  const line = createBottleneck<string>()
  expect(line.next()).toBeUndefined()
  line.send({}, 'one', 1_000_000, 10)
  expect(line.next()).toBe(10)
  expect(line.arrived(10)).toEqual(['one'])
  expect(line.next()).toBeUndefined()
})
