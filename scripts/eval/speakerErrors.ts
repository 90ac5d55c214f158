import type { AnnotatedText, ReferenceText } from '../../src/core/measure/annotatedText';
import { isProperName, sameLastName } from '../../src/core/measure/nameForms';
import { isSpeaker, speakerOf, type SpeakerPair, speakerPairs } from '../../src/core/measure/speakerAccuracy';
import { contextOf, type DetectionError } from './errors';
import type { Origins } from './origins';

/** Direct quotes with the wrong speaker, none, or one that the text does not give. */
export function speakerErrors(gold: ReferenceText, predicted: AnnotatedText, origins: Origins): DetectionError[] {
  if (!gold.layers.speakers) return [];
  return speakerPairs(gold, predicted).flatMap((pair): DetectionError[] => {
    const kind = errorKind(pair);
    if (kind === undefined) return [];
    const { start, end } = pair.gold;
    return [
      {
        kind,
        text: gold.id,
        span: { start, end },
        expected: speakerOf(pair.gold),
        found: pair.predicted === null ? null : speakerOf(pair.predicted),
        origin: origins.ofSpeaker(placeOf(pair, predicted)),
        context: contextOf(gold.text, pair.gold),
      },
    ];
  });
}

function errorKind({ gold, predicted }: SpeakerPair): string | undefined {
  const who = speakerOf(gold);
  const given = predicted === null ? null : speakerOf(predicted);
  if (who === null) return given === null ? undefined : 'speaker-unasked';
  if (!isProperName(who)) return undefined;
  if (predicted === null) return 'speaker-missing-with-quote';
  if (given === null) return 'speaker-missing';
  if (isSpeaker(predicted, who)) return undefined;
  if (sameLastName(given, who)) return 'speaker-not-in-full';
  return isProperName(given) ? 'speaker-wrong' : 'speaker-unresolved';
}

/** Paired quotes are trimmed; their rule is known by the untrimmed place. */
const placeOf = ({ gold, predicted }: SpeakerPair, { quotes }: AnnotatedText): { start: number; end: number } =>
  quotes.find(({ start, end }) => predicted !== null && start <= predicted.start && end >= predicted.end) ?? gold;
