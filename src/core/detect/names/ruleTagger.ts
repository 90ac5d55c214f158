import { hasClass, keyAt, type ParagraphAnalysis } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';
import type { Chunk } from './chunk';
import { creditLine } from './creditLine';
import { headlineChunks } from './headlineNames';
import { judge } from './nameScore';
import type { NameMention, NameTagger } from './nameTagger';
import { chunksOf } from './segmenter';
import { labelsPerson, speakerLabel } from './speakerLabel';
import { titleText } from './titleText';
import { noteCases, noteName } from './noteSightings';
import { NO_EVIDENCE, SightingsBuilder, type WordEvidence } from './wordEvidence';

const RELATED =
  /^\W{0,3}(?:read (?:also|more|next)|related(?: (?:article|story|stories|articles))?|see also|also read|more from|watch)\s*[:|–—-]/iu;

/** Names below this confidence teach the document nothing. */
const LEAST_CONFIDENCE = 0.85;

/** Finds names by rules and word lists alone. */
export const ruleTagger: NameTagger = {
  read(paragraph) {
    const seen = new SightingsBuilder();
    noteCases(paragraph, seen);
    for (const name of namesByRule(paragraph, NO_EVIDENCE))
      if (name.confidence >= LEAST_CONFIDENCE) noteName(paragraph, name, seen);
    return { sightings: seen.take(), names: (evidence) => namesByRule(paragraph, evidence) };
  },
};

/** Names by rules and word lists: cut the capitalised runs, then weigh what speaks for each reading. */
export function namesByRule(paragraph: ParagraphAnalysis, evidence: WordEvidence): readonly NameMention[] {
  const credit = creditLine(paragraph);
  const found: NameMention[] = (credit?.chunks ?? []).map(({ kind, why, ...chunk }) =>
    mention(paragraph, chunk, kind, { origin: 'names/credit', confidence: 0.93, why }),
  );
  if (credit?.to === paragraph.tokens.length) return found;
  const label = speakerLabel(paragraph);
  if (label !== undefined && labelsPerson(paragraph, label, evidence)) {
    const why = 'It labels a turn of a transcript';
    found.push(
      mention(paragraph, { from: 0, to: label.nameTo, shape: 'plain' }, 'person', {
        origin: 'names/label',
        confidence: 0.93,
        why,
      }),
    );
  }
  const start = label?.to ?? credit?.to ?? 0;
  const isHeadline = paragraph.caseStyle !== 'sentence' || RELATED.test(paragraph.text.slice(0, 60));
  for (const whole of paragraph.sentences) {
    const sentence = { from: Math.max(whole.from, start), to: whole.to };
    const chunks = isHeadline ? headlineChunks(paragraph, sentence, evidence) : chunksOf(paragraph, sentence, evidence);
    for (const chunk of chunks) {
      const verdict = judge(paragraph, chunk, sentence, evidence);
      if (verdict.best !== 'none') found.push(mention(paragraph, chunk, verdict.best, verdict));
    }
  }
  return found;
}

function mention(
  paragraph: ParagraphAnalysis,
  chunk: Chunk,
  kind: NameMention['kind'],
  evidence: { readonly origin: string; readonly confidence: number; readonly why: string },
): NameMention {
  const { tokens, text } = paragraph;
  let { to } = chunk;
  // "the Biden administration" is a name with a small head.
  if (evidence.origin === 'names/administration' && keyAt(paragraph, to) === 'administration') to++;
  let { from } = chunk;
  while (from < to - 1 && hasClass(paragraph, from, WordClass.notName) && keyAt(paragraph, from) === 'the') from++;
  if (kind === 'organization') from = withOrdinalOrArticle(paragraph, from, to);
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const title = kind === 'person' ? titleText(paragraph, chunk) : '';
  return {
    kind,
    span,
    text: text.slice(span.start, span.end),
    from,
    to,
    origin: evidence.origin,
    confidence: evidence.confidence,
    why: evidence.why,
    ...(title === '' ? {} : { title }),
  };
}

/** "92nd Assault Brigade", and "The Gleaner" where "The" has its capital though it starts no sentence. */
function withOrdinalOrArticle(paragraph: ParagraphAnalysis, from: number, to: number): number {
  const before = paragraph.tokens[from - 1];
  if (before === undefined) return from;
  const last = keyAt(paragraph, to - 1);
  if (
    /^\d+(?:st|nd|rd|th)$/u.test(before.text) &&
    /^(?:brigade|battalion|regiment|division|corps|army|infantry|squadron|congress|fleet)$/u.test(last)
  )
    return from - 1;
  const startsSentence = paragraph.sentences.some((sentence) => sentence.from === from - 1);
  const behindMark = /^["“‘'([—–:-]$/u.test(paragraph.tokens[from - 2]?.text ?? '');
  return before.text === 'The' && !startsSentence && !behindMark && paragraph.caseStyle === 'sentence' ? from - 1 : from;
}
