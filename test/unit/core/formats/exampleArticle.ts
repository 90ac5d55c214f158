import {
  type AnnotationSet,
  type Entity,
  type ExportedArticle,
  type Mention,
  NOTHING_KNOWN,
  type Quote,
  type Span,
} from '../../../../src/core/index';

/** An article with everything that an export has to cope with: characters outside the BMP, scripts, markup, formulas, edits. */
export const exampleText = [
  'Mayor 😀 Zoë Ångström <b>opens</b> the =SUM(A1) bridge',
  '',
  'By *Dana* Whitlock',
  '',
  '"We [all](http://evil.example) crossed it, | and | nobody fell," Ångström told the Harbour Trust on Monday. Its spokesman, דוד לוי, agreed.',
  '',
  'The bridge "holds", according to the trust. The ministry said that tolls would rise.',
  '',
  '-1 degree; see www.example.com & "quote"',
  '',
].join('\r\n');

/** Where words stand: the first time, or the first time within other words. */
const placeOf = (words: string, within = words): Span => {
  const start = exampleText.indexOf(within) + within.indexOf(words);
  if (!exampleText.includes(within)) throw new Error(`No "${within}" in the example.`);
  return { start, end: start + words.length };
};

const mention = (id: string, words: string, more: Partial<Mention> = {}, within = words): Mention => ({
  id,
  span: placeOf(words, within),
  text: words,
  status: 'confirmed',
  state: 'exact',
  ...more,
});

const zoe: Entity = {
  id: 'zoe-angstrom',
  kind: 'person',
  name: 'Zoë Ångström',
  role: 'mayor of <Port & Vale>',
  aliases: ['Ångström', '=Å'],
  links: { wikidata: 'Q1' },
  notes: 'Met her *once*.\nTwice.',
  mentions: [
    mention('m0000001', 'Zoë Ångström', { by: 'dana', time: '2024-05-01T10:00:00Z' }),
    mention('m0000002', 'Ångström', { thread: [{ by: 'dana', time: '2024-05-01', text: 'Sure?' }] }, 'Ångström told'),
    {
      ...mention('m0000003', 'Zoë Ångström'),
      span: null,
      text: 'Mayor Ångström',
      state: 'orphaned',
      lastKnown: { at: '9:1-15' },
    },
  ],
};
const levi: Entity = {
  id: 'דוד-לוי',
  kind: 'person',
  name: 'דוד לוי',
  aliases: [],
  mentions: [mention('m0000004', 'דוד לוי', { status: 'suggested', origin: 'names/list', confidence: 0.75 })],
};
const source: Entity = {
  id: 'a-source',
  kind: 'person',
  name: 'A Source',
  aliases: [],
  confidential: true,
  mentions: [mention('m0000005', 'Dana')],
};
const trust: Entity = {
  id: 'harbour-trust',
  kind: 'organization',
  name: 'Harbour Trust',
  aliases: ['the trust'],
  mentions: [
    mention('m0000006', 'Harbour Trust', { origin: 'names/model', confidence: 0.5, status: 'suggested' }),
    mention('m0000007', 'trust', { state: 'changed', text: 'Trust Ltd', status: 'disputed' }, 'to the trust'),
  ],
};

const quotes: readonly Quote[] = [
  {
    ...mention('q0000001', '"We [all](http://evil.example) crossed it, | and | nobody fell,"'),
    type: 'direct',
    cue: { span: placeOf('told'), text: 'told' },
    speaker: { entity: 'zoe-angstrom', text: 'Ångström' },
    checked: { verdict: 'verified', source: 'recording_1.wav' },
  },
  {
    ...mention('q0000002', '"holds"'),
    type: 'mixed',
    content: placeOf('The bridge "holds"'),
    speaker: { candidates: ['harbour-trust', 'zoe-angstrom'] },
    status: 'suggested',
    origin: 'quotes/mixed',
    confidence: 0.9,
  },
  {
    ...mention('q0000003', 'that tolls would rise'),
    type: 'indirect',
    speaker: { text: 'The ministry' },
    checked: { verdict: 'wrong', source: '' },
  },
  { ...mention('q0000004', '-1 degree'), type: 'indirect', speaker: { entity: 'a-source', text: 'a source' } },
  { ...mention('q0000005', '"quote"'), type: 'direct', speaker: null, status: 'rejected' },
];

const annotations: AnnotationSet = {
  people: [zoe, levi, source],
  organizations: [trust],
  quotes,
  rejected: [{ id: 'rejected-1', kind: 'person', text: 'SUM', scope: 'anywhere', span: null }],
};

export const exampleArticle: ExportedArticle = {
  name: 'bridge_1.txt',
  text: exampleText,
  annotations,
  facts: { title: 'Mayor *opens* the bridge', source: 'https://example.com/a_b', date: '2024-05-01', desk: 'local' },
  known: NOTHING_KNOWN,
};

export const emptyArticle: ExportedArticle = {
  name: 'empty.txt',
  text: '',
  annotations: { people: [], organizations: [], quotes: [], rejected: [] },
  facts: {},
  known: NOTHING_KNOWN,
};
