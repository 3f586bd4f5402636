const credit =
  /^(?:transcribed by|transcript(?:ion)? by|transcription:|retrieved from|subtitles? by|captions? by|translated by|edited by|photo(?:graph)? by|photo:|meeting ended|recording (?:ended|stopped)|©|copyright\b|all rights reserved|untertitel(?:ung)?(?: von| im|:)|transkription:|фото|субтитры|расшифровка:|над материалом работали|字幕|摄影|攝影)/iu

/** Whether a line at the end of a transcript says who made it, not what was said. */
export function isCredit(text: string): boolean {
  return credit.test(text.replace(/^[*_([]+/u, ''))
}

/** Whether a line is nothing but a note in brackets such as `(Laughter)`, and what the note says. */
export function directionOf(text: string): string | undefined {
  const inner =
    /^(?:\((?<a>[^()]{1,160})\)|\[(?<b>[^[\]]{1,160})\]|\{(?<c>[^{}]{1,160})\}|<(?<d>[^<>]{1,60})>|（(?<e>[^（）]{1,80})）|【(?<f>[^【】]{1,80})】)[.]?$/u.exec(
      text,
    )?.groups
  const words = Object.values(inner ?? {})
    .find(Boolean)
    ?.trim()
  return words && /^\p{L}{2}/u.test(words) ? words : undefined
}

/** A cut in a recording that is written like a label: `Break: [30:48]`. */
export function breakOf(text: string): string | undefined {
  return /^(?<name>break|pause|music|intro|outro|jingle|applause)\s*[:：]\s*(?:[[(]?[\d:.,]+[\])]?(?:\s*(?:to|-|–)\s*)?)*$/iu.exec(
    text,
  )?.groups?.['name']
}
