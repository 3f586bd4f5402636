/** An error in a command, its settings or the content, whose message is printed without a stack trace. */
export class CommandError extends Error {}
