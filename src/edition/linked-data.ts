import { type Exchange, type Gloss, paragraphsOf } from '#corpus/corpus.ts'
import { describeEdition } from '#corpus/description.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { licenceOf } from '#exports/licence.ts'
import { isoDate } from '#model/date.ts'
import { exchangePath, glossPath, paragraphPath } from '#model/paths.ts'
import { recordingOf } from '#model/recording.ts'
import type { Edition, Speaker } from '#model/edition.ts'
import { numberedTitle, shortTitleOf } from '#model/titles.ts'

/** Turns a path of the edition into an absolute URL. */
type Absolute = (path: string) => string

/** The title of an exchange for other sites: the title of the interview, and in brackets the exchange. */
export function fullTitle(
  { title }: Edition,
  exchange: Pick<Exchange, 'number' | 'title'>,
): string {
  return `${title} [${numberedTitle(exchange)}]`
}

/** The speakers with a role, in the order of the edition. */
export function speakersInRole({ speakers }: Edition, role: Speaker['role']): Speaker[] {
  return speakers.filter((one) => one.role === role)
}

/** An exchange as schema.org data, with its breadcrumbs. */
export function exchangeData(edition: Edition, exchange: Exchange, absolute: Absolute): object {
  const url = absolute(exchangePath(exchange.slug))
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        genre: messagesFor(edition).exports.data.genre,
        url,
        name: fullTitle(edition, exchange),
        isPartOf: absolute('/'),
        ...publishedData(edition),
      },
      breadcrumbs([shortTitleOf(edition), absolute('/')], [exchange.title, url]),
    ],
  }
}

/** The whole interview as schema.org data. */
export function editionData(edition: Edition, absolute: Absolute): object {
  const { source, recorded, archive, interviewLicence } = edition
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    genre: messagesFor(edition).exports.data.genre,
    url: absolute('/'),
    name: edition.title,
    description: describeEdition(edition),
    version: edition.version,
    ...publishedData(edition),
    ...(source?.url !== undefined && { isBasedOn: source.url }),
    ...recordingData(edition, absolute),
    ...(recorded?.date && { dateCreated: isoDate(recorded.date.from) }),
    ...(recorded?.place !== undefined && {
      locationCreated: { '@type': 'Place', name: recorded.place },
    }),
    ...(archive && {
      archivedAt: archive.url,
      sourceOrganization: { '@type': 'ArchiveOrganization', name: archive.name },
      identifier: archive.callNumber,
    }),
    // Of the words: the licence of the editors is only for what they wrote.
    ...(interviewLicence && { license: interviewLicence.url }),
  }
}

/** The recording of the interview. */
function recordingData(edition: Edition, absolute: Absolute): object {
  const recording = recordingOf(edition)
  if (!recording) return {}
  const { url, kind, type } = recording
  const contentUrl = url.startsWith('/') ? absolute(url) : url
  const name = edition.title
  const about = {
    name,
    contentUrl,
    ...(type && { encodingFormat: type }),
    inLanguage: edition.language,
  }
  return kind === 'audio'
    ? { audio: { '@type': 'AudioObject', ...about } }
    : { video: { '@type': 'VideoObject', ...about } }
}

/** The paragraphs of an exchange as quotations, each with its speaker and its address. */
export function quotationData(edition: Edition, exchange: Exchange, absolute: Absolute): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [...paragraphsOf([exchange])].map(({ turn, paragraph }) => ({
      '@type': 'Quotation',
      url: absolute(paragraphPath(exchange.slug, paragraph.id)),
      text: paragraph.words.text,
      ...(turn.by && { creator: person(turn.by) }),
      inLanguage: edition.language,
      isPartOf: {
        '@type': 'Article',
        name: edition.title,
        url: absolute(exchangePath(exchange.slug)),
      },
    })),
  }
}

/** The glossary as a set of defined terms. */
export function glossaryData(
  edition: Edition,
  glosses: Iterable<Gloss>,
  absolute: Absolute,
): object {
  const licence = licenceOf(edition)
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: messagesFor(edition).exports.data.glossaryOf(edition.title),
    url: absolute('/glossary/'),
    // Of the glossary, not of the interview: that belongs to the speakers.
    ...(licence && { license: licence.url }),
    hasDefinedTerm: Array.from(glosses, ({ key, label }) => ({
      '@type': 'DefinedTerm',
      name: label,
      url: absolute(glossPath(key)),
    })),
  }
}

/** A glossary entry as a defined term, with its breadcrumbs. `about` is its definition. */
export function glossData(
  edition: Edition,
  gloss: Gloss,
  about: string,
  absolute: Absolute,
): object {
  const url = absolute(glossPath(gloss.key))
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'DefinedTerm',
        name: gloss.label,
        alternateName: [...gloss.aliases, ...Object.values(gloss.native)],
        description: about,
        url,
        inDefinedTermSet: absolute('/glossary/'),
      },
      breadcrumbs(
        [shortTitleOf(edition), absolute('/')],
        [messagesFor(edition).exports.glossary, absolute('/glossary/')],
        [gloss.label, url],
      ),
    ],
  }
}

function publishedData(edition: Edition) {
  const { source, date, language } = edition
  return {
    inLanguage: language,
    ...(date && { datePublished: date }),
    author: speakersInRole(edition, 'respondent').map(person),
    contributor: speakersInRole(edition, 'interviewer').map(person),
    ...(source && { publisher: { '@type': 'Organization', name: source.publication } }),
  }
}

function person({ name }: Speaker): object {
  return { '@type': 'Person', name }
}

/** The way to a page from the title page, as schema.org data. */
export function breadcrumbs(...steps: [name: string, item: string][]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item,
    })),
  }
}
