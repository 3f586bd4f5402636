import { Converter } from 'opencc-js'

const converters: Partial<Record<'Hans' | 'Hant', (text: string) => string>> = {}

/** Converts Chinese text to simplified (`Hans`) or traditional (`Hant`) characters. */
export function inChineseScript(text: string, script: 'Hans' | 'Hant'): string {
  const convert = (converters[script] ??=
    script === 'Hans' ? Converter({ from: 't', to: 'cn' }) : Converter({ from: 'cn', to: 't' }))
  return convert(text)
}
