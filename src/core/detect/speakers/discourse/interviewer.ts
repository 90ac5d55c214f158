import type { DetectedEntity } from '../../../model/detection';
import type { ArticleMention } from '../../articleMention';
import type { ResolvedEntities } from '../../entities/resolveEntities';
import { hasClass, keyAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import type { Frame } from '../../quotes/frame/frame';
import { WordClass } from '../../words/wordClass';
import type { PlacedParagraph } from './placedParagraph';

const MOST_BYLINE_TOKENS = 16;
/** How far into an article an interview may still be introduced. */
const MOST_UNITS_TO_TALK = 8;
const MOST_TALK_TOKENS = 12;
/** "spoke with the". */
const MOST_TALK_ITEMS = 4;

/** Whether "talks to", "sat down with", "interviewed" stands between two names. */
function talksTo({ paragraph }: Frame, from: number, to: number): boolean {
  if (to - from > MOST_TALK_TOKENS) return false;
  for (let at = from; at < to; at++) {
    const key = keyAt(paragraph, at);
    if (/^interview(?:s|ed)$/u.test(key)) return true;
    const isTalk = /^(?:talk|speak)(?:s|ed)?$|^spoke$|^sat$|^sits$|^chat(?:s|ted)$/u.test(key);
    if (isTalk && /^(?:to|with|down)$/u.test(keyAt(paragraph, at + 1))) return true;
  }
  return false;
}

/** Who asks the questions of an article, as its byline or introduction says. One for one pass over one article. */
export class Interviewer {
  readonly #entityAt: ResolvedEntities['entityAt'];
  #author: DetectedEntity | undefined;
  #inTalk: DetectedEntity | undefined;

  constructor({ entityAt }: ResolvedEntities) {
    this.#entityAt = entityAt;
  }

  /** Whoever the byline names, else the one of two who talk whom the article names less. */
  get entity(): DetectedEntity | undefined {
    return this.#author ?? this.#inTalk;
  }

  /** Takes in the next paragraph. */
  read({ frame, mentions, unit }: PlacedParagraph, isTurn: boolean): void {
    if (!isTurn && unit < MOST_UNITS_TO_TALK)
      this.#inTalk ??= this.#ofOutlet(frame, mentions) ?? this.#lessNamedOf(frame, mentions);
    if (keyAt(frame.paragraph, 0) !== 'by' && keyAt(frame.paragraph, 1) !== 'by') return;
    const author = mentions.find((mention) => mention.kind === 'person');
    if (isByline(frame) && author !== undefined) this.#author ??= this.#entityAt.get(author.span.start);
  }

  /** "She spoke with the Herald's NAME about boats": whoever an outlet has for that. */
  #ofOutlet(frame: Frame, mentions: readonly ArticleMention[]): DetectedEntity | undefined {
    const asker = mentions.find(({ kind, from }, index) => {
      const outlet = mentions[index - 1];
      const isOwned = tokenAt(frame.paragraph, from - 1)?.kind === 'possessive' && outlet?.to === from - 1;
      return (
        kind === 'person' &&
        isOwned &&
        outlet.kind === 'organization' &&
        talksTo(frame, Math.max(0, outlet.from - MOST_TALK_ITEMS), outlet.from)
      );
    });
    return asker === undefined ? undefined : this.#entityAt.get(asker.span.start);
  }

  /** "NAME talks to NAME about boats": the one of the two whom the article names less often. */
  #lessNamedOf(frame: Frame, mentions: readonly ArticleMention[]): DetectedEntity | undefined {
    for (const [index, mention] of mentions.entries()) {
      const next = mentions[index + 1];
      if (mention.kind !== 'person' || next?.kind !== 'person' || !talksTo(frame, mention.to, next.from)) continue;
      const [one, other] = [mention, next].map(({ span }) => this.#entityAt.get(span.start));
      if (one === undefined || other === undefined || one === other) continue;
      return one.mentions.length < other.mentions.length ? one : other;
    }
    return undefined;
  }
}

/** "By NAME", "Interview by NAME", "Photograph: NAME": whoever stands there takes no part in the story. */
export function isByline(frame: Frame): boolean {
  const { paragraph } = frame;
  if (paragraph.tokens.length > MOST_BYLINE_TOKENS) return false;
  const first = keyAt(paragraph, 0);
  if (first === 'by') return frame.mentionOf(1) >= 0 || hasClass(paragraph, 1, WordClass.title);
  return (
    (/^(?:interview|interviewed|written|told|words|text|story|report|photographs?|photos?|pictures?|images?)$/u.test(first) &&
      keyAt(paragraph, 1) === 'by') ||
    (/^(?:photographs?|photos?|pictures?|images?|credit)$/u.test(first) && textAt(paragraph, 1) === ':')
  );
}
