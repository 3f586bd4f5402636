import { runProgram } from './command.ts'
import { checkCommand } from './check-command.ts'

await runProgram(checkCommand)
