import { messages } from 'virtual:messages/verify'
import { createElement } from '#browser/create-element.ts'
import type { Passage } from '#verify/passage-writer.ts'
import type { Piece } from '#verify/pieces.ts'
import { type LanguageAttributes, placeLink } from './words.ts'

/** The interview as it stands, with what differs marked. */
export function passageView(
  passages: readonly Passage[],
  speakers: readonly string[],
  language: LanguageAttributes,
): HTMLElement[] {
  if (passages.length === 0) return []
  const kinds = new Set(passages.flatMap(({ pieces }) => pieces.map(({ kind }) => kind)))
  const isMarked = kinds.has('missing') || kinds.has('added')
  const legend = messages.legend<HTMLElement>(
    createElement('ins', {}, messages.legendMissing),
    createElement('del', {}, messages.legendAdded),
  )
  return [
    createElement(
      'section',
      { class: 'passages', 'aria-labelledby': 'verify-passage' },
      createElement('h3', { id: 'verify-passage' }, messages.passage),
      ...(isMarked ? [createElement('p', { class: 'legend' }, ...legend)] : []),
      ...passages.map(({ paragraph, pieces }) =>
        createElement(
          'blockquote',
          {},
          createElement(
            'p',
            { class: 'spoken-by' },
            createElement(
              'span',
              { class: 'who' },
              speakers[paragraph.speaker] ?? messages.introduction,
            ),
            ' ',
            placeLink(paragraph),
          ),
          createElement('p', { class: 'passage', ...language }, ...pieces.map(pieceView)),
        ),
      ),
    ),
  ]
}

function pieceView({ kind, text }: Piece): HTMLElement | string {
  if (kind === 'same') return text
  if (kind === 'context' || kind === 'omitted') return createElement('span', { class: kind }, text)
  const isMissing = kind === 'missing'
  return createElement(
    isMissing ? 'ins' : 'del',
    {},
    unseen(isMissing ? messages.beforeMissing : messages.beforeAdded),
    text,
    unseen(messages.afterMarked),
  )
}

/** Words for screen readers, which rarely announce these elements. */
function unseen(text: string): HTMLElement {
  return createElement(
    'span',
    { class: 'unseen', lang: document.documentElement.lang },
    ` ${text} `,
  )
}
