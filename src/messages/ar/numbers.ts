import { numbersIn } from '../formats.ts'

/**
 * Numbers have the digits 0–9, as references such as `5.A3` have. The locale says so, because engines do not agree on the
 * digits of `ar`.
 */
export const { number, plural } = numbersIn<Intl.LDMLPluralRule>('ar-u-nu-latn')
