import { workFiles } from './_work-files.ts'

export const { getStaticPaths, GET } = workFiles('json')
