import { exchangeFiles } from './_exchange-files.ts'

export const { getStaticPaths, GET } = exchangeFiles('ris')
