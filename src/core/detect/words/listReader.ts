import { type Club, formsOf, fullNamesOf } from './club';
import type { CueStrength, CueVerb, VerbForm } from './cueVerb';
import { foldedKey, isAscii, lexiconKey, spelledKey } from './lexiconKey';
import { LexiconTable } from './lexiconTable';
import { PhraseFilter } from './phraseFilter';
import { LIST_CLASSES, WordClass } from './wordClass';
import { pushUnder } from '../../text/pushUnder';

/** Takes in one entry of a list: a word or phrase, columns parted by tabs behind it. */
type TakeEntry = (entry: string) => void;

/** Marks inside a listed name that are tokens of their own: commas, and slashes and plus signs without a space. */
const INNER_MARK = /,(?= )|(?<=[\p{L}\d])[/+](?=[\p{L}\d]|$)/gu;
const MAY_BE_INNER_MARK = /[,/+]/u;

/** Takes the entries of word lists in, for a lexicon to answer from. */
export class ListReader {
  readonly table: LexiconTable;
  readonly phrases = new PhraseFilter();
  /** The first words of entries with marks inside, without what an apostrophe parts from them. */
  readonly marked = new Set<string>();
  readonly cues = new Map<string, CueVerb>();
  /** The full first names that nicknames may stand for, and the names that acronyms may. */
  readonly nicknames = new Map<string, readonly string[]>();
  readonly acronyms = new Map<string, string[]>();
  /** By each of their names. */
  readonly clubs = new Map<string, Club[]>();

  /** `entries`: about how many will come. */
  constructor(entries: number) {
    this.table = new LexiconTable(entries);
  }

  /** Who takes in the entries of the list of that name; nobody those of a list that is not known. */
  taker(list: string): TakeEntry {
    const bits = LIST_CLASSES[list] ?? 0;
    switch (list) {
      case 'cue-verbs':
        return (entry) => {
          this.#takeCueVerb(entry.split('\t'));
        };
      case 'nicknames':
        return (entry) => {
          this.#takeNickname(entry.split('\t'));
        };
      case 'acronyms':
        return (entry) => {
          this.#takeAcronym(entry.split('\t'));
        };
      case 'clubs':
        return (entry) => {
          this.#takeClub(entry.split('\t'));
        };
      case 'organizations':
      case 'lone-organizations':
        return (entry) => {
          this.#add(firstColumn(entry), isAcronym(firstColumn(entry)) ? WordClass.acronym : bits);
        };
      case 'organization-heads':
        return (entry) => {
          this.#add(firstColumn(entry), headBits(entry.split('\t')));
        };
      case 'roles':
      case 'kin':
        return (entry) => {
          this.#add(firstColumn(entry), bits | holderBits(entry.split('\t')));
        };
      default:
        return bits === 0
          ? () => undefined
          : (entry) => {
              this.#add(firstColumn(entry), bits);
            };
    }
  }

  #takeCueVerb(columns: readonly string[]): void {
    addCueVerb(columns, this.cues);
    for (const form of columns.slice(0, 4)) {
      this.#add(form, WordClass.cue);
      if (form.includes(' ')) this.#add(form.slice(0, form.indexOf(' ')), WordClass.cueStart);
    }
  }

  #takeNickname([nickname = '', ...columns]: readonly string[]): void {
    const full = columns.flatMap((names) => names.split(/[,;|]\s*/u));
    this.nicknames.set(lexiconKey(nickname), full.map(lexiconKey));
    this.#add(nickname, WordClass.firstName);
  }

  #takeAcronym([acronym = '', name]: readonly string[]): void {
    this.#add(acronym, WordClass.acronym);
    if (name === undefined) return;
    this.#add(name, WordClass.organization);
    pushUnder(this.acronyms, lexiconKey(acronym), lexiconKey(name));
  }

  #takeClub(columns: readonly string[]): void {
    for (const name of addClub(columns, this.clubs)) this.#add(name, WordClass.organization);
  }

  /** Adds a word or phrase under each of its spellings. */
  #add(entry: string, bits: number): void {
    const written = lexiconKey(entry);
    const hasMark = MAY_BE_INNER_MARK.test(written);
    // Texts leave commas out as often as not.
    const key = hasMark ? written.replaceAll(',', '') : written;
    const isPlain = isAscii(key);
    this.#addKey(key, bits);
    if (!isPlain) for (const spelling of new Set([foldedKey(key), spelledKey(key)])) this.#addKey(spelling, bits);
    if (!hasMark) return;
    this.#addMarked(written, bits);
    if (!isPlain) this.#addMarked(foldedKey(written), bits);
  }

  #addKey(key: string, bits: number): void {
    if (key === '') return;
    this.table.add(key, bits);
    if (key.includes(' ')) this.phrases.add(key);
  }

  /** "Hale, Rowe and Lind", "PPL/C", "North+South": what stands in front of each mark is known to be the start of a phrase. */
  #addMarked(key: string, bits: number): void {
    const marks = [...key.matchAll(INNER_MARK)];
    if (marks.length === 0) return;
    this.table.add(key, bits);
    const words = key.split(/[ ,/+]+/u);
    const [first = ''] = words;
    this.marked.add(first.split("'", 1)[0] ?? '');
    for (const start of [first, ...marks.map(({ index }) => key.slice(0, index + 1))])
      this.table.startPhrase(start, Math.max(words.length, 2));
  }
}

function firstColumn(entry: string): string {
  const tab = entry.indexOf('\t');
  return tab < 0 ? entry : entry.slice(0, tab);
}

/** "DR" among the organizations counts only as written: "Dr" is a title. */
export const isAcronym = (word: string): boolean => word.length <= 6 && /^[\p{Lu}\d.&]+$/u.test(word);

const headBits = ([, strength]: readonly string[]): number => (strength === 'weak' ? WordClass.headWeak : WordClass.headStrong);

/** The gender of roles and kin, and whether a role is an office. */
function holderBits([, gender, office]: readonly string[]): number {
  const ofGender = gender === 'm' ? WordClass.maleWord : gender === 'f' ? WordClass.femaleWord : 0;
  return ofGender | (office === 'official' ? WordClass.official : 0);
}

/** Lists a club under each of its names; returns the full ones. */
function addClub([league = '', places = '', names = '']: readonly string[], clubs: Map<string, Club[]>): readonly string[] {
  const [towns, nicknames] = [places, names].map((forms) => formsOf(forms).map(lexiconKey));
  if (towns === undefined || nicknames === undefined) return [];
  const fullNames = fullNamesOf(towns, nicknames);
  const club: Club = { league: lexiconKey(league), name: fullNames[0] ?? towns[0] ?? '', towns, nicknames };
  for (const name of [...towns, ...nicknames, ...fullNames]) pushUnder(clubs, name, club);
  return fullNames;
}

function addCueVerb(columns: readonly string[], cues: Map<string, CueVerb>): void {
  const [base = '', past = '', present = '', participle = '', strength = 'say'] = columns.map((column) => column.toLowerCase());
  const forms: readonly (readonly [VerbForm, string])[] = [
    ['past', past],
    ['present', present],
    ['participle', participle],
    ['base', base],
  ];
  for (const [form, written] of forms) {
    if (written !== '' && !cues.has(written)) cues.set(written, { strength: strength as CueStrength, form, base });
  }
}
