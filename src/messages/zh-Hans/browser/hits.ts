import type { Catalogue } from '../../catalogue.ts'

export const hits: Catalogue['browser']['hits'] = {
  smallWords:
    /^(?:谁|说|说过|提到|关于|什么|哪里|哪些|为什么|怎么|如何|的|了|在|是|和|与|对|吗|呢)$/,
  framing: /请问|什么|关于|谁|哪|为何|如何|解释|意思|含义|定义|吗|呢/,
  inInterview: '访谈',
  introduction: '引言',
  passage: (speaker, reference) => [speaker, ' · ', reference],
}
