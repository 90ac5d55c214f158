import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { isCarrier } from '../../words/wordBearers';
import type { Frame } from '../frame/frame';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { leadsInto } from './leadsInto';

/** The thing that bears words as which a name's possession turns out: "NAME's gravestone", "NAME's phone". */
export function possessedCarrier(frame: Frame, name: SpeakerPhrase): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if (tokenAt(paragraph, name.to)?.kind !== 'possessive') return undefined;
  for (let token = name.to + 1; token < name.to + 4; token++) {
    if (isCarrier(keyAt(paragraph, token))) return { kind: 'description', from: name.from, to: token + 1 };
    if (tokenAt(paragraph, token)?.kind !== 'word' || leadsInto(keyAt(paragraph, token))) return undefined;
  }
  return undefined;
}
