import type { Catalogue } from '../../catalogue.ts'

export const hits: Catalogue['browser']['hits'] = {
  smallWords:
    /^(?:als|an|auf|aus|bei|das|dass|dem|den|der|des|die|ein(?:e[mnrs]?)?|er|es|für|gesagt|hat|hatte|ich|im|in|ist|mit|nicht|oder|sagen|sagte?|sagt|sie|spricht|sprach|und|über|um|von|vom|wann|war|waren|warum|was|welche[mnrs]?|wem|wen|wer|werden|wessen|wie|wieso|wird|wo|zu|zum|zur)$/i,
  framing: /bedeut|defini|erklär|heißt|^was /i,
  inInterview: 'Im Interview',
  introduction: 'Einleitung',
  passage: (speaker, reference) => [speaker, ' · ', reference],
}
