import { builtFiles, sizeOfSite } from '#hosts/built-files.ts'
import { number } from '#messages/en/numbers.ts'
import type { SiteBuild } from './build.ts'

/** Says how large the site is. The sizes are those of the files, not as they are sent. */
export function reportSize({ outDir }: Pick<SiteBuild, 'outDir'>): string {
  const { files, bytes, largestPage } = sizeOfSite(builtFiles(outDir).files)
  const page = largestPage
    ? `; the largest page is ${largestPage.path}, ${number(largestPage.bytes)} bytes`
    : ''
  return `${number(files)} files, ${number(bytes)} bytes${page}`
}
