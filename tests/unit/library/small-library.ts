import type { Interview, InterviewEntry, Library } from '#model/library.ts'

/** An interview with two exchanges and nothing else, unless said otherwise. */
export function interviewOf(folder: string, fields: Partial<Interview> = {}): Interview {
  return {
    folder,
    title: `A Talk (${folder})`,
    shortTitle: folder,
    description: undefined,
    language: 'en',
    editorsLanguage: 'en',
    dates: undefined,
    minutes: 5,
    isDraft: false,
    changed: '2026-02-03',
    speakers: [],
    exchanges: [1, 2].map((number) => ({
      ...{ number, slug: `exchange-${number}`, title: `Exchange ${number}`, titleLanguage: 'en' },
    })),
    topics: [],
    entries: [],
    ...fields,
  }
}

/** A speaker, whose family name is the last word of the name. */
export function speakerOf(
  name: string,
  role: 'interviewer' | 'respondent' = 'respondent',
  fields: Partial<Interview['speakers'][number]> = {},
): Interview['speakers'][number] {
  const familyName = name.split(' ').at(-1)!
  return { key: 'one', name, familyName, role, about: undefined, ...fields }
}

/** An entry that is nowhere used, unless said otherwise. */
export function entryOf(key: string, fields: Partial<InterviewEntry> = {}): InterviewEntry {
  return {
    ...{ key, label: key, sort: key, kind: 'concept', card: `What ${key} means.` },
    ...{ aliases: [], uses: [] },
    ...fields,
  }
}

/** A library of interviews, with an interface in English unless said otherwise. */
export function libraryOf(
  interviews: readonly Interview[],
  fields: Partial<Library> = {},
): Library {
  return {
    ...{ title: 'The Library', shortTitle: 'Library', description: undefined },
    ...{ interface: 'en', contact: undefined, interviews },
    ...fields,
  }
}
