import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { number } from './numbers.ts'

export const documents: Catalogue['documents'] = {
  inEnglish: 'هذه الصفحة بالإنجليزية.',
  formats: {
    title: 'ملفّات المصدر ولغة الحواشي',
    description: 'الملفّات التي صُنعت منها هذه الطبعة: حقولها وقيمها ولغة كتابة الحواشي.',
  },
  machines: {
    title: 'للبرامج',
    description: 'ما تتيحه هذه الطبعة للبرامج: الإحالات وخدمة نصوص وروابط بين الملفّات.',
  },
  endings: {
    title: 'طبعة تدوم',
    description: 'كيف تستوفي هذه الطبعة مبادئ Endings لدوام المشاريع الرقمية، بندًا بندًا.',
    about: (principles) =>
      sentence`تبيّن ${principles('مبادئ Endings')} كيف تُصنع الطبعة الرقمية ليتمكّن آخرون من حفظها عقودًا. وهي هنا بندًا بندًا بكلماتنا، مع ما تفعله هذه النسخة في كلّ منها.`,
    complies: 'استُوفيت البنود كلّها، ولذلك تعلن هذه الطبعة التزامها بهذه المبادئ.',
    doesNotComply: (count) =>
      `عدد البنود التي لم تُستوفَ: ${number(count)}. ولذلك لا تعلن هذه الطبعة التزامها بهذه المبادئ.`,
  },
}
