import type { Catalogue } from '../../catalogue.ts'

export const hits: Catalogue['browser']['hits'] = {
  smallWords:
    /^(?:من|مَن|ما|ماذا|متى|أين|كيف|لماذا|لم|أي|قال|قالت|يقول|تقول|تحدث|ذكر|في|عن|على|إلى|مع|و|أو|هل|هو|هي|هذا|هذه|ذلك|تلك|كان|كانت|التي|الذي|أن|إن|قد|لقد)$/,
  framing: /معنى|تعريف|اشرح|المقصود|^ما /,
  inInterview: 'في الحوار',
  introduction: 'تمهيد',
  passage: (speaker, reference) => [speaker, ' · ', reference],
}
