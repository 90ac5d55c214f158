import assert from 'node:assert/strict';
import {
  type AnnotationSet,
  type Entity,
  findProblems,
  formatMessage,
  type KnownName,
  type Problem,
  PROBLEM_RULES,
  type ProblemRuleName,
  type Quote,
} from '../../../../src/core/index';
import { organization, person, setOf, TestArticle } from '../model/testSet';

const problemsIn = (
  rule: ProblemRuleName,
  { text }: TestArticle,
  annotations: AnnotationSet,
  registry: readonly KnownName[] = [],
): readonly Problem[] => findProblems({ text, annotations, registry }, (each) => each === rule);

/** What a rule says, each as the words it stands at and the message. */
const said = (
  rule: ProblemRuleName,
  article: TestArticle,
  entities: readonly Entity[],
  quotes: readonly Quote[] = [],
  registry: readonly KnownName[] = [],
): readonly string[] =>
  problemsIn(rule, article, setOf(entities, quotes), registry).map(
    ({ span, message }) => `${article.text.slice(span.start, span.end)} – ${formatMessage(message)}`,
  );

const confirmed = { status: 'confirmed' } as const;

describe('problems of an article', () => {
  describe('an annotation that people differ on', () => {
    const article = new TestArticle('Ada Okafor spoke. "We waited," she said.\n');
    const quote = article.quote('q1', '"We waited,"', {
      ...confirmed,
      status: 'disputed',
      disputed: { type: ['direct', 'mixed'] },
    });

    it('is named where it stands, a person at the first mention, and can be settled', () => {
      const ada = {
        ...person('ada', 'Ada Okafor', [article.mention('m1', 'Ada Okafor', confirmed)]),
        role: 'mayor',
        disputed: { role: ['mayor', 'minister'] },
      };
      const problems = problemsIn('disputedAnnotation', article, setOf([ada], [quote]));
      assert.deepEqual(
        problems.map(({ span, fixes }) => [article.text.slice(span.start, span.end), fixes[0]?.action]),
        [
          ['Ada Okafor', { kind: 'settle', id: 'ada' }],
          ['"We waited,"', { kind: 'settle', id: 'q1' }],
        ],
      );
    });

    it('is none once it is settled', () => {
      const decided = { ...quote, status: 'confirmed' } as const;
      assert.deepEqual(said('disputedAnnotation', article, [], [decided]), []);
    });
  });

  describe('a quote without a speaker', () => {
    const article = new TestArticle(
      'It was late. "We waited," somebody said. "He told us, \'Go home,\' and left," said Ada Okafor.\n\nMs Crewe: "Why?"\n',
    );
    const ada = person('ada', 'Ada Okafor', [article.mention('m1', 'Ada Okafor', confirmed)]);
    const quotes = [
      article.quote('q1', '"We waited,"', confirmed),
      article.quote('q2', '"He told us, \'Go home,\' and left,"', { ...confirmed, speaker: { entity: 'ada' } }),
      article.quote('q3', "'Go home,'", confirmed),
      article.quote('q4', '"Why?"', confirmed),
    ];

    it('is one that is confirmed, stands in no other and behind no label', () => {
      assert.deepEqual(said('quoteWithoutSpeaker', article, [ada], quotes), [
        '"We waited," – Nobody is named as the speaker of this quote.',
      ]);
    });

    it('is none while it is a suggestion, when words or another part of it name the speaker, and without marks', () => {
      const [first] = quotes;
      assert.ok(first);
      const named = article.quote('q5', 'It was late', { ...confirmed, speaker: { text: 'a neighbour' }, continues: 'c' });
      for (const quote of [
        { ...first, status: 'suggested' } as const,
        { ...first, speaker: { text: 'somebody' } },
        { ...first, continues: 'c' },
        { ...first, type: 'indirect' } as const,
      ])
        assert.deepEqual(said('quoteWithoutSpeaker', article, [], [quote, named]), []);
    });

    it('is mended by setting the speaker', () => {
      const [problem] = problemsIn('quoteWithoutSpeaker', article, setOf([ada], quotes));
      assert.deepEqual(problem?.fixes[0]?.action, { kind: 'setSpeaker', quote: 'q1' });
    });
  });

  describe('a short name before the full name', () => {
    const lead = 'The harbour will be closed for two years, the council decided on Monday after a long night of talks';
    it('is one in the story, not in a headline or in a quote', () => {
      const article = new TestArticle(
        `Okafor leaves\n\n${lead}. "Okafor was tired," a clerk said.\n\n${lead}, and Okafor left.\n\nAda Okafor came back.\n`,
      );
      const mentions = [0, 1, 2].map((nth) => article.mention(`m${String(nth)}`, 'Okafor', { nth }));
      const ada = person('ada', 'Ada Okafor', [...mentions, article.mention('m9', 'Ada Okafor')]);
      const quote = article.quote('q', '"Okafor was tired,"');
      const [problem, ...others] = problemsIn('shortNameFirst', article, setOf([ada], [quote]));
      assert.deepEqual(others, []);
      assert.deepEqual(problem?.span, article.span('Okafor', 2));
      assert.equal(formatMessage(problem.message), '“Okafor” stands here before the full name, “Ada Okafor”.');
      assert.deepEqual(
        problem.fixes.map(({ action }) => action),
        [
          { kind: 'split', mention: 'm2' },
          { kind: 'write', span: problem.span, text: 'Ada Okafor' },
        ],
      );
    });

    it('is none when the full name came first, or never comes', () => {
      const article = new TestArticle(`${lead}, Ada Okafor said. ${lead}, said Okafor, and Lind as well.\n`);
      const ada = person('ada', 'Ada Okafor', [article.mention('m1', 'Ada Okafor'), article.mention('m2', 'Okafor', { nth: 1 })]);
      assert.deepEqual(said('shortNameFirst', article, [ada, person('lind', 'Lind', [article.mention('m3', 'Lind')])]), []);
    });
  });

  describe('a short name that fits two people', () => {
    const kims = (article: TestArticle, ...short: readonly Entity['mentions'][number][]): readonly Entity[] => [
      person('un', 'Kim Jong Un', [article.mention('m1', 'Kim Jong Un'), ...short]),
      person('yo', 'Kim Yo Jong', [article.mention('m2', 'Kim Yo Jong')]),
    ];
    const open = new TestArticle('Kim Jong Un met Kim Yo Jong.\n\nThen Kim left. Mr Kim came back.\n');
    const kim = open.mention('m3', 'Kim', { nth: 2 });

    it('is a suggestion behind both of them', () => {
      assert.deepEqual(said('undecidedName', open, kims(open, kim)), [
        'Kim – “Kim” fits more than one person: Kim Jong Un, Kim Yo Jong.',
      ]);
      const [problem] = problemsIn('undecidedName', open, setOf(kims(open, kim)));
      assert.deepEqual(
        problem?.fixes.map(({ action }) => action.kind === 'annotate' && action.entity),
        ['un', 'yo'],
      );
    });

    it('is settled by the reader, by a title, and by who was so called before the other came', () => {
      assert.deepEqual(said('undecidedName', open, kims(open, { ...kim, ...confirmed })), []);
      assert.deepEqual(said('undecidedName', open, kims(open, open.mention('m4', 'Kim', { nth: 3 }))), []);
      const known = new TestArticle('Kim Jong Un came. Kim sat.\n\nKim Yo Jong stood. Tom Lind fell.\n\nKim left.\n');
      const short = [1, 3].map((nth) => known.mention(`s${String(nth)}`, 'Kim', { nth }));
      assert.deepEqual(said('undecidedName', known, kims(known, ...short)), []);
      const near = new TestArticle('Kim Yo Jong stood.\n\nKim Jong Un came, and Kim left.\n');
      assert.deepEqual(said('undecidedName', near, kims(near, near.mention('s', 'Kim', { nth: 2 }))), []);
    });

    it('stays one that is confirmed as somebody of that name alone', () => {
      const alone = person('kim', 'Kim', [{ ...kim, ...confirmed }]);
      assert.equal(said('undecidedName', open, [...kims(open), alone]).length, 1);
    });

    it('is a confirmed quote with candidates and no speaker', () => {
      const speaker = { text: 'Kim', candidates: ['un', 'yo'] };
      const quote = open.quote('q', 'Then Kim left.', { ...confirmed, speaker });
      assert.deepEqual(said('undecidedName', open, kims(open), [quote]), [
        'Then Kim left. – It is left open who says this: Kim Jong Un, Kim Yo Jong.',
      ]);
      assert.deepEqual(said('undecidedName', open, kims(open), [{ ...quote, speaker: { ...speaker, entity: 'un' } }]), []);
      const [problem] = problemsIn('undecidedName', open, setOf(kims(open), [quote]));
      assert.deepEqual(problem?.fixes[1]?.action, { kind: 'setSpeaker', quote: 'q', entity: 'yo' });
    });
  });

  describe('two spellings of one name', () => {
    const article = new TestArticle('Sergei Shoigu spoke. Shoigu sat. Then Shoygu left. SHOIGÙ');
    const common = [article.mention('m1', 'Sergei Shoigu'), article.mention('m2', 'Shoigu', { nth: 1 })];
    const odd = article.mention('m3', 'Shoygu');

    it('are reported once, where the rarer one stands', () => {
      const one = person('s', 'Sergei Shoigu', [...common, odd, article.mention('m4', 'SHOIGÙ')]);
      assert.deepEqual(said('twoSpellings', article, [one]), ['Shoygu – “Shoygu” is also written “Shoigu” in this article.']);
      const [problem] = problemsIn('twoSpellings', article, setOf([one]));
      assert.deepEqual(
        problem?.fixes.map(({ action }) => action),
        [
          { kind: 'split', mention: 'm3' },
          { kind: 'write', span: odd.span, text: 'Shoigu' },
        ],
      );
    });

    it('of two people make them one', () => {
      const [problem] = problemsIn(
        'twoSpellings',
        article,
        setOf([person('s', 'Sergei Shoigu', common), person('t', 'Shoygu', [odd])]),
      );
      assert.deepEqual(problem?.fixes[0]?.action, { kind: 'merge', keep: 's', other: 't' });
    });

    it('are none where other words of the names differ, or one is a person and one an organization', () => {
      const two = new TestArticle('Anna Phillips met Carl Philips.');
      const anna = person('a', 'Anna Phillips', [two.mention('m1', 'Anna Phillips')]);
      assert.deepEqual(said('twoSpellings', two, [anna, person('c', 'Carl Philips', [two.mention('m2', 'Carl Philips')])]), []);
      assert.deepEqual(said('twoSpellings', two, [anna, organization('c', 'Philips', [two.mention('m2', 'Philips')])]), []);
    });
  });

  describe('a name of a person and an organization', () => {
    const article = new TestArticle('Jordan Reed opened. Later Jordan Reed closed.');
    const asPerson = person('p', 'Jordan Reed', [article.mention('m1', 'Jordan Reed')]);

    it('is reported where the second one stands, and made one of the two', () => {
      const both = setOf([asPerson, organization('o', 'Jordan Reed', [article.mention('m2', 'Jordan Reed', { nth: 1 })])]);
      const [problem] = problemsIn('personAndOrganization', article, both);
      assert.deepEqual(problem?.span, article.span('Jordan Reed', 1));
      assert.deepEqual(
        problem.fixes.map(({ action }) => action),
        [
          { kind: 'merge', keep: 'p', other: 'o' },
          { kind: 'merge', keep: 'o', other: 'p' },
        ],
      );
    });

    it('is none for a company that has its founder’s last name', () => {
      const reed = organization('o', 'Reed', [article.mention('m2', 'Reed', { nth: 1 })]);
      assert.deepEqual(said('personAndOrganization', article, [asPerson, reed]), []);
    });
  });

  describe('quotation marks', () => {
    const marks = (text: string): readonly string[] =>
      PROBLEM_RULES.unbalancedQuotes({ text, annotations: setOf([]), registry: [] }).map(
        ({ span, message }) => `${String(span.start)} ${formatMessage(message)}`,
      );

    it('that are never closed or never opened are reported', () => {
      assert.deepEqual(marks('“We left, she said.\n\nIt rained.\n'), ['0 The quotation mark “ is never closed.']);
      assert.deepEqual(marks('"We left, she said.'), ['0 The quotation mark " is never closed.']);
      assert.deepEqual(marks('We left,” she said.'), ['8 The quotation mark ” closes nothing.']);
      assert.deepEqual(marks('“Yes,” she said. We left,” she said.'), ['25 The quotation mark ” closes nothing.']);
    });

    it('of a quote of several paragraphs, apostrophes and inches are in order', () => {
      assert.deepEqual(marks('“We left.\n\n“We came back.\n\n“We stayed,” she said.\n'), []);
      assert.deepEqual(marks('The workers’ union of the ’90s wants rock ’n’ roll. It’s a 12" record, 5’ 10” tall.'), []);
      assert.deepEqual(marks('He said, “She told me, ‘Go.’” "I said \'no\'," he added. «Oui», „Ja“.'), []);
    });

    it('are closed at the end of the paragraph, or taken away', () => {
      const [problem] = PROBLEM_RULES.unbalancedQuotes({
        text: 'He said: “We left.\n\nIt rained.',
        annotations: setOf([]),
        registry: [],
      });
      assert.deepEqual(
        problem?.fixes.map(({ action }) => action),
        [
          { kind: 'write', span: { start: 18, end: 18 }, text: '”' },
          { kind: 'write', span: { start: 9, end: 10 }, text: '' },
        ],
      );
    });
  });

  describe('a speaker whom the registry does not know', () => {
    const article = new TestArticle('"Yes," said Ada Okafor. "No," said Tom Lind. "Never," Lind said.');
    const people = [
      person('ada', 'Ada Okafor', [article.mention('m1', 'Ada Okafor', confirmed)]),
      person('tom', 'Tom Lind', [article.mention('m2', 'Tom Lind', confirmed)]),
    ];
    const quotes = [
      article.quote('q1', '"Yes,"', { ...confirmed, speaker: { entity: 'ada' } }),
      article.quote('q2', '"No,"', { ...confirmed, speaker: { entity: 'tom' } }),
      article.quote('q3', '"Never,"', { ...confirmed, speaker: { entity: 'tom' } }),
    ];
    const known: KnownName = { kind: 'person', name: 'A. Okafor', aliases: ['Ada Okafor'], id: 'okafor' };

    it('is reported once', () => {
      assert.deepEqual(said('unknownSpeaker', article, people, quotes, [known]), [
        '"No," – The speaker “Tom Lind” is not in the registry.',
      ]);
    });

    it('is none where there is no registry, where the two are linked, and while the quote is a suggestion', () => {
      assert.deepEqual(said('unknownSpeaker', article, people, quotes), []);
      const linked = people.map((each) => ({ ...each, entity: 'okafor' }));
      assert.deepEqual(said('unknownSpeaker', article, linked, quotes, [known]), []);
      const suggested = quotes.map((quote) => ({ ...quote, status: 'suggested' as const }));
      assert.deepEqual(said('unknownSpeaker', article, people, suggested, [known]), []);
    });
  });

  it('are never found at what is rejected or has lost its place', () => {
    const article = new TestArticle('Sergei Shoigu spoke. Shoygu left.');
    const people = (odd: Partial<Entity['mentions'][number]>): readonly Entity[] => [
      person('s', 'Sergei Shoigu', [article.mention('m1', 'Sergei Shoigu')]),
      person('t', 'Shoygu', [article.mention('m2', 'Shoygu', odd)]),
    ];
    assert.equal(said('twoSpellings', article, people({})).length, 1);
    assert.deepEqual(said('twoSpellings', article, people({ status: 'rejected' })), []);
    assert.deepEqual(said('twoSpellings', article, people({ span: null, state: 'orphaned' })), []);
  });

  it('each have a way to be mended, and come in reading order', () => {
    const article = new TestArticle('Kim Jong Un met Kim Yo Jong.\n\nThen Kim left,” he said. “We left.\n');
    const annotations = setOf([
      person('un', 'Kim Jong Un', [article.mention('m1', 'Kim Jong Un'), article.mention('m3', 'Kim', { nth: 2 })]),
      person('yo', 'Kim Yo Jong', [article.mention('m2', 'Kim Yo Jong')]),
    ]);
    const problems = findProblems({ text: article.text, annotations, registry: [] });
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['undecidedName', 'unbalancedQuotes', 'unbalancedQuotes'],
    );
    for (const { fixes } of problems) assert.ok(fixes.length > 0);
  });
});
