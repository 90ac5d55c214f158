import type { Evidence } from '../../../model/detection';
import { RULE_CONFIDENCE, type SpeakerRule } from './ruleConfidence';
import type { CueForm } from '../frame/cue';

const rule = (origin: SpeakerRule, why: string): Evidence => ({ origin, confidence: RULE_CONFIDENCE[origin], why });
export const LINKS: Readonly<Record<CueForm, Evidence>> = {
  subject: rule('speaker/subject', 'The speaker is the subject of the word of saying'),
  inversion: rule('speaker/inversion', 'The speaker follows the word of saying'),
  'according-to': rule('speaker/according-to', '"according to" names the speaker'),
  participle: rule('speaker/participle', 'The speaker is the subject of the sentence'),
  passive: rule('speaker/passive', 'The speaker follows "by"'),
  label: rule('speaker/label', 'The speaker’s name and a colon introduce the words'),
};

export const BESIDE = rule('speaker/beside', 'The quote runs into the speaker’s name');
export const OWNED = rule('speaker/subject', 'A noun in front of the words says whose they are');
export const COLON = rule('speaker/colon', 'The sentence about the speaker introduces the words with a colon');
