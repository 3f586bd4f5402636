import { TranscriptError } from '#transcript/decode.ts'
import type { SourceFile } from '../source-document.ts'

const parsed = new WeakMap<SourceFile, { value: unknown } | { error: TranscriptError }>()

/** The value of a JSON file, or of one with a JSON value in each line; undefined for any other file. */
export function jsonIn(file: SourceFile): unknown {
  const result = parse(file)
  return 'value' in result ? result.value : undefined
}

/** Why a file that begins as JSON and is called so cannot be read. */
export function jsonError(file: SourceFile): TranscriptError | undefined {
  const result = parse(file)
  return 'error' in result && /^jsonl?$/.test(file.extension) ? result.error : undefined
}

function parse(file: SourceFile): { value: unknown } | { error: TranscriptError } {
  const known = parsed.get(file)
  if (known) return known
  const result = parseText(file.text?.trim() ?? '')
  parsed.set(file, result)
  return result
}

function parseText(text: string): { value: unknown } | { error: TranscriptError } {
  if (!/^[[{]/.test(text))
    return {
      error: new TranscriptError('Unexpected text, expected JSON that begins with { or [', 1),
    }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    const lines = valuesOfLines(text)
    if (lines) return { value: lines }
    const reason = error instanceof Error ? error.message : String(error)
    const at = /position (\d+)/.exec(reason)?.[1]
    const line = at === undefined ? text.split('\n').length : lineAt(text, Number(at))
    return { error: new TranscriptError(`Unexpected JSON that is damaged (${reason})`, line) }
  }
}

function valuesOfLines(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2) return undefined
  try {
    return lines.map((line) => JSON.parse(line) as unknown)
  } catch {
    return undefined
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of an array; none for anything else. */
export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** The value at a path of names in an object. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value)
}

/** A string that is not empty, or a number as a string. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
