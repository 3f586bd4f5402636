/** A file to import: its name, its bytes, and its text if the bytes are text (see `decodeTranscript`). */
export type SourceFile = {
  name: string
  /** The last extension of the name, in small letters, without the dot: `srt`. */
  extension: string
  bytes: Uint8Array
  /** With `\n` as the only line break; undefined if the bytes are not text. */
  text: string | undefined
}

/** Reads one format. Readers decide by content first: a `.txt` file may be WebVTT. */
export type Reader = {
  /** What the format is called in messages: `WebVTT subtitles`. */
  name: string
  recognises: (file: SourceFile) => boolean
  /** @throws {TranscriptError} if the file is damaged, with the line. */
  read: (file: SourceFile) => SourceDocument | Promise<SourceDocument>
}

/** What a file contains, whatever its format: its text in order, and what the format itself says about it. */
export type SourceDocument = {
  /** The name of the reader. */
  format: string
  /** What `line` counts in this format. */
  unit: 'line' | 'paragraph' | 'row' | 'segment'
  /**
   * How the words are divided. `lines`: lines of a text, which may be those of a narrow page; `wrapped`: lines that break
   * anywhere, in paragraphs divided by gaps; `paragraphs`: each block is a paragraph; `fragments`: pieces of speech such as
   * cues, to be joined to paragraphs.
   */
  flow: 'lines' | 'wrapped' | 'paragraphs' | 'fragments'
  /** Whether the format says who speaks. Otherwise labels such as `Ida:` are looked for in the words. */
  hasVoices: boolean
  metadata: SourceMetadata
  blocks: SourceBlock[]
  /** How the form was read, if an editor should know: `Emphasis was read as its words.` */
  remarks: string[]
}

export type SourceMetadata = {
  title?: Located | undefined
  /** As the file has it; ISO 8601 where that is certain. */
  date?: Located | undefined
  /** BCP 47. */
  language?: string | undefined
  /** People whom the format names apart from the text, such as `guest:` in front matter or a table of speakers. */
  people?: SourcePerson[] | undefined
}

export type SourcePerson = {
  name: string
  /** What stands for the name in the text: `spk_0`, `MSM`. */
  label?: string | undefined
  role?: 'interviewer' | 'respondent' | undefined
  line: number
}

export type Located = { text: string; line: number }

/** A part of a source. `line` counts from 1, in the unit of the document. */
export type SourceBlock = { line: number } & (
  | Words
  | { kind: 'heading'; text: string; depth: number }
  /** The beginning of an exchange, if the format has them: our own exports. */
  | { kind: 'exchange'; title: string | undefined }
  /** A stage direction on a line of its own: `Laughter`, without brackets. */
  | { kind: 'stage'; text: string }
  | SourceNote
  /** `src` is as the source has it; an image in a document is a `data:` URL. */
  | { kind: 'image'; src: string; alt: string; caption?: string | undefined }
  /** What is nobody’s words, such as front matter. `what` names it in messages. */
  | { kind: 'leftOut'; what: string; text: string; lastLine: number }
)

/** A note of the source. `mark` is what refers to it in the words, such as `[1]`. */
export type SourceNote = { kind: 'note'; mark: string; text: string }

export type Words = {
  kind: 'words'
  text: string
  /** Whether a paragraph may begin here: after an empty line, or at the start of an element. */
  gap: boolean
  /** How the whole paragraph is set, as questions often are in print. */
  set?: 'bold' | 'italic' | undefined
  /**
   * Who speaks, as the format says it, without a colon. An empty name is a voice without a name; each time it is set, it may
   * be another person. Undefined: the voice of the words before, or unknown if `hasVoices` is false or nobody has spoken yet.
   */
  voice?: string | undefined
  /** When it is spoken: `00:12:03` or as the file has it; fractions of a second are dropped. */
  time?: string | undefined
  /** When the words begin and end, in seconds, which tells how long a pause is. Fragments only; lines of one cue share them. */
  start?: number | undefined
  end?: number | undefined
}
