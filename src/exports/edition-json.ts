import { downloadPath, exchangeFilePath, type Format } from './format.ts'
import { exchangeAsJson, frameOf, wholeAsJson } from './json/edition.ts'
import { publishedSchema } from './json/schema.ts'
import { addressesFrom } from './format.ts'

export const editionJson: Format = {
  name: 'JSON',
  purpose: 'For programs: everything in the edition, by a published JSON Schema.',
  mediaType: 'application/json',
  files: (context) => [
    {
      path: downloadPath('edition.json'),
      make: () => file(wholeAsJson(context, downloadPath('edition.json'))),
    },
    {
      path: schemaPath,
      make: () => file(publishedSchema(addressesFrom(context, schemaPath)(schemaPath))),
    },
    ...context.corpus.exchanges.map((exchange) => {
      const path = exchangeFilePath(exchange.slug, 'json')
      return {
        path,
        make: () =>
          file({
            ...frameOf(context, path),
            exchange: exchangeAsJson(exchange, addressesFrom(context, path)),
          }),
      }
    }),
  ],
}

const schemaPath = downloadPath('edition.schema.json')

function file(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
