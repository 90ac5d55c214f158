import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnnotationKind,
  decodeDetectorFile,
  Detector,
  type Entity,
  findMention,
  findQuote,
  type GoldArticle,
  overlaps,
  parseGold,
  rankedSpeakers,
  Review,
  type ReviewStop,
  reviewStops,
  sameSpan,
  suggestionIds,
} from '../../src/core/index';
import { unpackModel } from '../../src/cli/node/unpackModel';
import { openSession, type TestHost } from '../unit/core/article/testHost';

const GOLD = 'test/fixtures/gold';
const detector = new Detector(decodeDetectorFile(unpackModel(readFileSync('media/detector.model'))));

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly when: string;
}

const { keybindings } = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { readonly contributes: { readonly keybindings: readonly Keybinding[] } }
).contributes;

/** What the commands of the mode do to a review. */
const ACTIONS: Readonly<Record<string, (review: Review) => unknown>> = {
  reviewConfirm: (review) => {
    review.confirm();
  },
  reviewReject: (review) => {
    review.reject();
  },
  reviewAsPerson: (review) => {
    review.mark('person');
  },
  reviewAsOrganization: (review) => {
    review.mark('organization');
  },
  reviewAsQuote: (review) => {
    review.mark('quote');
  },
  reviewNextSpeaker: (review) => review.nextSpeaker(),
  reviewNext: (review) => {
    review.next();
  },
  reviewPrevious: (review) => {
    review.previous();
  },
  reviewUndo: (review) => review.undo(),
};

/** Somebody at the keyboard, whose key presses count. */
class Reader {
  presses = 0;
  review: Review | undefined;
  readonly #host: TestHost;

  constructor(host: TestHost) {
    this.#host = host;
  }

  async press(key: string): Promise<void> {
    this.presses++;
    const isOn = this.review !== undefined;
    const binding = keybindings.find(
      (each) => each.key === key && each.when.endsWith(isOn ? 'articleAnnotator.reviewing' : 'articleAnnotator.isArticle'),
    );
    const name = binding?.command.replace('articleAnnotator.', '') ?? '';
    if (name === 'review') this.review = new Review(this.#host.session);
    else {
      const action = ACTIONS[name];
      assert.ok(action && this.review, `${key} does nothing.`);
      await action(this.review);
    }
  }
}

/** The key with which a reader says of which kind something is. */
const KIND_KEY: Readonly<Record<AnnotationKind, string>> = { person: 'p', organization: 'o', quote: 'q' };

/** Goes through all suggestions, one at a time, each decided by `keysFor`. @returns How many there were and how many keys it took. */
async function goThrough(
  host: TestHost,
  keysFor: (stop: ReviewStop) => readonly string[],
): Promise<{ readonly suggestions: number; readonly presses: number }> {
  const { session } = host;
  const suggestions = suggestionIds(session.annotations).length;
  const reader = new Reader(host);
  await reader.press('ctrl+alt+v');
  for (let open = suggestions; open > 0;) {
    const stop = reader.review?.current;
    assert.ok(stop, 'the reader is at a suggestion');
    for (const key of keysFor(stop)) await reader.press(key);
    const left = suggestionIds(session.annotations).length;
    assert.ok(left < open, `${stop.id} is decided`);
    open = left;
  }
  return { suggestions, presses: reader.presses };
}

/** What a reader who knows what is right presses at a suggestion. */
function keysByGold({ session }: TestHost, gold: GoldArticle): (stop: ReviewStop) => readonly string[] {
  const names = [...gold.people, ...gold.organizations];
  return ({ id, span }) => {
    const quote = findQuote(session.annotations, id);
    const name = names.find((each) => sameSpan(each, span));
    if (quote === undefined) {
      if (name !== undefined)
        return [findMention(session.annotations, id)?.entity.kind === name.kind ? 'y' : KIND_KEY[name.kind]];
      return gold.quotes.some((each) => sameSpan(each, span)) ? ['q'] : ['n'];
    }
    const said = gold.quotes.find((each) => overlaps(each, span));
    if (said === undefined) return name === undefined ? ['n'] : [KIND_KEY[name.kind]];
    const named = names.filter(({ entity }) => entity === said.speaker);
    const ranked = rankedSpeakers(session.annotations, quote);
    const isRight = ({ mentions }: Entity): boolean =>
      mentions.some((mention) => named.some((each) => mention.span && sameSpan(mention.span, each)));
    const place = ranked.findIndex(isRight);
    // The one in use comes first.
    const turns = place < 0 ? 0 : quote.speaker?.entity === undefined ? place + 1 : place;
    return [...Array.from({ length: turns }, () => 's'), 'y'];
  };
}

const otherKind = ({ session }: TestHost, id: string): AnnotationKind =>
  findMention(session.annotations, id)?.entity.kind === 'person' ? 'organization' : 'person';

async function open(text: string): Promise<TestHost> {
  const host = await openSession(text, { detect: (each) => detector.detect(each) });
  host.files.isSlow = true;
  return host;
}

const samples = readdirSync(GOLD).map((name) => ({ name, gold: parseGold(readFileSync(join(GOLD, name), 'utf8')) }));

describe('a review by keys', function () {
  this.timeout(30_000);

  it('takes at most 1.4 keys for each suggestion of a sample article, decided as the annotators of the samples did', async () => {
    for (const { name, gold } of samples) {
      const host = await open(gold.text);
      const { suggestions, presses } = await goThrough(host, keysByGold(host, gold));
      assert.ok(suggestions > 20, name);
      assert.ok(presses <= 1.4 * suggestions, `${name}: ${presses} keys for ${suggestions} suggestions`);
      assert.deepEqual(reviewStops(host.session.annotations), [], name);
    }
  });

  it('takes no more where a tenth is rejected, a tenth is something else and a third of the quotes have another speaker', async () => {
    for (const { name, gold } of samples) {
      const host = await open(gold.text);
      const made = { rejected: 0, retyped: 0, spoken: 0 };
      let quotes = 0;
      let others = 0;
      const { suggestions, presses } = await goThrough(host, ({ id }) => {
        if (findQuote(host.session.annotations, id) !== undefined && quotes++ % 3 === 0) {
          made.spoken++;
          return quotes % 2 === 0 ? ['s', 'y'] : ['s', 's', 'y'];
        }
        others++;
        if (others % 10 === 3) return (made.rejected++, ['n']);
        if (others % 10 === 8) return (made.retyped++, [KIND_KEY[otherKind(host, id)]]);
        return ['y'];
      });
      const context = `${name}: ${presses} keys for ${suggestions} suggestions, ${JSON.stringify(made)}`;
      assert.ok(Math.min(...Object.values(made)) > 0, context);
      assert.ok(presses <= 1.4 * suggestions, context);
      assert.ok(host.session.annotations.rejected.length >= made.rejected, context);
    }
  });
});
