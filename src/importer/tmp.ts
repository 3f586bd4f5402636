import { readFileSync } from 'node:fs'
import { planFile } from './plan-file.ts'
import { describePlan } from './describe-plan.ts'
import { uncertainIn } from './uncertain.ts'
import { writePlan, planSchema, decisionsIn } from './plan-yaml.ts'
import { parse } from 'yaml'
const full = process.env.FULL
for (const f of process.argv.slice(2)) {
  const name = f.split('/').at(-1)
  try {
    const bytes = readFileSync(f)
    const plan = await planFile(f, bytes)
    const u = uncertainIn(plan)
    if (full) console.log(describePlan(f, plan, u))
    else
      console.log(
        '##',
        name,
        '|',
        plan.format,
        '|',
        plan.title?.text.slice(0, 60),
        '|',
        plan.planned
          .map(
            ({ speaker: s }) =>
              `${s.role[0]}:${[s.label, ...s.transcriptLabels].join('=')} ${plan.turns.get(s.key)}`,
          )
          .join(' | ')
          .slice(0, 700),
        '| ex',
        plan.exchanges.length,
        Math.max(...plan.exchanges.map((e) => e.words)),
        '| intro',
        plan.exchanges[0]?.number === 0 ? plan.exchanges[0].words : 0,
        '| parts',
        plan.parts.length,
        '| pieces',
        plan.pieces.filter((p) => p.kind !== 'paragraph').length,
        'times',
        plan.pieces.filter((p) => p.kind === 'paragraph' && p.time).length,
        '| isFile',
        plan.transcript.isFile,
        '| max',
        u[0]?.weight,
        u[0]?.decision.slice(0, 120),
      )
    const d = decisionsIn(planSchema.parse(parse(writePlan(plan, { file: 'x', sha256: 'y' }, u))))
    const again = await planFile(f, bytes, { decisions: d })
    if (JSON.stringify(again.exchanges) !== JSON.stringify(plan.exchanges)) {
      const i = plan.exchanges.findIndex(
        (e, k) => JSON.stringify(e) !== JSON.stringify(again.exchanges[k]),
      )
      console.log(
        '   !! NOT REPEATABLE at',
        i,
        plan.exchanges.length,
        again.exchanges.length,
        JSON.stringify(plan.exchanges[i]).slice(0, 400),
        '\n   ->',
        JSON.stringify(again.exchanges[i])?.slice(0, 400),
      )
    }
    if (again.transcript.source !== plan.transcript.source) console.log('   !! transcript differs')
  } catch (e) {
    const x = e as any
    console.log(
      '##',
      name,
      'REFUSED',
      x.name,
      x.message?.slice(0, 200),
      '|',
      x.hint?.slice(0, 120),
      x.name === 'TranscriptError' ? '' : x.stack?.slice(0, 600),
    )
  }
}
