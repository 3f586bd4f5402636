import { expect, test } from 'vitest'
import { exchange, searchIn } from './searching.ts'

/** For each language a question, an answer, and the words that each query marks in them, if any. */
const languages: Record<string, [question: string, answer: string, Record<string, string>]> = {
  de: [
    'Wann kamen Sie hierher?',
    'Im Frühling. Die Häuser an den Straßen waren groß.',
    {
      Haus: 'Häuser',
      häuser: 'Häuser',
      Haeuser: 'Häuser',
      straße: 'Straßen',
      strasse: 'Straßen',
      fruhling: 'Frühling',
      Fruehling: 'Frühling',
      Maus: '',
    },
  ],
  'pt-BR': ['Quando chegou?', 'Na primavera. Os rios subiam.', { rio: 'rios', RIOS: 'rios' }],
  ru: [
    'Когда вы сюда приехали?',
    'Весной. Реки были полноводны, ёлки стояли. Песок на войне, и ещё воин в песке.',
    {
      река: 'Реки',
      песок: 'Песок песке',
      песка: 'Песок песке',
      песку: 'Песок песке',
      еще: 'ещё',
      Ещё: 'ещё',
      война: 'войне',
      воина: 'воин',
      '"в песок"': 'в песке',
      весна: 'Весной',
      елка: 'ёлки',
      приехать: 'приехали',
      '"реки были"': 'Реки были',
    },
  ],
  uk: ['Коли ви приїхали?', 'Навесні. Річка була висока.', { річка: 'Річка', навесні: 'Навесні' }],
  ar: [
    'متى جئتَ إلى هنا؟',
    'في الرَّبِيع. كان النهر مرتفعاً وكانت الأنهار عميقة. والإبل بالصحراء.',
    {
      النهر: 'النهر',
      نهر: 'النهر',
      والنهر: 'النهر',
      للنهر: 'النهر',
      ربيع: 'الرَّبِيع',
      أنهار: 'الأنهار',
      انهار: 'الأنهار',
      ابل: 'والإبل',
      صحراء: 'بالصحراء',
    },
  ],
  fa: ['چه زمانی آمدید؟', 'می‌خواهم بگویم رودخانه بلند بود.', { می‌خواهم: 'می‌خواهم' }],
  he: ['מתי באת?', 'הַנָּהָר היה גבוה.', { הנהר: 'הַנָּהָר' }],
  el: ['Πότε ήρθατε;', 'Ο ποταμός ήταν ψηλός.', { ποταμος: 'ποταμός', ΠΟΤΑΜΌΣ: 'ποταμός' }],
  fr: [
    'Où alliez-vous ?',
    'Le café ou la cafe. Où ou quand.',
    { '"ou quand"': 'ou quand', '"le café"': 'Le café', cafe: 'café cafe' },
  ],
  zh: [
    '你什么时候来到这里的？',
    '我们在2018年春天来到这里。河水很高，（多极化）是现实。COVID疫情。',
    {
      河水: '河水',
      河: '河',
      春天来到: '春天来到',
      多极化: '多极化',
      '“多极化”': '多极化',
      2018: '2018',
      來到這裡: '来到这里',
      現實: '现实',
      covid: 'COVID',
      '河水 现实': '河水 现实',
      河水和天气: '河水',
      山: '',
    },
  ],
  'zh-Hant': [
    '你什麼時候來到這裡的？',
    '我們在春天來到這裡。',
    { 春天: '春天', 這裡: '這裡', 这里: '這裡', 时候: '時候' },
  ],
  ja: [
    'いつここに来ましたか。',
    '春に来ました。カタカナのガンダムと川の水が高かった。',
    { 川の水: '川の水', ガンダム: 'ガンダム', 高かった: '高かった' },
  ],
  th: ['คุณมาเมื่อไร', 'เรามาที่นี่ น้ำในแม่น้ำสูงมาก', { แม่น้ำ: 'แม่น้ำ', น้ำ: 'น้ำ' }],
  ko: [
    '언제 오셨습니까?',
    '봄에 왔습니다. 강물이 높았습니다.',
    { 강물: '강물이', 강물이: '강물이' },
  ],
}

for (const [language, [question, answer, queries]] of Object.entries(languages)) {
  test(`an edition in the language ${language} can be searched`, async () => {
    const search = await searchIn(
      { 'exchanges/01-one.mdx': exchange(1, question, answer) },
      language,
    )
    for (const [query, marked] of Object.entries(queries)) {
      const { interview } = await search(query)
      const found = [...new Set(interview.flatMap((line) => marks(line)))].join(' ')
      expect.soft(found, query).toBe(marked)
    }
  })
}

test('what is found does not depend on the language of the page', async () => {
  const files = {
    'exchanges/01-one.mdx': exchange(1, 'Почему?', 'Мост-старик не любит спешки, км 3+400.'),
  }
  for (const page of ['ru', 'en', 'zh-Hans', 'ja', 'th', 'ar']) {
    const search = await searchIn(files, 'ru', page)
    for (const query of ['спешка', 'км 3+400', 'мост-старик', '«не любит»'])
      expect.soft((await search(query)).interview, `${page}: ${query}`).toHaveLength(1)
  }
})

const entry = (label: string, text: string) =>
  `---\nlabel: ${label}\nkind: concept\n---\n\n${text}\n`

test.each([
  ['en', 'ru'],
  ['en', 'de'],
  ['de', 'en'],
])(
  'an interview in %s with a glossary in %s has inflected words of both found',
  async (language, apparatus) => {
    const words: Record<string, [text: string, query: string, marked: string]> = {
      en: ['The rivers were rising.', 'river', 'rivers'],
      ru: ['Вода уходит в песок.', 'песка', 'песок'],
      de: ['Die Häuser waren groß.', 'Haus', 'Häuser'],
    }
    const [spoken, spokenQuery, spokenMark] = words[language]!
    const [explained, query, mark] = words[apparatus]!
    const search = await searchIn(
      {
        'exchanges/01-one.mdx': exchange(1, 'Why?', spoken),
        'glossary/one.md': entry('One', explained),
      },
      { language, apparatus },
    )
    expect((await search(spokenQuery)).interview.flatMap(marks)).toEqual([spokenMark])
    expect((await search(query)).apparatus.flatMap(marks)).toEqual([mark])
  },
)

test('names in scripts without spaces are found in an English edition', async () => {
  const search = await searchIn({
    'exchanges/01-one.mdx': exchange(1, 'What is 和而不同?', 'Xi said 习近平新时代, and left.'),
  })
  expect((await search('和而不同')).interview).toEqual(['1.Q1: What is [和而不同]?'])
  expect((await search('近平')).interview).toEqual(['1.A1: Xi said 习[近平]新时代, and left.'])
})

function marks(line: string): string[] {
  return Array.from(line.matchAll(/\[(.*?)\]/g), ([, words]) => words ?? '')
}
