import { expect } from '@playwright/test'
import sharp from 'sharp'
import { paintedHere, storedHere } from '../own-highlights.ts'
import { selectHere, type Words } from '../select-words.ts'
import { type Box, middle } from './annotation-state.ts'
import type { Point, Reader } from './reader.ts'

/** The highlights that are stored on the device. */
export function stored(reader: Reader) {
  return reader.run(storedHere, undefined)
}

/** The words that are painted, by style. */
export function painted(reader: Reader) {
  return reader.run(paintedHere, 'own')
}

export function select(reader: Reader, words: Words): Promise<void> {
  return reader.run(selectHere, [words, words] as const)
}

/** The text of an element that can be seen; null if there is none. */
export function textOf(reader: Reader, selector: string): Promise<string | null> {
  return reader.run((selector) => {
    const element = document.querySelector(selector)
    return element?.checkVisibility() ? element.textContent : null
  }, selector)
}

export function hasFocus(reader: Reader, selector: string): Promise<boolean> {
  return reader.run((selector) => document.activeElement!.matches(selector), selector)
}

/** Waits until there is an element, and returns the middle of its box. */
export async function centre(reader: Reader, selector: string): Promise<Point> {
  await expect.poll(() => boxOf(reader, selector)).not.toBeNull()
  return middle((await boxOf(reader, selector))!)
}

/** The box of an element that can be seen; null if there is none. */
export function boxOf(reader: Reader, selector: string): Promise<Box | null> {
  return reader.run((selector) => {
    const element = document.querySelector(selector)
    if (!element?.checkVisibility()) return null
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  }, selector)
}

/** Brings words without annotations to the middle of the window, and returns the box of each of their lines. */
export function linesOf(reader: Reader, words: Words): Promise<Box[]> {
  return reader.run(([id, words]) => {
    const paragraph = document.getElementById(id)!
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' })
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    const range = new Range()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(words)
      if (at < 0) continue
      range.setStart(node, at)
      range.setEnd(node, at + words.length)
    }
    return Array.from(range.getClientRects(), ({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    }))
  }, words)
}

/** How many pixels may differ by themselves: WebKit smooths letters a little differently each time. */
const noise = 300

/** Whether words that are painted in a style, and that are in the window, look different without it. */
export async function isSeen(reader: Reader, style: string): Promise<boolean> {
  await reader.run(() => {
    // In WebKit, the scroll bar fades.
    document.documentElement.style.overflow = 'hidden'
  }, undefined)
  const painted = await stillPicture(reader)
  await reader.run((name) => {
    const highlight = CSS.highlights.get(name)!
    const ranges = [...highlight]
    highlight.clear()
    const add = () => ranges.forEach((range) => highlight.add(range))
    addEventListener('paint-again', add, { once: true })
  }, `own-${style}`)
  const without = await stillPicture(reader)
  await reader.run(() => dispatchEvent(new Event('paint-again')), undefined)
  const again = await stillPicture(reader)
  const seen = await difference(painted, without)
  const left = await difference(painted, again)
  expect(left, 'pixels left from what was painted before').toBeLessThan(Math.max(seen / 2, noise))
  return seen >= noise
}

/** A picture of the window once it has been the same three times. */
async function stillPicture(reader: Reader): Promise<string> {
  let [picture, same] = ['', 0]
  await expect
    .poll(async () => {
      const now = await reader.picture()
      same = now === picture ? same + 1 : 1
      picture = now
      return same
    })
    .toBeGreaterThanOrEqual(3)
  return picture
}

/** How many pixels of two pictures differ. */
async function difference(one: string, other: string): Promise<number> {
  const [pixels, others] = await Promise.all(
    [one, other].map((picture) =>
      sharp(Buffer.from(picture, 'base64')).greyscale().raw().toBuffer(),
    ),
  )
  return pixels!.filter((grey, at) => Math.abs(grey - others![at]!) > 12).length
}
