import { newestFirst } from '#library/newest-first.ts'
import type { Library } from '#model/library.ts'
import type { SiteBuild } from './build.ts'

/** The library that the pages of a site show: its interviews, the newest first. */
export function libraryOf({ content, finished }: Pick<SiteBuild, 'content' | 'finished'>): Library {
  const data = content.library?.data
  if (!data) throw new Error('Unexpected library without its data, expected it to be checked')
  const { title, shortTitle = title, description, interface: language, contact } = data
  return {
    ...{ title, shortTitle, description, interface: language, contact },
    interviews: newestFirst(finished.map(({ interview }) => interview)),
  }
}
