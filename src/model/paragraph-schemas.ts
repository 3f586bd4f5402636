import { z } from 'zod'
import { formatAddress, formatId, parseAddress, parseId } from './paragraph-address.ts'

/** The reference of a paragraph. `5.a3` is accepted and becomes `5.A3`. */
export const addressSchema = z
  .string()
  .transform((text, context) => {
    const address = parseAddress(text)
    if (address) return formatAddress(address)
    context.addIssue({
      code: 'custom',
      message: 'expected the reference of a paragraph, such as 5.A3',
    })
    return z.NEVER
  })
  .meta({ title: 'reference', examples: ['5.A3'] })

/** The id of a paragraph inside its exchange. `A3` is accepted and becomes `a3`. */
export const idSchema = z
  .string()
  .transform((text, context) => {
    const id = parseId(text)
    if (id) return formatId(id)
    context.addIssue({ code: 'custom', message: 'expected an id such as a3' })
    return z.NEVER
  })
  .meta({ title: 'id', examples: ['a3'] })

/** The id of a paragraph that was inserted between published ones: it has a letter. */
export const insertedIdSchema = idSchema
  .refine((id) => parseId(id)?.letter !== '', {
    error: 'expected an id with a letter, such as a3a',
  })
  .meta({ title: 'id', examples: ['a3a'] })
