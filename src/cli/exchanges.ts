import { runProgram } from './command.ts'
import { exchanges } from './exchanges/exchanges.ts'

await runProgram(exchanges)
