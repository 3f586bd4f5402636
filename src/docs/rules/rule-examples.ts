import type { RuleId } from '#model/rules.ts'
import { addressRules } from './addresses.ts'
import type { RuleExample } from './example.ts'
import { fileRules } from './files.ts'
import { glossaryRules } from './glossary.ts'
import { languageRules } from './language.ts'
import { siteRules } from './site.ts'
import { sourceRules } from './sources.ts'
import { wordRules } from './words.ts'

/** The rules by subject, in the order of the catalogue. */
export const rulesBySubject = {
  'The words of the interview': wordRules,
  'The annotation language': languageRules,
  'Files and text': fileRules,
  'Keys, names and length': glossaryRules,
  Sources: sourceRules,
  'Numbers and addresses': addressRules,
  'The build and the built site': siteRules,
}

/** An example of each rule. A missing one is a type error. */
export const ruleExamples: Readonly<Record<RuleId, RuleExample>> = {
  ...wordRules,
  ...languageRules,
  ...fileRules,
  ...glossaryRules,
  ...sourceRules,
  ...addressRules,
  ...siteRules,
}
