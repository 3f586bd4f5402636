import { stringify } from 'yaml'
import { parseAddress } from '#model/paragraph-address.ts'
import type { Topics } from '#model/topic.ts'
import { claimsField, claimsOf, type WrittenClaim } from './claims.ts'
import { type Block, type ExchangeFile, turnsIn } from './exchange-file.ts'
import { withField, withoutField } from './frontmatter.ts'
import type { Renumbered } from './renumber.ts'
import type { Shape } from './shape.ts'

/** What the frontmatter of an exchange depends on, besides its shape. */
export type HeadContext = {
  number: number
  files: readonly ExchangeFile[]
  topics: Topics
  renumbered: Renumbered
}

/** The frontmatter of an exchange, and what the editor has to know about it, such as a title that is not kept. */
export function headOf(shape: Shape, context: HeadContext): { head: string; remarks: string[] } {
  const { from, title } = shape
  const { number } = context
  const base = from[0]
  const origin = fileOf(shape.blocks[0], context)
  const ending = origin?.ending ?? '\n'
  let head = base?.head ?? ['---', `number: ${number}`, '---'].join(ending)
  const set = (field: string, value: string) => {
    head = withField(head, field, value) ?? head
  }
  if (base?.number !== number) set('number', String(number))
  const remarks: string[] = []
  const titles = from.flatMap((file) => (isTitled(file) ? [file] : []))
  const chosen = title ?? titles[0]?.fields.title
  if (chosen !== base?.fields.title && chosen !== undefined) set('title', inLine(chosen))
  for (const file of titles)
    if (file.fields.title !== chosen)
      remarks.push(`Not kept: the title of ${file.number}, “${file.fields.title}”`)
  if (from.length > 1)
    for (const field of ['summary', 'reply'] as const) {
      const texts = from.flatMap(({ fields }) => fields[field] ?? [])
      const joined = texts.reduce((all, text) => joinSentences(all, text), '')
      if (joined === '' || joined === base?.fields[field]) continue
      set(field, inLine(joined))
      if (texts.length > 1)
        remarks.push(
          `To shorten: \`${field}\` of ${number}, which joins those of ${numbersOf(from)}`,
        )
    }
  const topics = topicsOf(shape, context)
  const same = topics.join() === (base?.fields.topics ?? []).join()
  const hasField = !base && /^topics:/m.test(origin?.head ?? '')
  if (!same || hasField) set('topics', `[${topics.join(', ')}]`)
  const claims = claimsIn(shape, context)
  const before = base?.fields.claims.length ?? 0
  const moved = claims.length !== before || claims.some((one) => one.of !== base?.number)
  if (moved || claims.some((one) => idOf(one, context) !== one.at))
    if (claims.length === 0) head = withoutField(head, 'claims')
    else
      set(
        'claims',
        claimsField(claims, (one) => ({
          id: idOf(one, context),
          keys: context.renumbered.keys.get(one.of) ?? new Map<string, string>(),
        })),
      )
  return { head, remarks }
}

function numbersOf(files: readonly ExchangeFile[]): string {
  return files.map(({ number }) => number).join(' and ')
}

/** Whether an exchange has a title of its own, which is not only the first words of its first turn. */
export function isTitled(file: Pick<ExchangeFile, 'fields' | 'blocks'>): boolean {
  const title = file.fields.title?.replace(/\s*…$/, '')
  const opening = turnsIn(file)[0]?.paragraphs[0]?.text
  return title !== undefined && opening?.replace(/\s+/g, ' ').startsWith(title) !== true
}

/**
 * The topics of an exchange: those that the exchanges it is made of have, without those that are only about paragraphs which are
 * now elsewhere.
 */
function topicsOf({ from, blocks }: Shape, context: HeadContext): string[] {
  const origins = new Set(blocks.map(({ of }) => of))
  const whole = new Set(
    from.filter(({ blocks: all }) => all.every((block) => blocks.includes(block))),
  )
  const files = context.files.filter((file) => origins.has(file.number) || from.includes(file))
  const listed = files.flatMap((file) =>
    file.fields.topics.filter((key) => {
      if (whole.has(file)) return true
      const said = (context.topics[key]?.says ?? []).flatMap(({ at }) => parseAddress(at) ?? [])
      const here = said.filter((one) => one.exchange === file.number)
      const isIn = ({ kind, number, letter }: (typeof here)[number]) =>
        blocks.some(
          (block) =>
            block.type === 'turn' &&
            block.of === file.number &&
            block.paragraphs.some(({ id }) => id === `${kind}${number}${letter}`),
        )
      return here.length === 0 ? from.includes(file) || from.length === 0 : here.some(isIn)
    }),
  )
  return [...new Set(listed)]
}

/** The claims about the paragraphs of an exchange, in text order of the exchanges they were in. */
function claimsIn({ blocks }: Shape, { files }: HeadContext): WrittenClaim[] {
  const here = new Set(
    blocks.flatMap((block) =>
      block.type === 'turn' ? block.paragraphs.map(({ id }) => `${block.of} ${id}`) : [],
    ),
  )
  const origins = new Set(blocks.map(({ of }) => of))
  return files
    .filter(({ number }) => origins.has(number))
    .flatMap(claimsOf)
    .filter(({ of, at }) => here.has(`${of} ${at}`))
}

function idOf({ of, at }: WrittenClaim, { renumbered }: HeadContext): string {
  return renumbered.ids.get(`${of} ${at}`) ?? at
}

function fileOf(block: Block | undefined, { files }: HeadContext): ExchangeFile | undefined {
  return files.find(({ number }) => number === block?.of)
}

/** Two sentences in a row; there is no space between them after full-width punctuation. */
function joinSentences(one: string, other: string): string {
  if (one === '') return other
  return `${one}${/[\u3000-\u303F\uFF00-\uFFEF]$/.test(one) ? '' : ' '}${other}`
}

/** A text as YAML on one line. */
function inLine(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false }).trim()
}
