import type { Element } from '../sentence.ts'
import { sentence } from '../sentence.ts'

/** Messages of every page: header, footer, names and descriptions of pages, pages that do not exist. */
export const site = {
  skipToText: 'Skip to text',
  header: {
    name: 'Edition',
    contents: 'Contents',
    search: 'Search',
    displaySettings: 'Display settings',
  },
  footer: {
    name: 'All pages',
    wholeText: 'Whole text',
    questions: 'Questions',
    notes: 'Notes',
    glossary: 'Glossary',
    topics: 'Topics',
    timeline: 'Timeline',
    index: 'Index',
    bibliography: 'Bibliography',
    errata: 'Errata',
    downloads: 'Downloads',
    about: 'About and rights',
    shortcuts: 'Keyboard shortcuts',
    firstPublished: <T>(publication: T, year: string | undefined) =>
      year === undefined
        ? sentence`The interview was first published in ${publication}.`
        : sentence`The interview was first published in ${publication} in ${year}.`,
    apparatus: 'The notes and the glossary were written for this edition.',
    /** The version and its date, on every page. */
    version: (version: string, date: string | undefined) =>
      date === undefined ? `Version ${version}` : `Version ${version}, ${date}`,
  },
  /** What has not been published, so that its address is not yet permanent. */
  draft: {
    name: 'Draft',
    edition: 'This edition is a draft: its addresses and references may still change.',
    page: 'This page is a draft: its address may still change.',
    paragraphs: (references: string) => `Drafts, whose references may still change: ${references}.`,
  },
  /** The title of a page in the browser’s tab: that of the page, then that of the edition. */
  pageTitle: (page: string, edition: string) => `${page} · ${edition}`,
  /** A list within a sentence or a line. */
  listSeparator: ', ',
  /** Between two sentences. */
  sentenceSeparator: ' ',
  sourceSeparator: '; ',
  /** A page that was published when there was something on it. */
  nothingHere: 'There is nothing on this page.',
  notFound: {
    title: 'Page not found',
    help: <T>(search: Element<T>, wholeText: Element<T>) =>
      sentence`The link may be incomplete or mistyped. ${search('Search the edition')}, open the ${wholeText('whole text')}, or choose an exchange.`,
  },
  /** The page that is shown without a network in place of one that is not on the device. */
  offline: {
    title: 'You are offline',
    help: 'This page is not saved on your device. These exchanges are:',
  },
  moved: {
    title: 'Moved',
    page: <T>(address: T) => sentence`This page has moved to ${address}`,
    fragment: <T>(address: T) => sentence`Part of this page is now at ${address}`,
  },
  withdrawn: {
    title: 'Withdrawn',
    page: <T>(why: T) => sentence`This page was withdrawn. ${why}`,
    fragment: <T>(on: string, why: T) => sentence`Part of this page was withdrawn on ${on}. ${why}`,
  },
}
