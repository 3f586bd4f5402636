import type { Interview, Library } from '#model/library.ts'
import { memoize } from '#model/memoize.ts'
import { exchangeOf, type Passages } from './discussions.ts'
import { inOrder } from './letters.ts'
import { othersThan, preferred, type Worded } from './worded.ts'

/** A topic of one interview or more. Topics with the same key are the same subject. */
export type Subject = {
  key: string
  /** Below which letter it is listed. */
  letter: string
  label: Worded
  /** Its labels in other interviews, where they differ. */
  otherLabels: readonly Worded[]
  about: Worded | undefined
  /** The interviews that have the topic, in the order of the library. */
  parts: readonly { interview: Interview; topic: Topic }[]
}

type Topic = Interview['topics'][number]

/** The subjects of a library, in alphabetical order. */
export const subjectsOf: (library: Library) => readonly Subject[] = memoize((library) => {
  const byKey = new Map<string, { interview: Interview; topic: Topic }[]>()
  for (const interview of library.interviews)
    for (const topic of interview.topics)
      byKey.set(topic.key, [...(byKey.get(topic.key) ?? []), { interview, topic }])
  const subjects = [...byKey].map(([key, parts]) => {
    const labels = parts.map(({ interview, topic }) => ({
      text: topic.label,
      language: interview.editorsLanguage,
    }))
    const abouts = parts.flatMap(({ interview, topic }) =>
      topic.about === undefined ? [] : [{ text: topic.about, language: interview.editorsLanguage }],
    )
    const label = preferred(labels, library.interface)!
    return {
      ...{ key, label, parts },
      otherLabels: othersThan(label, labels),
      about: preferred(abouts, library.interface),
    }
  })
  return inOrder(library, subjects, ({ label }) => label.text)
})

/** The exchanges about a subject, by interview. */
export const discussionsOf: (subject: Subject) => readonly Passages[] = memoize(({ parts }) =>
  parts.flatMap(({ interview, topic }) =>
    topic.exchanges.map((number) => ({
      ...{ interview, exchange: exchangeOf(interview, number) },
      paragraphs: [],
    })),
  ),
)
