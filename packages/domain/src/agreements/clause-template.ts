import type { AgreementLanguage, Clause } from './check-clauses.js';

/** Key, then title and text in English, then in Spanish. Plain words; the two sides change what they like before they sign. */
const template: readonly [
  key: string,
  en: [title: string, text: string],
  es: [title: string, text: string],
][] = [
  [
    'purpose',
    [
      'What we do together',
      'Peer navigators spend set hours in the library. They are people with lived experience who listen, know what help there is nearby, and connect people to it. Talking with them is free, private and each person’s own choice.',
    ],
    [
      'Qué hacemos juntas',
      'Las personas navegadoras pasan horas fijas en la biblioteca. Han vivido situaciones parecidas, escuchan, conocen la ayuda que hay cerca y conectan a la gente con ella. Hablar con ellas es gratis, privado y decisión de cada quien.',
    ],
  ],
  [
    'navigators',
    [
      'Who the navigators are',
      'The recovery organization hires, pays, trains and supervises the navigators. They are certified peer specialists, or learning alongside one. They are not library staff, and they do not give medical or legal advice.',
    ],
    [
      'Quiénes son las personas navegadoras',
      'La organización de recuperación las contrata, les paga, las forma y las supervisa. Son especialistas de pares con certificado, o aprenden junto a una persona que lo tiene. No son personal de la biblioteca y no dan consejo médico ni legal.',
    ],
  ],
  [
    'place',
    [
      'What the library provides',
      'A place to sit where people can be heard without being overheard, a staff member to turn to, use of the phone and the internet, and a notice of the hours at the door.',
    ],
    [
      'Qué ofrece la biblioteca',
      'Un lugar donde se pueda hablar sin que otros oigan, una persona del personal a quien acudir, uso del teléfono y de internet, y un aviso del horario en la puerta.',
    ],
  ],
  [
    'hours',
    [
      'Hours and changes',
      'The recovery organization plans the hours and publishes each week ahead of time. The library says when it is closed. More than the weekly hours needs the library’s yes for that week. If a navigator cannot come, the recovery organization tells the library as soon as it knows.',
    ],
    [
      'Horario y cambios',
      'La organización de recuperación planifica las horas y publica cada semana con tiempo. La biblioteca avisa cuándo cierra. Pasar de las horas semanales requiere el sí de la biblioteca para esa semana. Si una persona navegadora no puede venir, la organización avisa a la biblioteca en cuanto lo sepa.',
    ],
  ],
  [
    'clearance',
    [
      'Before a navigator begins',
      'The recovery organization makes sure that each navigator has what the library asks for at that place, such as a background check. The library is told “cleared” or “not yet”, nothing else.',
    ],
    [
      'Antes de empezar',
      'La organización de recuperación se asegura de que cada persona navegadora tenga lo que la biblioteca pide en ese lugar, como una revisión de antecedentes. A la biblioteca solo se le dice “autorizada” o “todavía no”.',
    ],
  ],
  [
    'privacy',
    [
      'Privacy of the people who come',
      'The library keeps no record of who talks with a navigator. The recovery organization gives the library only what this agreement names under “What is shared”, and never anything that tells who a person is. Records of people who ask for more help belong to the recovery organization alone.',
    ],
    [
      'Privacidad de quienes vienen',
      'La biblioteca no guarda ningún registro de quién habla con una persona navegadora. La organización de recuperación le da solo lo que este acuerdo nombra en “Qué se comparte”, y nunca algo que diga quién es una persona. Los expedientes de quienes piden más ayuda son solo de la organización de recuperación.',
    ],
  ],
  [
    'conduct',
    [
      'Respect and safety',
      'Navigators follow the library’s rules for everyone. Library staff treat navigators as colleagues. Both sides work in a trauma-informed way: safety, honesty, choice, and respect for each person’s culture and story. In an emergency, staff call 911 as they always do.',
    ],
    [
      'Respeto y seguridad',
      'Las personas navegadoras siguen las reglas que la biblioteca tiene para todos. El personal las trata como colegas. Ambas partes trabajan con conciencia del trauma: seguridad, honestidad, elección y respeto por la cultura y la historia de cada quien. En una emergencia, el personal llama al 911 como siempre.',
    ],
  ],
  [
    'concerns',
    [
      'If something goes wrong',
      'Each side names a person to call. Concerns are talked about first between these two, within a week. The library may ask that a navigator not return; the recovery organization decides what follows for its own people.',
    ],
    [
      'Si algo sale mal',
      'Cada parte nombra a una persona a quien llamar. Las inquietudes se hablan primero entre ellas, en el plazo de una semana. La biblioteca puede pedir que una persona navegadora no vuelva; la organización de recuperación decide lo demás sobre su propia gente.',
    ],
  ],
  [
    'responsibility',
    [
      'Money, insurance and responsibility',
      'Neither side pays the other under this agreement. Each side is responsible for its own people and what they do, and keeps its own insurance.',
    ],
    [
      'Dinero, seguro y responsabilidad',
      'Ninguna parte le paga a la otra por este acuerdo. Cada parte responde por su propia gente y por lo que hace, y mantiene su propio seguro.',
    ],
  ],
  [
    'ending',
    [
      'Ending',
      'The agreement ends by itself after its last day. Either side may end it earlier, for any reason, by naming a last day in Mutuality. Access ends that midnight. For 30 days after it both sides settle hours. Each keeps its own records.',
    ],
    [
      'Cómo termina',
      'El acuerdo termina por sí solo después de su último día. Cualquiera de las partes puede terminarlo antes, por cualquier motivo, al indicar un último día en Mutuality. El acceso termina esa medianoche. Durante 30 días después ambas partes cierran las horas. Cada una conserva sus propios registros.',
    ],
  ],
];

/** The built-in clauses in one of the agreement's languages. A starting point in plain words, not legal advice. */
export function clauseTemplate(language: AgreementLanguage): Clause[] {
  return template.map(([key, en, es]) => {
    const [title, text] = language === 'es' ? es : en;
    return { key, title, text };
  });
}
