/*
 * Snowball’s stemmer for English (Porter 2), as Pagefind has it, with which the browser tells in which part of a long index a word is.
 */

const exceptions: Readonly<Record<string, string>> = {
  ...{ skis: 'ski', skies: 'sky', idly: 'idl' },
  ...{ gently: 'gentl', ugly: 'ugli', early: 'earli', only: 'onli', singly: 'singl' },
  ...{ sky: 'sky', news: 'news', howe: 'howe', atlas: 'atlas', cosmos: 'cosmos', bias: 'bias' },
  andes: 'andes',
}
const kept = /^(?:inning|outing|canning|herring|earring|evening|proceed|exceed|succeed)$/

/** The endings of a step, with what replaces them. The longest that fits counts. */
type Endings = readonly (readonly [ending: string, replacement: string])[]

const secondStep: Endings = [
  ...([
    ['ational', 'ate'],
    ['ization', 'ize'],
    ['fulness', 'ful'],
    ['ousness', 'ous'],
  ] as const),
  ...([
    ['iveness', 'ive'],
    ['tional', 'tion'],
    ['biliti', 'ble'],
    ['lessli', 'less'],
  ] as const),
  ...([
    ['entli', 'ent'],
    ['ation', 'ate'],
    ['alism', 'al'],
    ['aliti', 'al'],
    ['ousli', 'ous'],
  ] as const),
  ...([
    ['iviti', 'ive'],
    ['ogist', 'og'],
    ['fulli', 'ful'],
    ['enci', 'ence'],
    ['anci', 'ance'],
    ['abli', 'able'],
  ] as const),
  ...([
    ['izer', 'ize'],
    ['ator', 'ate'],
    ['alli', 'al'],
    ['bli', 'ble'],
    ['ogi', 'og'],
    ['li', ''],
  ] as const),
]
const thirdStep: Endings = [
  ...([
    ['ational', 'ate'],
    ['tional', 'tion'],
    ['alize', 'al'],
    ['icate', 'ic'],
  ] as const),
  ...([
    ['iciti', 'ic'],
    ['ative', ''],
    ['ical', 'ic'],
    ['ness', ''],
    ['ful', ''],
  ] as const),
]
const fourthStep =
  /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/

/** The stem of an English word in lower case. */
export function stemmer(text: string): string {
  const exception = Object.hasOwn(exceptions, text) ? exceptions[text] : undefined
  if (exception !== undefined || text.length < 3) return exception ?? text
  let word = text.replace(/^'/, '').replace(/^y|(?<=[aeiouy])y/g, 'Y')
  const first =
    /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/.exec(word)?.[0].length ??
    afterSyllable(word, 0)
  const second = afterSyllable(word, first)
  const isIn = (region: number, ending: string) => word.length - ending.length >= region

  word = withoutPlural(word.replace(/'s'$|'s$|'$/, ''))
  if (kept.test(word)) return word
  word = withoutTense(word, first)
  word = word.replace(/(?<=.[^aeiouy])[yY]$/, 'i')

  const replace = (endings: Endings, canReplace: (ending: string, before: string) => boolean) => {
    const [ending, replacement] = endings.find(([one]) => word.endsWith(one)) ?? ['', '']
    if (ending === '' || !isIn(first, ending)) return
    const before = word.slice(0, -ending.length)
    if (canReplace(ending, before)) word = before + replacement
  }
  replace(secondStep, (ending, before) =>
    ending === 'ogi' ? before.endsWith('l') : ending !== 'li' || /[cdeghkmnrt]$/.test(before),
  )
  replace(thirdStep, (ending) => ending !== 'ative' || isIn(second, ending))

  const fourth = fourthStep.exec(word)?.[0]
  if (fourth !== undefined && isIn(second, fourth) && (fourth !== 'ion' || /[st]ion$/.test(word)))
    word = word.slice(0, -fourth.length)

  if (word.endsWith('e')) {
    const before = word.slice(0, -1)
    if (isIn(second, 'e') || (isIn(first, 'e') && !endsShort(before))) word = before
  } else if (word.endsWith('ll') && isIn(second, 'l')) word = word.slice(0, -1)
  return word.toLowerCase()
}

/** The position after the first consonant that follows a vowel, or the end of the word. */
function afterSyllable(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from))
  return found ? from + found.index + 2 : word.length
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  if (/[us]s$/.test(word)) return word
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word
}

function withoutTense(word: string, first: number): string {
  const ending = /(?:eedly|ingly|edly|eed|ing|ed)$/.exec(word)?.[0]
  if (ending === undefined) return word
  const before = word.slice(0, -ending.length)
  if (/^[^aeiouy]ying$/i.test(word)) return `${word.charAt(0)}ie`
  if (ending.startsWith('eed')) return before.length >= first ? `${before}ee` : word
  if (!/[aeiouy]/.test(before)) return word
  if (/(?:at|bl|iz)$/.test(before)) return `${before}e`
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(before))
    return /^[aeo]..$/.test(before) ? before : before.slice(0, -1)
  return endsShort(before) && before.length <= first ? `${before}e` : before
}

/** Whether a word ends in a short syllable. */
function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/.test(word)
}
