import { h } from 'hastscript'
import { titleParts } from '#model/titles.ts'
import { lastChanged } from '../changes.ts'
import type { ExportContext } from '../format.ts'
import { chapter, type Chapter } from './chapter.ts'

/** The title page and the imprint, with source and rights. */
export function frontMatter(context: ExportContext): Chapter[] {
  return [titlePage(context), imprint(context)]
}

function titlePage({ corpus: { edition } }: ExportContext): Chapter {
  const { title, speakers, source, date } = edition
  const { lead, main } = titleParts(title)
  return chapter(
    { file: 'title-page', id: 'title-page', title, type: 'titlepage', role: undefined },
    h('h1', lead ? [h('span', { className: ['lead'] }, `${lead}:`), ' '] : [], main),
    ...speakers.map(({ name, role, about }) =>
      h('p', { className: ['speaker'] }, [
        `${name} `,
        h('i', role === 'interviewer' ? 'asks' : 'answers'),
        ...(about === undefined ? [] : [h('br'), h('small', about)]),
      ]),
    ),
    source &&
      h('p', [
        'Word for word, with notes and glossary. First published: ',
        h('cite', source.publication),
        ...(date === undefined ? [] : [`, ${date}`]),
      ]),
  )
}

function imprint({ corpus, site }: ExportContext): Chapter {
  const { source, version, rights, editing } = corpus.edition
  const title = 'About this edition'
  return chapter(
    { file: 'imprint', id: 'imprint', title, type: 'copyright-page', role: undefined },
    h('h2', title),
    h('p', `${['Version ' + version, lastChanged(corpus)].filter(Boolean).join(', ')}.`),
    site && h('p', 'On the web: ', h('a', { href: site.href }, site.href)),
    source && h('p', 'Source: ', h('a', { href: source.url }, source.url)),
    editing === undefined ? undefined : h('p', editing.trim()),
    rights && h('p', rights.interview.trim()),
    rights && h('p', rights.edition.trim()),
    h(
      'p',
      'A paragraph is cited by its address: 5.A3 is the third paragraph of the answers in exchange 5; Q counts the questions, P the introduction.',
    ),
  )
}
