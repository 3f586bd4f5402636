import { expect, test } from 'vitest'
import { quotationMarks } from '#model/quotation-marks.ts'
import { swapMarks } from '#model/swap-marks.ts'

const cases: Record<string, [text: string, swapped: string][]> = {
  en: [
    ['no marks at all', 'no marks at all'],
    ['the “Chinese threat” is', 'the ‘Chinese threat’ is'],
    ['he said “they call it ‘peace’ there” once', 'he said ‘they call it “peace” there’ once'],
    ['Russia’s and China’s', 'Russia’s and China’s'],
    ['the readers’ letters, ’tis said', 'the readers’ letters, ’tis said'],
    ['‘don’t do it’', '“don’t do it”'],
    ['threat” and “more', 'threat’ and ‘more'],
    ['a "straight" mark', 'a ‘straight’ mark'],
    ['("straight")', '(‘straight’)'],
    ['the German „Amt“ and the Russian «мир»', 'the German „Amt“ and the Russian «мир»'],
    ['原则“和而不同”', '原则‘和而不同’'],
  ],
  ru: [
    ['так называемый «мост» через реку', 'так называемый „мост“ через реку'],
    ['журнал «Мост „Дружба“ сегодня»', 'журнал „Мост «Дружба» сегодня“'],
    ['мост» и «река', 'мост“ и „река'],
    ['он сказал: "да"', 'он сказал: „да“'],
    ['об’ява и “peace”', 'об’ява и “peace”'],
  ],
  fr: [['le « pont » de l’Europe, dit “bridge”', 'le « pont » de l’Europe, dit “bridge”']],
  de: [
    ['das „Haus“ und die ‚Brücke‘', 'das ‚Haus‘ und die „Brücke“'],
    ['er rief: „Das ist ‚gut‘“, und ging', 'er rief: ‚Das ist „gut“‘, und ging'],
    ['das englische “house” bleibt', 'das englische “house” bleibt'],
    ['Haus“ und „Brücke', 'Haus‘ und ‚Brücke'],
    ['wie geht’s', 'wie geht’s'],
  ],
  sv: [['hon sa ”hej” och Lars’ bok', 'hon sa ’hej’ och Lars’ bok']],
  pl: [['czasopismo „Most «Nowy»”', 'czasopismo «Most „Nowy”»']],
  'zh-Hans': [
    ['他说：“这叫‘和而不同’吧”。', '他说：‘这叫“和而不同”吧’。'],
    ['说"好"吧', '说‘好’吧'],
    ['所谓“……以后', '所谓“……以后'],
  ],
  'zh-TW': [['他說：「這叫『和而不同』吧」。', '他說：『這叫「和而不同」吧』。']],
  ja: [['彼は「橋『友好』」と言った。', '彼は『橋「友好」』と言った。']],
  ko: [['그는 “‘안녕’이라고” 말했다', '그는 ‘“안녕”이라고’ 말했다']],
  ar: [
    ['مجلة «الجسر»', 'مجلة “الجسر”'],
    ['قال “نعم” ثم “لا”', 'قال «نعم» ثم «لا»'],
  ],
  ur: [
    ['قال ”نعم“ ثم ”لا“', 'قال ’نعم‘ ثم ’لا‘'],
    ['قال “نعم” ثم “لا”', 'قال ‘نعم’ ثم ‘لا’'],
  ],
  he: [['צה"ל אמר "שלום" היום', 'צה"ל אמר ’שלום’ היום']],
}

const all = Object.entries(cases).flatMap(([language, own]) =>
  own.map(([text, swapped]) => ({ language, text, swapped })),
)

test.each(all)('$language: $text', ({ language, text, swapped }) => {
  expect(swapMarks(text, quotationMarks(language))).toBe(swapped)
  expect(swapMarks(text, quotationMarks(language))).toHaveLength(text.length)
})
