import { expect, test } from 'vitest'
import { previewTarget } from '#browser/annotations/preview-target.ts'

test.each([
  ['/glossary/sco/', '', 'entry', '/glossary/sco/', ''],
  ['/glossary/sco/', 'uses', 'entry', '/glossary/sco/', ''],
  ['/index/', 'i-sco', 'entry', '/glossary/sco/', ''],
  ['/bibliography/', 'lo-2008', 'work', '/bibliography/', 'lo-2008'],
  ['/topics/trade/', '', 'topic', '/topics/trade/', ''],
  ['/timeline/', 'summit-2018', 'event', '/timeline/', 'summit-2018'],
  ['/exchanges/why-now/', '', 'exchange', '/exchanges/why-now/', ''],
  ['/exchanges/why-now/', 'a3a', 'paragraph', '/exchanges/why-now/', 'a3a'],
  ['/exchanges/why-now/', 'n-aides', 'note', '/exchanges/why-now/', 'n-aides'],
  ['/exchanges/why-now/', 'c-lo-2008-2', 'note', '/exchanges/why-now/', 'c-lo-2008-2'],
  ['/exchanges/why-now/', 't-sco', 'entry', '/glossary/sco/', ''],
  ['/5/', '', 'exchange', '/5/', ''],
  ['/5/', 'q1', 'paragraph', '/5/', 'q1'],
  ['/read/', '5.q1', 'paragraph', '/read/', '5.q1'],
  ['/read/', 'x5', 'exchange', '/read/', 'x5'],
  ['/read/', '5.n-aides', 'note', '/read/', '5.n-aides'],
  ['/read/', 't-sco', 'entry', '/glossary/sco/', ''],
  ['/questions/', '12.q1', 'paragraph', '/questions/', '12.q1'],
])('%s#%s leads to an %s', (path, fragment, kind, page, id) => {
  expect(previewTarget(path, fragment)).toEqual({ kind, page, id })
})

test.each([
  ['/', ''],
  ['/', 'contents'],
  ['/read/', ''],
  ['/read/', 'a3'],
  ['/read/', '5.notes'],
  ['/read/', '5.'],
  ['/search/', 'lo-2008'],
  ['/glossary/', 'person'],
  ['/index/', 'A'],
  ['/bibliography/', ''],
  ['/bibliography/lo-2008.bib', ''],
  ['/timeline/', ''],
  ['/cite/why-now/', ''],
  ['/embed/why-now/', 'a3'],
  ['/exchanges/why-now/', 'notes'],
  ['/exchanges/why-now/more/', 'a3'],
  ['/5/6/', ''],
  ['/share/why-now.png', ''],
  ['/downloads/edition.epub', ''],
])('%s#%s has no preview', (path, fragment) => {
  expect(previewTarget(path, fragment)).toBeUndefined()
})
