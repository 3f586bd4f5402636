import { en } from '#messages/en/catalogue.ts'
import { addressesFrom, type ExportContext, type Format } from './format.ts'
import { licenceOf } from './licence.ts'
import { describeFiles, type Described } from './openapi/describe.ts'
import { otherFiles } from './openapi/other-files.ts'
import { schemas } from './openapi/schemas.ts'

/**
 * A description of every file with data, in OpenAPI 3.1. It is in English, as descriptions for programmers are.
 *
 * @param formats every format of the edition.
 */
export function openapi(formats: () => readonly Format[]): Format {
  return {
    id: 'openapi',
    mediaType: 'application/json',
    files: (context) => [
      {
        path: openapiPath,
        make: () => `${JSON.stringify(describe(context, formats()), null, 2)}\n`,
      },
    ],
  }
}

const openapiPath = '/openapi.json'

function describe(context: ExportContext, formats: readonly Format[]): object {
  const { edition } = context.corpus
  const licence = licenceOf(edition)
  const described = [
    ...formats.flatMap(({ id, mediaType, files }) =>
      describeFiles(
        files(context).map((file) => ({ mediaType, ...file })),
        { id, summary: en.downloads.formats[id].name, about: en.downloads.formats[id].purpose },
      ),
    ),
    ...otherFiles(context),
  ]
  return {
    openapi: '3.1.1',
    info: {
      title: edition.title,
      version: edition.version,
      description: `${edition.description?.trim() ?? edition.title} The files of a static site: there are no queries, and whatever selects a file is in its path.`,
      ...(licence && {
        license: { name: `${licence.name} (what the editors wrote)`, url: licence.url },
      }),
    },
    servers: [{ url: addressesFrom(context, openapiPath)('/').replace(/\/$/, '') }],
    paths: Object.fromEntries(described.map((one) => [one.path, { get: operation(one) }])),
    components: { schemas: schemas(addressesFrom(context, openapiPath)) },
  }
}

function operation({ path, summary, about, mediaType, parameters, schema }: Described): object {
  return {
    operationId: path.replace(/[^\w]+/g, '-').replace(/^-|-$/g, ''),
    summary,
    description: about,
    ...(parameters.length > 0 && {
      parameters: parameters.map(({ name, values, about }) => ({
        name,
        in: 'path',
        required: true,
        description: about,
        schema: { type: 'string', enum: values },
      })),
    }),
    responses: {
      200: {
        description: 'The file.',
        content: {
          [mediaType.replace(/;.*/, '')]: schema
            ? { schema: { $ref: `#/components/schemas/${schema}` } }
            : {},
        },
      },
      404: { description: 'There is no such file.' },
    },
  }
}
