import { z } from 'zod'

/** The key of something in an edition, by which everything else refers to it. */
export const keySchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens')
  .meta({ title: 'key', examples: ['anna-moor'] })
