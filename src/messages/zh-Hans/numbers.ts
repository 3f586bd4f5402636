import { numbersIn } from '../formats.ts'

export const { number, plural } = numbersIn<'other'>('zh-Hans')
