import { refusalError } from './refusal.ts'
import type { Reader, SourceBlock } from './source-document.ts'
import {
  childrenOf,
  elementsCalled,
  isElement,
  lineOf,
  nameOf,
  parseXml,
  rootName,
  textIn,
} from './xml/tree.ts'

/** XML that contains a transcript as plain text in one element. Any other XML that is not known is refused. */
export const textInXmlReader: Reader = {
  name: 'text in XML',
  recognises: ({ text = '' }) => /^\s*<\?xml/.test(text) && rootName(text) !== undefined,
  read: ({ text = '' }) => {
    const root = parseXml(text)
    const all = textIn(root).length
    const holder = elementsCalled(root).find(
      (element) =>
        !childrenOf(element).some((child) => isElement(child)) &&
        textIn(element).length > all * 0.9,
    )
    const lines = holder
      ? childrenOf(holder)
          .map((child) => ('value' in child ? child.value : ''))
          .join('')
          .split('\n')
      : []
    if (!holder || lines.length < 5)
      throw refusalError({
        what: `an XML file of a kind that is not known (<${rootName(text) ?? ''}>)`,
        advice: 'Export the transcript as text, .docx, TEI or subtitles.',
      })
    const blocks = lines.flatMap((line, index): SourceBlock[] =>
      line.trim() === ''
        ? []
        : [
            {
              kind: 'words',
              line: lineOf(holder) + index,
              text: line.trim(),
              gap: (lines[index - 1] ?? '').trim() === '',
            },
          ],
    )
    const before = elementsCalled(root).filter(
      (element) => element !== holder && childrenOf(element).every((child) => !isElement(child)),
    )
    return {
      format: 'text in XML',
      unit: 'line',
      flow: 'lines',
      hasVoices: false,
      metadata: {},
      blocks: [
        ...before.flatMap((element): SourceBlock[] => {
          const line = lineOf(element)
          const words = textIn(element)
          return words === ''
            ? []
            : [{ kind: 'leftOut', what: `<${nameOf(element)}>`, text: words, line, lastLine: line }]
        }),
        ...blocks,
      ],
      remarks: [`The text was read from the element <${nameOf(holder)}>.`],
    }
  },
}
