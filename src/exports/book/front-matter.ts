import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { partsOf } from '#corpus/parts.ts'
import { provenanceLines } from '#corpus/provenance.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { printDate } from '#messages/dates.ts'
import { languageAttributes } from '#model/direction.ts'
import { titleParts } from '#model/titles.ts'
import { lastChanged } from '#corpus/last-changed.ts'
import type { ExportContext } from '../format.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { chapter, type Chapter } from './chapter.ts'
import { bookProse } from './prose.ts'

/** The title page, the imprint with source and rights, and what the editors say before the interview. */
export function frontMatter(context: ExportContext): Chapter[] {
  return [titlePage(context), imprint(context), ...essays(context)]
}

function essays({ corpus }: ExportContext): Chapter[] {
  const { editors: language, ui } = languagesOf(corpus.edition)
  const { essays: titles } = messagesFor(corpus.edition).apparatus
  return corpus.essays.map(({ name, body }) => {
    const title = titles[name]
    const id = `editors-${name}`
    return chapter(
      { file: id, id, title, language, titleLanguage: ui, type: 'preface', role: 'doc-preface' },
      h('h2', languageAttributes(ui, language), title),
      ...bookProse(body),
    )
  })
}

function titlePage({ corpus }: ExportContext): Chapter {
  const { edition } = corpus
  const parts = partsOf(corpus)
  const { title, speakers, source, date } = edition
  const { lead, main } = titleParts(title)
  const messages = messagesFor(edition).exports
  const { interview: language, editors, ui } = languagesOf(edition)
  const inUi = languageAttributes(ui, language)
  const role = (words: string): ElementContent => h('i', inUi, words)
  return chapter(
    { file: 'title-page', id: 'title-page', title, language, type: 'titlepage', role: undefined },
    h('h1', lead ? h('span', { className: ['lead'] }, lead) : [], main),
    ...speakers.map((speaker) =>
      h('p', { className: ['speaker'] }, [
        ...messages.book[speaker.role === 'interviewer' ? 'asks' : 'answers'](speaker.name, role),
        ...(speaker.about === undefined
          ? []
          : [h('br'), h('small', languageAttributes(editors, language), speaker.about)]),
      ]),
    ),
    h('p', inUi, [
      parts.notes && parts.glossary ? messages.book.wordForWord : messages.book.wordForWordOnly,
      ...(source
        ? [
            messagesFor(edition).site.sentenceSeparator,
            ...messages.firstPublished<ElementContent>(
              h('cite', languageAttributes(language, ui), source.publication),
              date === undefined ? undefined : printDate(date, edition),
            ),
          ]
        : []),
    ]),
  )
}

function imprint({ corpus, site }: ExportContext): Chapter {
  const { edition } = corpus
  const { source, version, rights, editing } = edition
  const messages = messagesFor(edition).exports
  const { editors, ui: language } = languagesOf(edition)
  const title = messages.book.aboutEdition
  const changed = lastChanged(corpus)
  const link = (href: string): ElementContent => h('a', { href }, href)
  const byEditors = (text: string) => h('p', languageAttributes(editors, language), text.trim())
  return chapter(
    { file: 'imprint', id: 'imprint', title, language, type: 'copyright-page', role: undefined },
    h('h2', title),
    h('p', messages.book.version(version, changed && printDate(changed, edition))),
    site && h('p', messages.book.onTheWeb(link(site.href))),
    source?.url === undefined ? undefined : h('p', messages.book.source(link(source.url))),
    ...provenanceLines(edition).map((line) => h('p', line)),
    editing === undefined ? undefined : byEditors(editing),
    rights && byEditors(rights.interview),
    rights && byEditors(rights.edition),
    h('p', messages.references),
  )
}
