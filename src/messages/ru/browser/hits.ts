import type { Catalogue } from '../../catalogue.ts'

export const hits: Catalogue['browser']['hits'] = {
  smallWords:
    /^(?:а|без|был[аио]?|в|во|где|говор(?:ил[аи]?|ит|ят)|для|до|его|её|за|и|из|или|их|к|как(?:ой|ая|ие)?|когда|кого|кто|кому|на|не|ни|о|об|он[аи]?|от|по|почему|при|про|с|сказал[аи]?|со|такое|то|у|что|чём|чем|чей|эт[аио]т?)$/i,
  framing: /знач|определ|смысл|так(?:ой|ая|ие|ое)|(?:^| )это/i,
  inInterview: 'В интервью',
  introduction: 'Предисловие',
  passage: (speaker, reference) => [speaker, ' · ', reference],
}
