import type { EntityKind } from '../../../model/annotation';
import type { DetectedEntity } from '../../../model/detection';
import type { Span } from '../../../text/span';
import type { Gender } from '../../entities/gender';
import type { PartyAndState } from './statedParty';

/**
 * Somebody the text has brought up, named or not, and where it last did so. Sentences are counted over the whole article. A class, because V8
 * is slow with object literals that are spread out of others and whose numbers change between whole and infinite.
 */
export class Focus {
  readonly kind: EntityKind;
  readonly entity: DetectedEntity | undefined;
  /** The words for somebody without a name: "a woman at the back", "the army". */
  readonly unnamed: Unnamed | undefined;
  gender: Gender;
  /** Whether pronouns or titles say so, and not only what most bearers of the first name are. */
  genderIsSure: boolean;
  /** Last place outside quotation marks: offset, sentence and unit. */
  place = -Infinity;
  sentence = -Infinity;
  unit = -Infinity;
  /** The last sentence whose subject it was. */
  subjectSentence = -Infinity;
  subjectPlace = -Infinity;
  /** Whether it stands there as somebody's of something, not on its own ("Ada's lawyer", "a poem of Ada"). */
  aside = false;
  /** Whether it stands there behind the subject, as what that does something to. */
  object = false;
  /** Where a subject stands that is somebody else, because a phrase in front of it names this one last. */
  fronts: number | undefined;
  /** Times brought up outside quotation marks. */
  count = 0;
  /** The age that the text states. */
  age: number | undefined;
  /** The party and state that the text puts to the name. */
  party: PartyAndState | undefined;
  /** Where the text last said that it answers in court. */
  testifiedAt = -Infinity;
  /** Nouns of descriptions that meant it: "the lawyer". */
  readonly describedAs = new Set<string>();
  /** The last unit in which it was quoted. */
  spokeUnit = -Infinity;
  /** The last sentence that reports what it said in the reporter's own words. */
  reportSentence = -Infinity;

  constructor(who: DetectedEntity | Unnamed, { gender, genderIsSure }: GenderOf) {
    this.entity = 'id' in who ? who : undefined;
    this.unnamed = 'id' in who ? undefined : who;
    this.kind = who.kind;
    this.gender = gender;
    this.genderIsSure = genderIsSure;
  }
}

/** The words for somebody whom the text does not name, or for a group or a place that speaks. */
export interface Unnamed {
  readonly kind: EntityKind;
  readonly text: string;
  readonly span: Span;
}

/** A gender and whether it is sure. */
export interface GenderOf {
  readonly gender: Gender;
  readonly genderIsSure: boolean;
}

/** Where something is brought up. */
export interface FocusPlace {
  readonly place: number;
  readonly sentence: number;
  readonly unit: number;
  /** Subject of its sentence or of a verb of saying. */
  readonly subject: boolean;
  /** Belongs to another noun ("Ada's lawyer"). */
  readonly aside: boolean;
  /** Stands behind the subject of its sentence, which does something to it or says something of it ("Tom praised Ada"). */
  readonly object: boolean;
  /** Stands inside quotation marks: the reporter's pronouns seldom mean it. */
  readonly quoted: boolean;
  /** Where the subject stands that is somebody else, because this stands in a phrase in front of it ("Asked about Ada, he said"). */
  readonly fronts: number | undefined;
}

/** How many of those brought up last a pronoun is asked about. */
const MOST_RECENT = 20;

/** Who the text has been about, the latest first: what pronouns and descriptions look back at. */
export class FocusList {
  readonly #recent: Focus[] = [];
  readonly #byEntity = new Map<string, Focus>();
  #lastWitness: Focus | undefined;
  readonly #genderOf: (entity: DetectedEntity) => GenderOf;

  constructor(genderOf: (entity: DetectedEntity) => GenderOf) {
    this.#genderOf = genderOf;
  }

  get recent(): readonly Focus[] {
    return this.#recent;
  }

  of(entity: DetectedEntity): Focus | undefined {
    return this.#byEntity.get(entity.id);
  }

