import { cueVerbAt, hasClass, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { NAMING_VERBS } from '../../words/namingVerbs';
import { wordSet } from '../../words/wordSet';
import { WordClass } from '../../words/wordClass';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

/** What somebody has said, as a thing that is theirs. */
const WORDS = wordSet(
  'remark remarks comment comments claim claims statement assertion allegation accusation contention argument complaint observation warning suggestion description insistence belief view admission declaration promise pledge prediction quip joke jibe taunt boast',
);
const CALLS = wordSet('call dub label brand term deem');
const MOST_ITEMS_TO_WORDS = 12;
const MOST_ADJECTIVES = 2;

/**
 * "NAME mocked | OTHER |'s remark that “…”": whose the words are that marks hold, where a noun for them stands between the cue and the marks and says
 * so. "NAME repeated her remark" leaves that to the cue.
 */
export function ownerOfWords(frame: Frame, sentence: FrameSentence, at: number, cue: Cue | undefined): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const from = cue?.to ?? 0;
  // "NAME called OTHER's remarks “a joke”": what NAME thinks of them.
  if (from > at || (cue !== undefined && CALLS.has(cue.base))) return undefined;
  for (let noun = at - 1; noun > Math.max(from, at - MOST_ITEMS_TO_WORDS); noun--) {
    const token = tokenIn(sentence, noun);
    if (token < 0 || keyAt(paragraph, token) === ',') return undefined;
    if (!WORDS.has(keyAt(paragraph, token))) continue;
    // "called OTHER's claims “nonsense”": what marks say of somebody's words.
    const isJudged = cue !== undefined && NAMING_VERBS.has(cue.base);
    const isLed = (noun === at - 1 && !isJudged) || keyAt(paragraph, tokenIn(sentence, noun + 1)) === 'that';
    return isLed ? possessorOf(frame, sentence, noun) : undefined;
  }
  return undefined;
}

/** "OTHER's | recent remark": over adjectives to the name or description that a noun belongs to. */
function possessorOf(frame: Frame, sentence: FrameSentence, noun: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  for (let at = noun - 1; at >= noun - 1 - MOST_ADJECTIVES; at--) {
    const token = tokenIn(sentence, at);
    const kind = tokenAt(paragraph, token)?.kind;
    if (kind === 'possessive') return phraseEndingAt(frame, sentence, at - 1);
    const isVerb = hasClass(paragraph, token, WordClass.cue) && cueVerbAt(paragraph, token)?.form === 'past';
    if (kind !== 'word' || isVerb) return undefined;
  }
  return undefined;
}
