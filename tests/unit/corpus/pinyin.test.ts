import { expect, test } from 'vitest'
import { pinyinInitial } from '#corpus/pinyin.ts'

test.each([
  ['A', '阿艾安奥'],
  ['B', '八白北本布'],
  ['C', '擦参草陈成出茶炒'],
  ['D', '大德东杜'],
  ['E', '恩二俄鹅'],
  ['F', '发范方丰福'],
  ['G', '嘎高港国贵'],
  ['H', '哈海和红湖華'],
  ['J', '几家江杰金'],
  ['K', '卡开康孔'],
  ['L', '拉来李龙绿罗'],
  ['M', '妈马毛蒙明'],
  ['N', '拿那南牛'],
  ['O', '哦欧偶'],
  ['P', '趴帕平普'],
  ['Q', '七期钱青秋'],
  ['R', '然人日如'],
  ['S', '撒山沈石苏'],
  ['T', '他台唐听臺'],
  ['W', '挖王文武雾'],
  ['X', '西习夏许'],
  ['Y', '压亚杨一云'],
  ['Z', '扎张制中庄'],
])('%s is the letter of %s', (letter, characters) => {
  for (const character of characters) expect.soft(pinyinInitial(character)).toBe(letter)
})

test('other texts have no pinyin', () => {
  for (const text of ['NATO', 'Ялта', '', '5G']) expect(pinyinInitial(text)).toBeUndefined()
})
