import type { Catalogue } from '../../catalogue.ts'

export const landing: Catalogue['browser']['landing'] = {
  unknownFragment: (id) => `本页没有“${id}”，已转到页首`,
  wordsGoneFromParagraph: '链接所引的文字已不在此处，已转到引文原来所在的段落',
  wordsGoneFromPage: '链接所引的文字已不在本页',
  similarPages: '您是不是要找：',
  searchFor: (words) => `搜索“${words}”`,
}
