import { mix } from '../../words/featureHash';
import { Template, type TemplateId } from './featureTemplate';

/** What the hashes of each template start from. */
const SEEDS = Int32Array.from({ length: Object.keys(Template).length }, (_, template) => 0x7a61 + template * 0x9e3779b1);

/** Takes the features of tokens, one token behind the other, and is used again for the next. */
export class FeatureBuffer {
  #hashes = new Uint32Array(1 << 12);
  #templates = new Uint8Array(1 << 12);
  #known = new Int32Array(1 << 12);
  #length = 0;
  readonly #starts: number[] = [];
  #tokens = 0;

  /** The features of token `i` are `hashes[starts[i]]` up to `hashes[starts[i + 1]]` or, for the last token, up to `length`. */
  get hashes(): Uint32Array {
    return this.#hashes;
  }

  /** The template of each hash, for explanations. */
  get templates(): Uint8Array {
    return this.#templates;
  }

  /** Room for a number about each feature, for whoever reads the buffer. */
  get known(): Int32Array {
    return this.#known;
  }

  get length(): number {
    return this.#length;
  }

  /** Of as many tokens as `tokens` says; what stands behind them is left from before. */
  get starts(): readonly number[] {
    return this.#starts;
  }

  get tokens(): number {
    return this.#tokens;
  }

  clear(): void {
    this.#length = 0;
    this.#tokens = 0;
  }

  /** What is added from here on belongs to the next token. */
  startToken(): void {
    this.#starts[this.#tokens++] = this.#length;
  }

  add(template: TemplateId, a = 0, b = 0, c = 0): void {
    const length = this.#length;
    if (length === this.#hashes.length) this.#grow();
    this.#hashes[length] = mix(mix(mix(SEEDS[template] ?? 0, a), b), c);
    this.#templates[length] = template;
    this.#length = length + 1;
  }

  /** One feature for each set bit. */
  addBits(template: TemplateId, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.add(template, 31 - Math.clz32(rest & -rest));
  }

  #grow(): void {
    const hashes = new Uint32Array(this.#length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const templates = new Uint8Array(this.#length * 2);
    templates.set(this.#templates);
    this.#templates = templates;
    this.#known = new Int32Array(this.#length * 2);
  }
}
