import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const evidence: Catalogue['evidence'] = {
  title: 'نتائج الفحص',
  description: 'ما فُحص في هذا الإصدار من الطبعة، ونتيجة الفحص.',
  none: (version) =>
    `الإصدار ${version}: تُقارن الألفاظ وتُفحص الروابط كلما أُنشئت الصفحات، كما هو مبيّن أدناه. أما الفحوص الأخرى فلم تُجرَ لهذا الإصدار.`,
  stale: (checked, date) =>
    `أُجريت الفحوص آخر مرة في ${date} للإصدار ${checked}. وقد تغيّرت الطبعة أو برنامجها بعد ذلك، فلا تنطبق نتائجها على هذه الصفحات.`,
  passed: (version, date) => `نجحت كل الفحوص التي أُجريت للإصدار ${version} في ${date}.`,
  failed: (version, date, names) =>
    `من الفحوص التي أُجريت للإصدار ${version} في ${date} لم تنجح: ${names}.`,
  changed: { version: 'الإصدار', content: 'المحتوى', program: 'البرنامج' },
  since: (parts) => `تغيّر بعد ذلك: ${parts}.`,
  paragraphs: (count) => `عدد الفقرات: ${count}`,
  notRun: (names) => `لم تُجرَ: ${names}.`,
  byBuild: 'ما يُفحص كلما أُنشئت الصفحات',
  stops: 'إن لم ينجح أحد هذه الفحوص توقف الإنشاء، فلا تُنشر أي صفحة.',
  built: {
    words: 'ألفاظ كل فقرة هي ألفاظ النص الأصلي.',
    links: 'كل رابط داخل الطبعة يؤدي إلى صفحة، وكل موضع فيه إلى جزء منها.',
    safety: 'لا تطلب أي صفحة شيئًا من موقع آخر.',
  },
  hashes: (file) =>
    sentence`بصمات SHA-256 لكل فقرة، في النص الأصلي وفي صفحتها، في ${file('ملف مستقل')}.`,
  byRelease: 'ما يُفحص قبل النشر',
  table: { check: 'الفحص', checked: 'العدد', result: 'النتيجة' },
  checks: {
    html: 'الصفحات توافق معيار HTML',
    axe: 'إتاحة الصفحات لذوي الإعاقة',
    tei: 'ملف TEI يوافق مخططه',
    json: 'ملفات JSON توافق مخططها',
    feed: 'الخلاصة توافق مخططها',
    sitemap: 'خريطة الموقع توافق مخططها',
    sbom: 'قائمة الحزم توافق مخططها',
    epub: 'ملف EPUB يوافق معياره',
    ace: 'إتاحة EPUB لذوي الإعاقة',
    identity: 'تطابق بايتات عمليتي إنشاء',
    budgets: 'الأحجام ضمن حدودها',
  },
  results: { passed: 'نجح', failed: 'لم ينجح', notRun: 'لم يُجرَ' },
  budgets: 'الأحجام',
  sizes: {
    script: 'النص البرمجي لكل صفحة كما يُرسل',
    exchange: 'أكبر محاورة في الطلب الأول كما تُرسل',
    linker: 'النص البرمجي للمواقع الأخرى',
  },
  size: { what: 'الجزء', limit: 'الحد', actual: 'الحجم' },
  failures: 'ما لم ينجح',
  identity: (files) => `قورنت عمليتا إنشاء في مجلدين مختلفين، وعدد الملفات ${files}.`,
  digest: 'بصمة قائمة بصماتها:',
  files: 'الملفات',
  earl: 'نتائج axe بصيغة EARL 1.0 في JSON-LD',
  record: 'كل النتائج بصيغة JSON',
  sbom: 'الحزم التي يتلقى القراء شيئًا منها، مع رخصها، بصيغة CycloneDX 1.6',
}
