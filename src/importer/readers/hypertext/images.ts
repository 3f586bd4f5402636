import type { Element } from 'hast'
import { attribute, elementsIn, textOf } from './elements.ts'

/** The image in an `<img>`, or in a `<figure>` with its caption; undefined for other elements and for tracking pixels. */
export function imageOf(
  element: Element,
): { src: string; alt: string; caption?: string } | undefined {
  if (element.tagName === 'img') return readImage(element)
  if (element.tagName !== 'figure') return undefined
  const inner = [...elementsIn(element)].map((one) => one.element)
  const images = inner.filter(({ tagName }) => tagName === 'img')
  const caption = inner.find(({ tagName }) => tagName === 'figcaption')
  const [image] = images
  const captionText = caption ? textOf(caption) : ''
  // Anything else in the figure is text that has to be read.
  if (!image || images.length > 1 || textOf(element) !== captionText) return undefined
  const found = readImage(image)
  return found && { ...found, ...(captionText === '' ? {} : { caption: captionText }) }
}

function readImage(image: Element): { src: string; alt: string } | undefined {
  const src = attribute(image, 'src') ?? attribute(image, 'dataSrc')
  const sizes = [attribute(image, 'width'), attribute(image, 'height')].map(Number)
  if (!src || sizes.some((size) => size <= 2)) return undefined
  return { src, alt: attribute(image, 'alt') ?? '' }
}
