import { addresses } from './addresses/addresses.ts'
import { runProgram } from './command.ts'

await runProgram(addresses)
