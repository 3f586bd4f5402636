import type { EndingsPoint } from './point.ts'

/** How the program processes an edition: the same for every edition. */
export const processingPoints: readonly EndingsPoint[] = [
  {
    number: '3.1',
    asks: 'All input and output is validated, and mistakes stop the processing.',
    isMet: true,
    answer:
      'A mistake in a source file stops a build before it writes anything. A page with other words than the transcript, a broken link or a request to another website stops it too.',
  },
  {
    number: '3.2',
    asks: 'Every change of the data rebuilds the whole site, automatically where possible.',
    isMet: true,
    answer:
      'Every build makes the whole site from the source files; nothing is updated in place. The program comes with workflows that do so for every change.',
  },
  {
    number: '3.3',
    asks: 'The program need not last, but follows the same principles where possible.',
    isMet: true,
    answer:
      'The program is needed to make the site, not to read it. It is plain TypeScript with tests and documentation, open source, and uses open-source packages in exact versions.',
  },
]

/** What readers get, which is the same for every edition. */
export const productPoints: readonly EndingsPoint[] = [
  {
    number: '4.1',
    asks: 'No software on the server is needed.',
    isMet: true,
    answer:
      'The site consists of files. They can be read from any static host, in any folder of it, or without a host by opening `index.html`.',
  },
  {
    number: '4.2',
    asks: 'Only standards that all platforms support, and will support for long.',
    isMet: true,
    answer:
      'Pages are HTML, CSS and JavaScript. The complete search also uses WebAssembly, a web standard; opened from a folder, the site searches without it.',
  },
  {
    number: '4.3',
    asks: 'No dependence on external libraries or services.',
    isMet: true,
    answer:
      'No page requests anything from another website; every build checks that. The few libraries that are used are files of the site, open source, and [listed with their licences](/evidence/sbom.cdx.json). The largest, the search engine Pagefind, is a case of the concession 4.9: a function too complex to be written for one site.',
  },
  {
    number: '4.4',
    asks: 'Everything has a page with a simple address, without a query, that works on any domain.',
    isMet: true,
    answer:
      'Every exchange, paragraph, note, entry and work has an address without a query. In a citation, `?v=` only names the version that was cited: without it, the same page opens. Links are relative.',
  },
  {
    number: '4.5',
    asks: 'A documented copy of the source data is included.',
    isMet: true,
    answer:
      'The [source files](/downloads/source.zip) come with [their documentation](/formats/), and the whole edition in [other formats](/downloads/).',
  },
  {
    number: '4.6',
    asks: 'Every page has everything that it needs, even if that repeats things.',
    isMet: true,
    answer:
      'The page of an exchange has its words, notes, definitions, sources and style in one file. Alone, it lacks only the typeface and what a script adds.',
  },
  {
    number: '4.7',
    asks: 'Every page can be used without JavaScript or CSS.',
    isMet: true,
    answer:
      'Without JavaScript, notes are endnotes; the glossary, the index and the topics take the place of the search. Without CSS, pages are headings, paragraphs and lists in reading order.',
  },
]
