/** An image of the interview, as it is published. */
export type ImageFile = { mediaType: string; width: number; height: number }

/** The formats that every browser and every e-reader shows, by the ending of the file. */
const mediaTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
}

/** The name of a file in `images/`, given its path as exchanges write it; undefined if the path leads elsewhere. */
export function imageFile(path: string): string | undefined {
  return /^(?:\.\/)?images\/([A-Za-z0-9][\w.-]*\.(?:jpe?g|png|gif|webp))$/.exec(path)?.[1]
}

/** The media type of an image, by the name of its file. */
export function imageType(file: string): string | undefined {
  return mediaTypes[/\.([a-z]+)$/.exec(file)?.[1] ?? '']
}
