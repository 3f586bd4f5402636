import type { RuleId } from '#model/rules.ts'
import { edited, first, type RuleExample, second } from './example.ts'

/** Rules of the words of the interview. */
export const wordRules = {
  'words-changed': edited({
    file: first,
    from: 'It has always been so',
    to: 'It has been so',
    shown: 'It has been so, they say.',
    fix: 'Restore the words of `transcript.txt`. If the transcript is wrong, correct both; if the paragraph has been published, record the correction: `npm run addresses -- reword`.',
  }),
  'wrong-speaker': edited({
    file: second,
    from: ':::answer',
    to: ':::answer{speaker=anna}',
    fix: 'Name the speaker of the transcript. If the transcript has another form of the name, add it to `transcriptLabels` in `edition.yaml`.',
  }),
} satisfies Partial<Record<RuleId, RuleExample>>
