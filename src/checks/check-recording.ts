import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/** Checks that the recording and its captions are files of the edition, if `edition.yaml` says so. */
export function checkRecording({ corpus, at }: CorpusReading): Issue[] {
  const { edition, root } = corpus
  const file = join(root, 'edition.yaml')
  return (['file', 'captions'] as const).flatMap((field): Issue[] => {
    const name = edition.recording?.[field]
    if (name === undefined || isFile(join(root, name))) return []
    return [
      {
        rule: 'missing-recording',
        message: `Unexpected ${field} "${name}", expected a file with this name in the folder of the edition`,
        file,
        position: at(file, ['recording', field]),
        hint:
          field === 'file'
            ? 'Put the file there, give its address elsewhere as `url`, or remove `recording`.'
            : 'Put the file there, or remove `captions`.',
      },
    ]
  })
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
