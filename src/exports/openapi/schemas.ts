import { downloadPath } from '../format.ts'

/** The schemas of the JSON files: that of the edition, which is a file of its own, and of those that others defined. */
export function schemas(address: (path: string) => string) {
  return {
    Edition: { $ref: address(downloadPath('edition.schema.json')) },
    Works: {
      description: 'Works in CSL-JSON.',
      ...list(object({ id: text, type: text })),
    },
    OEmbed: {
      description:
        'An oEmbed 1.0 response of the type `rich`, with the licence of what the editors wrote.',
      ...object(
        {
          version: { const: '1.0' },
          type: { const: 'rich' },
          title: text,
          author_name: text,
          provider_name: text,
          provider_url: text,
          html: text,
          width: { type: 'integer' },
          height: { type: 'integer' },
        },
        { license: text, license_url: text },
      ),
    },
    Linkset: {
      description: 'RFC 9264.',
      ...object({ linkset: list(object({ anchor: text })) }),
    },
    DtsEntryPoint: dts('EntryPoint', { collection: text, navigation: text, document: text }),
    DtsCollection: {
      description: 'Distributed Text Services 1.0.',
      ...object(
        {
          ...dtsResponse,
          '@type': { enum: ['Collection', 'Resource'] },
          title: text,
          totalParents: { type: 'integer' },
          totalChildren: { type: 'integer' },
          collection: text,
        },
        { navigation: text, document: text, download: text, member: list({ type: 'object' }) },
      ),
    },
    DtsNavigation: dts(
      'Navigation',
      { resource: { type: 'object' } },
      { ref: citableUnit, member: list(citableUnit) },
    ),
    Version: {
      description: 'A version of the text, as in the folder of the edition.',
      ...object({
        version: text,
        date: text,
        exchanges: list(
          object({
            number: { type: 'integer' },
            slug: text,
            title: text,
            paragraphs: list(object({ id: text, text }, { speaker: text })),
          }),
        ),
      }),
    },
    Addresses: list({ type: 'array', prefixItems: [text, text], minItems: 2, maxItems: 2 }),
    Object: { type: 'object' },
  }
}

export type SchemaName = keyof ReturnType<typeof schemas>

const text = { type: 'string' } as const

const dtsResponse = { '@context': text, '@id': text, dtsVersion: { const: '1.0' } }

const citableUnit = object({
  '@type': { const: 'CitableUnit' },
  identifier: text,
  level: { type: 'integer' },
  parent: { type: ['string', 'null'] },
})

function dts(type: string, required: Properties, optional?: Properties) {
  return {
    description: 'Distributed Text Services 1.0.',
    ...object({ ...dtsResponse, '@type': { const: type }, ...required }, optional),
  }
}

function list(items: object) {
  return { type: 'array', items }
}

function object(required: Properties, optional: Properties = {}) {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
  }
}

type Properties = Record<string, object>
