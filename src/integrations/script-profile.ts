import type { PluginOption } from 'vite'
import type { Corpus } from '#corpus/corpus.ts'
import { type EditionParts, partsOf } from '#corpus/parts.ts'
import { hasTimes } from '#corpus/times.ts'
import { type InterfaceLanguage, interfaceLanguageOf } from '#model/interface.ts'
import type { Languages } from '#search/analysis.ts'
import type { InterviewText } from '#search/interview-text.ts'
import { editionParts } from './edition-parts.ts'
import { interviewText } from './interview-text.ts'
import { libraryModules } from './library-modules.ts'
import { messageModules } from './message-modules.ts'
import { searchLanguages } from './search-languages.ts'
import { timesScript } from './times-script.ts'

/** What the scripts of the pages depend on. */
export type ScriptProfile = {
  interfaceLanguage: InterfaceLanguage
  /** The languages that are searched. */
  languages: Languages
  parts: EditionParts
  /** Whether a paragraph has a time, or the interview a recording. */
  hasTimes: boolean
  /** The text in which a search finds its first hits; undefined if each page loads that of its edition. */
  text?: InterviewText | undefined
  /** The languages of each edition of the library that the pages belong to; undefined if their edition is alone. */
  library?: readonly Languages[] | undefined
}

/** The profile of an edition. */
export function profileOf(
  corpus: Corpus,
  text: ((corpus: Corpus) => InterviewText) | undefined,
): ScriptProfile {
  const { edition } = corpus
  return {
    interfaceLanguage: interfaceLanguageOf(edition),
    languages: { language: edition.language, apparatus: edition.apparatus },
    parts: partsOf(corpus),
    hasTimes: edition.recording !== undefined || hasTimes(corpus),
    text: text?.(corpus),
  }
}

/** The modules that scripts import for it. */
export function profileModules(profile: () => Promise<ScriptProfile>): PluginOption[] {
  return [
    interviewText(async () => (await profile()).text),
    libraryModules(async () => (await profile()).library),
    editionParts(async () => (await profile()).parts),
    timesScript(async () => (await profile()).hasTimes),
    searchLanguages(async () => (await profile()).languages),
    messageModules(async () => (await profile()).interfaceLanguage),
  ]
}
