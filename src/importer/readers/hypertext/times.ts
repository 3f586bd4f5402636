import type { Element } from 'hast'
import { clockFrom, clockOf, isClock } from '../spoken-time.ts'
import { attribute, isBlock, namesOf, textOf } from './elements.ts'

const seconds = ['dataStart', 'dataTime', 'dataTimestamp', 'dataBegin', 'dataSeconds', 'dataT']
const milliseconds = ['dataM', 'dataMs', 'dataStartMs', 'dataTimeMs']
const player = /\b\w*(?:play|seek|jump|skip|time|goto)\w*\s*\(\s*['"]?(\d+(?:[:.]\d+)*)['"]?\s*\)/i

/** The time at which an element is spoken, if its attributes say so: `data-start="86"`, `playAt('0:1:26')`, `#t=86`. */
export function timeInAttributes(element: Element): string | undefined {
  for (const name of milliseconds) {
    const value = attribute(element, name)
    if (value !== undefined && /^\d+$/.test(value)) return clockOf(Number(value) / 1000)
  }
  const written =
    seconds.map((name) => attribute(element, name)).find((value) => value !== undefined) ??
    player.exec(attribute(element, 'onClick') ?? '')?.[1] ??
    player.exec(attribute(element, 'href') ?? '')?.[1]
  return clockFrom(written) ?? (saysTime(element) ? fragmentTime(element) : undefined)
}

/** `#t=86`, `?t=1m26s` in the address of a link that shows a time or a symbol. */
function fragmentTime(element: Element): string | undefined {
  return clockFrom(/[#?&]t=([\dhms:.]+)/.exec(attribute(element, 'href') ?? '')?.[1])
}

function saysTime(element: Element): boolean {
  const text = textOf(element)
  return element.tagName === 'a' && (isClock(text) || isSymbol(text))
}

/** Whether an element shows a time and nothing else, as `<time>0:14</time>` and links to a place in the recording do. */
export function isTime(element: Element): boolean {
  const text = textOf(element)
  if (!isClock(text)) return false
  if (element.tagName === 'time' || timeInAttributes(element) !== undefined) return true
  const names = namesOf(element, ['className'])
  return ['time', 'timestamp', 'timecode', 'ts', 'start'].some((name) => names.has(name))
}

/** The time that an element shows. */
export function shownTime(element: Element): string | undefined {
  return clockFrom(textOf(element))
}

/** Whether an element is a link or a button that shows only a symbol, such as `▶`. */
export function isSymbolLink(element: Element): boolean {
  if (!['a', 'button'].includes(element.tagName) || isBlock(element)) return false
  return isSymbol(textOf(element))
}

function isSymbol(text: string): boolean {
  return /^[▶►▷⏵⏯¶§#↑↩⏎⤴🔗🔊\ufe0e\ufe0f\s]+$/u.test(text)
}
