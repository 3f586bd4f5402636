import { runProgram } from './command.ts'
import { docsCommand } from './docs-command.ts'

await runProgram(docsCommand)
