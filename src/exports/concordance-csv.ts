import { stringify } from 'csv-stringify/sync'
import { concordanceOf } from '#corpus/concordance.ts'
import { contextOf } from '#corpus/context.ts'
import { paragraphPath } from '#model/paths.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { addressesFrom, downloadPath, type Format, type ExportContext } from './format.ts'

export const concordanceCsv: Format = {
  id: 'concordance',
  mediaType: 'text/csv; charset=utf-8',
  files: (context) =>
    context.corpus.glossary.size === 0 ? [] : [{ path, make: () => makeConcordance(context) }],
}

const path = downloadPath('concordance.csv')

function makeConcordance(context: ExportContext): string {
  const { corpus } = context
  const address = addressesFrom(context, path)
  const rows = [...corpus.glossary.values()].flatMap((gloss) =>
    concordanceOf(corpus, gloss.key).map((use) => {
      const { exchange, paragraph, turn, marked } = use
      const { before, words, after } = contextOf(use)
      return {
        entry: gloss.key,
        label: gloss.label,
        kind: gloss.kind,
        paragraph: paragraphAddress(exchange.number, paragraph.id),
        speaker: turn.by?.name ?? '',
        before,
        words,
        after,
        marked: marked ? 'yes' : 'no',
        address: address(paragraphPath(exchange.slug, paragraph.id)),
      }
    }),
  )
  // RFC 4180 requires these line endings; spreadsheets need the byte order mark to read non-ASCII characters.
  return stringify(rows, { header: true, columns, record_delimiter: '\r\n', bom: true })
}

// The names of the columns, and `yes` and `no`, are for programs: they are the same in every language.
const columns = 'entry label kind paragraph speaker before words after marked address'.split(' ')
