import type { Entity } from '../../model/entity';
import { containsSpan, type Span } from '../../text/span';
import { paragraphs } from '../../text/paragraph';
import { isShortFor, nameWords } from './nameWords';
import { type PlacedMention, placedMentions } from './placedMentions';
import type { Finding, ReviewedArticle } from './problem';

/** A headline has no full stop, a caption or a standfirst is shorter than a paragraph of the story. */
const LEAST_BODY_LENGTH = 80;
const SENTENCE_END = /[.?!…]["'”’»)\]]*$/u;

/**
 * People whom the story calls by one word before it says their full name. Headlines, captions and what others are quoted with go first
 * in any article and do not count. Looks at suggestions too: the article is what it is, whoever marked it.
 */
export function shortNameFirst({ text, annotations: { people, quotes } }: ReviewedArticle): readonly Finding[] {
  const body = paragraphs(text).filter(
    (span) => span.end - span.start >= LEAST_BODY_LENGTH && SENTENCE_END.test(text.slice(span.start, span.end)),
  );
  const quoted = quotes.flatMap(({ span, status }) => (span === null || status === 'rejected' ? [] : [span]));
  const isTold = ({ span }: PlacedMention): boolean => isWithin(body, span) && !isWithin(quoted, span);
  return people.flatMap((person) => findingOf(person, isTold) ?? []);
}

function findingOf(person: Entity, isTold: (mention: PlacedMention) => boolean): Finding | undefined {
  const mentions = placedMentions(person);
  const full = mentions.findIndex(({ text }) => nameWords(text).length > 1);
  const fullName = mentions[full]?.text;
  const short = mentions.slice(0, Math.max(full, 0)).find(isTold);
  if (fullName === undefined || short === undefined || !isShortFor(short.text, fullName)) return undefined;
  return {
    span: short.span,
    severity: 'information',
    message: { key: 'problem.shortNameFirst', args: [short.text, fullName] },
    fixes: [
      { title: { key: 'problem.fix.split', args: [short.text] }, action: { kind: 'split', mention: short.id } },
      { title: { key: 'problem.fix.write', args: [fullName] }, action: { kind: 'write', span: short.span, text: fullName } },
    ],
  };
}

const isWithin = (spans: readonly Span[], inner: Span): boolean => spans.some((span) => containsSpan(span, inner));
