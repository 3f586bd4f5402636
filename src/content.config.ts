import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { contentDir } from 'virtual:edition-settings'

/** The words alone: frontmatter is read, and held to its model, by the corpus. */
const exchanges = defineCollection({
  loader: glob({
    base: `${contentDir}/exchanges`,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/^\d+-|\.mdx$/g, ''),
  }),
})

export const collections = { exchanges }
