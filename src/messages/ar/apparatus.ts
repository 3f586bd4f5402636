import type { Catalogue } from '../catalogue.ts'
import { isolated } from './isolated.ts'
import { sentence } from '../sentence.ts'
import { plural } from './numbers.ts'

export const apparatus: Catalogue['apparatus'] = {
  noteKinds: {
    source: 'حاشية المصدر',
    slip: 'سهو',
    clarification: 'توضيح',
    factcheck: 'تحقّق',
    contested: 'مختلَف فيه',
    later: 'تطوّر لاحق',
  },
  noteLabel: (kind) => `${kind}:`,
  glossKinds: {
    person: { one: 'عَلَم', all: 'أعلام' },
    organization: { one: 'منظّمة أو هيئة', all: 'منظّمات وهيئات' },
    place: { one: 'مكان', all: 'أماكن' },
    event: { one: 'حدث', all: 'أحداث' },
    initiative: { one: 'اتفاق أو مبادرة', all: 'اتفاقات ومبادرات' },
    technology: { one: 'سلاح أو تقنية', all: 'أسلحة وتقنيات' },
    concept: { one: 'مفهوم', all: 'مفاهيم' },
    phrase: { one: 'عبارة', all: 'عبارات' },
  },
  notes: {
    title: 'الحواشي',
    description: 'جميع حواشي المحرّرين بترتيب النص.',
    about: (kinds) => sentence`حواشي المحرّرين بترتيب النص. ${kinds('أنواع الحواشي ومعانيها')}`,
  },
  glossary: {
    title: 'المعجم',
    description: 'شرح الأسماء والمصطلحات الواردة في الحوار.',
    about: (index) =>
      sentence`شرح الأسماء والمصطلحات الواردة في الحوار، بقلم المحرّرين. وهي في ${index('الفهرس')} مرتّبة على حروف الهجاء مع إحالات إلى مواضعها.`,
    kinds: 'أنواع المواد',
    uses: 'في الحوار',
    sources: 'المصادر',
    inBibliography: 'في المصادر والمراجع',
    see: 'انظر أيضًا',
    all: 'جميع المواد',
    inIndex: 'في الفهرس',
  },
  concordance: {
    uses: (count) =>
      plural(count, {
        zero: 'لا مواضع.',
        one: 'موضع واحد.',
        two: 'موضعان، بترتيب الحوار.',
        few: '# مواضع، بترتيب الحوار.',
        many: '# موضعًا، بترتيب الحوار.',
        other: '# موضع، بترتيب الحوار.',
      }),
    unmarked: 'غير موسوم',
    aboutUnmarked: '«غير موسوم»: عُثر عليه بالاسم، ولا رابط له في النص.',
  },
  index: {
    title: 'الفهرس',
    description: 'مواضع الأسماء والمصطلحات في الحوار.',
    about: (glossary) =>
      sentence`الأسماء والمصطلحات، وجميع الفقرات التي ترد فيها. يحيل الاسم إلى ${glossary('المعجم')}، ويحيل الرمز إلى النص.`,
    legend: (reference, exchange) =>
      sentence`في رمز إحالة مثل ${reference}: العدد ${String(exchange)} رقم المحاورة، والحرف Q للسؤال، والحرف A للجواب، والحرف P للتمهيد.`,
    letters: 'الحروف',
    see: (name, see, other) => sentence`${name}، ${see('انظر')} ${other}`,
    seeAlso: (see, others) => [see('انظر أيضًا'), ' ', ...others],
    digits: '0–9',
  },
  topics: {
    title: 'الموضوعات',
    description: 'موضوعات الحوار، وما قاله كل طرف في كل منها.',
    about: 'موضوعات الحوار، مع ما قاله كل طرف في كل منها.',
    exchanges: (places) => ['يرد في: ', ...places],
    introduction: 'التمهيد',
    topicDescription: (topic, speakers) => `أقوال ${speakers} في موضوع «${topic}».`,
    legend: 'هذه صياغة المحرّرين، ورمز الإحالة يقود إلى نص الحوار.',
  },
  argument: {
    title: 'موضع الخلاف',
    description:
      'موضع الخلاف في كل محاورة: ما يراه كل متحدّث، وما يتفقان عليه، وما الأدلة التي تعين على الحكم.',
    about:
      'المسألة المختلَف فيها في كل محاورة: ما يراه كل متحدّث، وما يتفقان عليه، وما الأدلة التي تعين على الحكم، بكلمات المحرّرين.',
    parts: { agreed: 'المتفق عليه', evidence: 'الأدلة', since: 'منذ ذلك الحين' },
  },
  essays: {
    introduction: 'مقدمة المحرّرين',
    'note-on-the-text': 'عن النص',
    description: (edition) => `مقدمة المحرّرين: ${isolated(edition)}.`,
  },
  timeline: {
    title: 'التسلسل الزمني',
    description: 'الأحداث المذكورة في الحوار، وما سبقها وما تلاها.',
    about:
      'أحداث يذكرها الحوار أو يلمّح إليها، وما آلت إليه، بصياغة المحرّرين. ومع كل حدث روابط إلى الفقرات المتصلة به وإلى مصادره.',
    periodList: 'الفترات',
    periods: {
      before: 'قبل الحوار',
      during: 'زمن الحوار',
      after: 'بعد الحوار',
    },
  },
  errata: {
    title: 'التصويبات',
    description: 'ما تغيّر في هذه الطبعة منذ نشرها أول مرة.',
    about: (version) =>
      `ما تغيّر منذ نشر الطبعة أول مرة، من الأحدث إلى الأقدم. وهذا هو الإصدار ${version}. لا تتغيّر ألفاظ الحوار إلا حيث أخطأ النقل عن الأصل، وتبقى رموز الإحالة المنشورة صالحة.`,
    none: 'لم يتغيّر شيء حتى الآن.',
    version: (version) => `الإصدار ${version}`,
    kinds: {
      edition: 'الطبعة',
      words: 'النص',
      address: 'رموز الإحالة',
      apparatus: 'الحواشي والمصادر',
    },
  },
}
