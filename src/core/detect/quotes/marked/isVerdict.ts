import { wordSet } from '../../words/wordSet';

const VERDICTS = wordSet(
  'verdict view response reply answer reaction description assessment conclusion advice message opinion summary judgement judgment prediction warning ' +
    'take explanation lament quip plea',
);

/** Whether a word is one for what somebody says of something: "that was NAME's verdict". */
export const isVerdict = (key: string): boolean => VERDICTS.has(key);
