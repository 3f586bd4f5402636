import { runProgram } from './command.ts'
import { publish } from './publish-command.ts'

await runProgram(publish)
