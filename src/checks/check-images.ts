import type { Corpus } from '#corpus/corpus.ts'
import { unspokenIn } from '#corpus/unspoken.ts'
import { positionOf } from '#directives/report.ts'
import type { Issue } from '#model/issue.ts'
import { nearest } from '#model/spelling.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/** Checks that every image of the interview is in `images/`. */
export function checkImages({ corpus }: CorpusReading): Issue[] {
  return corpus.exchanges.flatMap((exchange) =>
    unspokenIn(exchange).flatMap((one): Issue[] => {
      // A path that leads elsewhere is reported where it is read.
      if (one.type !== 'image' || one.file === '' || corpus.images.has(one.file)) return []
      const message = `Unexpected image "images/${one.file}", expected a file with this name in the folder of the edition`
      const hint = hintFor(one.file, corpus)
      const position = positionOf(one.node)
      return [{ rule: 'missing-image', message, file: exchange.file, position, hint }]
    }),
  )
}

function hintFor(file: string, { images }: Corpus): string {
  const meant = nearest(file, images.keys())
  return meant === undefined
    ? `Put the file into \`images/\`, beside \`exchanges/\`, or remove the image.`
    : `Did you mean \`images/${meant}\`?`
}
