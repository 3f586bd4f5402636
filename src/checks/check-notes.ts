import { notesOf } from '#corpus/notes.ts'
import { positionOf } from '#directives/report.ts'
import type { Issue } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { wordsIn } from './words-in.ts'

const noteWords = 60

/** Checks that the editors’ notes are short: they are read beside the words, not instead of them. */
export function checkNotes({ corpus: { exchanges } }: CorpusReading): Issue[] {
  return exchanges.flatMap((exchange) =>
    notesOf(exchange).flatMap(({ note }): Issue[] => {
      const count = wordsIn(note.children)
      if (note.kind === 'source' || count <= noteWords) return []
      return [
        {
          rule: 'long-note',
          message: `Unexpected note of ${count} words, expected at most ${noteWords}`,
          file: exchange.file,
          position: positionOf(note.node),
          hint: 'Keep what explains these words; anything of wider use belongs in a glossary entry.',
        },
      ]
    }),
  )
}
