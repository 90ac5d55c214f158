import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Detector } from '../../../../src/core/detect/detector';
import { parseGold } from '../../../../src/core/measure/gold';
import type { DetectedEntity, DetectedQuote, Detection } from '../../../../src/core/model/detection';
import { detectorResources } from '../detectorResources';

/** `../shared` beside the project, or wherever the environment says. */
const SHARED = resolve(process.env.ARTICLE_ANNOTATOR_SHARED ?? '../shared');

interface ExpectedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: string;
}
interface Expected {
  readonly people: readonly ExpectedMention[];
  readonly organizations: readonly ExpectedMention[];
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly speaker: string }[];
}

const spansOf = (entities: readonly DetectedEntity[]): string[] =>
  entities.flatMap((entity) => entity.mentions.map(({ span }) => `${span.start}-${span.end}`));
const names = (entities: readonly DetectedEntity[]): string[] => entities.map((entity) => entity.name);

function hits(
  entities: readonly DetectedEntity[],
  expected: readonly { start: number; end: number }[],
): { found: number; wrong: number } {
  const wanted = new Set(expected.map(({ start, end }) => `${start}-${end}`));
  const spans = spansOf(entities);
  return { found: spans.filter((span) => wanted.has(span)).length, wrong: spans.filter((span) => !wanted.has(span)).length };
}

