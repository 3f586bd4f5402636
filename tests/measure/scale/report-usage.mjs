import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded before a program: when it ends, it says what it and its own processes have used.
const file = process.env.REPORT_USAGE_TO
if (isMainThread && file)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6 + secondsOfChildren()
    writeFileSync(file, JSON.stringify({ cpuSeconds, memory: maxRSS * 1024 }))
  })

/** The processor time of the processes that this one has started and that have ended. Only Linux tells. */
function secondsOfChildren() {
  try {
    // After the name in brackets, which can contain spaces; in hundredths of a second.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return 0
  }
}
