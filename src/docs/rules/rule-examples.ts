import { keysOf } from '#model/keys-of.ts'
import type { RuleId } from '#model/rules.ts'
import { addressRules } from './addresses.ts'
import type { RuleExample } from './example.ts'
import { fileRules } from './files.ts'
import { keyRules } from './keys-names-lengths.ts'
import { languageRules } from './language.ts'
import { libraryRules } from './library.ts'
import { siteRules } from './site.ts'
import { sourceRules } from './sources.ts'
import { wordRules } from './words.ts'

/** The rules by subject, in the order of the catalogue. */
export const rulesBySubject: Readonly<Record<string, readonly RuleId[]>> = {
  'The words of the interview': keysOf(wordRules),
  'The annotation language': keysOf(languageRules),
  'Files and text': keysOf(fileRules),
  'Keys, names and length': keysOf(keyRules),
  Sources: keysOf(sourceRules),
  'Numbers and addresses': keysOf(addressRules),
  Libraries: keysOf(libraryRules),
  'The build and the built site': keysOf(siteRules),
}

/** An example of each rule. A missing one is a type error. */
export const ruleExamples: Readonly<Record<RuleId, RuleExample>> = {
  ...wordRules,
  ...languageRules,
  ...fileRules,
  ...keyRules,
  ...sourceRules,
  ...addressRules,
  ...libraryRules,
  ...siteRules,
}
