/** The options of `npm run import`. */
export const options = {
  into: { type: 'string' },
  plan: { type: 'string' },
  from: { type: 'string' },
  yes: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  speakers: { type: 'string' },
  speaker: { type: 'string', multiple: true },
  interviewers: { type: 'string' },
  interviewer: { type: 'string', multiple: true },
} as const

export type Values = {
  into?: string | undefined
  plan?: string | undefined
  from?: string | undefined
  yes: boolean
  force: boolean
  speakers?: string | undefined
  speaker?: string[] | undefined
  interviewers?: string | undefined
  interviewer?: string[] | undefined
}
