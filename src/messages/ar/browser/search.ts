import { keysOf } from '#model/keys-of.ts'
import type { Catalogue } from '../../catalogue.ts'
import { type Element, sentence } from '../../sentence.ts'
import { isolated } from '../isolated.ts'
import { number, plural } from '../numbers.ts'
import { forms } from '../result-forms.ts'

/** The index, if there is one, and the whole text, at the end of a sentence. */
const places = <T>(before: string, index: Element<T> | undefined, wholeText: Element<T>) =>
  index
    ? sentence`${before}${index('الفهرس')} أو ${wholeText('النص الكامل')}.`
    : sentence`${before}${wholeText('النص الكامل')}.`

export const search: Catalogue['browser']['search'] = {
  asking: /^(?:ما (?:هو|هي|معنى|المقصود ب)|معنى|تعريف|اشرح) /,
  placeholder: 'كلمة، أو اسم، أو «عبارة»',
  help: (index, wholeText) =>
    places(
      'يمكن إدخال كلمة، أو اسم، أو «عبارة بلفظها»، أو رمز إحالة مثل \u20685.A3\u2069 أو «المحاورة 7». ويمكن أيضًا تصفّح ',
      index,
      wholeText,
    ),
  exchangeQuery: /^(?:المحاورة|محاورة)\s*(\d+)$/,
  saying:
    /(?<!\p{L})(?:[أا]جابت?|بحسب|تتحدث|تجيب|تحدثت?|تذكر|ترى|تس[أا]ل|تقول|حسب|ذكرت?|ر[أا]ي|س[أا]لت?|قالت?|قول|كلام|وفق|يتحدث|يجيب|يذكر|يرى|يس[أا]ل|يقول) @|@ (?:[أا]جابت?|تتحدث|تحدثت?|تذكر|ترى|تقول|ذكرت?|س[أا]لت?|عن|قالت?|يتحدث|يذكر|يرى|يقول)(?!\p{L})/u,
  searching: 'جارٍ البحث…',
  notLoaded: (index, wholeText) =>
    places('تعذّر تحميل البحث. تمكن المحاولة من جديد، أو استعمال ', index, wholeText),
  notComplete: (index, wholeText) =>
    places(
      'تعذّر تحميل بقية البحث، فقد توجد نتائج أخرى. تمكن المحاولة من جديد، أو استعمال ',
      index,
      wholeText,
    ),
  openAsPage: 'فتح النتائج في صفحة',
  emptyField: 'إفراغ الحقل',

  passages: (passages) =>
    plural(passages, {
      zero: 'لا مواضع',
      one: 'موضع واحد',
      two: 'موضعان',
      few: '# مواضع',
      many: '# موضعًا',
      other: '# موضع',
    }),
  keys: { choose: ['↑ ↓', 'اختيار'], open: ['Enter', 'فتح'], close: ['Esc', 'إغلاق'] },
  filters: {
    speaker: { name: 'المتحدّث', any: 'جميع المتحدّثين' },
    topic: { name: 'الموضوع', any: 'جميع الموضوعات' },
    kind: { name: 'البحث في', any: 'الطبعة كلها' },
    order: { name: 'الترتيب', any: 'الأكثر صلة' },
  },
  inOrder: 'بترتيب النص',
  kinds: { interview: 'الحوار', glossary: 'المعجم', note: 'الحواشي', work: 'المصادر والمراجع' },
  valueWithCount: (value, results) => `${isolated(value)} (${number(results)})`,

  uses: (uses) =>
    plural(uses, {
      zero: 'لا مرة',
      one: 'مرة واحدة',
      two: 'مرتان',
      few: '# مرات',
      many: '# مرة',
      other: '# مرة',
    }),
  passagesAndUses: (passages, uses) =>
    `${passages}، ${plural(uses, {
      zero: 'ولا مرة',
      one: 'مرة واحدة',
      two: 'مرتان',
      few: '# مرات',
      many: '# مرة',
      other: '# مرة',
    })}`,
  found: (passages, results) =>
    [
      passages,
      ...keysOf(forms)
        .filter((kind) => results[kind] > 0)
        .map((kind) => plural(results[kind], forms[kind])),
    ]
      .filter((one) => one !== undefined)
      .join(' · '),
  foundAtLeast: (found) => `على الأقل: ${found}`,
  foundSomeWords: (passages) =>
    plural(passages, {
      zero: 'لا موضع يجمع هذه الكلمات كلها',
      one: 'لا موضع يجمع هذه الكلمات كلها؛ وبعضها في موضع واحد',
      two: 'لا موضع يجمع هذه الكلمات كلها؛ وبعضها في موضعين',
      few: 'لا موضع يجمع هذه الكلمات كلها؛ وبعضها في # مواضع',
      many: 'لا موضع يجمع هذه الكلمات كلها؛ وبعضها في # موضعًا',
      other: 'لا موضع يجمع هذه الكلمات كلها؛ وبعضها في # موضع',
    }),
  foundSomeWordsAtLeast: (passages) =>
    plural(passages, {
      zero: 'لا موضع يجمع هذه الكلمات كلها',
      one: 'لا موضع يجمع هذه الكلمات كلها؛ وبعضها في موضع واحد على الأقل',
      two: 'لا موضع يجمع هذه الكلمات كلها؛ وبعضها في موضعين على الأقل',
      few: 'لا موضع يجمع هذه الكلمات كلها؛ وبعضها في # مواضع على الأقل',
      many: 'لا موضع يجمع هذه الكلمات كلها؛ وبعضها في # موضعًا على الأقل',
      other: 'لا موضع يجمع هذه الكلمات كلها؛ وبعضها في # موضع على الأقل',
    }),
  foundReference: 'وُجد رمز الإحالة',
  foundNothing: (query, index, wholeText) =>
    index
      ? sentence`لا نتائج للبحث عن «${isolated(query)}». قد تفيد كلمة أخرى أو كتابة أخرى، أو ${index('الفهرس')}، أو ${wholeText('النص الكامل')}.`
      : sentence`لا نتائج للبحث عن «${isolated(query)}». قد تفيد كلمة أخرى أو كتابة أخرى، أو ${wholeText('النص الكامل')}.`,
  foundNear: (query, near, index, wholeText) =>
    index
      ? sentence`لا نتائج للبحث عن «${isolated(query)}». أقرب ما في الطبعة إليها: ${near}. ويمكن أيضًا استعمال ${index('الفهرس')} أو ${wholeText('النص الكامل')}.`
      : sentence`لا نتائج للبحث عن «${isolated(query)}». أقرب ما في الطبعة إليها: ${near}. ويمكن أيضًا استعمال ${wholeText('النص الكامل')}.`,
  foundCorrected: (query, corrected, found) =>
    sentence`لا نتائج للبحث عن «${isolated(query)}». وهذه نتائج «${corrected}»: ${found}`,
  foundFew: (found, suggestion) => sentence`${found}. هل المقصود «${suggestion}»؟`,

  inSameExchange: 'في محاورة واحدة، في فقرات مختلفة',
  inGlossary: 'في المعجم',
  inNotes: 'في الحواشي',
  inBibliography: 'في المصادر والمراجع',
  explainedByNote: (words) => sentence`حاشية: «${words}»`,
  explainedByEntry: (entry) => sentence`المعجم: ${entry}`,
  note: (reference) => sentence`حاشية · ${reference}`,
  goTo: (reference, speaker) =>
    speaker
      ? sentence`الانتقال إلى ${speaker} · ${reference}`
      : sentence`الانتقال إلى ${reference}`,
  mentioned: (times, passages) =>
    times === 1
      ? 'ذُكر مرة واحدة'
      : plural(times, {
          zero: 'لا ذكر له',
          one: 'ذُكر مرة واحدة',
          two: 'ذُكر مرتين',
          few: 'ذُكر # مرات',
          many: 'ذُكر # مرة',
          other: 'ذُكر # مرة',
        }) +
        plural(passages, {
          zero: '',
          one: ' في موضع واحد',
          two: ' في موضعين',
          few: ' في # مواضع',
          many: ' في # موضعًا',
          other: ' في # موضع',
        }),
  step: (speaker, reference) => `${speaker}، ${isolated(reference)}`,
  showMore: (results) =>
    plural(results, {
      zero: 'لا مزيد من النتائج',
      one: 'عرض نتيجة أخرى',
      two: 'عرض نتيجتين أخريين',
      few: 'عرض # نتائج أخرى',
      many: 'عرض # نتيجة أخرى',
      other: 'عرض # نتيجة أخرى',
    }),
  showMoreUncounted: 'عرض المزيد',

  showMentions: (mentions) =>
    plural(mentions, {
      zero: 'لا مواضع في هذه المحاورة',
      one: 'عرض الموضع الوحيد في هذه المحاورة',
      two: 'عرض الموضعين في هذه المحاورة',
      few: 'عرض # مواضع في هذه المحاورة',
      many: 'عرض # موضعًا في هذه المحاورة',
      other: 'عرض # موضع في هذه المحاورة',
    }),

  mentions: 'المواضع في هذه المحاورة',
  position: (mention, mentions) => `${number(mention)} من ${number(mentions)}`,
  previous: 'السابق',
  next: 'التالي',
  done: 'تم',
}
