import { numbersIn } from '../formats.ts'

export const { number, plural } = numbersIn<'one' | 'other'>('de')
