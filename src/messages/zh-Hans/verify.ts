import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const verify: Catalogue['verify'] = {
  title: '核对引文',
  description: '核对引文是否与访谈原文逐字一致。',
  about:
    '请粘贴引文或整段文字，可附位置编号，也可不附。引文在浏览器中与访谈原文逐字比对，不会发送任何内容。',
  field: '引文',
  submit: '核对',
  noScript: (wholeText) =>
    sentence`核对引文需要启用JavaScript。未启用时，可以在${wholeText('全文')}页查找这些文字。`,
  link: (page) => sentence`引文是否逐字一致，可以${page('在此核对')}。`,
}
