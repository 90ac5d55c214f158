import type { DetectedSpeaker } from '../../model/detection';
import type { ResolvedEntities } from '../entities/resolveEntities';
import type { Frame } from '../quotes/frame/frame';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';
import { whoseWords } from '../quotes/phrases/whoseWords';
import { keyAt, textAt, tokenAt } from '../words/paragraphAnalysis';
import type { Discourse } from './discourse/discourse';
import { ruleEvidence } from './ruleEvidence';
import { sentenceSource } from './sentenceSource';

/** Says whom a sentence of the reporter's is about. One for one pass over one article. */
export class SentenceTopic {
  readonly #discourse: Discourse;
  readonly #groups: ReadonlySet<string>;

  constructor(entities: ResolvedEntities, discourse: Discourse) {
    this.#discourse = discourse;
    this.#groups = new Set(entities.organizations.map(({ id }) => id));
  }

  /** Whom a sentence is about: whoever it has its news from, or whose answer it is about, else its subject. */
  subject(frame: Frame, sentence: number): SpeakerPhrase | undefined {
    const found = frame.sentences[sentence];
    const source = found === undefined ? undefined : sentenceSource(frame, found);
    const subject = source ?? this.#discourse.subject(sentence);
    return subject === undefined ? undefined : (whoseWords(frame, subject) ?? subject);
  }

  /** The person whom a sentence names last, for want of a subject that could speak; its paragraph starts at `start`. */
  namedIn(frame: Frame, sentence: number, start: number): DetectedSpeaker | null {
    const number = this.#discourse.sentenceNumber(sentence);
    const focus = this.#discourse.focuses.recent.find(
      ({ kind, entity, sentence: at }) => kind === 'person' && entity && at === number,
    );
    if (focus?.entity === undefined) return null;
    const rule = ruleEvidence('speaker/named-before', 'The sentence before the quote names nobody else');
    return isIntroduced(frame, focus.place - start)
      ? { entity: focus.entity.id, ...rule, why: `${rule.why}.` }
      : { candidates: [focus.entity.id], ...rule, confidence: 0.4, why: `${rule.why}, but is about something else.` };
  }

  /** "The company fell silent. “…”": a group that a sentence is about speaks less often than somebody who is not named. */
  unlessGroup(found: DetectedSpeaker | null): DetectedSpeaker | null {
    if (found?.entity === undefined || !this.isGroup(found.entity)) return found;
    const { entity, origin, why } = found;
    return { candidates: [entity], origin, confidence: GROUP_CONFIDENCE, why };
  }

  /** Whether an entity is an organization. */
  isGroup(entity: string | undefined): boolean {
    return entity !== undefined && this.#groups.has(entity);
  }
}

/** "… is named after NAME, 84, who …", "For NAME, it is simple.": more is said of whoever stands at an offset into the paragraph. */
function isIntroduced({ paragraph, mentions }: Frame, offset: number): boolean {
  const mention = mentions.find(({ span }) => span.start === offset);
  if (mention === undefined) return false;
  if (textAt(paragraph, mention.from - 1) === 'For' && tokenAt(paragraph, mention.to)?.kind !== 'possessive') return true;
  if (textAt(paragraph, mention.to) !== ',') return false;
  return (
    /^(?:an?|the|who|whose|\d+)$/u.test(keyAt(paragraph, mention.to + 1)) &&
    !/^(?:as|when|while|after|before)$/u.test(keyAt(paragraph, 0))
  );
}

const GROUP_CONFIDENCE = 0.4;
