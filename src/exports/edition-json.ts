import { addressesFrom, downloadPath, exchangeFiles, type Format } from './format.ts'
import { exchangeAsJson, editionFields, wholeAsJson } from './json/edition.ts'
import { publishedSchema } from './json/schema.ts'

export const editionJson: Format = {
  id: 'json',
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
    ...exchangeFiles(context, 'json', (exchange, path) =>
      file({
        ...editionFields(context, path),
        exchange: exchangeAsJson(exchange, context.corpus, addressesFrom(context, path)),
      }),
    ),
  ],
}

const schemaPath = downloadPath('edition.schema.json')

function file(data: object): string {
  return `${JSON.stringify(data)}\n`
}
