import nlp from 'compromise';
import type { AnnotatedText, LabelledSpan, MeasuredQuote } from '../../src/core/measure/annotatedText';
import type { EntityKind } from '../../src/core/model/annotation';
import type { Span } from '../../src/core/text/span';

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
}
interface View {
  json(options: object): unknown;
}

const TAIL = /(?:['’]s)?[\s\p{P}]*$/u;

/** The npm library compromise: people, organizations and quotations as it gives them, without the punctuation that it keeps at their ends. */
export function compromiseSystem(id: string, text: string): AnnotatedText {
  const document = nlp(text);
  return {
    id,
    text,
    mentions: [
      ...spansOf(document.people(), text).map((span) => mention('person', span, text)),
      ...spansOf(document.organizations(), text).map((span) => mention('organization', span, text)),
    ],
    quotes: spansOf(document.quotations(), text).map((span) => quotation(span, text)),
  };
}

/** Only what it takes to find everything, for measuring time. */
export function runCompromise(text: string): void {
  const document = nlp(text);
  for (const view of [document.people(), document.organizations(), document.quotations()]) found(view);
}

const found = (view: View): readonly Found[] => view.json({ offset: true, terms: false }) as readonly Found[];

const spansOf = (view: View, text: string): Span[] =>
  found(view).map(({ offset: { start, length } }) => ({ start, end: Math.min(start + length, text.length) }));

function mention(label: EntityKind, { start, end }: Span, text: string): LabelledSpan {
  const words = text.slice(start, end).replace(TAIL, '');
  return { start, end: start + words.length, label, text: words, entity: null, confidence: null };
}

const quotation = ({ start, end }: Span, text: string): MeasuredQuote => ({
  start,
  end,
  text: text.slice(start, end),
  type: 'direct',
  speaker: null,
  speakerText: null,
  marksOnly: false,
  confidence: null,
  speakerConfidence: null,
});
