import { diffArrays } from 'diff'
import { join } from 'node:path'
import { type AddressedParagraph, type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { positionOf } from '#directives/report.ts'
import { sourcePoint } from '#directives/spoken-text.ts'
import { locator } from '#model/address.ts'
import { type Issue, type Position, wholeFile } from '#model/issue.ts'
import type { TranscriptParagraph } from '#transcript/read-transcript.ts'
import { wordDiff } from './word-diff.ts'

/** Proves that the exchanges, annotations taken away, are the transcript: every word, every speaker, in order. */
export function checkWords(corpus: Corpus): Issue[] {
  const { edition, transcript, exchanges, root } = corpus
  const issues: Issue[] = []
  const { title } = transcript
  if (title && title.text !== edition.title) {
    issues.push({
      rule: 'words-changed',
      message: `Unexpected title "${edition.title}", expected that of the transcript: "${title.text}"`,
      file: join(root, 'edition.yaml'),
      position: wholeFile,
    })
  }
  for (const { spoken, written, after } of align(transcript.paragraphs, [
    ...paragraphsOf(exchanges),
  ])) {
    if (spoken && written) issues.push(...compare(spoken, written))
    else if (spoken) issues.push(missing(spoken, after, corpus))
    else if (written) issues.push(surplus(written))
  }
  return issues
}

function compare(spoken: TranscriptParagraph, written: AddressedParagraph): Issue[] {
  const { exchange, turn, paragraph } = written
  const address = locator(exchange.number, paragraph.id)
  const issues: Issue[] = []
  const diff = wordDiff(spoken.text, paragraph.words.text)
  if (diff) {
    issues.push({
      rule: 'words-changed',
      message:
        `Unexpected words in ${address}, expected those of transcript.txt:${spoken.line}\n` +
        `  transcript: ${diff.expected}\n  exchange:   ${diff.found}`,
      file: exchange.file,
      position: pointAt(written, diff.at),
      hint: 'Restore the words of the transcript; say what is to be said in a note.',
    })
  }
  if (turn.by?.key !== spoken.speaker) {
    issues.push({
      rule: 'wrong-speaker',
      message:
        `Unexpected speaker ${turn.by?.key ?? 'none'} in ${address}, ` +
        `expected ${spoken.speaker ?? 'none'} as in transcript.txt:${spoken.line}`,
      file: exchange.file,
      position: positionOf(turn.node),
    })
  }
  return issues
}

function missing(
  spoken: TranscriptParagraph,
  after: AddressedParagraph | undefined,
  corpus: Corpus,
): Issue {
  const place = after ?? [...paragraphsOf(corpus.exchanges)][0]
  const end = after?.paragraph.node.position?.end
  return {
    rule: 'words-changed',
    message:
      `Unexpected gap${after ? ` after ${locator(after.exchange.number, after.paragraph.id)}` : ''}, ` +
      `expected the paragraph of transcript.txt:${spoken.line}\n  transcript: [${opening(spoken.text)}]`,
    file: place?.exchange.file ?? join(corpus.root, 'exchanges'),
    position: end ? { type: 'at', line: end.line, column: end.column } : wholeFile,
    hint: 'Put the paragraph back.',
  }
}

function surplus(written: AddressedParagraph): Issue {
  const { exchange, paragraph } = written
  return {
    rule: 'words-changed',
    message:
      `Unexpected paragraph ${locator(exchange.number, paragraph.id)}, expected only those of transcript.txt\n` +
      `  exchange:   [${opening(paragraph.words.text)}]`,
    file: exchange.file,
    position: pointAt(written, 0),
    hint: 'What the edition adds belongs in a `:::note`.',
  }
}

function opening(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}

function pointAt({ paragraph }: AddressedParagraph, offset: number): Position {
  const point = sourcePoint(paragraph.words, offset)
  return point ? { type: 'at', line: point.line, column: point.column } : positionOf(paragraph.node)
}

/** Pairs the paragraphs of both sides; where their numbers differ, by the words they share. */
function* align(
  spoken: readonly TranscriptParagraph[],
  written: readonly AddressedParagraph[],
): Generator<{
  spoken?: TranscriptParagraph
  written?: AddressedParagraph
  after?: AddressedParagraph
}> {
  if (spoken.length === written.length) {
    for (const [index, one] of spoken.entries()) yield { spoken: one, written: written[index]! }
    return
  }
  const parts = diffArrays(
    spoken.map(({ text }) => text),
    written.map(({ paragraph }) => paragraph.words.text),
  )
  let s = 0
  let w = 0
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    const next = parts[index + 1]
    if (!part.added && !part.removed) {
      for (let n = 0; n < part.value.length; n++)
        yield { spoken: spoken[s++]!, written: written[w++]! }
      continue
    }
    const pair =
      next && (next.added || next.removed) && next.added !== part.added ? next : undefined
    if (pair) index++
    let gone = (part.removed ? part : pair)?.value.length ?? 0
    let come = (part.added ? part : pair)?.value.length ?? 0
    for (; gone > 0 && come > 0; gone--, come--)
      yield { spoken: spoken[s++]!, written: written[w++]! }
    for (; gone > 0; gone--) {
      const after = written[w - 1]
      yield after ? { spoken: spoken[s++]!, after } : { spoken: spoken[s++]! }
    }
    for (; come > 0; come--) yield { written: written[w++]! }
  }
}
