import { normalName } from '#transcript/label.ts'
import { countWords } from '#model/count-words.ts'
import type { NamedSpeaker } from '../turns/resolve-speakers.ts'

/** The words of a turn, and the name of who speaks them. */
export type SpokenTurn = { speaker: string; text: string }

/** Who asks the questions, why it is thought so, and whether that is certain. */
export type Askers = {
  names: ReadonlySet<string>
  why: ReadonlyMap<string, string>
  isCertain: boolean
}

/** Labels that say that somebody asks. */
const askingLabels: ReadonlySet<string> = new Set(
  `q interviewer interviewers interviewerin entrevistador entrevistadora intervistatore pregunta frage 采访者 采访人 採訪者 问 問 聞き手 интервьюер вопрос
   المحاور سؤال`.split(/\s+/),
)

/** Labels of people who often ask. */
const leadingLabels: ReadonlySet<string> = new Set(
  `host moderator moderatorin presenter journalist reporter chercheur chercheuse journaliste animateur periodista interlocutor interlocutora moderador
   moderadora 主持人 记者 記者 기자 корреспондент ведущий ведущая محاور`.split(/\s+/),
)

/**
 * Decides who asks: whom the source or a label such as `Q` names as asking, else those among the frequent speakers whose turns
 * most often end in a question and are short. If nobody asks, it is who speaks first.
 */
export function whoAsks(speakers: readonly NamedSpeaker[], turns: readonly SpokenTurn[]): Askers {
  const stated = speakers.filter(({ role }) => role === 'interviewer')
  if (stated.length > 0 && stated.length < speakers.length)
    return askers(stated, () => 'the source says so')
  const called = speakers.filter((speaker) => isCalled(speaker, askingLabels))
  if (called.length > 0 && called.length < speakers.length)
    return askers(called, ({ name }) => `“${name}” is what interviewers are called`)
  if (speakers.length < 2) return askers([], () => '', false)
  return mostAsking(
    speakers.filter(({ role }) => role !== 'respondent'),
    speakers,
    turns,
  )
}

function mostAsking(
  eligible: readonly NamedSpeaker[],
  speakers: readonly NamedSpeaker[],
  turns: readonly SpokenTurn[],
): Askers {
  const all = speakers.map((speaker) => habitsOf(speaker, turns))
  const often = Math.max(...all.map(({ count }) => count)) / 2
  const candidates = all.filter(
    ({ speaker, count }) => eligible.includes(speaker) && (count >= often || eligible.length === 1),
  )
  const shortest = Math.min(
    ...all.filter(({ count }) => count >= often).map(({ length }) => length),
  )
  const firstToSpeak = turns[0]?.speaker
  // Asking questions is stronger evidence than short turns, and both than being the first to speak.
  const weigh = ({ speaker, asks, length, isBrief }: Habits) =>
    1.4 * asks +
    (length === shortest && !isBrief ? 0.5 : 0) +
    (isCalled(speaker, leadingLabels) ? 0.4 : 0) +
    (speaker.name === firstToSpeak ? 0.02 : 0)
  const [best, second] = candidates.toSorted((a, b) => weigh(b) - weigh(a))
  if (!best) return askers([], () => '', false)
  const talker = all.reduce((most, one) =>
    one.count * one.length > most.count * most.length ? one : most,
  )
  const others = candidates.filter(
    (one) =>
      one !== best &&
      one !== talker &&
      one.count > 2 &&
      one.asks >= Math.max(0.2, 0.5 * best.asks) &&
      one.length < 0.6 * talker.length,
  )
  const asking = [best, ...others]
  const why = ({ name }: NamedSpeaker) => {
    const habits = asking.find(({ speaker }) => speaker.name === name)
    if (!habits || habits.asks === 0) return 'nobody asks often, and this is who speaks first'
    return `${habits.questions} of ${habits.count} turns ask something`
  }
  const isCertain =
    best.asks > 0 && (!second || weigh(best) > 1.3 * weigh(second) || others.length > 0)
  // In a meeting of many, where no one stands out, nobody is the interviewer.
  if (!isCertain && speakers.length > 6) return askers([], () => '')
  return askers(
    asking.map(({ speaker }) => speaker),
    why,
    isCertain,
  )
}

type Habits = {
  speaker: NamedSpeaker
  count: number
  /** How many turns have a question in them. */
  questions: number
  /** From 0 to 1: how many turns have a question, and end in one. */
  asks: number
  /** The mean length of a turn, in characters. */
  length: number
  /** Whether the turns are mostly a word or two, such as “Yes.” */
  isBrief: boolean
}

function isCalled({ labels }: NamedSpeaker, names: ReadonlySet<string>): boolean {
  return labels.some((label) => names.has(normalName(label)))
}

function habitsOf(speaker: NamedSpeaker, turns: readonly SpokenTurn[]): Habits {
  const own = turns.filter((turn) => turn.speaker === speaker.name)
  const count = Math.max(1, own.length)
  const questions = own.filter(({ text }) => questionsIn(text).some(isLong)).length
  const last = own.filter(({ text }) => {
    const end = questionsIn(text).at(-1)
    return end !== undefined && isLong(end) && /[?？؟;][\p{P}\s]*$/u.test(text)
  }).length
  const length = own.reduce((sum, { text }) => sum + text.length, 0) / count
  const words = own.reduce((sum, { text }) => sum + countWords(text), 0) / count
  const isBrief = words <= 2
  return { speaker, count, questions, asks: (questions + last) / 2 / count, length, isBrief }
}

/** The sentences that end in a question mark, without it. */
function questionsIn(text: string): string[] {
  return [...text.matchAll(/(?<question>[^.!?…。！？؟]+)[?？؟]/gu)].map(
    ({ groups }) => groups?.['question']?.trim() ?? '',
  )
}

/** A single word such as “What?” is no question to somebody. */
function isLong(question: string): boolean {
  return countWords(question) > 1 || /\p{sc=Han}{2}/u.test(question)
}

function askers(
  speakers: readonly NamedSpeaker[],
  why: (speaker: NamedSpeaker) => string,
  isCertain = true,
): Askers {
  return {
    names: new Set(speakers.map(({ name }) => name)),
    why: new Map(speakers.map((speaker) => [speaker.name, why(speaker)])),
    isCertain,
  }
}
