import type { TokenRange } from '../../../text/sentence';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import {
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { isListed } from '../../names/signs/isListed';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { humanSign } from '../../names/signs/humanSign';
import { SEIZED } from '../../words/nameTriggers';
import { PREPOSITIONS } from '../../words/smallWords';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;
const MOST_WORDS = 4;
/** The weights know the first names of women and men, which firms go by as well. */
const NAMES = PERSON_CLASSES | C.particle;

/**
 * Why a stretch of up to four words, of which no list knows any but as a name of people, must be a person where it stands: by what only a human being does
 * or is told of, or what is done to nobody else, where there are several words also by whose death, family or portrait it is. Undefined where nothing says so, or where the article has the
 * words in the name of an organization.
 */
export function impliedPerson(paragraph: ParagraphAnalysis, name: TokenRange, evidence: TokenEvidence): string | undefined {
  if (isBowler(paragraph, name)) return 'It took wickets.';
  if (isPlayerOf(paragraph, name)) return `It belongs to a club and "${keyAt(paragraph, name.to)}".`;
  if (!mayBePerson(paragraph, name, evidence)) return undefined;
  const sign = humanSign(paragraph, name);
  if (sign !== undefined) return `It is followed by "${sign}".`;
  if (isSeized(paragraph, name)) return `It follows "${keyAt(paragraph, name.from - 1)}".`;
  const party = partyOwned(paragraph, name.to);
  if (party !== undefined) return `It leads the party "${party}".`;
  if (name.to - name.from === 1) return undefined;
  const before = slotBefore(paragraph, name.from);
  if (before !== undefined) return `It follows "${before}".`;
  if (isAppointed(paragraph, name)) return `It follows "${keyAt(paragraph, name.from - 1)}" in front of "as".`;
  if (isWithOutcome(paragraph, name)) return `It follows "with" in front of "${keyAt(paragraph, name.to)}".`;
  const behind = slotBehind(paragraph, name.to);
  return behind === undefined ? undefined : `It is followed by "${behind}".`;
}

function mayBePerson(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  if (to - from > MOST_WORDS || isCapital(paragraph, to)) return false;
  if (isCapital(paragraph, from - 1) && !isFunctionToken(paragraph, from - 1)) return false;
  if (to - from === 1 && keyAt(paragraph, from - 1) === 'the') return false;
  for (let i = from; i < to; i++) {
    if (caseAt(paragraph, i) !== 'capital' || hasClass(paragraph, i, ~NAMES)) return false;
    if ((seenAt(evidence, i) & (Sighting.organizationPart | Sighting.ship | Sighting.storm)) !== 0) return false;
  }
  return true;
}

/** What is done to people: past forms are in `SEIZED`. */
const SEIZURES = wordSet(
  'arrest detain interrogate extradite deport kidnap abduct murder assassinate sentenced acquitted imprisoned paroled',
);

/** "will extradite Velzha to", "arrested Velzha on", but not "arrested Velzha activists". */
function isSeized(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const verb = keyAt(paragraph, from - 1);
  if (!(SEIZED.has(verb) || SEIZURES.has(verb)) || caseAt(paragraph, from - 1) !== 'lower') return false;
  const behind = tokenAt(paragraph, to);
  return behind === undefined || behind.kind === 'mark' || PREPOSITIONS.has(keyAt(paragraph, to));
}

const PLAYED = wordSet(
  'scored netted equalised equalized headed volleyed slotted curled missed limped hit struck fired bagged grabbed converted saw went ' +
    'crashed spun retired qualified finished pitted homered doubled singled walked',
);

const NAMES_OF_PLAYERS = NAMES | C.male | C.female | C.ambiguous;

/** "| Velzhe | took 3-44", "| Velzhe | took 3/44": wickets for runs. */
function isBowler(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from > 1 || keyAt(paragraph, to) !== 'took' || hasClass(paragraph, from, ~NAMES_OF_PLAYERS)) return false;
  return (
    /^\d{1,2}[-–]\d{1,3}$/u.test(textAt(paragraph, to + 1)) ||
    (/^\d{1,2}$/u.test(textAt(paragraph, to + 1)) && /^(?:\/|for)$/u.test(textAt(paragraph, to + 2)))
  );
}

/** "Kestrel's | Velzhe | scored": one word that a club has and that scores, misses or limps off. */
function isPlayerOf(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from > 1 || caseAt(paragraph, from) !== 'capital' || hasClass(paragraph, from, ~NAMES_OF_PLAYERS)) return false;
  if (!PLAYED.has(keyAt(paragraph, to)) || tokenAt(paragraph, from - 1)?.kind !== 'possessive') return false;
  let club = from - 2;
  while (isCapital(paragraph, club - 1) && !isFunctionToken(paragraph, club - 1)) club--;
  return isListed(paragraph, { from: club, to: from - 1 }, C.organization);
}

const PARTY = /\b(?:party|congress|movement|front|alliance|league|union|democrats)\b/u;

