import { join } from 'node:path'
import { plainText } from '#citations/rich-text.ts'
import type { Gloss } from '#corpus/corpus.ts'
import type { Issue } from '#model/issue.ts'
import { foreignLetter, hasOwnLetter, scriptNames } from '#model/script.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { inChineseScript } from '#model/chinese-script.ts'

/** Checks that text with a language is in its script: native names, transliterations, titles of works. */
export function checkScripts({ corpus, at }: CorpusReading): Issue[] {
  const { edition, glossary, works, root } = corpus
  const file = join(root, 'bibliography.json')
  return [
    ...[...glossary.values()].flatMap((gloss) => [
      ...nativeNames(gloss, at),
      ...inLatin(gloss, at),
    ]),
    ...[...works.values()].flatMap(({ id, title, language = edition.language }): Issue[] =>
      hasOwnLetter(plainText(title), language) || !/\p{L}/u.test(plainText(title))
        ? []
        : [
            {
              rule: 'wrong-script',
              message: `Unexpected title "${title}" in the language "${language}", expected it in ${scriptNames(language)}`,
              file,
              position: at(file, [id]),
              hint: 'Set `language` to the language of the title; a translation goes in `title-translated`.',
            },
          ],
    ),
  ]
}

function nativeNames({ native, file }: Gloss, at: CorpusReading['at']): Issue[] {
  return Object.entries(native).flatMap(([lang, name]): Issue[] => {
    const position = at(file, ['native', lang])
    const letter = foreignLetter(name, lang)
    if (letter !== undefined) {
      const message = `Unexpected letter "${letter}" in the name "${name}", expected ${scriptNames(lang)}, the script of "${lang}"`
      const hint = 'Correct the language tag, or move Latin letters to `transliteration`.'
      return [{ rule: 'wrong-script', message, file, position, hint }]
    }
    const script = /^zh-(?:\w+-)?(Hans|Hant)\b/.exec(lang)?.[1] as 'Hans' | 'Hant' | undefined
    const right = script === undefined ? name : inChineseScript(name, script)
    if (right === name) return []
    const message = `Unexpected "${name}" as "${lang}", expected "${right}"`
    return [
      {
        rule: 'wrong-script',
        message,
        file,
        position,
        hint: 'Correct the name or its language tag.',
      },
    ]
  })
}

function inLatin({ transliteration, file }: Gloss, at: CorpusReading['at']): Issue[] {
  return Object.entries(transliteration).flatMap(([lang, name]): Issue[] => {
    const letter = foreignLetter(name, 'en')
    if (letter === undefined) return []
    const message = `Unexpected letter "${letter}" in the transliteration "${name}", expected Latin letters`
    const position = at(file, ['transliteration', lang])
    const hint = 'A name in another script belongs in `native`.'
    return [{ rule: 'wrong-script', message, file, position, hint }]
  })
}
