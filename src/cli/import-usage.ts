/** What `npm run import -- --help` prints. */
export const usage = `Usage: npm run import -- FILE [--into DIR] [--plan FILE | --yes] [--force]
                                [--speakers "A, B"] [--interviewers "A, B"]
       npm run import -- --from PLAN [--into DIR] [--force]

Turns a transcript into an edition: transcript.txt, edition.yaml and a file for each exchange.
It reads plain text, Markdown, Word (.docx), HTML, subtitles (.srt, .vtt), CSV, the JSON of transcription services, TEI,
and the downloads of an edition. It first shows its plan. In a terminal, you can correct it before anything is written.

  --into          the folder of the edition, by default content
  --plan          write the plan to this file, for you to correct, and nothing else
  --from          follow the plan in this file
  --yes           carry the plan out without asking, even if it is doubtful
  --force         replace the exchanges and the transcript that are already there
  --speakers      who speaks, if the importer cannot tell: names separated by commas
  --speaker       one such name, which may contain a comma; repeat the option for each speaker
  --interviewers  who asks the questions, separated by commas
  --interviewer   one such name; repeat the option for each

Write each name as it is before the colon in the transcript; upper and lower case make no difference.`
