import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { number } from './numbers.ts'

export const documents: Catalogue['documents'] = {
  inEnglish: '本页为英文。',
  formats: {
    title: '源文件与标注语言',
    description: '本版所依据的文件：字段、取值和注释的标注语言。',
  },
  machines: {
    title: '供程序使用',
    description: '本版为程序提供的内容：引用编号、文本服务、文件之间的链接。',
  },
  endings: {
    title: '长久保存',
    description: '本版如何逐条符合Endings数字长久性原则。',
    about: (principles) =>
      sentence`${principles('Endings原则')}说明数字版本应如何制作，才能由他人保存数十年。这里用我们自己的话逐条列出，并说明本版本的做法。`,
    complies: '各条均已符合，因此本版声明符合这些原则。',
    doesNotComply: (count) => `未符合的条目：${number(count)}。因此本版不声明符合这些原则。`,
  },
}
