import { lastKey } from '../../words/lexiconKey';
import { wordSet } from '../../words/wordSet';

/** What speaks for whoever wrote it. */
export const DOCUMENT_NOUNS = wordSet(
  'statement letter release email e-mail memo communique communiqué bulletin tweet post affidavit petition message',
);

/** What finds something out or sets it down, and is cited for it. */
const FINDINGS = wordSet(
  'study studies poll polls survey surveys audit audits review reviews inquiry inquest investigation probe analysis research report reports document documents record records paper papers filing filings affidavit indictment lawsuit transcript transcripts census dossier assessment ruling rulings judgment judgement verdict',
);
/** Where somebody publishes what everybody may read. */
const PUBLICATIONS = wordSet('website webpage homepage site page app newsletter tweet tweets post posts');

/** "the website", "another tweet": whatever it says is said in somebody's name. */
export const isPublication = (key: string): boolean => PUBLICATIONS.has(key);

/** What finds something out, as opposed to what only says it: "A poll found half of them agree". */
export const isFinding = (key: string): boolean => FINDINGS.has(key);

/** What is cited as a source in place of people: "a police report", "court documents", "the company's website". */
export const isSourceNoun = (key: string): boolean => FINDINGS.has(key) || PUBLICATIONS.has(key);

/** "her letter", "his email". */
export const isOwnDocument = (words: string): boolean => /^(?:his|her) \S+$/iu.test(words) && DOCUMENT_NOUNS.has(lastKey(words));

/** "the statement", "their letter". */
export const isKnownDocument = (words: string): boolean =>
  /^(?:the|his|her|its|their) /iu.test(words) && DOCUMENT_NOUNS.has(lastKey(words));
