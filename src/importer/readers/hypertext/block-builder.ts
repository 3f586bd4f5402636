import type { SourceBlock } from '../source-document.ts'
import { collapse } from './elements.ts'
import type { Setting } from './settings.ts'

/** Collects words into blocks, with the voice and the time that were named before them. */
export class BlockBuilder {
  readonly blocks: SourceBlock[] = []
  private text = ''
  private line: number | undefined
  private gap = true
  private voice: string | undefined
  private time: string | undefined
  private isAfterVoice = false
  private setting: Setting | undefined
  /** How the words so far are set. */
  private readonly settings = new Set<Setting | undefined>()

  /** Whether no words have been added since the last block. */
  get isEmpty(): boolean {
    return this.text.trim() === ''
  }

  /** @param line where the text begins. */
  add(text: string, line: number): void {
    if (text.trim() !== '') {
      this.line ??= line
      this.settings.add(this.setting)
    }
    this.text += text
  }

  /** Adds words that are set in this way, unless those around them already are. */
  within(setting: Setting | undefined, addWords: () => void): void {
    const outer = this.setting
    this.setting ??= setting
    addWords()
    this.setting = outer
  }

  /** The next words are spoken by this voice. */
  speak(voice: string): void {
    this.end()
    this.voice = voice
    this.isAfterVoice = voice !== ''
  }

  /** The next words are spoken at this time, unless an earlier one waits for them. */
  at(time: string): void {
    this.time ??= time
  }

  /** Ends a line; the next one belongs to the same paragraph, unless an empty line follows. */
  breakLine(): void {
    if (this.isEmpty) this.gap = true
    else {
      this.end()
      this.gap = false
    }
  }

  /** Ends the words so far as one block. A paragraph may begin after them. */
  end(): void {
    const [set, ...others] = this.settings
    const text = this.take()
    if (text !== '') {
      this.blocks.push({
        kind: 'words',
        line: this.line ?? 1,
        text,
        gap: this.gap,
        ...(set === undefined || others.length > 0 ? {} : { set }),
        ...(this.voice === undefined ? {} : { voice: this.voice }),
        ...(this.time === undefined ? {} : { time: this.time }),
      })
      this.voice = undefined
      this.time = undefined
      this.isAfterVoice = false
    }
    this.line = undefined
    this.gap = true
  }

  /** Ends the words so far as a heading. */
  endHeading(depth: number): void {
    const text = this.take()
    if (text !== '') this.blocks.push({ kind: 'heading', line: this.line ?? 1, text, depth })
    this.line = undefined
    this.gap = true
  }

  /** Adds a block that is not words. */
  push(block: SourceBlock): void {
    this.end()
    this.blocks.push(block)
  }

  private take(): string {
    const text = collapse(this.text)
    this.text = ''
    this.settings.clear()
    // `<span class="speaker">Ida</span>: When …`
    return this.isAfterVoice ? text.replace(/^[:：]\s*/, '') : text
  }
}
