import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const linker: Catalogue['linker'] = {
  title: '在其他网站上显示段落',
  description: '在其他网站上显示本访谈段落的脚本。',
  about: (reference) =>
    sentence`其他网站可以用这个脚本显示访谈的段落。网站正文中的段号（例如 ${reference}）会变成链接；读者把指针移到链接上或用键盘移到链接时，段落就在旁边打开。`,
  include: '使用方法',
  line: '在网页中加入这一行：',
  noAddress: '请在路径前加上本版的网址。',
  within: (attribute) =>
    sentence`${attribute} 是CSS选择器，指定网页中哪一部分的段号会变成链接；不写时为整个网页。已有的链接、代码和可编辑的文本不受影响。`,
  links: (one, two, three) =>
    sentence`这一部分中指向段落的链接也会显示段落：本版网址之下的 ${one}、${two} 和 ${three}。`,
  example: '示例',
  sample: (reference) => `访谈后来又谈到这个问题（${reference}）。`,
  noScript: '示例需要JavaScript。',
  promises: '第1版的承诺',
  promised: (size) => [
    '在读者把指针移到链接上或用键盘移到链接之前，不发出任何请求。之后的请求不带cookie，也不带网页的地址。',
    '脚本不保存任何数据，也不作任何统计。',
    '在触摸屏上，或段落无法加载时，段号就是普通链接。',
    '网页的样式不影响卡片，卡片的样式也不影响网页。卡片随网页显示为浅色或深色。',
    '按Escape键关闭卡片。按Tab键从链接进入卡片。',
    `文件大小为 ${size}。`,
    '这个地址的脚本会遵守这些承诺。无法遵守的版本将使用另一个地址。',
  ],
  policy: '内容安全策略（CSP）',
  allow: '如果网站设有这种策略，必须允许脚本及其数据：',
  header: (header) =>
    sentence`本版的服务器必须随脚本的文件发送标头 ${header}。没有它，段号就是普通链接。`,
  remove: '移除',
  removed:
    '删去这一行，网页就和原来一样：没有保存任何数据，文件中的文字也从未改动。在已打开的网页中，下面的代码会撤销脚本所做的一切：',
}
