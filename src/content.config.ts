import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { exchangeSchema } from '#model/exchange.ts'

const exchanges = defineCollection({
  loader: glob({
    base: `${import.meta.env['CONTENT_DIR']}/exchanges`,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/^\d+-|\.mdx$/g, ''),
  }),
  schema: exchangeSchema,
})

export const collections = { exchanges }
