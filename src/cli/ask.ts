import { isCancel, multiselect, select, text } from '@clack/prompts'

/** Asks questions in a terminal. Every answer is undefined if the editor cancels. */
export type Prompt = {
  choose: <T extends string>(
    question: string,
    options: readonly Option<T>[],
  ) => Promise<T | undefined>
  chooseSeveral: <T extends string>(
    question: string,
    options: readonly Option<T>[],
    chosen: readonly T[],
  ) => Promise<T[] | undefined>
  write: (question: string, initial: string) => Promise<string | undefined>
}

export type Option<T extends string> = { value: T; label: string }

/** The prompt of this terminal; undefined if nobody can answer, as in a script. */
export function terminalPrompt(): Prompt | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined
  const answered = <T>(answer: T | symbol): T | undefined =>
    isCancel(answer) ? undefined : (answer as T)
  return {
    choose: async <T extends string>(message: string, options: readonly Option<T>[]) =>
      answered<T>((await select<string>({ message, options: [...options] })) as T | symbol),
    chooseSeveral: async <T extends string>(
      message: string,
      options: readonly Option<T>[],
      chosen: readonly T[],
    ) =>
      answered<T[]>(
        (await multiselect<string>({
          message,
          options: [...options],
          initialValues: [...chosen],
          required: false,
        })) as T[] | symbol,
      ),
    write: async (message, initialValue) => answered<string>(await text({ message, initialValue })),
  }
}
