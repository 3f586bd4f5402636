import { join } from 'node:path'
import { type AddressedParagraph, type Corpus, paragraphsOf, type Turn } from '#corpus/corpus.ts'
import { positionOf } from '#directives/report.ts'
import { sourcePoint } from '#directives/spoken-text.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { type Issue, type Position, wholeFile } from '#model/issue.ts'
import type { TranscriptParagraph } from '#transcript/read-transcript.ts'
import { pairParagraphs } from './pair-paragraphs.ts'
import { unknownLabel, unknownLabels } from './unknown-labels.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { wordDiff } from './word-diff.ts'

/** Checks that the exchanges without their annotations are the transcript: every word, every speaker, in order. */
export function checkWords(reading: CorpusReading): Issue[] {
  const { corpus, incomplete, at } = reading
  const { edition, transcript, exchanges, root } = corpus
  const issues: Issue[] = []
  const { title } = transcript
  if (title && title.text !== edition.title) {
    const file = join(root, 'edition.yaml')
    issues.push({
      rule: 'words-changed',
      message: `Unexpected title "${edition.title}", expected that of the transcript: "${title.text}"`,
      file,
      position: at(file, ['title']),
    })
  }
  const pairs = [...pairParagraphs(transcript.paragraphs, [...paragraphsOf(exchanges)])]
  const { labels, labelled } = unknownLabels(pairs)
  issues.push(...labels.map((label) => unknownLabel(label, reading)))
  for (const { spoken, written, after } of pairs) {
    if (spoken && labelled.has(spoken)) continue
    if (spoken && written) issues.push(...compare(spoken, written))
    else if (incomplete.exchanges) continue
    else if (spoken) issues.push(missing(spoken, after, corpus))
    else if (written) issues.push(surplus(written))
  }
  return issues
}

function compare(spoken: TranscriptParagraph, written: AddressedParagraph): Issue[] {
  const { exchange, turn, paragraph } = written
  const address = paragraphAddress(exchange.number, paragraph.id)
  const issues: Issue[] = []
  const isFirst = turn.paragraphs[0] === paragraph && turn.kind !== 'introduction'
  const diff = wordDiff(spoken.text, paragraph.words.text)
  if (diff) {
    issues.push({
      rule: 'words-changed',
      message:
        `Unexpected words in ${address}, expected those of transcript.txt:${spoken.line}\n` +
        `  transcript: ${diff.expected}\n  exchange:   ${diff.found}`,
      file: exchange.file,
      position: pointAt(written, diff.at),
      hint: 'Restore the words of the transcript; comments belong in a note.',
    })
  }
  if (paragraph.time !== spoken.time) {
    issues.push({
      rule: 'words-changed',
      message:
        `Unexpected ${paragraph.time ? `time ${paragraph.time}` : 'missing time'} at ${address}, ` +
        `expected ${spoken.time ?? 'none'}, as in transcript.txt:${spoken.line}`,
      file: exchange.file,
      position: positionOf(isFirst ? turn.node : paragraph.node),
      hint: timeHint(spoken.time, turn, isFirst),
    })
  }
  if (turn.by?.key !== spoken.speaker) {
    issues.push({
      rule: 'wrong-speaker',
      message:
        `Unexpected ${turn.by ? `speaker ${turn.by.key}` : 'missing speaker'} in ${address}, ` +
        `expected ${spoken.speaker ?? 'none'}, as in transcript.txt:${spoken.line}`,
      file: exchange.file,
      position: positionOf(turn.node),
      hint:
        spoken.speaker === undefined
          ? 'Nobody has spoken yet: put the words in the introduction.'
          : `Put the words in a turn of ${spoken.speaker}.`,
    })
  }
  return issues
}

function timeHint(time: string | undefined, { kind }: Turn, isFirst: boolean): string {
  if (time === undefined) return 'Remove the time, or restore it in the transcript.'
  return isFirst
    ? `Write \`:::${kind}{time="${time}"}\`.`
    : `Begin the paragraph with \`:time{at="${time}"}\`.`
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
      `Unexpected gap${after ? ` after ${paragraphAddress(after.exchange.number, after.paragraph.id)}` : ''}, ` +
      `expected the paragraph at transcript.txt:${spoken.line}\n  transcript: [${opening(spoken.text)}]`,
    file: place?.exchange.file ?? join(corpus.root, 'exchanges'),
    position: end ? { type: 'at', line: end.line, column: end.column } : wholeFile,
    hint: 'Restore the paragraph.',
  }
}

function surplus(written: AddressedParagraph): Issue {
  const { exchange, paragraph } = written
  return {
    rule: 'words-changed',
    message:
      `Unexpected paragraph ${paragraphAddress(exchange.number, paragraph.id)}, expected only those of transcript.txt\n` +
      `  exchange:   [${opening(paragraph.words.text)}]`,
    file: exchange.file,
    position: pointAt(written, 0),
    hint: 'If the editors wrote it, put it in a `:::note`. If it was spoken, restore it in the transcript.',
  }
}

function opening(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}

function pointAt({ paragraph }: AddressedParagraph, offset: number): Position {
  const point = sourcePoint(paragraph.words, offset)
  return point ? { type: 'at', line: point.line, column: point.column } : positionOf(paragraph.node)
}
