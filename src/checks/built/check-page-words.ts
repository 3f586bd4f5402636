import type { Corpus } from '#corpus/corpus.ts'
import { paragraphsOf } from '#corpus/corpus.ts'
import { embedPath, exchangePath, wholeTextId } from '#model/paths.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import { wordDiff } from '../word-diff.ts'
import { type BuiltPage, elementsOf, wordsOf } from './read-pages.ts'

/** The paragraphs that a page should have: their ids, and their words as in the transcript. */
type Expectation = { id: string; address: string; words: string; line: number }[]

/**
 * Checks that a built page without its apparatus has the words of the transcript, paragraph by paragraph. The transcript is
 * compared with the HTML itself, not with the corpus.
 */
export function checkPageWords(corpus: Corpus): (page: BuiltPage) => Issue[] {
  const expected = expectations(corpus)
  return ({ path, file, tree }) => {
    const paragraphs = expected.get(path)
    if (!paragraphs) return []
    const issues: Issue[] = []
    const found = turnParagraphs(tree)
    const add = (message: string) =>
      issues.push({ rule: 'words-changed', message, file, position: wholeFile })
    for (const { id, address, words, line } of paragraphs) {
      const text = found.get(id)
      if (text === undefined) {
        add(
          `Unexpected missing paragraph ${address}, expected \`<p id="${id}">\` in a turn, with the words of transcript.txt:${line}`,
        )
        continue
      }
      const diff = wordDiff(words, text)
      if (diff) {
        add(
          `Unexpected words in ${address}, expected those of transcript.txt:${line}\n` +
            `  transcript: ${diff.expected}\n  page:       ${diff.found}`,
        )
      }
      found.delete(id)
    }
    for (const id of found.keys())
      add(`Unexpected paragraph #${id}, expected only those of the transcript`)
    return issues
  }
}

function expectations(corpus: Corpus): Map<string, Expectation> {
  const pages = new Map<string, Expectation>([
    ['/read/', []],
    ['/print/', []],
    ['/questions/', []],
  ])
  const { paragraphs } = corpus.transcript
  let index = 0
  for (const { exchange, turn, paragraph } of paragraphsOf(corpus.exchanges)) {
    const spoken = paragraphs[index++]
    if (!spoken) break
    const path = exchangePath(exchange.slug)
    const address = paragraphAddress(exchange.number, paragraph.id)
    const entry = { address, words: spoken.text, line: spoken.line }
    const own = pages.get(path) ?? []
    own.push({ id: paragraph.id, ...entry })
    pages.set(path, own)
    const inTheWhole = { id: wholeTextId(exchange.number, paragraph.id), ...entry }
    pages.get('/read/')?.push(inTheWhole)
    pages.get('/print/')?.push(inTheWhole)
    if (turn.kind === 'question') pages.get('/questions/')?.push(inTheWhole)
    const framed = pages.get(embedPath(exchange.slug)) ?? []
    framed.push({ id: `words-${paragraph.id}`, ...entry })
    pages.set(embedPath(exchange.slug), framed)
  }
  return pages
}

function turnParagraphs(tree: BuiltPage['tree']): Map<string, string> {
  const found = new Map<string, string>()
  for (const turn of elementsOf(tree)) {
    if (!Object.hasOwn(turn.properties, 'dataTurn')) continue
    for (const element of elementsOf(turn)) {
      if (element.tagName === 'p') found.set(element.properties['id'] as string, wordsOf(element))
    }
  }
  return found
}
