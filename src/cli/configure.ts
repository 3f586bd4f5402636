import { runProgram } from './command.ts'
import { configureCommand } from './configure-command.ts'

await runProgram(configureCommand)
