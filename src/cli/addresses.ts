import { insert } from './addresses/insert.ts'
import { record } from './addresses/record.ts'
import { rename } from './addresses/rename.ts'
import { reword } from './addresses/reword.ts'
import { withdraw } from './addresses/withdraw.ts'
import { Mistake } from './mistake.ts'
import { readContentDir } from './settings.ts'

const usage = `Usage: npm run addresses [-- DIR]
       npm run addresses -- rename OLD NEW          an exchange, an entry or another address is called otherwise
       npm run addresses -- insert 5.A3A "why"      a paragraph came between published ones
       npm run addresses -- withdraw 5.A4 "why"     a paragraph, or /path/ or /path/#fragment, stands for nothing any more
       npm run addresses -- reword 5.A4 "what"      the words of a paragraph were corrected

Records what is new in the ledger DIR/addresses.json. What is recorded stays. OLD and NEW are slugs of exchanges or
paths such as /glossary/key/ and /bibliography/#key; DIR, also as --in DIR, is content unless given.`

/** 0 when the ledger is written, 1 when the content has mistakes, 2 when nothing could be done. */
async function main(args: string[]): Promise<0 | 1 | 2> {
  try {
    const at = args.indexOf('--in')
    const [folder = readContentDir(process.env)] = at < 0 ? [] : args.splice(at, 2).slice(1)
    const [command = '', first, second, ...more] = args
    if (command === '--help' || command === '-h') {
      process.stdout.write(`${usage}\n`)
      return 0
    }
    const change = Object.hasOwn(commands, command) ? commands[command] : undefined
    if (!change) {
      if (first !== undefined)
        throw new Mistake(`Unexpected "${first}", expected a folder alone\n\n${usage}`)
      return await record(command === '' ? folder : command)
    }
    if (first === undefined || second === undefined || more.length > 0) {
      throw new Mistake(
        `Unexpected ${args.length - 1} words after ${command}, expected two\n\n${usage}`,
      )
    }
    process.stdout.write(`${await change(folder, first, second)}\n`)
    return await record(folder)
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

const commands: Readonly<
  Record<string, (folder: string, first: string, second: string) => Promise<string>>
> = { rename, insert, withdraw, reword }

process.exitCode = await main(process.argv.slice(2))
