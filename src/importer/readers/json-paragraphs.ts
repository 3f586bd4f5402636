import { at, isObject, jsonIn } from './json/parse-json.ts'
import type { Reader, SourceBlock } from './source-document.ts'

/** JSON with a list of paragraphs that name nobody: each line of each is read as text. */
export const jsonParagraphsReader: Reader = {
  name: 'JSON with a list of paragraphs',
  recognises: (file) => paragraphsIn(jsonIn(file)) !== undefined,
  read: (file) => ({
    format: 'JSON with a list of paragraphs',
    unit: 'paragraph',
    flow: 'lines',
    hasVoices: false,
    metadata: {},
    blocks: (paragraphsIn(jsonIn(file)) ?? []).flatMap((paragraph, index) => {
      const lines = paragraph.split('\n').map((line) => line.trim())
      return lines.flatMap((text, at): SourceBlock[] =>
        text === ''
          ? []
          : [{ kind: 'words', line: index + 1, text, gap: at === 0 || lines[at - 1] === '' }],
      )
    }),
    remarks: [],
  }),
}

/** The longest list of texts, if the file has no list of objects with texts. */
function paragraphsIn(data: unknown): string[] | undefined {
  const lists = (Array.isArray(data) ? [data] : isObject(data) ? Object.values(data) : []).flatMap(
    (list) => {
      const texts = isTexts(list) ? list : []
      return texts.some((text) => /\S\s+\S/.test(text)) ? [texts] : []
    },
  )
  if (at(data, 'segments') !== undefined || at(data, 'results') !== undefined) return undefined
  return lists.sort((one, other) => other.join('').length - one.join('').length)[0]
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
}
