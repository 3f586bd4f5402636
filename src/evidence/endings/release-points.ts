import type { Corpus } from '#corpus/corpus.ts'
import { draftAddresses, isDraftEdition } from '#corpus/drafts.ts'
import type { ReadEvidence } from '../read-record.ts'
import { type EndingsFacts, type EndingsPoint, saidByEditors } from './point.ts'

/** How versions are published. */
export function releasePoints({ corpus, isDated, evidence }: EndingsFacts): EndingsPoint[] {
  const { edition } = corpus
  return [
    saidByEditors(
      {
        number: '5.1',
        asks: 'Releases are planned and periodical, not continuous.',
        missing:
          'The editors have not said when they publish new versions (`preservation.releases` in `edition.yaml`).',
      },
      edition.preservation?.releases,
    ),
    {
      number: '5.2',
      asks: 'A release is made only when everything is coherent, complete and valid.',
      ...releaseState(corpus, evidence),
    },
    {
      number: '5.3',
      asks: 'Every page names its version and date.',
      isMet: isDated,
      answer: isDated
        ? `They are at the end of every page, and lead to [all versions](/v/).`
        : 'Pages name the version. Its date is not known until it is published (`npm run publish`).',
    },
    {
      number: '5.4',
      asks: 'Readers are told how to cite a page of a version.',
      isMet: true,
      answer:
        'The page about the edition [explains it](/about/#cite). Every paragraph can be cited in several styles, with its reference, its address and the version; whoever opens the address is told whether the words have changed.',
    },
    {
      number: '5.5',
      asks: 'Addresses persist, and old ones lead to the new.',
      ...persistence(corpus),
    },
  ]
}

/** Whether the addresses of the edition are permanent. */
function persistence(corpus: Corpus): Pick<EndingsPoint, 'isMet' | 'answer'> {
  const drafts = draftAddresses(corpus).length
  const ofDraft = isDraftEdition(corpus)
    ? 'The edition is a draft: its addresses are not yet permanent.'
    : `Some addresses (${drafts}) are drafts, which are not yet permanent. All others are recorded.`
  return {
    isMet: drafts === 0,
    answer:
      drafts > 0
        ? ofDraft
        : 'All [published addresses](/addresses.json) are recorded, and a build stops if one is lost. An address that moved leads to the new one; a paragraph that was withdrawn keeps its address, with the reason.',
  }
}

/** Whether the version was checked as a whole, and its text recorded. */
function releaseState(
  { edition: { version }, releases }: Corpus,
  evidence: ReadEvidence | undefined,
): Pick<EndingsPoint, 'isMet' | 'answer'> {
  if (!releases.some((release) => release.version === version))
    return { isMet: false, answer: `The text of version ${version} has not been recorded.` }
  const { isMet, answer } = validity(evidence)
  return isMet
    ? {
        isMet,
        answer: `[All checks](/evidence/) of this version passed, and [its text](/v/${version}/) is recorded.`,
      }
    : { isMet, answer }
}

/** Whether the pages and files of the version are valid, and how that is known. */
export function validity(
  evidence: ReadEvidence | undefined,
): Pick<EndingsPoint, 'isMet' | 'answer'> {
  const see = 'See [the evidence](/evidence/).'
  if (!evidence) return { isMet: false, answer: `This version has not been validated. ${see}` }
  if (evidence.changed.length > 0)
    return { isMet: false, answer: `It has not been validated since the last change. ${see}` }
  const { checks } = evidence.record
  const isMet = Object.values(checks).every(({ failed }) => failed === 0)
  return {
    isMet,
    answer: isMet
      ? `Pages, data files, the EPUB and the TEI file were validated for this version. ${see}`
      : `Not every check of this version passed. ${see}`,
  }
}
