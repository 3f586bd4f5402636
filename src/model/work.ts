import { z } from 'zod'
import { keySchema } from './edition.ts'

const name = z
  .object({
    family: z.string().optional(),
    given: z.string().optional(),
    literal: z.string().optional(),
  })
  .refine(
    (n) => n.family !== undefined || n.literal !== undefined,
    'expected a family or a literal name',
  )

const date = z.object({
  'date-parts': z.array(z.array(z.union([z.int(), z.string()])).min(1)).min(1),
})

/** One work of `content/bibliography.json`, in CSL-JSON; fields not named here are passed on untouched. */
export const workSchema = z.looseObject({
  id: keySchema,
  type: z.string().min(1),
  title: z.string().min(1),
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  issued: date.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
})

export type Work = z.infer<typeof workSchema>
