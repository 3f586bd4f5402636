import { type Element, sentence } from '../../sentence.ts'

/** Messages on arrival from a citation, about the version from which it was made. */
export const versions = {
  same: (version: string) => `You are reading version ${version}, from which this was cited.`,
  unchanged: (version: string) =>
    `Cited from version ${version}: these words have not changed since.`,
  changed: <T>(version: Element<T>) =>
    sentence`These words have changed since they were cited: see ${version('what changed')}.`,
  gone: <T>(version: Element<T>) =>
    sentence`This paragraph is no longer as it was cited: see ${version('the version that was cited')}.`,
  unknown: (version: string) =>
    `This edition has no record of version ${version}, from which this was cited.`,
}
