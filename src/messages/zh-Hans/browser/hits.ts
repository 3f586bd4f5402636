import type { Catalogue } from '../../catalogue.ts'

export const hits: Catalogue['browser']['hits'] = {
  smallWords:
    /^(?:谁|说|说过|提到|关于|什么|哪里|哪些|为什么|怎么|如何|的|了|在|是|和|与|对|吗|呢)$/,
  asking:
    /^(?:请问|什么(?:是|叫)|关于|(?:谁|哪里)[说提谈讲]到?过?了?|为什么|为何|如何理解|解释)|(?:是什么(?:意思)?|是谁|在哪里?|指(?:的是)?什么|的?(?:意思|含义|定义)(?:是什么)?|(?:说|讲)?了?(?:些|点)?什么|吗|呢)$/,
  inInterview: '访谈',
  introduction: '引言',
  passage: (speaker, reference) => [speaker, ' · ', reference],
}
