import { expect, test } from 'vitest'
import { ar } from '#messages/ar/catalogue.ts'
import { de } from '#messages/de/catalogue.ts'
import { en } from '#messages/en/catalogue.ts'
import { ru } from '#messages/ru/catalogue.ts'
import { zhHans } from '#messages/zh-Hans/catalogue.ts'

const none = { exchange: 0, glossary: 0, note: 0, work: 0 }

/** What the status says of some passages with uses, of at least so many, and what a passage says of its uses. */
const languages = {
  en: [
    en,
    ['7 passages, 12 uses', '1 passage, 1 use'],
    'At least 7 passages',
    ['2 uses', '3 uses'],
  ],
  de: [
    de,
    ['7\u00a0Stellen, 12\u00a0Treffer', '1\u00a0Stelle, 1\u00a0Treffer'],
    'Mindestens 7\u00a0Stellen',
    ['2\u00a0Treffer', '3\u00a0Treffer'],
  ],
  ru: [
    ru,
    ['7\u00a0фрагментов, 12\u00a0употреблений', '1\u00a0фрагмент, 1\u00a0употребление'],
    'Как минимум 7\u00a0фрагментов',
    ['2\u00a0раза', '3\u00a0раза'],
  ],
  ar: [ar, ['7 مواضع، 12 مرة', 'موضع واحد، مرة واحدة'], 'على الأقل: 7 مواضع', ['مرتان', '3 مرات']],
  'zh-Hans': [zhHans, ['7个段落，共12处', '1个段落，共1处'], '至少7个段落', ['2处', '3处']],
} as const

for (const [language, [{ browser }, found, more, uses]] of Object.entries(languages))
  test(`passages and uses are counted: ${language}`, () => {
    const { search } = browser
    const said = (passages: number, count: number) =>
      search.found(search.passagesAndUses(search.passages(passages), count), none)
    expect([said(7, 12), said(1, 1)]).toEqual(found)
    expect(search.foundAtLeast(search.passages(7))).toBe(more)
    expect([search.uses(2), search.uses(3)]).toEqual(uses)
    // With other results, the passages come first; without passages, nothing is said of them.
    expect(search.found(search.passages(7), { ...none, note: 2 })).toMatch(/^\S*7.* · .*\S$/)
    expect(search.found(undefined, { ...none, note: 2 })).not.toMatch(/ · |undefined/)
  })