  /** The person whom the text has brought up most often so far, the first of several. */
  mostNamed(except: DetectedEntity | undefined): DetectedEntity | undefined {
    let best: Focus | undefined;
    for (const focus of this.#byEntity.values()) {
      if (focus.kind !== 'person' || focus.entity === except) continue;
      if (best === undefined || focus.count > best.count) best = focus;
    }
    return best?.entity;
  }

  mention(entity: DetectedEntity, at: FocusPlace): void {
    let focus = this.#byEntity.get(entity.id);
    if (focus === undefined) {
      focus = new Focus(entity, this.#genderOf(entity));
      this.#byEntity.set(entity.id, focus);
    }
    this.#bring(focus, at);
  }

  /** Brings up somebody without a name, who is forgotten as soon as enough others came. */
  mentionUnnamed(unnamed: Unnamed, gender: Gender, at: FocusPlace): void {
    this.#bring(new Focus(unnamed, { gender, genderIsSure: true }), at);
  }

  /** Brings up once more whoever was brought up before, named or not. */
  again(focus: Focus, at: FocusPlace): void {
    this.#bring(focus, at);
  }

  /** A pronoun surely meant somebody: so much for the gender, if nothing said it before. */
  called(focus: Focus, pronoun: string): void {
    if (focus.genderIsSure || !/^s?he$/iu.test(pronoun)) return;
    const gender: Gender = /^s/iu.test(pronoun) ? 'female' : 'male';
    if (focus.gender !== undefined && focus.gender !== gender) return;
    focus.gender = gender;
    focus.genderIsSure = true;
  }

  /** The text says that somebody is a wife or a son. */
  isOf(entity: DetectedEntity, gender: Gender): void {
    const focus = this.#byEntity.get(entity.id);
    if (focus === undefined || focus.genderIsSure) return;
    focus.gender = gender;
    focus.genderIsSure = true;
  }

  /** The text says how old somebody is. */
  isAged(entity: DetectedEntity, age: number): void {
    const focus = this.#byEntity.get(entity.id);
    if (focus !== undefined) focus.age = age;
  }

  /** The text puts party or state to a name; what it said first stays. */
  isOfParty(entity: DetectedEntity, { party, state }: PartyAndState): void {
    const focus = this.#byEntity.get(entity.id);
    if (focus !== undefined) focus.party = { party: focus.party?.party ?? party, state: focus.party?.state ?? state };
  }

  /** The text says that somebody answers in court. */
  testified(entity: DetectedEntity): void {
    const focus = this.#byEntity.get(entity.id);
    if (focus === undefined) return;
    focus.testifiedAt = focus.place;
    this.#lastWitness = focus;
  }

  /** Whoever answered in court last. */
  get lastWitness(): Focus | undefined {
    return this.#lastWitness;
  }

  spoke(focus: Focus, unit: number): void {
    focus.spokeUnit = unit;
  }

  /** "Ada said the boat was late." */
  reported(focus: Focus, sentence: number): void {
    focus.reportSentence = sentence;
  }

  #bring(focus: Focus, at: FocusPlace): void {
    if (!at.quoted) {
      focus.place = at.place;
      focus.sentence = at.sentence;
      focus.unit = at.unit;
      focus.count++;
      focus.aside = at.aside;
      focus.object = at.object;
      focus.fronts = at.fronts;
      if (at.subject) {
        focus.subjectSentence = at.sentence;
        focus.subjectPlace = at.place;
      }
    }
    const known = this.#recent.indexOf(focus);
    if (known >= 0 && at.quoted) return;
    this.#putFirst(focus, known >= 0 ? known : Math.min(this.#recent.length, MOST_RECENT - 1));
  }

  /** Moves those in front of a place one back, into it: that one or the last is overwritten. */
  #putFirst(focus: Focus, place: number): void {
    for (let i = place; i > 0; i--) {
      const before = this.#recent[i - 1];
      if (before !== undefined) this.#recent[i] = before;
    }
    this.#recent[0] = focus;
  }
}
