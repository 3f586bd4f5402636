import type { ConventionKind } from './findings.ts'
import { dash, ellipsis, type Gap, type Mark, quote } from './gaps.ts'
import { isEditorial, plainMarks, type QuotedGap } from './quoted-words.ts'

/** What is different between two words: conventions, and whether there is more; `quotes` if that concerns quotation marks only. */
export type GapComparison = { conventions: ConventionKind[]; differs: 'no' | 'marks' | 'quotes' }

/** Compares what is between two words of the text with what is between them in the quotation. */
export function compareGaps(text: Gap, quoted: QuotedGap): GapComparison {
  const conventions: ConventionKind[] = []
  const hasOwnEllipsis = text.marks.some(({ form }) => form === ellipsis)
  const isEmpty = quoted.isOmission && !hasOwnEllipsis
  if (isEmpty) conventions.push('emptyOmission')
  // Brackets and dots that the speaker's text has too are not the quoting author's.
  const isOwn = (mark: Mark) => text.marks.some(({ form }) => form === mark.form)
  let textMarks = text.marks
  let quotedMarks = quoted.marks.filter((mark) => !isEditorial(mark) || isOwn(mark))
  const atBreak = text.breaks > 0 || quoted.breaks > 0
  const counts = [textMarks, quotedMarks].map((marks) => marks.filter(isQuote).length)
  if (atBreak && counts[0] !== counts[1]) {
    // Each paragraph of a long quotation begins with a mark.
    textMarks = textMarks.filter((mark) => !isQuote(mark))
    quotedMarks = quotedMarks.filter((mark) => !isQuote(mark))
    conventions.push('quotationMarks')
  }
  if (text.breaks > 0 && quoted.breaks === 0) conventions.push('joinedParagraphs')
  if (text.breaks === 0 && quoted.breaks > 1) conventions.push('dividedParagraphs')
  if (quoted.isAside)
    return {
      conventions: [...conventions, 'aside'],
      differs: asideDiffers(textMarks, quotedMarks) ? 'marks' : 'no',
    }
  const [one, other] = [formsOf(textMarks), formsOf(quotedMarks)]
  if (one !== other) {
    const isOrder = sorted(one) === sorted(other) && one.includes(quote)
    if (!isOrder)
      return {
        conventions,
        differs: withoutQuotes(one) === withoutQuotes(other) ? 'quotes' : 'marks',
      }
    conventions.push('markOrder')
    textMarks = bySort(textMarks)
    quotedMarks = bySort(quotedMarks)
  }
  return {
    conventions: [
      ...conventions,
      ...textMarks.flatMap((mark, at) => changesOf(mark, quotedMarks[at]!, one !== other)),
    ],
    differs: 'no',
  }
}

/** Compares the marks after the last word: a full stop or a comma there may be the quoting author’s. */
export function compareEnds(text: Gap, quoted: QuotedGap): GapComparison {
  const marks = plainMarks(quoted).filter((mark) => !isQuote(mark))
  const own = text.marks.filter((mark) => !isQuote(mark))
  const [first, ...more] = marks
  const conventions: ConventionKind[] =
    quoted.isOmission && own[0]?.form !== ellipsis ? ['omission'] : []
  if (!first) return { conventions, differs: 'no' }
  if (marks.every((mark, at) => mark.form === own[at]?.form))
    return {
      conventions: [
        ...conventions,
        ...marks.flatMap((mark, at) => changesOf(own[at]!, mark, true)),
      ],
      differs: 'no',
    }
  const asks = own[0] && /[?!]/.test(own[0].form)
  const isFinal = more.length === 0 && /^[.,]$/.test(first.form) && !asks
  return isFinal
    ? {
        conventions: quoted.isOmission ? conventions : [...conventions, 'finalMark'],
        differs: 'no',
      }
    : { conventions, differs: 'marks' }
}

/** Whether a quotation has marks beside an ellipsis that the text has nowhere in what was left out. */
export function omissionDiffers(omitted: Gap, quoted: QuotedGap): boolean {
  return asideDiffers(omitted.marks, plainMarks(quoted))
}

function asideDiffers(text: readonly Mark[], quoted: readonly Mark[]): boolean {
  const own = new Set(text.map(({ form }) => form))
  return quoted.some(
    ({ form }) => !own.has(form) && ![quote, '.', ',', dash, ellipsis].includes(form),
  )
}

/** How a mark is written differently. */
function changesOf(text: Mark, quoted: Mark, ignoreSpaces: boolean): ConventionKind[] {
  const isOther = text.raw !== quoted.raw
  const spaces = text.spaceBefore !== quoted.spaceBefore || text.spaceAfter !== quoted.spaceAfter
  if (text.form === dash) return isOther || (spaces && !ignoreSpaces) ? ['dashes'] : []
  if (isQuote(text)) {
    if (!isOther) return []
    return [isApostrophe(text) && isApostrophe(quoted) ? 'apostrophes' : 'quotationMarks']
  }
  if (text.form === ellipsis) return []
  if (isOther) return ['script']
  return spaces && !ignoreSpaces ? ['spaces'] : []
}

function isApostrophe({ raw }: Mark): boolean {
  return raw === "'" || raw === '’'
}

function isQuote({ form }: Mark): boolean {
  return form === quote
}

function formsOf(marks: readonly Mark[]): string {
  return marks.map(({ form }) => form).join(' ')
}

function withoutQuotes(forms: string): string {
  return forms
    .split(' ')
    .filter((form) => form !== quote && form !== '')
    .join(' ')
}

function sorted(forms: string): string {
  return forms.split(' ').toSorted().join(' ')
}

function bySort(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => (a.form < b.form ? -1 : Number(a.form > b.form)))
}
