import type { TokenRange } from '../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../wordClass';
import type { Chunk } from './chunk';
import { isFunctionToken } from './functionWords';
import { Sighting, type WordEvidence } from './wordEvidence';

const C = WordClass;
const S = Sighting;

export type NameClass = 'person' | 'organization' | 'none';

/** What one observation says for or against each reading; `why` completes "…, because" for the reader. */
interface Vote {
  readonly origin: string;
  readonly why: string;
  readonly person?: number;
  readonly organization?: number;
  readonly none?: number;
}

export interface Verdict {
  readonly best: NameClass;
  /** Probability from 0 to 1 of the best reading. */
  readonly confidence: number;
  readonly origin: string;
  readonly why: string;
}

/** Chunks start out as no name: capitals alone prove little. */
const PRIOR_NONE = 2;

/** Weighs everything that speaks for a chunk being a person, an organization or neither. The votes are added like log-odds. */
export function judge(paragraph: ParagraphAnalysis, chunk: Chunk, sentence: TokenRange, evidence: WordEvidence): Verdict {
  const votes = [
    ...shapeVotes(chunk),
    ...wordVotes(paragraph, chunk),
    ...contextVotes(paragraph, chunk, sentence),
    ...evidenceVotes(paragraph, chunk, evidence, sentence),
  ];
  const sum: Record<NameClass, number> = { person: 0, organization: 0, none: PRIOR_NONE };
  for (const vote of votes) {
    sum.person += vote.person ?? 0;
    sum.organization += vote.organization ?? 0;
    sum.none += vote.none ?? 0;
  }
  const best: NameClass =
    sum.none >= sum.person && sum.none >= sum.organization ? 'none' : sum.person >= sum.organization ? 'person' : 'organization';
  const total = Math.exp(sum.person - sum[best]) + Math.exp(sum.organization - sum[best]) + Math.exp(sum.none - sum[best]);
  const strongest = votes.reduce<Vote | undefined>(
    (top, vote) => ((vote[best] ?? 0) > (top?.[best] ?? 0) ? vote : top),
    undefined,
  );
  return {
    best,
    confidence: Math.round((100 * 0.98) / total) / 100,
    origin: `names/${strongest?.origin ?? 'capitals'}`,
    why: strongest?.why ?? 'It is written with capitals',
  };
}

function shapeVotes(chunk: Chunk): Vote[] {
  switch (chunk.shape) {
    case 'listed-organization':
      return [{ origin: 'list', organization: 6, why: 'It is on the list of known organizations' }];
    case 'suffix':
      return [{ origin: 'company-suffix', organization: 6, why: 'It ends with the legal form of a company' }];
    case 'head':
      return [{ origin: 'organization-head', organization: 5, why: 'It is built around a word for a kind of organization' }];
    case 'weak-head':
      return [{ origin: 'weak-head', organization: 3, why: 'It is built around a word that often names an organization' }];
    case 'place':
      return [{ origin: 'place', none: 6, why: 'It is on the list of places' }];
    case 'listed-person':
      return [{ origin: 'name-lists', person: 6, why: 'First name and surname are on the lists of names' }];
    case 'plain':
      return [];
  }
}

