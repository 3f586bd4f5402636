import { messages } from 'virtual:messages/my'
import { actionButton } from '#browser/action-button.ts'
import { createElement } from '#browser/create-element.ts'
import { readHighlightFile } from '#highlights/read-file.ts'
import type { Entry } from '../files/entries.ts'
import { type FileFormat, fileFormats, saveHighlights } from '../files/save-file.ts'
import { importHighlights } from '../store.ts'
import { askToForget } from './forget.ts'

/** The buttons that export, import, print and delete highlights. */
export type Tools = { element: HTMLElement; update(count: number): void }

/**
 * Creates them.
 *
 * @param edition the permanent name of the edition: files may have highlights of others.
 * @param entries the highlights that are listed, which are exported.
 */
export function toolsFor(
  edition: string,
  entries: () => readonly Entry[],
  say: (message: string) => void,
): Tools {
  const exports = (Object.keys(fileFormats) as FileFormat[]).map((format) =>
    actionButton(messages.exportAs[format], () => {
      saveHighlights(format, entries()).then(
        (name) => say(messages.exported(name)),
        () => say(messages.exportFailed),
      )
    }),
  )
  const field = createElement('input', {
    type: 'file',
    accept: '.json,.jsonld,.csv,.md,.txt',
    multiple: '',
    hidden: '',
    'aria-label': messages.import,
  })
  field.addEventListener('change', () => {
    const files = [...(field.files ?? [])]
    field.value = ''
    void importFiles(files, edition).then(say)
  })
  const saving = createElement(
    'span',
    { role: 'group', 'aria-label': messages.export },
    createElement('span', { 'aria-hidden': 'true' }, `${messages.export}:`),
    ...exports.flatMap((one) => [' ', one]),
  )
  const forget = actionButton(messages.forget, () => void askToForget(say))
  const print = actionButton(messages.print, () => globalThis.print())
  const element = createElement(
    'p',
    { class: 'own-tools' },
    saving,
    ' ',
    actionButton(messages.import, () => field.click()),
    field,
    ' ',
    print,
    ' ',
    forget,
  )
  return {
    element,
    update(count) {
      for (const one of [saving, print, forget]) one.hidden = count === 0
    },
  }
}

/** Imports the highlights of files. Returns what is said about it. */
async function importFiles(files: readonly File[], edition: string): Promise<string> {
  const read = await Promise.all(
    files.map(async (file) => readHighlightFile(await file.text()).catch(() => undefined)),
  )
  if (read.some((one) => !one)) return messages.notOurs
  const all = read.flatMap((one) => one?.highlights ?? [])
  const unreadable = read.reduce((sum, one) => sum + (one?.unreadable ?? 0), 0)
  const ours = all.filter((one) => one.edition === edition)
  const others = all.length - ours.length
  const report = await importHighlights(ours)
  if (!report) return messages.importFailed
  return messages.together([
    messages.imported(report),
    ...(others > 0 ? [messages.otherEdition(others)] : []),
    ...(unreadable > 0 ? [messages.unreadable(unreadable)] : []),
  ])
}
