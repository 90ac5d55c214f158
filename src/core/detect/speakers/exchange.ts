import type { DetectedSpeaker } from '../../model/detection';
import type { Discourse } from './discourse/discourse';
import { endsAsking } from './endsAsking';
import type { QuoteBefore } from './quoteBefore';
import { continued, ruleEvidence } from './ruleEvidence';

/** Two who ask and answer each other, up to a paragraph. */
interface Pair {
  readonly asker: DetectedSpeaker;
  readonly answerer: DetectedSpeaker;
  readonly unit: number;
}

/** Follows two who ask and answer each other, paragraph by paragraph. One for one pass over one article. */
export class Exchange {
  readonly #discourse: Discourse;
  #pair: Pair | undefined;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  /** Notes who asked the question in the paragraph before, and who has just answered it; `last` is the quote before. */
  take(speaker: DetectedSpeaker | null, asks: boolean, last: QuoteBefore | undefined, unit: number): void {
    const known = this.#pair;
    if (known?.unit === unit) return;
    const isKnown = known?.unit === unit - 1 && [known.asker.entity, known.answerer.entity].includes(speaker?.entity);
    if (isKnown) this.#pair = { ...known, unit };
    if (isKnown || asks || speaker?.entity === undefined) return;
    const isAsked = last?.asks === true && last.unit === unit - 1;
    const asker = isAsked ? last.speaker : this.#askedInReport();
    if (asker?.entity === undefined || speaker.entity === asker.entity) return;
    this.#pair = { asker, answerer: speaker, unit };
  }

  /** "“And then?” ⏎ “Then nothing.”": whose turn it is where the text of a paragraph is all quoted and goes on with an exchange of questions and answers. */
  next(text: string, last: QuoteBefore, unit: number): DetectedSpeaker | null {
    const pair = this.#goingOn(unit);
    if (pair === undefined || last.open) return null;
    const { asker, answerer } = pair;
    const rule = ruleEvidence('speaker/exchange', 'Two people ask and answer each other');
    // "“Not one?” ⏎ “Two.” ⏎ “That is not one.”": whoever is quoted alone after words alone is the other of the two.
    if (last.speaker?.entity === answerer.entity && (last.isAlone || !last.endsUnit)) return continued(asker, rule);
    if (last.isAlone && last.speaker?.entity === asker.entity) return continued(answerer, rule);
    const asks = endsAsking(text);
    const isTurned = asks ? last.speaker?.entity === answerer.entity : last.asks && last.speaker?.entity === asker.entity;
    return isTurned ? continued(asks ? asker : answerer, rule) : null;
  }

  /** "“Who can?” he asked. ⏎ “We can,” NAME replied. ⏎ “Good,” he said.": whoever asked has the turn again. */
  askerAgain(last: QuoteBefore | undefined, unit: number): string | undefined {
    const pair = this.#goingOn(unit);
    return last?.speaker?.entity === pair?.answerer.entity ? pair?.asker.entity : undefined;
  }

  #goingOn(unit: number): Pair | undefined {
    return this.#pair?.unit === unit - 1 ? this.#pair : undefined;
  }

  /** "NAME asked how many there were. ⏎ “Two,” OTHER said.": whoever asked without marks in the paragraph before. */
  #askedInReport(): DetectedSpeaker | undefined {
    const asker = this.#discourse.askedBefore(0);
    return asker === undefined
      ? undefined
      : { entity: asker.id, ...ruleEvidence('speaker/exchange', 'The paragraph before asks'), why: 'The paragraph before asks.' };
  }
}