function wordVotes(paragraph: ParagraphAnalysis, chunk: Chunk): Vote[] {
  const votes: Vote[] = [];
  const { from, to } = chunk;
  const words: number[] = [];
  for (let i = from; i < to; i++) if (isCapital(paragraph, i)) words.push(i);
  const [first = from] = words;
  const last = words[words.length - 1] ?? first;
  const count = words.length;
  const isHead =
    chunk.shape === 'head' || chunk.shape === 'weak-head' || chunk.shape === 'listed-organization' || chunk.shape === 'suffix';
  const isFirstName = hasClass(paragraph, first, C.firstName);
  const isSurname = hasClass(paragraph, last, C.surname);
  const doubtful = hasClass(paragraph, first, C.ambiguous | C.common | C.place | C.notName);
  if (count >= 2) {
    if (isFirstName) votes.push({ origin: 'first-name', person: doubtful ? 1.8 : 3.2, why: 'It starts with a known first name' });
    if (isSurname)
      votes.push({
        origin: 'surname',
        person: hasClass(paragraph, last, C.common) ? 0.8 : 1.6,
        why: 'It ends with a known surname',
      });
    if (hasClass(paragraph, first, C.familyFirst) && count <= 3) {
      votes.push({
        origin: 'family-name-first',
        person: isFirstName ? 0.5 : 2,
        why: 'It starts with a surname that is written first',
      });
    }
    if (count <= 3) votes.push({ origin: 'two-words', person: 0.9, organization: 0.5, why: 'It has the length of a full name' });
  } else {
    if (isFirstName && !doubtful) votes.push({ origin: 'first-name', person: 1.4, why: 'It is a known first name' });
    if (isSurname && !doubtful) votes.push({ origin: 'surname', person: 0.8, why: 'It is a known surname' });
  }
  if (count >= 5) votes.push({ origin: 'long', person: -2, why: 'It is long' });
  for (const i of words) {
    const token = paragraph.tokens[i]?.text ?? '';
    if (i > from && i < to - 1 && /^\p{Lu}\.?$/u.test(token))
      votes.push({ origin: 'initial', person: 2, why: 'It has an initial in the middle' });
    if (i === first && count > 1 && /^(?:\p{Lu}\.)+$/u.test(token))
      votes.push({ origin: 'initial', person: 2, why: 'It starts with initials' });
    if (i > first && /^(?:jr|sr|ii|iii)$/u.test(keyAt(paragraph, i)))
      votes.push({ origin: 'generation', person: 2.5, why: 'It ends like a name of generations' });
    if (/^(?:al|el)-\p{Lu}|^(?:Al|El)-\p{Lu}|^(?:O'|Mc|Mac)\p{Lu}/u.test(token))
      votes.push({ origin: 'name-shape', person: 1, why: 'It is formed like a surname' });
    if (/^\p{Lu}\p{L}+-\p{Ll}+$/u.test(token) && i > first && !hasClass(paragraph, i, C.common)) {
      votes.push({ origin: 'name-shape', person: 1.6, why: 'It is formed like an East Asian given name' });
    }
    if (i === first && count > 1 && /^(?:ibn|abu|bin|van|von)$/u.test(keyAt(paragraph, i)))
      votes.push({ origin: 'particle', person: 1.8, why: 'It starts with the particle of a name' });
    const isPersonal = hasClass(paragraph, i, PERSON_CLASSES);
    if (hasClass(paragraph, i, PLACE_CLASSES) && !isPersonal) {
      votes.push({
        origin: 'place-word',
        person: chunk.titleFrom === undefined ? -2.2 : -0.4,
        none: chunk.titleFrom !== undefined ? 0.2 : count === 1 ? 2.5 : 0.5,
        organization: count > 1 ? 0.3 : 0,
        why: 'It holds the name of a place',
      });
    }
    if (hasClass(paragraph, i, C.common) && !isPersonal && !isHead)
      votes.push({ origin: 'common-word', person: -1.6, none: count === 1 ? 1.5 : 0.3, why: 'It holds an ordinary word' });
    if (isFunctionToken(paragraph, i) && !isPersonal) {
      votes.push({
        origin: 'function-word',
        person: -3,
        organization: count === 1 ? -3 : -0.5,
        none: 1.5,
        why: 'It holds a word that belongs to sentences',
      });
    } else if (hasClass(paragraph, i, C.notName) && count === 1) {
      votes.push({
        origin: 'not-a-name',
        person: isPersonal ? -0.5 : -3,
        organization: -3,
        none: 1.5,
        why: 'It is on the list of what is no name',
      });
    }
    if (hasClass(paragraph, i, TITLE_LIKE) && !isPersonal)
      votes.push({ origin: 'title-word', person: -2, none: 0.5, why: 'It holds a title' });
  }
  if (hasClass(paragraph, last, C.placeHead) && !hasClass(paragraph, last, C.headStrong | C.companySuffix) && count >= 2) {
    const weak = hasClass(paragraph, last, C.headWeak);
    const geographic = GEOGRAPHIC.has(keyAt(paragraph, last));
    votes.push({
      origin: 'place-head',
      person: isFirstName && isSurname ? 0 : -2,
      organization: weak ? (geographic ? -1.6 : -0.4) : -2,
      none: weak ? (geographic ? 1.6 : 0.4) : 3,
      why: 'It ends like the name of a place, an event or a work',
    });
  }
  if (paragraph.tokens.slice(from, to).some((token) => token.text === '&'))
    votes.push({ origin: 'ampersand', organization: 3, why: 'Its parts are joined by an ampersand' });
  for (let i = from + 1; i < to - 1; i++) {
    if (paragraph.cases[i] === 'lower' && hasClass(paragraph, i, C.particle)) {
      votes.push({ origin: 'particle', person: 1.6, why: 'It has the particle of a name inside' });
    }
  }
  if (count > 1 && !words.every((i) => paragraph.cases[i] === 'upper') && words.some((i) => isLongAcronym(paragraph, i))) {
    votes.push({ origin: 'acronym', organization: 1.8, person: -2, why: 'It holds an acronym' });
  }
  if (count === 1) votes.push(...singleVotes(paragraph, first));
  return votes;
}

const isLongAcronym = (paragraph: ParagraphAnalysis, index: number): boolean =>
  paragraph.cases[index] === 'upper' &&
  /^\p{Lu}{3,6}$/u.test(paragraph.tokens[index]?.text ?? '') &&
  !/^[IVX]+$/u.test(paragraph.tokens[index]?.text ?? '');

const TITLE_LIKE = C.title | C.role;

function singleVotes(paragraph: ParagraphAnalysis, index: number): Vote[] {
  const token = paragraph.tokens[index]?.text ?? '';
  const casing = paragraph.cases[index];
  if (casing === 'upper') {
    if (hasClass(paragraph, index, C.notAcronym))
      return [{ origin: 'abbreviation', none: 3, why: 'It is an abbreviation of no organization' }];
    const letters = token.replace(/\./gu, '').length;
    return [
      {
        origin: 'acronym',
        person: -3,
        organization: letters >= 3 && letters <= 7 ? 2.5 : 0.5,
        why: 'It is written like the acronym of an organization',
      },
    ];
  }
  if (casing === 'mixed' || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(token.replace(/^(?:Mc|Mac|De|La|Le|O'|Di|Du|Fitz|Van)/u, ''))) {
    return [{ origin: 'inner-capital', organization: 1.8, person: -1, why: 'It has a capital inside, as brands do' }];
  }
  return [];
}

const keyPattern = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PLACE_PREPOSITIONS = keyPattern('in near across throughout toward towards outside inside around');
const GEOGRAPHIC = keyPattern(
  'county city town park forest harbour harbor port kingdom republic state airport station palace tower towers plaza mall stadium arena garden gardens base camp fort prison jail temple cathedral mosque farm farms hotel centre center hall market emirate territory region',
);
const GO_BETWEENS = keyPattern('by from for with at to of joined against');
const BELONGING = keyPattern(
  'shares stock stake executives investors shareholders spokesman spokeswoman spokesperson staff employees members lawmakers officials headquarters subsidiary leader chairman president ceo director chief coach manager goalkeeper striker midfielder defender',
);
const SUBJECT_VERBS = keyPattern('was is has had were are will would who whose also did could may might said says told');

function contextVotes(paragraph: ParagraphAnalysis, chunk: Chunk, sentence: TokenRange): Vote[] {
  const votes: Vote[] = [];
  const { tokens } = paragraph;
  const { from, to } = chunk;
  const before = from - 1 >= sentence.from ? from - 1 : -1;
  const beforeKey = before < 0 ? '' : keyAt(paragraph, before);
  const after = keyAt(paragraph, to);
  const count = to - from;
  const plain = chunk.shape === 'plain' || chunk.shape === 'listed-person';
  if (chunk.titleFrom !== undefined) {
    const honorific = hasClass(paragraph, from - 1, C.title | C.role | C.kin) || keyAt(paragraph, from - 1) === '.';
    votes.push({
      origin: 'title',
      person: honorific ? 4 : 1.5,
      organization: -1.5,
      why: `It follows the title "${titleText(paragraph, chunk)}"`,
    });
  } else if (
    before >= 0 &&
    paragraph.cases[before] === 'lower' &&
    hasClass(paragraph, before, C.role | C.title | C.kin) &&
    plain
  ) {
    const kin = hasClass(paragraph, before, C.kin);
    votes.push({ origin: kin ? 'kin' : 'role', person: kin ? 2.6 : 2.6, organization: -0.5, why: `It follows "${beforeKey}"` });
  }
  if (beforeKey === 'the') votes.push({ origin: 'article', person: -2.6, organization: 0.9, none: 0.2, why: 'It follows "the"' });
  if ((beforeKey === 'a' || beforeKey === 'an') && plain)
    votes.push({ origin: 'article', person: -2, none: 0.8, why: 'It follows "a"' });
  votes.push(...kindNounVotes(paragraph, chunk, sentence));
  if (PLACE_PREPOSITIONS.has(beforeKey))
    votes.push({
      origin: 'place-preposition',
      person: -1.2,
      organization: -0.6,
      none: 0.8,
      why: 'It follows a word for a place',
    });
  if (GO_BETWEENS.has(beforeKey) && before >= 0) {
    const owner = keyAt(paragraph, before - 1);
    if (
      (beforeKey === 'for' || beforeKey === 'of' || beforeKey === 'at') &&
      hasClass(paragraph, before - 1, C.role) &&
      paragraph.cases[before - 1] === 'lower'
    ) {
      votes.push({ origin: 'member-of', organization: 1.4, why: `It follows "${owner} ${beforeKey}"` });
    }
    if (beforeKey === 'by' && /^(?:reporting|editing|written|photograph|photo|photos|compiled|reported|writing)$/u.test(owner)) {
      votes.push({ origin: 'byline', person: 3, why: 'It stands in a byline' });
    }
  }
  if (
    tokens[to]?.text === ',' &&
    tokens[to + 1]?.kind === 'number' &&
    /^\d\d$/u.test(tokens[to + 1]?.text ?? '') &&
    /^[,.;)]$|^(?:and|who|of)$/u.test(keyAt(paragraph, to + 2))
  ) {
    votes.push({ origin: 'age', person: 3.5, organization: -1, why: 'An age follows' });
  }
  if (tokens[to]?.text === ',' && plain) {
    const next = keyAt(paragraph, to + 1);
    const isRole = hasClass(paragraph, to + 1, C.role | C.kin | C.title);
    if (next === 'who' || next === 'whose' || next === 'whom')
      votes.push({ origin: 'who', person: 2.4, organization: -0.5, why: '"who" follows' });
    else if (/^(?:a|an|the|his|her|their|one|then|former)$/u.test(next) && roleSoon(paragraph, to + 2))
      votes.push({ origin: 'apposition', person: 2, why: 'A role follows' });
    else if (isRole) votes.push({ origin: 'apposition', person: 1.8, why: 'A role follows' });
  }
  if (after === 'who' || after === 'whom') votes.push({ origin: 'who', person: 2.2, why: '"who" follows' });
  const cue = paragraph.lexicon.cueVerb(after);
  if (cue !== undefined && cue.form !== 'base' && cue.form !== 'participle') {
    const says = cue.strength === 'say';
    votes.push({
      origin: 'says',
      person: says ? 1.8 : 1,
      organization: says ? 0.8 : 0.3,
      none: -0.7,
      why: `It is followed by "${after}"`,
    });
  } else if (SUBJECT_VERBS.has(after)) {
    votes.push({ origin: 'subject', person: 0.6, organization: 0.3, why: 'It is the subject of a verb' });
  } else if (paragraph.cases[to] === 'lower' && /^\p{Ll}{2,}ed$/u.test(after)) {
    votes.push({ origin: 'subject', person: 0.5, organization: 0.2, why: 'It is the subject of a verb' });
  }
  if (before >= 0 && plain) {
    const cueBefore = paragraph.lexicon.cueVerb(beforeKey);
    const behindQuote = /^["”’',]$/u.test(tokens[before - 1]?.text ?? '');
    if (cueBefore !== undefined && cueBefore.form !== 'base' && cueBefore.form !== 'participle' && behindQuote) {
      votes.push({ origin: 'says', person: 2, organization: 0.6, why: `It follows "${beforeKey}"` });
    }
  }
  if (tokens[to]?.kind === 'possessive')
    votes.push({ origin: 'possessive', person: 0.4, organization: 0.2, why: 'It owns something' });
  if (BELONGING.has(after) && plain)
    votes.push({ origin: 'belonging', organization: 1.2, person: -0.6, why: `It is followed by "${after}"` });
  if (after === 'administration' && tokens[to]?.kind === 'word')
    votes.push({ origin: 'administration', organization: 6, person: -3, why: 'It is the name of an administration' });
  if (tokens[before]?.text === '(' && tokens[to]?.text === ')') {
    const dash = tokens[to + 1]?.text ?? '';
    if (/^(?:--?|–|—)$/u.test(dash) && from <= sentence.from + 14 && sentence.from === 0) {
      votes.push({ origin: 'dateline', organization: 5, person: -2, why: 'It is the news agency in the dateline' });
    } else if (count === 1 && paragraph.cases[from] === 'upper') {
      votes.push({ origin: 'bracketed-acronym', organization: 1.5, why: 'It is an acronym in brackets' });
    }
  }
  if (sentence.from === 0 && paragraph.cases[from] === 'upper' && isDateline(paragraph, from, to)) {
    votes.push({ origin: 'dateline', none: 7, why: 'It is the place in the dateline' });
  }
  if (from === sentence.from && count === 1 && plain)
    votes.push({ origin: 'sentence-start', none: 0.8, why: 'It starts the sentence' });
  return votes;
}

const ORGANIZATION_NOUNS = keyPattern(
  'daily weekly newspaper paper magazine agency broadcaster channel station network outlet website company firm group conglomerate bank lender insurer ' +
    'airline carmaker automaker manufacturer maker retailer chain startup start-up operator utility developer builder contractor supplier publisher label ' +
    'party union club team side rival militia gang charity foundation organization organisation nonprofit association federation coalition alliance ' +
    'movement council think-tank institute university college hospital regulator watchdog consultancy brokerage fund business giant band cooperative ' +
    'co-operative collective cartel brand distributor producer store supermarket monitor service',
);

/** Nouns for kinds of organizations around the name: "the daily X", "X, a Norwegian firm", "the X party", "X's chief executive". */
function kindNounVotes(paragraph: ParagraphAnalysis, chunk: Chunk, sentence: TokenRange): Vote[] {
  if (chunk.shape !== 'plain' || chunk.titleFrom !== undefined) return [];
  const { from, to } = chunk;
  const votes: Vote[] = [];
  const before = from > sentence.from ? keyAt(paragraph, from - 1) : '';
  const after = keyAt(paragraph, to);
  if (ORGANIZATION_NOUNS.has(before))
    votes.push({ origin: 'kind', organization: 2.8, person: -1, why: `It follows "${before}"` });
  if (ORGANIZATION_NOUNS.has(after))
    votes.push({ origin: 'kind', organization: 2.2, person: -0.8, why: `It is followed by "${after}"` });
  else if (hasClass(paragraph, to, C.role | C.official) && !hasClass(paragraph, to, C.common | C.cue)) {
    votes.push({ origin: 'belonging', organization: 1.8, person: -0.6, why: `It is followed by "${after}"` });
  }
  if (paragraph.tokens[to]?.kind === 'possessive' && hasClass(paragraph, to + 1, C.role) && !hasClass(paragraph, to + 1, C.kin)) {
    votes.push({ origin: 'belonging', organization: 1.4, person: -0.3, why: `Its "${keyAt(paragraph, to + 1)}" is named` });
  }
  if (
    before === 'in' &&
    /^(?:shares|share|stake|stock|investor|investors|investment|shareholder|shareholders)$/u.test(keyAt(paragraph, from - 2))
  ) {
    votes.push({ origin: 'shares', organization: 3.5, person: -1, none: -0.8, why: 'Its shares are named' });
  }
  if (before === 'told' || before === 'joined') votes.push({ origin: 'told', organization: 0.9, why: `It follows "${before}"` });
  if (paragraph.tokens[to]?.text !== ',') return votes;
  const next = keyAt(paragraph, to + 1);
  if (next === 'which') votes.push({ origin: 'which', organization: 1.9, person: -2.5, why: '"which" follows' });
  if (/^(?:a|an|the|one|its)$/u.test(next)) {
    for (let i = to + 2; i < to + 8; i++) {
      const key = keyAt(paragraph, i);
      if (key === ',' || key === '.' || key === 'who') break;
      if (hasClass(paragraph, i, C.role) && !ORGANIZATION_NOUNS.has(key) && paragraph.cases[i] === 'lower') break;
      if (!ORGANIZATION_NOUNS.has(key)) continue;
      votes.push({ origin: 'kind', organization: 2.8, person: -2, why: `The article calls it "${key}"` });
      break;
    }
  }
  return votes;
}

/** Whether the capitals open a paragraph up to a dash: "SEOUL, Aug. 12 (Yonhap) --". */
function isDateline(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  for (let i = 0; i < from; i++) if (paragraph.cases[i] === 'lower' && paragraph.tokens[i]?.kind === 'word') return false;
  for (let i = to; i < to + 16 && i < paragraph.tokens.length; i++) {
    const token = paragraph.tokens[i];
    if (token === undefined) return false;
    if (/^(?:--?|–|—)$/u.test(token.text)) return true;
    if (token.kind === 'word' && paragraph.cases[i] === 'lower') return false;
  }
  return false;
}

function roleSoon(paragraph: ParagraphAnalysis, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.text === ',' || token.text === '.') return false;
    if (hasClass(paragraph, i, C.role | C.kin)) return true;
  }
  return false;
}

function evidenceVotes(paragraph: ParagraphAnalysis, chunk: Chunk, evidence: WordEvidence, sentence: TokenRange): Vote[] {
  const votes: Vote[] = [];
  const seen: number[] = [];
  for (let i = chunk.from; i < chunk.to; i++) if (isCapital(paragraph, i)) seen.push(evidence(keyAt(paragraph, i)));
  const [first = 0] = seen;
  const person = S.personFirst | S.personMiddle | S.personLast | S.personWhole;
  const allPerson = seen.every((bits) => (bits & person) !== 0);
  if (allPerson && chunk.shape !== 'listed-organization') {
    const single = seen.length === 1;
    const last = (first & (S.personLast | S.personWhole)) !== 0;
    votes.push({
      origin: 'document',
      person: single ? (last ? 4 : 3) : 4.5,
      why: 'The article has the same name in full elsewhere',
    });
  } else if (chunk.shape === 'plain' && seen.some((bits) => (bits & (S.personLast | S.personFirst)) !== 0)) {
    votes.push({ origin: 'document', person: 1.2, why: 'The article uses a part of it as a name elsewhere' });
  }
  if (seen.length === 1) {
    if ((first & S.organizationWhole) !== 0 && chunk.shape === 'plain')
      votes.push({ origin: 'document', organization: 3, why: 'The article uses it for an organization elsewhere' });
    else if ((first & S.organizationFirst) !== 0 && !hasClass(paragraph, chunk.from, PLACE_CLASSES | C.common)) {
      votes.push({ origin: 'document', organization: 2.2, why: 'An organization of the article starts with it' });
    }
    if ((first & S.initials) !== 0 && paragraph.cases[chunk.from] === 'upper') {
      votes.push({
        origin: 'initials',
        organization: 4.5,
        why: 'Its letters are the initials of an organization of the article',
      });
    }
    if ((first & S.lower) !== 0 && (first & (person | S.organizationWhole)) === 0 && chunk.shape === 'plain') {
      const isStart = chunk.from === sentence.from;
      votes.push({ origin: 'small', none: isStart ? 3 : 1.2, why: 'The article also writes it small' });
    }
  } else if (chunk.shape === 'plain' && seen.every((bits) => (bits & S.organizationPart) !== 0) && !allPerson) {
    votes.push({ origin: 'document', organization: 2.5, why: 'The article uses its words for an organization elsewhere' });
  }
  return votes;
}

export function titleText(paragraph: ParagraphAnalysis, chunk: Chunk): string {
  if (chunk.titleFrom === undefined) return '';
  const start = paragraph.tokens[chunk.titleFrom]?.start ?? 0;
  const end = paragraph.tokens[chunk.from - 1]?.end ?? start;
  return paragraph.text.slice(start, end);
}
