import { sentence, type Element } from '../sentence.ts'

/** The page of downloads, and the names of the formats wherever they are offered. */
export const downloads = {
  title: 'Downloads',
  description: 'The edition as a book, as text and as data.',
  about:
    'The edition as a book, as text and as data. Every file is made from the same data as these pages and uses the same ' +
    'references. The words of the interview are the same in all of them, letter for letter.',
  groups: {
    read: 'For reading',
    study: 'For study',
    cite: 'Citation files',
    follow: 'Feeds and crawlers',
    machines: 'For programs',
  },
  formats: {
    epub: {
      name: 'EPUB',
      purpose: 'For e-readers and phones: the whole edition as a book, with linked notes.',
    },
    markdown: {
      name: 'Markdown',
      purpose:
        'For writing and note-taking: the whole edition, with notes as footnotes and terms as links.',
    },
    'plain-text': {
      name: 'Plain text',
      purpose: 'For anything that reads text: the interview with its references, without notes.',
    },
    tei: {
      name: 'TEI P5 XML',
      purpose:
        'For scholarly editing and corpora: every turn with its speaker, and every name, term, citation and note encoded.',
    },
    'web-annotations': {
      name: 'Web Annotations',
      purpose:
        'For annotation tools: every term, citation and note as a W3C annotation on its page, in JSON-LD.',
    },
    json: {
      name: 'JSON',
      purpose: 'For programs: everything in the edition, with a published JSON Schema.',
    },
    concordance: {
      name: 'Concordance as CSV',
      purpose:
        'For spreadsheets and statistics: every mention of every glossary entry in its context, one per row.',
    },
    source: {
      name: 'Source files',
      purpose:
        'For keeping and editing: the files from which the edition is made, with the description of their formats, as a ZIP.',
    },
    bibtex: {
      name: 'Bibliography in BibTeX',
      purpose: 'For LaTeX and reference managers: every work that the edition cites.',
    },
    ris: {
      name: 'Bibliography in RIS',
      purpose:
        'For EndNote, Zotero, Mendeley and library catalogues: every work that the edition cites.',
    },
    'csl-json': {
      name: 'Bibliography in CSL-JSON',
      purpose:
        'For Zotero, Pandoc and other citation software: every work, with nothing lost in conversion.',
    },
    feed: {
      name: 'Atom feed',
      purpose: 'For feed readers: every change to the edition, with its date and version.',
    },
    sitemap: {
      name: 'Sitemap',
      purpose: 'For search engines: a list of the pages.',
    },
    llms: {
      name: 'llms.txt',
      purpose:
        'For language models and similar programs: an overview, with links to plain formats.',
    },
    robots: {
      name: 'robots.txt',
      purpose: 'For crawlers: everything may be read.',
    },
    dts: {
      name: 'Text service (DTS)',
      purpose:
        'For tools that read texts by reference: Distributed Text Services as files, with each exchange and paragraph in TEI.',
    },
    linkset: {
      name: 'Link set',
      purpose:
        'For crawlers of research data: how the pages and files of the edition belong together (Signposting).',
    },
    openapi: {
      name: 'OpenAPI',
      purpose: 'For programmers: a description of every data file, with its address and its type.',
    },
  },
  /** The file and its size, after its format. */
  file: (name: string, size: string) => `${name}, ${size}`,
  schema: 'JSON Schema',
  byExchange: (format: string) => `${format} by exchange`,
  print: {
    name: 'Print or save as PDF',
    purpose:
      'For paper: the whole text with notes on one web page, which your browser can print or save as a PDF.',
  },
  /** The purpose of the PDF, which is not always there. */
  pdf: 'For printing and keeping: the whole text and its notes, with an outline, links and tags for screen readers.',
  /** The purpose of the ZIP, which is not always there. */
  zip: 'For keeping: the whole site and its sources. Unpack it and open index.html to read it without a network or a server.',
  /** The purposes of formats in an edition without annotations, where they are others. */
  purposesOfText: {
    epub: 'For e-readers and phones: the whole edition as a book.',
    markdown: 'For writing and note-taking: the whole edition.',
    'plain-text': 'For anything that reads text: the interview with its references.',
    tei: 'For scholarly editing and corpora: every turn with its speaker, every paragraph with its reference.',
    print:
      'For paper: the whole text on one web page, which your browser can print or save as a PDF.',
    pdf: 'For printing and keeping: the whole text, with an outline, links and tags for screen readers.',
  },
  /** The way to the script for other websites. */
  linker: <T>(linker: Element<T>) =>
    sentence`Other websites can ${linker('show passages of the interview')}.`,
  /** The way to the pages about the formats. */
  documentation: <T>(formats: Element<T>, machines: Element<T>) =>
    sentence`The documentation describes the ${formats('source files')} and what the edition offers ${machines('to programs')}.`,
  works: <T>(bibliography: Element<T>) =>
    sentence`Citation files for single works can be downloaded from the ${bibliography('bibliography')}.`,
}