/** "Velzha | 's ANC": parties belong to who leads them, and to countries. */
function partyOwned(paragraph: ParagraphAnalysis, to: number): string | undefined {
  if (tokenAt(paragraph, to)?.kind !== 'possessive' || caseAt(paragraph, to + 1) !== 'upper') return undefined;
  const isParty = paragraph.lexicon.acronymNames(keyAt(paragraph, to + 1)).some((name) => PARTY.test(name));
  return isParty ? textAt(paragraph, to + 1) : undefined;
}

/** What only people have, in front of "of". */
const OF_SOMEBODY = wordSet(
  'murder killing death arrest funeral burial family widow friends relatives parents portrait statue bust photo photograph picture biography memory ' +
    'disappearance abduction kidnapping assassination execution trial extradition conviction acquittal remains body bodies',
);
/** What people have rather than firms of several words, behind their possessive; what nobody else has is a `humanSign`. */
const SOMEBODYS = wordSet('death killing arrest family friends home house apartment bedroom');

/** What only people do for others, in front of "by". */
const BY_SOMEBODY = wordSet(
  'led coached directed written sponsored represented replaced beaten succeeded authored composed prosecuted captained narrated choreographed',
);
/** What people send, and seldom a firm of which nobody has heard. */
const FROM_SOMEBODY = wordSet('letter postcard voicemail');
const TO_SOMEBODY = wordSet('spoke speaks speaking talked talking married engaged wicket wickets');

/** "the death of", "identified as", "identified him as", "directed by", "spoke to". */
function slotBefore(paragraph: ParagraphAnalysis, from: number): string | undefined {
  const joint = keyAt(paragraph, from - 1);
  const noun = keyAt(paragraph, from - 2);
  if (joint === 'of') {
    const isTold = OF_SOMEBODY.has(noun) || hasClass(paragraph, from - 2, C.kin);
    return isTold && caseAt(paragraph, from - 2) === 'lower' ? `${noun} of` : undefined;
  }
  if (joint === 'from') return FROM_SOMEBODY.has(noun) ? `${noun} from` : undefined;
  if (joint === 'by') return BY_SOMEBODY.has(noun) ? `${noun} by` : undefined;
  if (joint === 'to' || joint === 'with') return TO_SOMEBODY.has(noun) ? `${noun} ${joint}` : undefined;
  if (joint !== 'as') return undefined;
  return noun === 'identified' || keyAt(paragraph, from - 3) === 'identified' ? 'identified as' : undefined;
}

const APPOINTED = wordSet('named appointed hired elected nominated chose picked tapped installed unveiled');

/** "named Ada Lorne as chief executive", "appointed Ada Lorne as its director". */
function isAppointed(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (!APPOINTED.has(keyAt(paragraph, from - 1)) || keyAt(paragraph, to) !== 'as') return false;
  const office = /^(?:its|their|his|her|the|a|an|new)$/u.test(keyAt(paragraph, to + 1)) ? to + 2 : to + 1;
  return listedPhrase(paragraph, office, office + MOST_WORDS, C.role | C.official | C.title) !== undefined;
}

const FITNESS = wordSet('back out injured suspended sidelined doubtful unavailable ill absent rested');

/** "with Ada Lorne back", "with Ada Lorne doubtful". */
const isWithOutcome = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  keyAt(paragraph, from - 1) === 'with' && FITNESS.has(keyAt(paragraph, to)) && caseAt(paragraph, to) === 'lower';

const OUTCOMES = wordSet('won wins beat beats finished finishes took clocked ran came lost claimed');

const TALLIED = wordSet('had added grabbed recorded collected notched tallied contributed');
/** What players have in a game; teams have points. */
const TALLIES = wordSet('assists rebounds steals blocks homers rbis strikeouts tackles carries receptions catches');

/** "'s arrest", "'s apartment", "of Kenya won", "had eight assists", ": “We won”". */
function slotBehind(paragraph: ParagraphAnalysis, to: number): string | undefined {
  if (TALLIED.has(keyAt(paragraph, to)))
    return TALLIES.has(keyAt(paragraph, to + 2)) ? `${keyAt(paragraph, to)} … ${keyAt(paragraph, to + 2)}` : undefined;
  if (keyAt(paragraph, to) === 'of') {
    const country = listedPhrase(paragraph, to + 1, to + 1 + MOST_WORDS, C.country)?.to;
    const outcome = country === undefined ? '' : keyAt(paragraph, country);
    return OUTCOMES.has(outcome) ? outcome : undefined;
  }
  if (textAt(paragraph, to) === ':' && /^["“]$/u.test(textAt(paragraph, to + 1))) return ':';
  if (tokenAt(paragraph, to)?.kind !== 'possessive') return undefined;
  const owned = keyAt(paragraph, to + 1);
  return SOMEBODYS.has(owned) && caseAt(paragraph, to + 1) === 'lower' ? `'s ${owned}` : undefined;
}
