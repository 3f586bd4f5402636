/**
 * The first Latin letter of the pinyin of a text in Chinese characters, from the order of `Intl.Collator`, which compares
 * characters by their most frequent reading. Undefined for other texts.
 */
export function pinyinInitial(text: string): string | undefined {
  const [first = ''] = text
  if (!/\p{Script=Han}/u.test(first)) return undefined
  return (firstCharacters.findLast(([, from]) => byPinyin.compare(from, first) <= 0) ?? ['A'])[0]
}

/** For each letter, the first of the frequent characters whose pinyin begins with it. No syllable begins with I, U or V. */
const firstCharacters: readonly (readonly [letter: string, from: string])[] = Array.from(
  'ABCDEFGHJKLMNOPQRSTWXYZ',
  (letter, index) => [letter, Array.from('阿八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他穵夕丫帀')[index]!],
)

const byPinyin = new Intl.Collator('zh-u-co-pinyin')
