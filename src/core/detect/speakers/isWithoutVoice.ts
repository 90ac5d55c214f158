import type { DetectedQuote } from '../../model/detection';
import { endsOnBearer } from '../quotes/subjects/endsOnBearer';
import { keyAt } from '../words/paragraphAnalysis';
import type { DraftQuote } from '../quotes/draft/draftQuote';
import { type Frame, type FrameSentence, tokenOf } from '../quotes/frame/frame';
import type { Discourse } from './discourse/discourse';
import { selfNamed } from './selfNamed';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';
import { isTreaty } from '../words/wordBearers';
import { isPeople, isVoiceless } from '../quotes/phrases/voiceless';

/** "NAME carried a placard. “…,” it said.", "“…,” read one sign. “…,” said another.": whether a word at a cue means a thing that words stand on. */
export function isWithoutVoice(
  frame: Frame,
  discourse: Discourse,
  { sentence }: DraftQuote,
  speaker: SpeakerPhrase,
  before: readonly DetectedQuote[],
): boolean {
  if (speaker.to - speaker.from > 1) return false;
  const word = keyAt(frame.paragraph, speaker.from);
  if (word === 'they') return isOfRules(frame, frame.sentences[sentence - 1], speaker);
  if ((word !== 'it' && word !== 'one' && word !== 'another') || selfNamed(frame, speaker) !== undefined) return false;
  const last = before.at(-1);
  if (word !== 'it' && last !== undefined && last.type !== 'indirect') return last.speaker === null;
  const sentenceBefore = frame.sentences[sentence - 1];
  const subject = discourse.subject(sentence - 1);
  // "Reviews have not been kind. “…,” said one."
  if (word !== 'it' && sentenceBefore !== undefined && !namesPeople(frame, sentenceBefore)) return true;
  if (word === 'it' && sentenceBefore !== undefined && statesLaw(frame, speaker, sentenceBefore)) return true;
  return (
    (subject !== undefined && isVoiceless(frame.paragraph, subject)) ||
    (sentenceBefore !== undefined && endsOnBearer(frame, sentenceBefore, sentenceBefore.items.length))
  );
}

/** "The town has a by-law for dogs. It says “…”": what it says is what the law says. */
const statesLaw = ({ paragraph }: Frame, { to }: SpeakerPhrase, { items }: FrameSentence): boolean =>
  STATES.test(keyAt(paragraph, to)) &&
  items.some((item) => {
    const token = tokenOf(item);
    return isTreaty(keyAt(paragraph, token)) && ARTICLE.test(keyAt(paragraph, token - 1));
  });

const MOST_WORDS_TO_RULES = 3;

/** "Standing orders leave no choice. They say “…”": the rules. */
const isOfRules = ({ paragraph }: Frame, before: FrameSentence | undefined, { to }: SpeakerPhrase): boolean =>
  STATE.test(keyAt(paragraph, to)) &&
  before?.items.slice(0, MOST_WORDS_TO_RULES).some((item) => RULES.test(keyAt(paragraph, tokenOf(item)))) === true;

const RULES = /^(?:rules|orders|regulations|guidelines|by-?laws|statutes|laws|instructions|articles|minutes)$/u;
const STATE = /^(?:say|state|read|require|provide|stipulate|define|forbid|prohibit|bar|ban|hold)$/u;
const STATES = /^(?:says|states|reads|requires|provides|stipulates|defines|forbids|prohibits|bars|bans|holds)$/u;
const ARTICLE = /^(?:an?|its|their|his|her|one)$/u;

const namesPeople = (frame: Frame, { items }: FrameSentence): boolean =>
  items.some((item) => item.kind === 'token' && isPeople(frame.paragraph, item.token));
