import { release } from './release-command.ts'
import { runProgram } from './command.ts'

await runProgram(release)
