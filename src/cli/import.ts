import { runProgram } from './command.ts'
import { importCommand } from './import-command.ts'

await runProgram(importCommand)
