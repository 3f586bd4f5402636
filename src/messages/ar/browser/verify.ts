import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'
import { sentence } from '../../sentence.ts'
import { number, plural } from '../numbers.ts'

export const verify: Catalogue['browser']['verify'] = {
  verdicts: {
    verbatim: 'حرفيّ',
    conventions: 'حرفيّ إلا في الأعراف',
    altered: 'مُغيَّر',
    absent: 'غير وارد في الحوار',
    misattributed: 'حرفيّ، لكنّ نسبته خاطئة',
  },
  verbatim: (places) => sentence`هذه الكلمات نفسها واردة في الحوار، في ${places}.`,
  conventions: (places) =>
    sentence`هذه الكلمات واردة في الحوار، في ${places}. ولا يختلف إلا ما جرت عليه أعراف الاقتباس والطباعة.`,
  altered: (places) => sentence`في ${places} نصّ الحوار مختلف.`,
  alteredMarks: (places) => sentence`الكلمات هي كلمات ${places}، لكنّ علامات الترقيم مختلفة.`,
  alteredJoins: (places) => sentence`الكلمات واردة في ${places}، لكنّها لا تتّصل على هذا النحو.`,
  absent: 'لا ترد في الحوار هذه الكلمات ولا ما يقاربها.',
  nearest: (place) => sentence`لا ترد هذه الكلمات في الحوار. أقرب موضع إليها ${place}.`,
  otherScript: 'الاقتباس مكتوب بحروف غير حروف الحوار. ولا يمكن التحقّق من الترجمات هنا.',
  empty: 'يُرجى لصق كلمات الاقتباس أولًا.',
  tooLong: (limit) =>
    `النصّ أطول من أن يُتحقّق منه دفعةً واحدة. يُرجى تقسيمه إلى أجزاء لا يتجاوز عدد أحرف كلّ منها ${number(limit)}.`,
  failed: 'تعذّر التحقّق من الاقتباس. يُرجى إعادة تحميل الصفحة والمحاولة من جديد.',

  saidBy: (speaker, places, claimed) =>
    sentence`الكلمات في ${places} قالها ${isolated(speaker)}، لا ${isolated(claimed)}.`,
  saidByNobody: (places, claimed) =>
    sentence`الكلمات في ${places} من التمهيد، ولم يقلها ${isolated(claimed)}.`,
  elsewhere: (places, claimed) => sentence`موضعها ${places}، لا ${isolated(claimed)}.`,
  noSuchPlace: (claimed) => `ليس في هذه الطبعة فقرة ${isolated(claimed)}.`,
  also: (places) => sentence`الكلمات نفسها واردة أيضًا في ${places}.`,
  alsoMore: (places, more) =>
    sentence`الكلمات نفسها واردة أيضًا في ${places}، وفي ${plural(more, { zero: '# فقرة أخرى', one: 'فقرة أخرى', two: 'فقرتين أخريين', few: '# فقرات أخرى', many: '# فقرة أخرى', other: '# فقرة أخرى' })}.`,
  cut: (words) => sentence`في الحوار يسبقها في الجملة نفسها: «${words}».`,

  passage: 'في الحوار',
  legendMissing: 'في الحوار فقط',
  legendAdded: 'في الاقتباس فقط',
  legend: (missing, added) => sentence`${missing}؛ ${added}`,
  beforeMissing: 'في الحوار فقط:',
  beforeAdded: 'في الاقتباس فقط:',
  afterMarked: 'انتهى.',
  introduction: 'التمهيد',

  differencesTitle: 'مواضع الاختلاف',
  differences: {
    missing: (text) => sentence`سقط «${text}».`,
    added: (quoted) => sentence`زيد «${quoted}».`,
    replaced: (text, quoted) => sentence`ورد «${quoted}» مكان «${text}».`,
    moved: (text) => sentence`نُقل «${text}» إلى موضع آخر.`,
    case: (text, quoted) => sentence`حروف «${quoted}» الكبيرة غير حروف «${text}».`,
    homoglyph: (quoted, letters) => sentence`في «${quoted}» حروف تشبه الأصل فحسب: ${letters}.`,
    punctuation: (after, text, quoted) =>
      sentence`بعد «${after}» في الاقتباس ${quoted} وفي الحوار ${text}.`,
    hidden: (text) => sentence`في الكلمات المحذوفة نفي: «${text}».`,
    order: (first, second) => sentence`الترتيب معكوس: ${second} يسبق ${first}.`,
    exchanges: (first, second) => sentence`وُصلت كلمات من محاورات مختلفة: ${first} و${second}.`,
    speakers: (first, second) => sentence`وُصلت كلمات متحدّثين مختلفين: ${first} و${second}.`,
    joined: (first, second) => sentence`وُصل موضعان من دون علامة حذف: ${first} و${second}.`,
  },
  negation: 'والأمر يتعلّق بنفي.',
  letter: (found, expected) => `${found} بدل ${expected}`,
  letterOf: (script, letter, code) =>
    `${isolated(letter)} (${script === '' ? '' : `${script}، `}${isolated(code)})`,
  nothing: 'لا شيء',
  placeOf: (place, speaker) => sentence`${place} (${isolated(speaker)})`,

  conventionsTitle: 'الأعراف',
  conventionKinds: {
    quotationMarks: 'علامات اقتباس بشكل آخر',
    apostrophes: 'فواصل عليا بشكل آخر',
    dashes: 'شرطات بشكل آخر',
    script: 'علامات ترقيم من كتابة أخرى أو بعرض آخر',
    spaces: 'مسافات عند علامات الترقيم',
    markOrder: 'علامة ترقيم على الجانب الآخر من علامة الاقتباس',
    omission: 'حذف مع علامة حذف',
    emptyOmission: 'علامة حذف حيث لم يُحذف شيء',
    insertion: 'إضافة بين معقوفين',
    bracketed: 'كلمات من الحوار بين معقوفين',
    initial: 'حرف كبير أو صغير في البداية',
    letters: 'حروف مغيّرة بين معقوفين',
    forms: 'شكل آخر للحروف أو الأرقام نفسها',
    hyphenation: 'كلمة مقسومة في آخر السطر',
    invisible: 'محارف غير مرئية',
    joinedParagraphs: 'فقرات موصولة',
    dividedParagraphs: 'فقرة جديدة حيث لا فقرة في الحوار',
    finalMark: 'نقطة أو فاصلة في النهاية',
    aside: 'كلمات المقتبِس بين الكلمات المقتبَسة',
  },
  example: (kind, words) => sentence`${kind}: «${words}»`,
  comma: '، ',
  sentenceSeparator: ' ',
  and: (items) => new Intl.ListFormat('ar').format(items),

  copyLink: 'نسخ رابط إلى هذا الجواب',
  copied: 'تم النسخ',
  notCopied: 'تعذّر نسخ الرابط؛ وهو في شريط العنوان',
  tooLongForLink: 'الاقتباس أطول من أن يحمله رابط. يمكن الربط بالفقرة بدلًا من ذلك.',
}
