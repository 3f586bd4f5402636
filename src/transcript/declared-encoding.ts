/**
 * The encoding that an HTML or XML file declares at its beginning: `windows-1252`. HTML that is not UTF-8 and declares
 * nothing is windows-1252, as browsers read it. Undefined if the file is not of this kind, has a byte order mark, is UTF-8
 * whatever it declares, or declares an encoding that is not known.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return undefined
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const isHtml = /<(?:!doctype html|html|head|body|meta|p|div|title)\b/i.test(head)
  if (!isHtml && !/^\s*<\?xml/.test(head)) return undefined
  const declared =
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  if (isUtf8(bytes) && !/^(?:iso-2022|utf-7|hz)/i.test(declared ?? '')) return undefined
  if (declared === undefined) return isHtml ? 'windows-1252' : undefined
  try {
    const { encoding } = new TextDecoder(declared)
    return encoding === 'utf-8' || encoding.startsWith('utf-16') ? undefined : encoding
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
