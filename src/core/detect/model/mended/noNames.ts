import type { TokenRange } from '../../../text/sentence';
import type { TokenEvidence } from '../../wordEvidence';
import type { ParagraphAnalysis } from '../../words/paragraphAnalysis';
import type { TaggedName } from '../weights/tagLabel';
import { isNeverName } from './isNeverName';
import { isNoNameHere } from './isNoNameHere';
import type { WeighedName } from './weighedName';

/** What is known of a name whatever the article shows. */
interface Checked {
  readonly name: TaggedName;
  readonly isNever: boolean;
}

/**
 * What the weights take for names in a paragraph now and then, and the lists and the words around it know better. What has nothing to do with the evidence is asked once for all evidence.
 */
export class NoNames {
  readonly #paragraph: ParagraphAnalysis;
  /** By the name's first token. */
  readonly #checked = new Map<number, Checked>();

  constructor(paragraph: ParagraphAnalysis) {
    this.#paragraph = paragraph;
  }

  /** Whether a name is one of them. */
  has(name: WeighedName, sentence: TokenRange, evidence: TokenEvidence): boolean {
    return this.#isNever(name, sentence) || isNoNameHere(this.#paragraph, name, sentence, evidence);
  }

  #isNever(name: TaggedName, sentence: TokenRange): boolean {
    const known = this.#checked.get(name.from);
    if (known?.name.to === name.to && known.name.kind === name.kind) return known.isNever;
    const isNever = isNeverName(this.#paragraph, name, sentence);
    this.#checked.set(name.from, { name, isNever });
    return isNever;
  }
}
