import type { EntityKind } from '../../model/annotation';
import type { DetectedEntity } from '../../model/detection';
import type { Span } from '../../text/span';
import type { Gender } from '../entities/gender';

/** Somebody the text has brought up, named or not, and where it last did so. Sentences are counted over the whole article. */
export interface Focus {
  readonly kind: EntityKind;
  readonly entity?: DetectedEntity;
  /** The words for somebody without a name: "a woman at the back". */
  readonly unnamed?: { readonly text: string; readonly span: Span };
  gender: Gender;
  /** Whether pronouns or titles say so, and not only what most bearers of the first name are. */
  genderIsSure: boolean;
  /** Last place outside quotation marks: offset, sentence and unit. */
  place: number;
  sentence: number;
  unit: number;
  /** The last sentence whose subject it was. */
  subjectSentence: number;
  subjectPlace: number;
  /** Whether it stands there as somebody's of something, not on its own ("Ada's lawyer", "a poem of Ada"). */
  aside: boolean;
  /** Times brought up outside quotation marks. */
  count: number;
  /** The last unit in which it was quoted. */
  spokeUnit: number;
}

/** A gender and whether it is sure. */
export type GenderOf = Readonly<Pick<Focus, 'gender' | 'genderIsSure'>>;

/** Where something is brought up. */
export interface FocusPlace {
  readonly place: number;
  readonly sentence: number;
  readonly unit: number;
  /** Subject of its sentence or of a verb of saying. */
  readonly subject: boolean;
  /** Belongs to another noun ("Ada's lawyer"). */
  readonly aside?: boolean;
  /** Stands inside quotation marks: the reporter's pronouns seldom mean it. */
  readonly quoted: boolean;
}

/** How many of those brought up last a pronoun is asked about. */
const MOST_RECENT = 14;

/** Who the text has been about, the latest first: what pronouns and descriptions look back at. */
export class FocusList {
  readonly #recent: Focus[] = [];
  readonly #byEntity = new Map<string, Focus>();
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
      focus = { kind: entity.kind, entity, ...this.#genderOf(entity), ...NEVER };
      this.#byEntity.set(entity.id, focus);
    }
    this.#bring(focus, at);
  }

  /** Brings up somebody without a name, who is forgotten as soon as enough others came. */
  mentionUnnamed(unnamed: { readonly text: string; readonly span: Span }, gender: Gender, at: FocusPlace): void {
    this.#bring({ kind: 'person', unnamed, gender, genderIsSure: true, ...NEVER }, at);
  }

  /** A pronoun surely meant somebody: so much for the gender, if nothing said it before. */
  called(focus: Focus, pronoun: string): void {
    if (focus.genderIsSure || !/^s?he$/iu.test(pronoun)) return;
    focus.gender = /^s/iu.test(pronoun) ? 'female' : 'male';
    focus.genderIsSure = true;
  }

  spoke(focus: Focus, unit: number): void {
    focus.spokeUnit = unit;
  }

  #bring(focus: Focus, at: FocusPlace): void {
    if (!at.quoted) {
      focus.place = at.place;
      focus.sentence = at.sentence;
      focus.unit = at.unit;
      focus.count++;
      focus.aside = at.aside === true;
      if (at.subject) {
        focus.subjectSentence = at.sentence;
        focus.subjectPlace = at.place;
      }
    }
    const known = this.#recent.indexOf(focus);
    if (known >= 0 && at.quoted) return;
    if (known >= 0) this.#recent.splice(known, 1);
    this.#recent.unshift(focus);
    if (this.#recent.length > MOST_RECENT) this.#recent.pop();
  }
}

const NEVER = {
  place: -Infinity,
  sentence: -Infinity,
  unit: -Infinity,
  subjectSentence: -Infinity,
  subjectPlace: -Infinity,
  count: 0,
  aside: false,
  spokeUnit: -Infinity,
};
