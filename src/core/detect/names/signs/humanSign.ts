import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { mayBeAge } from './mayBeAge';
import { isPersonsPhrase } from './isPersonsPhrase';

/**
 * The words behind a name that only follow a human being's, whatever the name is: "died", "'s mother", "who lives", "hurt his knee", "a retired welder,".
 * Undefined where nothing does.
 */
export function humanSign(paragraph: ParagraphAnalysis, { to }: TokenRange): string | undefined {
  const token = tokenAt(paragraph, to);
  if (token?.kind === 'possessive') return possession(paragraph, to + 1);
  if (token?.text === ',') return apposition(paragraph, to + 1);
  return token?.kind === 'word' && caseAt(paragraph, to) === 'lower' ? deed(paragraph, to) : undefined;
}

/** What only people have, behind their possessive. */
const SOMEBODYS = wordSet(
  'lawyer attorney solicitor barrister murder funeral body remains widow killer parents captors kidnappers abductors captivity',
);

/** What somebody gets or gives up; "Velanto's dismissal of the claim" is another matter. */
const OF_OFFICE = wordSet('appointment nomination resignation dismissal candidacy impeachment inauguration');

function possession(paragraph: ParagraphAnalysis, at: number): string | undefined {
  if (caseAt(paragraph, at) !== 'lower' || isOfFirm(paragraph, at)) return undefined;
  const owned = keyAt(paragraph, at);
  const isOwn = SOMEBODYS.has(owned) || (OF_OFFICE.has(owned) && keyAt(paragraph, at + 1) !== 'of');
  return isOwn || hasClass(paragraph, at, WordClass.kin) ? `'s ${owned}` : undefined;
}

const FIRMS = wordSet('company companies firm firms business brand group fund');

/** "Kestrel's parent company", "Kestrel's sister brand". */
const isOfFirm = (paragraph: ParagraphAnalysis, at: number): boolean => FIRMS.has(keyAt(paragraph, at + 1));

/** What is said of one human being behind "who": clubs and bands "have", and both "won". */
const BEHIND_WHO = wordSet('is was has lives lived works worked grew teaches taught studies studied died retired');
const ELDEST = wordSet('eldest youngest oldest');

/** "who lives", "whose mother", "a retired welder", "the eldest of", ", 34,". */
function apposition(paragraph: ParagraphAnalysis, at: number): string | undefined {
  const key = keyAt(paragraph, at);
  const next = keyAt(paragraph, at + 1);
  if (key === 'who') return BEHIND_WHO.has(next) ? `who ${next}` : undefined;
  if (key === 'whose') return hasClass(paragraph, at + 1, WordClass.kin) ? `whose ${next}` : undefined;
  if (key === 'the' && ELDEST.has(next)) return `the ${next}`;
  if (isPersonsPhrase(paragraph, at)) return 'what somebody is';
  return isAge(paragraph, at) ? textAt(paragraph, at) : undefined;
}

const isAge = (paragraph: ParagraphAnalysis, at: number): boolean =>
  mayBeAge(paragraph, at) && /^(?:[,;)]|of|who)$/u.test(keyAt(paragraph, at + 1));

/** What nothing but a human being does. */
const DEEDS = wordSet(
  'died dies shrugged shrugs laughed laughs smiled smiles nodded nods sighed sighs grinned grins wept weeps frowned frowns winced winces chuckled chuckles ' +
    'sobbed sobs giggled blushed knelt testified testifies whispered whispers',
);
const HAPPENS = wordSet(
  'born jailed sentenced arrested extradited deported kidnapped abducted paroled married divorced imprisoned hospitalised hospitalized buried cremated widowed stabbed beheaded handcuffed',
);
const BODY = wordSet(
  'head hand hands arm arms leg legs knee knees ankle foot feet shoulder shoulders back eyes eye face nose mouth lips hair wrist elbow hip thigh calf ' +
    'hamstring groin finger fingers thumb teeth chest stomach breath voice',
);

/** What nobody has for somebody else. */
const OWN = wordSet('innocence temper candidacy composure childhood');

/** "died", "was born", "grew up", "hurt his knee", "shook her head". */
function deed(paragraph: ParagraphAnalysis, first: number): string | undefined {
  // "has hurt his knee".
  const at = /^(?:has|had)$/u.test(keyAt(paragraph, first)) ? first + 1 : first;
  const verb = keyAt(paragraph, at);
  const next = keyAt(paragraph, at + 1);
  if (DEEDS.has(verb)) return verb;
  if (verb === 'was' && HAPPENS.has(next)) return `was ${next}`;
  if (verb === 'grew' && next === 'up') return 'grew up';
  const isOwn = (next === 'his' || next === 'her') && caseAt(paragraph, at + 2) === 'lower';
  if (!isOwn) return undefined;
  const part = keyAt(paragraph, at + 2);
  return BODY.has(part) || OWN.has(part) || hasClass(paragraph, at + 2, WordClass.kin) ? `${verb} ${next} ${part}` : undefined;
}
