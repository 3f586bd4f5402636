import { isClock } from './spoken-time.ts'

/** What the columns of a table hold, by number from 0. */
export type Columns = {
  text: number
  speaker: number | undefined
  start: number | undefined
  end: number | undefined
}

/** The names of columns in lower case, in the languages of the interface and others; the surest first. */
const names = {
  text: `text transcript words utterance transcription speech content sentence caption line dialogue texte texto testo
    wortlaut äußerung beitrag inhalt transkript текст реплика слова расшифровка 文本 内容 內容 文字 发言内容 话语 テキスト 発言
    النص الكلام`,
  speaker: `speaker speakers speaker_name speaker_label name voice who person participant speaker_id sprecher sprecherin
    person stimme locuteur locutrice intervenant orador oradora hablante ponente relatore parlante falante говорящий спикер
    участник имя 说话人 說話人 发言人 發言人 讲者 講者 说话者 姓名 話者 発言者 名前 المتحدث المتكلم الاسم`,
  start: `start start_time starttime begin timestamp time timecode in from offset start_ms zeit beginn anfang start_zeit début
    debut temps inicio tiempo inizio tempo время начало таймкод 时间 時間 开始 開始 开始时间 开始時間 الوقت البداية`,
  end: `end end_time endtime stop out to end_ms ende fin final fine fim конец 结束 結束 结束时间 終了 النهاية`,
}

const listed = Object.fromEntries(
  Object.entries(names).map(([role, list]) => [role, list.split(/\s+/)]),
) as Record<keyof typeof names, string[]>

/** The columns that a row of headings names; undefined if none is for words. */
export function columnsFrom(headings: readonly string[]): Columns | undefined {
  const written = headings.map(normal)
  const find = (role: keyof Columns) => {
    const index = listed[role].map((name) => written.indexOf(name)).find((at) => at >= 0)
    return index
  }
  const text = find('text')
  if (text === undefined) return undefined
  return { text, speaker: find('speaker'), start: find('start'), end: find('end') }
}

/**
 * The columns of a table without headings, by what is in them: times, names that come again, and the longest texts.
 * Undefined unless there are words and either names or times.
 */
export function columnsIn(rows: readonly (readonly string[])[]): Columns | undefined {
  const count = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length < 2 || count < 2) return undefined
  const columns = Array.from({ length: count }, (_, index) => {
    const cells = rows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '')
    return { index, cells, length: cells.reduce((sum, cell) => sum + cell.length, 0) }
  })
  const times = columns.filter(({ cells }) => cells.length > 0 && cells.every(isClock))
  const others = columns.filter((column) => !times.includes(column))
  const text = others.toSorted((one, other) => other.length - one.length)[0]
  const speaker = others.find(
    (column) =>
      column !== text &&
      column.cells.length > 1 &&
      column.cells.every((cell) => cell.length <= 60) &&
      new Set(column.cells).size < column.cells.length,
  )
  if (!text || (!speaker && times.length === 0)) return undefined
  return {
    text: text.index,
    speaker: speaker?.index,
    start: times[0]?.index,
    end: times[1]?.index,
  }
}

/** Whether a heading says that its times are milliseconds or seconds: `start (ms)`. */
export function unitOf(heading: string | undefined): 'milliseconds' | 'seconds' | undefined {
  const unit = /(?:^|[\s_([])(ms|msec|milliseconds|s|sec|seconds)[\])]?$/i.exec(
    heading?.trim() ?? '',
  )
  if (!unit) return undefined
  return /^m/i.test(unit[1] ?? '') ? 'milliseconds' : 'seconds'
}

function normal(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/\s*[[(].*[\])]$/, '')
    .replace(/[\s-]+/g, '_')
    .replace(/_(?:s|sec|seconds|msec|milliseconds)$/, '')
}