describe('Detector', () => {
  const detect = (text: string): Detection => new Detector(detectorResources).detect(text);

  const quoteOf = (text: string): DetectedQuote | undefined => detect(text).quotes[0];
  const speakerOf = (text: string): string | undefined => {
    const found = detect(text);
    const speaker = found.quotes[0]?.speaker;
    return [...found.people, ...found.organizations].find((entity) => entity.id === speaker?.entity)?.name ?? speaker?.text;
  };

  describe('names', () => {
    it('leaves titles, possessives and a leading "the" out', () => {
      const found = detect("President Vladimir Putin met Mr. Ahmed Hassan's son at the Ministry of Finance in Cairo.");
      assert.deepEqual(names(found.people), ['Vladimir Putin', 'Ahmed Hassan']);
      assert.deepEqual(names(found.organizations), ['Ministry of Finance']);
    });

    it('finds listed firms that bear a possessive, unless somebody of the article bears the name', () => {
      assert.deepEqual(names(detect("Bonds fell, and Moody's said it would wait.").organizations), ["Moody's"]);
      assert.deepEqual(names(detect("Ada Moody left. Later Moody's lawyer said so.").organizations), []);
      assert.deepEqual(names(detect("They ate at Wendy's, he said.").organizations), ["Wendy's"]);
      assert.deepEqual(names(detect("He met Wendy's brother.").organizations), []);
    });

    it('takes the surname of somebody named in full for no organization, unless the article speaks of one', () => {
      const kinds = (text: string) => {
        const { people, organizations } = detect(text);
        const count = (found: readonly { mentions: readonly { text: string }[] }[]) =>
          found.flatMap(({ mentions }) => mentions).filter(({ text: name }) => name === 'Molson' || name === 'Reuters').length;
        return [count(people), count(organizations)];
      };
      assert.deepEqual(kinds('Odile Molson never wanted to dance. Molson teaches in Truro now. Parents adore Molson.'), [2, 0]);
      assert.deepEqual(kinds('Odile Molson resigned. A clerk at Molson wept. Parents adore Molson.'), [0, 2]);
      assert.deepEqual(kinds('Odile Molson resigned. Toyota and Molson closed. Parents adore Molson.'), [0, 2]);
      assert.deepEqual(kinds('Odile Molson resigned. Molson has raised its prices. Parents adore Molson.'), [0, 2]);
      assert.deepEqual(kinds('Odile Molson resigned from the brewer Molson. Parents adore Molson.'), [0, 2]);
      assert.deepEqual(kinds('Henry Reuters sang in Oslo. (Reuters)'), [0, 1]);
    });

    it('finds surnames that are words for parties and nations, or of sentences, where the article has somebody in full', () => {
      const texts = (text: string) => detect(text).people.flatMap(({ mentions }) => mentions.map(({ text: name }) => name));
      assert.deepEqual(
        texts('Lars Tory lost his seat. Tory blamed the snow. A Tory MP laughed. Few like Tory. Tory’s wife wept.'),
        ['Lars Tory', 'Tory', 'Tory', 'Tory'],
      );
      assert.deepEqual(
        texts('Dawn French sang. French officials wept. The French said so. French shares fell. French said no.'),
        ['Dawn French', 'French'],
      );
      assert.deepEqual(texts("Coun. Jin You lost. You wanted a bus lane. A cyclist praised You's plan. You's wife wept."), [
        'Jin You',
        'You',
        'You',
      ]);
    });

    it('finds listed organizations whole that hold small words', () => {
      const { organizations } = detect(
        'Ada Lorne left Kibo no To. The Medicines and Healthcare products Regulatory Agency wrote to her.',
      );
      assert.deepEqual(names(organizations), ['Kibo no To', 'Medicines and Healthcare products Regulatory Agency']);
    });

    it('finds listed organizations that open small as people do', () => {
      const { people, organizations } = detect(
        "He has links to al-Qaida and to Ada Lorne's al-Qaeda in Iraq. An al Qaeda-linked cell told al-Jazeera so. Ahmed al-Shabab left.",
      );
      assert.deepEqual(organizations.flatMap(({ mentions }) => mentions.map(({ text }) => text)).sort(), [
        'al Qaeda',
        'al-Jazeera',
        'al-Qaeda in Iraq',
        'al-Qaida',
      ]);
      assert.deepEqual(names(people).sort(), ['Ada Lorne', 'Ahmed al-Shabab']);
    });

    it('parts whoever bears a title from it, whatever stands in front', () => {
      const { people, organizations } = detect(
        'Senate Minority Leader Walter Hobson, D-N.Y., called it off.\n\nPolish Prime Minister Zbigniew Marczak left.',
      );
      assert.deepEqual(names(people), ['Walter Hobson', 'Zbigniew Marczak']);
      // The chamber is one (training/README.md), and nothing else.
      assert.deepEqual(
        names(organizations).filter((name) => name !== 'Senate'),
        [],
      );
    });

    it('keeps the dot of an abbreviation, but not that of a sentence', () => {
      const { people, organizations } = detect(
        'Shares of Kolvano Corp. fell 3% on Monday, and Walter Hobson Jr. sold his.\n\nHe had bought into Kolvano Corp.',
      );
      assert.deepEqual(names(people), ['Walter Hobson Jr.']);
      assert.deepEqual(
        organizations.flatMap(({ mentions }) => mentions.map(({ text }) => text)),
        ['Kolvano Corp.', 'Kolvano Corp'],
      );
    });

    it('keeps commas that belong to listed names, and the dot in front of a possessive', () => {
      const found = (text: string) => names(detect(text).organizations);
      const ministry = 'Immigration, Refugees and Citizenship Canada';
      assert.deepEqual(found(`A memo from ${ministry} leaked.`), [ministry]);
      assert.deepEqual(found(`${ministry} leaked a memo.`), [ministry]);
      assert.deepEqual(found('We heard of Kestrel Foods Inc.’s purchase.'), ['Kestrel Foods Inc.']);
    });

    it('has letters of an organization that the article explains, whatever else they mean', () => {
      const { organizations } = detect('The Velanto Customs Inspectorate (DNA) searched the depot. Two DNA officers came.');
      assert.deepEqual(
        organizations.map(({ mentions }) => mentions.map(({ text }) => text)),
        [['Velanto Customs Inspectorate', 'DNA', 'DNA']],
      );
    });

    it('keeps particles, hyphens and initials inside names', () => {
      const found = detect('Ursula von der Leyen met Abdel Fattah el-Sisi, Moon Jae-in and John F. Kennedy.');
      assert.deepEqual(names(found.people), ['Ursula von der Leyen', 'Abdel Fattah el-Sisi', 'Moon Jae-in', 'John F. Kennedy']);
    });

    it('reads photo credits, datelines and bylines', () => {
      const found = detect(
        'By Dana Whitlock and Ada Okafor\n\n(Photo : PAVEL ZHERNOV/AFP via Getty Images)\n\nLAGOS, Feb 3 (Reuters) - The ferry sank.',
      );
      assert.deepEqual(names(found.people), ['Dana Whitlock', 'Ada Okafor', 'PAVEL ZHERNOV']);
      assert.deepEqual(names(found.organizations), ['AFP', 'Getty Images', 'Reuters']);
    });

    it('leaves out of a name the letters of honours, whoever is titled', () => {
      const found = detect(
        'Sir Gary Whitlock OBE, Dame Ann Whitlock DBE and Lord Delacombe KC came. Cllr Tom Whitlock MBE left.',
      );
      assert.deepEqual(names(found.people), ['Gary Whitlock', 'Ann Whitlock', 'Delacombe', 'Tom Whitlock']);
    });

    it('takes what somebody describes a ship as for words, not for its name', () => {
      assert.equal(detect('Dana Whitlock described life on the ship as “a mess” and left.').quotes.length, 1);
      assert.equal(detect('Dana Whitlock left the ship “Sea Angel” and slept.').quotes.length, 0);
    });

    it('reads whoever stands alone behind the slash of a photo credit', () => {
      assert.deepEqual(names(detect('By Dana Whitlock, dpa\n\nThe ferry sank.').organizations), ['dpa']);
      const found = detect('Photo / Dana Whitlock\n\nPhoto: Supplied / Harrow Agency\n\nThe ferry sank.');
      assert.deepEqual(names(found.people), ['Dana Whitlock']);
      assert.deepEqual(names(found.organizations), ['Harrow Agency']);
      const joined = detect('By DANA WHITLOCK\n\nAssociated Press/Report for America\n\nThe ferry sank.');
      assert.deepEqual(names(joined.organizations), ['Associated Press', 'Report for America']);
    });

    it('takes no town in capitals that opens a dateline for a name', () => {
      for (const line of [
        'SUNGAI KORBANA, March 16 — The ferry sank.',
        'KORBANA, 16 Mar - The ferry sank.',
        'KORBANA — The ferry sank.',
      ])
        assert.deepEqual(names([...detect(line).people, ...detect(line).organizations]), [], line);
    });

    it('leaves out of a publisher in a credit what its writer is there', () => {
      const found = detect('Dana Whitlock/Senior Gleaner Writer\n\nThe ferry sank.');
      assert.deepEqual(names(found.people), ['Dana Whitlock']);
      assert.deepEqual(names(found.organizations), ['Gleaner']);
    });

    it('takes no verb that opens a sentence in front of its subject for a name', () => {
      const { people } = detect('“Hope they do it for real,” one fan wrote to Mary Hope. Hope did not answer.\n');
      assert.deepEqual(
        people.map(({ name, mentions }) => `${name} ${mentions.length}`),
        ['Mary Hope 2'],
      );
    });

    it('finds in a headline whom the article names', () => {
      const found = detect(
        'Okafor Blasts Ferry Bosses Over Tolls in Angry Letter\n\nAda Okafor, a lawyer, said the tolls were unfair.',
      );
      assert.equal(found.people[0]?.mentions.length, 2);
    });

    it('gives every finding an origin, a confidence and a reason', () => {
      const found = detect('Ada Okafor, 41, told Reuters: "We had no choice at all."');
      const all = [
        ...found.people.flatMap((entity) => entity.mentions),
        ...found.organizations.flatMap((entity) => entity.mentions),
        ...found.quotes,
      ];
      assert.ok(all.length >= 3);
      for (const { origin, confidence, why } of all) {
        assert.match(origin, /^(?:names|quotes)\/[a-z-]+$/u);
        assert.ok(confidence > 0 && confidence <= 1);
        assert.match(why, /^\S.*\.$/u);
      }
    });
  });

  describe('who is who', () => {
    it('links short forms to full names and keeps two people of one surname apart', () => {
      const { people } = detect('Kim Jong Un met Sergei Shoigu. Kim smiled. Shoigu did not. Later Kim Song Nam spoke.');
      assert.deepEqual(
        people.map(({ name, aliases, mentions }) => [name, aliases, mentions.length]),
        [
          ['Kim Jong Un', ['Kim'], 2],
          ['Sergei Shoigu', ['Shoigu'], 2],
          ['Kim Song Nam', [], 1],
        ],
      );
    });

    it('links acronyms, given in brackets or not', () => {
      const { organizations } = detect(
        'The Nigerian Ports Authority (NPA) agreed. The Korean Central News Agency did not, KCNA reported. NPA declined.',
      );
      assert.deepEqual(
        organizations.map(({ name, mentions }) => [name, mentions.length]),
        [
          ['Nigerian Ports Authority', 3],
          ['Korean Central News Agency', 2],
        ],
      );
    });

    it('states the role as the article does', () => {
      const { people } = detect('Ankit Panda, a senior fellow at a think tank, met North Korean leader Kim Jong Un.');
      assert.deepEqual(
        people.map(({ role }) => role),
        ['senior fellow at a think tank', 'North Korean leader'],
      );
    });
  });

  it('takes the role that stands with the full name before that of a headline', () => {
    const { people } = detect(
      'Russian Defense Chief Gorelov Arrives for Border Talks in the North\n\nRussian Defense Minister Viktor Gorelov landed on Monday, and Gorelov left on Tuesday.',
    );
    assert.deepEqual(
      people.map(({ name, role }) => [name, role]),
      [['Viktor Gorelov', 'Russian Defense Minister']],
    );
  });

  describe('quotes and speakers', () => {
    it('tells direct, mixed and indirect quotes apart', () => {
      const types = detect(
        '"We had no choice," said Ada Okafor. She said the toll was "a tax on the poor" and absurd. Okafor said that the ferry would sail again.',
      ).quotes;
      assert.deepEqual(
        types.map(({ type }) => type),
        ['direct', 'mixed', 'indirect'],
      );
    });

    it('gives the whole report of a mixed quote', () => {
      const text = 'Ada Okafor said the toll was "a tax on the poor" and absurd.';
      const content = quoteOf(text)?.content;
      assert.equal(text.slice(content?.start, content?.end), 'the toll was "a tax on the poor" and absurd');
    });

    it('takes names, titles and terms in marks for no quotes', () => {
      const found = detect(
        'They mark the end of \'Victory\' and the "Great Patriotic War." Earl "Dutch" Prewitt wrote the novel "The Long Rain" on "Unity Day".',
      );
      assert.deepEqual(found.quotes, []);
    });

    it('finds speakers before and behind the cue, across appositions, and behind "according to"', () => {
      assert.equal(speakerOf('"It is late," said Ada Okafor.'), 'Ada Okafor');
      // A headline that tells a whole story says nothing of who speaks behind its colon.
      assert.equal(speakerOf('Harbour workers weigh strike days before regatta: ‘You cannot eat a medal’'), undefined);
      assert.equal(speakerOf('Ada Okafor, a doctor at the hospital in Lagos, said: "It is late."'), 'Ada Okafor');
      assert.equal(speakerOf('The pact "breaks every promise," according to Ada Okafor, a lawyer.'), 'Ada Okafor');
      assert.equal(
        speakerOf('North Korea has sided with Russia, arguing that the "hegemonic policy" of others is to blame.'),
        'North Korea',
      );
    });

    it('finds whoever speaks behind the team or union and a word that no list has', () => {
      assert.equal(speakerOf('“We chased it all night,” said Oilers puckchaser Kaspar Uhl, who sat out.'), 'Kaspar Uhl');
      assert.equal(speakerOf('“We stand here,” said Unifor night picketer Lise Dunn. “No heat.”'), 'Lise Dunn');
      assert.equal(speakerOf('“We stand here,” said Unifor after Lise Dunn left.'), 'Unifor');
      assert.equal(speakerOf('“We stand here,” said Unifor citing Lise Dunn.'), 'Unifor');
    });

    it('resolves pronouns', () => {
      const text = 'Maria Santos arrived late. John Miller was early. "I was stuck in traffic for an hour," she said.';
      assert.equal(speakerOf(text), 'Maria Santos');
    });

    it('joins the parts of a split quote', () => {
      const [first, second] = detect('"We waited," Ada Okafor said, "and nobody came to help us."').quotes;
      assert.ok(first?.continues !== undefined);
      assert.equal(first.continues, second?.continues);
      assert.equal(second?.type, 'direct');
    });

    it('follows a quote over several paragraphs', () => {
      const { quotes } = detect('Ada Okafor said: “It began in March.\n\n“It ended in June.\n\n“Nobody knows why.”');
      assert.equal(quotes.length, 3);
      assert.deepEqual(
        quotes.map(({ speaker }) => speaker?.entity),
        ['ada-okafor', 'ada-okafor', 'ada-okafor'],
      );
      assert.equal(new Set(quotes.map(({ continues }) => continues)).size, 1);
    });

    it('names no speaker where the text gives none', () => {
      assert.equal(quoteOf('"Nobody was told about any of this at all."')?.speaker, null);
    });
  });

  describe('cache and slices', () => {
    const article = readFileSync('test/fixtures/articles/border-talks.article', 'utf8');

    it('returns the same whatever it read before', function () {
      this.timeout(20_000);
      const detector = new Detector(detectorResources);
      const edits = [
        article,
        article.replaceAll('Gorelov', 'Karelin'),
        article.slice(0, 900),
        `${article}\n\nGorelov said nothing.`,
        '',
        article,
      ];
      for (const text of edits) assert.deepEqual(detector.detect(text), detect(text));
    });

    it('finds the same in slices, gives way between them and stops when cancelled', async () => {
      let turns = 0;
      let time = 0;
      const scheduler = {
        time: () => ++time,
        yield: () => {
          turns++;
          return Promise.resolve();
        },
      };
      const cancellation = { isCancellationRequested: false };
      const control = { scheduler, cancellation, sliceMilliseconds: 3 };
      assert.deepEqual(await new Detector(detectorResources).detectInSlices(article, control), detect(article));
      assert.ok(turns > 5);
      const cancelled = new Detector(detectorResources).detectInSlices(article, {
        ...control,
        cancellation: { isCancellationRequested: true },
      });
      assert.equal(await cancelled, undefined);
    });

    it('gives spans that hold exactly the text, also with emoji, CR LF and right-to-left names', () => {
      const text = '“😊 Yes, we did it,” said José Ángel Muñoz.\r\n\r\nمحمد علي met Zoe\u0301 Smith of Häagen & Söhne GmbH.\r\n';
      const found = detect(text);
      const all = [...found.people, ...found.organizations].flatMap(({ mentions }) => mentions);
      for (const { span, text: words } of [...all, ...found.quotes]) assert.equal(text.slice(span.start, span.end), words);
      assert.ok(names(found.people).includes('José Ángel Muñoz'));
    });
  });

  it('reads an article of the project like its gold', () => {
    const gold = parseGold(readFileSync('test/fixtures/gold/border-talks.gold', 'utf8'));
    const found = detect(gold.text);
    const people = hits(found.people, gold.people);
    const organizations = hits(found.organizations, gold.organizations);
    assert.ok(
      people.found >= gold.people.length - 1 && people.wrong <= 3,
      `people ${JSON.stringify(people)} of ${gold.people.length}`,
    );
    assert.ok(
      organizations.found >= gold.organizations.length - 2 && organizations.wrong <= 4,
      `organizations ${JSON.stringify(organizations)} of ${gold.organizations.length}`,
    );
    const marked = gold.quotes.filter(({ type }) => type !== 'indirect');
    const quotes = new Map(found.quotes.map((quote) => [`${quote.span.start}-${quote.span.end}`, quote]));
    const foundQuotes = marked.filter(({ start, end }) => quotes.has(`${start}-${end}`));
    assert.ok(foundQuotes.length >= marked.length - 1, `quotes ${foundQuotes.length} of ${marked.length}`);
    for (const name of ["'Unity'", '"Unity Day,"']) assert.ok(found.quotes.every(({ text }) => text !== name));
    for (const [short, full] of [
      ['Ryu', 'Ryu Chol Min'],
      ['Gorelov', 'Viktor Gorelov'],
      ['KCNA', 'Korean Central News Agency'],
    ] as const) {
      const entity = [...found.people, ...found.organizations].find(({ aliases }) => aliases.includes(short));
      assert.equal(entity?.name, full);
    }
    assert.ok(names(found.people).includes('Ryu Song Hui'));
  });

  it('reads the shared article as its expected annotations say', function () {
    const folder = join(SHARED, 'article');
    if (!existsSync(folder)) {
      console.warn(`      skipped: no ${folder} (set ARTICLE_ANNOTATOR_SHARED); the twin above covers it`); // eslint-disable-line no-console
      this.skip();
    }
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    const found = detect(readFileSync(join(folder, 'north-korea.txt'), 'utf8'));
    const people = hits(found.people, expected.people);
    const organizations = hits(found.organizations, expected.organizations);
    assert.ok(people.found >= 22 && people.wrong <= 3, JSON.stringify(people));
    assert.ok(organizations.found >= 13 && organizations.wrong <= 4, JSON.stringify(organizations));
    const entityAt = new Map(
      [...found.people, ...found.organizations].flatMap((entity) =>
        entity.mentions.map(({ span }) => [span.start, entity.id] as const),
      ),
    );
    const idOf = new Map(
      [...expected.people, ...expected.organizations].flatMap(({ start, entity }) => {
        const found = entityAt.get(start);
        return found === undefined ? [] : [[found, entity] as const];
      }),
    );
    let speakers = 0;
    for (const quote of expected.quotes) {
      const match = found.quotes.find(({ span }) => span.start === quote.start && span.end === quote.end);
      assert.ok(match !== undefined, `quote at ${quote.start}`);
      if ((idOf.get(match.speaker?.entity ?? '') ?? match.speaker?.text) === quote.speaker) speakers++;
    }
    assert.ok(speakers >= 4, `speakers ${speakers} of 5`);
    for (const { text } of found.quotes) assert.doesNotMatch(text, /^['"](?:Victory|Great Patriotic War|Victory Day)/u);
    for (const [short, full] of [
      ['Kim', 'Kim Jong Un'],
      ['Shoigu', 'Sergei Shoigu'],
      ['KCNA', 'Korean Central News Agency'],
    ] as const) {
      const entity = [...found.people, ...found.organizations].find(({ aliases }) => aliases.includes(short));
      assert.equal(entity?.name, full);
    }
    assert.ok(names(found.people).includes('Kim Song Nam'));
  });
});
