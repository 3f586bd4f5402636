import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import slugify from '@sindresorhus/slugify'
import type { SourceBlock, SourceDocument } from './readers/source-document.ts'

/** A file for `images/`. */
export type TakenImage = { name: string; bytes: Uint8Array }

/**
 * Finds the images of a document, inside it or in files beside it, and gives them the paths that exchanges use. An image that is on
 * the web, missing or in a format that browsers do not show is left out, and the plan says so.
 *
 * @param folder the folder of the file.
 */
export async function takeImages(
  document: SourceDocument,
  folder: string,
): Promise<{ document: SourceDocument; images: TakenImage[] }> {
  const images: TakenImage[] = []
  const paths = new Map<string, string | undefined>()
  const blocks: SourceBlock[] = []
  for (const block of document.blocks) {
    if (block.kind === 'image' && !paths.has(block.src))
      paths.set(block.src, await take(block.src, folder, images))
    blocks.push(block.kind === 'image' ? placed(block, paths.get(block.src)) : block)
  }
  return { document: { ...document, blocks }, images }
}

function placed(
  image: Extract<SourceBlock, { kind: 'image' }>,
  src: string | undefined,
): SourceBlock {
  if (src !== undefined) return { ...image, src }
  const { line, alt, caption } = image
  const text = [shortened(image.src), caption ?? alt].filter(Boolean).join(' ')
  return { kind: 'leftOut', line, lastLine: line, what: reasonFor(image.src), text }
}

function reasonFor(src: string): string {
  if (isData(src)) return 'image that is not a JPEG, PNG, GIF or WebP'
  return isElsewhere(src) ? 'image on the web' : 'image that is not beside the file'
}

/** Adds an image to those to be written. Returns its path; undefined if it cannot be taken. */
async function take(
  src: string,
  folder: string,
  images: TakenImage[],
): Promise<string | undefined> {
  if (!isData(src) && isElsewhere(src)) return undefined
  const given = isData(src) ? 'image' : (/([^/\\]*)$/.exec(decoded(src))?.[1] ?? '')
  const stem = slugify(given.replace(/\.[^.]*$/, '')) || 'image'
  const bytes = isData(src) ? inData(src) : await readBeside(decoded(src), folder, stem)
  const ending = bytes && endingOf(bytes)
  if (!bytes || ending === undefined) return undefined
  const isTaken = (name: string) => images.some((one) => one.name === name)
  let name = `${stem}.${ending}`
  for (let count = 2; isTaken(name); count++) name = `${stem}-${count}.${ending}`
  images.push({ name, bytes })
  return `images/${name}`
}

/** Reads a file beside the source. For the source that an edition keeps, the images are already in `images/`. */
async function readBeside(
  path: string,
  folder: string,
  stem: string,
): Promise<Uint8Array | undefined> {
  const kept = ['jpg', 'png', 'gif', 'webp'].map((ending) =>
    join(folder, '..', 'images', `${stem}.${ending}`),
  )
  for (const file of [join(folder, path), ...kept]) {
    const bytes = await readFile(file).catch(() => undefined)
    if (bytes) return bytes
  }
  return undefined
}

function isData(src: string): boolean {
  return src.startsWith('data:')
}

/** Whether a path has a scheme or a host. */
function isElsewhere(src: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src)
}

function inData(src: string): Uint8Array | undefined {
  const base64 = /^data:[^,]*;base64,(?<data>.*)$/s.exec(src)?.groups?.['data']
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64')
}

function decoded(path: string): string {
  const plain = path.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

/** The ending of the format that a file is in; undefined if browsers do not show it. */
function endingOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (start.startsWith('\xff\xd8\xff')) return 'jpg'
  if (start.startsWith('\x89PNG')) return 'png'
  if (start.startsWith('GIF8')) return 'gif'
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? 'webp' : undefined
}

function shortened(src: string): string {
  return src.length > 80 ? `${src.slice(0, 40)}…` : src
}
