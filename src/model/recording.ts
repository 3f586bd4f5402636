import { z } from 'zod'
import { linkSchema } from './link.ts'
import { recordingPath } from './paths.ts'

/** The types of recordings that browsers play, by the ending of the file. */
const types: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  ogv: 'video/ogg',
  webm: 'video/webm',
}

const fileSchema = (ending: string) =>
  z
    .string()
    .regex(
      new RegExp(String.raw`^(?:[A-Za-z0-9][\w-]*/)*[A-Za-z0-9][\w.-]*\.${ending}$`),
      'expected the name of a file in the folder of the edition, of letters, digits, hyphens and underscores, such as talk.mp3',
    )
    .meta({ title: 'path' })

/** `recording` in `edition.yaml`. */
export const recordingSchema = z
  .strictObject({
    file: fileSchema('[A-Za-z0-9]+')
      .optional()
      .describe(
        'A file in the folder of the edition, such as `talk.mp3`, which is published with the site.',
      ),
    url: linkSchema
      .optional()
      .describe('The address of the file itself instead, if it is published elsewhere.'),
    kind: z
      .enum(['audio', 'video'])
      .optional()
      .describe('Whether it has a picture; by default as its name ends.'),
    type: z
      .string()
      .regex(/^(?:audio|video)\/[\w.+-]+$/, 'expected a media type such as audio/mpeg')
      .optional()
      .describe('Its media type, such as `audio/mpeg`; by default as its name ends.'),
    captions: fileSchema('vtt')
      .optional()
      .describe('Captions of a video: a WebVTT file in the folder of the edition.'),
  })
  .refine(({ file, url }) => (file === undefined) !== (url === undefined), {
    message: 'expected either `file` or `url`',
  })
  .refine((given) => given.kind !== undefined || typeOf(given) !== undefined, {
    message: 'expected audio or video, since the ending of the name does not say it',
    path: ['kind'],
  })
  .describe(
    'The recording of the interview. Pages whose paragraphs have times get a player; if there are none, the title page gets one. It loads nothing before it is used.',
  )

export type RecordingFields = z.infer<typeof recordingSchema>

/** The recording as pages and exports name it. */
export type Recording = {
  /** The path of its file from the root of the edition, or its address elsewhere. */
  url: string
  kind: 'audio' | 'video'
  type: string | undefined
  /** The path of the captions. */
  captions: string | undefined
}

/** The recording of an edition with what follows from its name. */
export function recordingOf({
  recording,
}: {
  recording?: RecordingFields | undefined
}): Recording | undefined {
  if (!recording) return undefined
  const { file, url = '', kind, captions } = recording
  const type = typeOf(recording)
  return {
    url: file === undefined ? url : recordingPath(file),
    kind: kind ?? (type?.startsWith('video/') ? 'video' : 'audio'),
    type,
    captions: captions === undefined ? undefined : recordingPath(captions),
  }
}

/** The files of the edition that belong to the recording. */
export function recordingFiles({
  recording,
}: {
  recording?: RecordingFields | undefined
}): string[] {
  return [recording?.file, recording?.captions].filter((file) => file !== undefined)
}

function typeOf({
  file,
  url,
  type,
}: {
  file?: string | undefined
  url?: string | undefined
  type?: string | undefined
}): string | undefined {
  const name = file ?? (url === undefined ? '' : new URL(url).pathname)
  return type ?? types[/\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
}
