/** Words that turn a statement into its opposite, in the languages of the interface. */
const negations = new Set(
  [
    'not no never nor neither none nothing nobody nowhere cannot without hardly scarcely barely unless',
    'nicht nichts nie niemals kein keine keinen keinem keiner keines niemand weder noch ohne kaum',
    'не ни нет нету никогда ничего никто никак нельзя без едва вряд',
    'لا لم لن ليس ليست ليسوا لست لسنا ما غير بدون دون ولا ولم ولن وليس فلا فلم فلن',
  ].flatMap((words) => words.split(' ')),
)

/** In Chinese, words of one or two characters; a character alone can be part of another word. */
const chinese = /[不没沒未勿莫毋]|[并並绝絕决決]非|[从從毫]无|毫無/u

/** Whether words contain a negation. */
export function hasNegation(words: readonly string[]): boolean {
  return (
    words.some((word) => negations.has(word.toLowerCase()) || /n[’']t$/iu.test(word)) ||
    chinese.test(words.join(''))
  )
}
