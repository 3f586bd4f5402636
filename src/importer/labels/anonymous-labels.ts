/** Labels of questions and answers that name nobody, by the role of whoever speaks. */
export const anonymousLabels = {
  interviewer: ['Q', 'Question', 'Frage', 'Pregunta', 'Вопрос', '问', '問'],
  respondent: ['A', 'Answer', 'Antwort', 'Respuesta', 'Ответ', '答'],
} as const

/** Such a label of a question, with the words after it. */
export const questionLabel = new RegExp(
  `^(?<name>${anonymousLabels.interviewer.join('|')})\\s*[:：]\\s*(?<rest>.*)$`,
  'su',
)
