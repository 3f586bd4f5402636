import { join } from 'node:path'
import { type ImageFile, imageType } from '#model/image.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import { filesIn } from './files-in.ts'

/** Reads the sizes of the images in a folder, by the names of the files. A file that is no image is an issue. */
export async function readImages(
  folder: string,
  issues: Issue[],
): Promise<ReadonlyMap<string, ImageFile>> {
  const images = new Map<string, ImageFile>()
  for (const file of await filesIn(folder, '', issues)) {
    const name = file.slice(join(folder, '/').length)
    const mediaType = imageType(name)
    if (mediaType === undefined) continue
    const size = await sizeOf(file)
    if (size) images.set(name, { mediaType, ...size })
    else {
      const message = 'Unexpected content, expected an image of the format that the name ends with'
      const hint = 'Save it again from a program for images.'
      issues.push({ rule: 'missing-image', message, file, position: wholeFile, hint })
    }
  }
  return images
}

/** The size of an image as it is shown, in pixels; undefined if it is none. */
async function sizeOf(file: string): Promise<{ width: number; height: number } | undefined> {
  // Few editions have images, and every check would load the library.
  const { default: sharp } = await import('sharp')
  const { width, height } = await sharp(file)
    .metadata()
    .then(({ autoOrient }) => autoOrient)
    .catch(() => ({ width: 0, height: 0 }))
  return width > 0 && height > 0 ? { width, height } : undefined
}
