import type { Budget, ReleaseCheck } from '#model/evidence.ts'
import type { Element } from '../sentence.ts'
import { sentence } from '../sentence.ts'

/** The page about what was checked, and with what result. */
export const evidence = {
  title: 'Evidence',
  description: 'What has been checked in this version of the edition, and with what result.',
  /** The statement at the top: one of these. */
  none: (version: string) =>
    `Version ${version}: every build compares the words and follows the links, as below. The other checks have not been run for this version.`,
  stale: (checked: string, date: string) =>
    `The checks were last run on ${date}, for version ${checked}. Since then the edition or its program has changed, so their results do not hold for these pages.`,
  passed: (version: string, date: string) =>
    `All checks that were run on version ${version} on ${date} passed.`,
  failed: (version: string, date: string, names: string) =>
    `Of the checks that were run on version ${version} on ${date}, these failed: ${names}.`,
  changed: { version: 'the version', content: 'the content', program: 'the program' },
  since: (parts: string) => `Changed since: ${parts}.`,
  /** The number of paragraphs, below the check of their words. */
  paragraphs: (count: number) => `Paragraphs compared: ${count}`,
  notRun: (names: string) => `Not run: ${names}.`,
  byBuild: 'Checked by every build',
  stops: 'A build stops if one of these fails, so no page is published.',
  built: {
    words: 'The words of every paragraph are those of the transcript.',
    links: 'Every link inside the edition leads to a page, and every fragment to a part of it.',
    safety: 'No page requests anything from another website.',
  },
  hashes: <T>(file: Element<T>) =>
    sentence`The SHA-256 hashes of each paragraph, in the transcript and on its page, are in ${file('a file of their own')}.`,
  byRelease: 'Checked for a release',
  table: { check: 'Check', checked: 'Checked', result: 'Result' },
  checks: {
    html: 'Pages are valid HTML',
    axe: 'Accessibility of pages',
    tei: 'TEI file follows its schema',
    json: 'JSON files follow their schema',
    feed: 'Feed follows its schema',
    sitemap: 'Sitemap follows its schema',
    sbom: 'List of packages follows its schema',
    epub: 'EPUB follows its standard',
    ace: 'Accessibility of the EPUB',
    identity: 'Two builds have the same bytes',
    budgets: 'Sizes are within their limits',
  } satisfies Record<ReleaseCheck, string> as Record<ReleaseCheck, string>,
  results: { passed: 'passed', failed: 'failed', notRun: 'not run' },
  budgets: 'Sizes',
  sizes: {
    script: 'Script of every page, as sent',
    exchange: 'Largest exchange in its first request, as sent',
    linker: 'Script for other websites',
  } satisfies Record<Budget, string> as Record<Budget, string>,
  size: { what: 'Part', limit: 'Limit', actual: 'Size' },
  failures: 'Failures',
  identity: (files: number) => `Two builds in different folders were compared: ${files} files.`,
  digest: 'Hash of the list of their hashes:',
  files: 'Files',
  earl: 'Results of axe, as EARL 1.0 in JSON-LD',
  record: 'All results, as JSON',
  sbom: 'Packages whose code or fonts are sent to readers, with their licences, as CycloneDX 1.6',
}
