import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const evidence: Catalogue['evidence'] = {
  title: '检查结果',
  description: '本版检查了什么，结果如何。',
  none: (version) =>
    `版本${version}：每次生成网页都核对文字并检查链接，见下文。其他检查尚未对这个版本进行。`,
  stale: (checked, date) =>
    `上次检查是在${date}，针对版本${checked}。此后内容或程序有改动，检查结果不适用于现在的网页。`,
  passed: (version, date) => `${date}对版本${version}进行的检查全部通过。`,
  failed: (version, date, names) => `${date}对版本${version}进行的检查中，未通过的有：${names}。`,
  changed: { version: '版本', content: '内容', program: '程序' },
  since: (parts) => `此后改动的有：${parts}。`,
  paragraphs: (count) => `核对的段落数：${count}`,
  notRun: (names) => `未进行的检查：${names}。`,
  byBuild: '每次生成时的检查',
  stops: '其中一项不通过，生成就会中止，不会发布任何网页。',
  built: {
    words: '每段文字都与原文相同。',
    links: '本版内的每个链接都指向一个网页，每个锚点都指向网页中的一处。',
    safety: '没有网页向其他网站请求任何内容。',
  },
  hashes: (file) => sentence`每段文字在原文中和网页上的SHA-256散列值，见${file('单独的文件')}。`,
  byRelease: '发布前的检查',
  table: { check: '检查', checked: '数量', result: '结果' },
  checks: {
    html: '网页符合HTML标准',
    axe: '网页的无障碍',
    tei: 'TEI文件符合模式',
    json: 'JSON文件符合模式',
    feed: '订阅源符合模式',
    sitemap: '站点地图符合模式',
    epub: 'EPUB符合标准',
    ace: 'EPUB的无障碍',
    identity: '两次生成的字节相同',
    budgets: '大小不超过限度',
  },
  results: { passed: '通过', failed: '未通过', notRun: '未进行' },
  budgets: '大小',
  sizes: {
    script: '每个网页的脚本（传输大小）',
    exchange: '首次请求中最大的问答（传输大小）',
    linker: '供其他网站使用的脚本',
  },
  size: { what: '部分', limit: '限度', actual: '大小' },
  failures: '未通过',
  identity: (files) => `比较了在不同文件夹中的两次生成：${files}个文件。`,
  digest: '各文件散列值列表的散列值：',
  files: '文件',
  earl: 'axe的结果，EARL 1.0（JSON-LD）',
  record: '全部结果（JSON）',
  sbom: '读者会收到其中内容的软件包及其许可证，CycloneDX 1.6',
}
