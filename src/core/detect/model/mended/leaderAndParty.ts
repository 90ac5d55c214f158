import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../../names/signs/isListed';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { TaggedName } from '../weights/tagLabel';

const C = WordClass;
const PARTIES = wordSet(
  'conservatives liberals tories nationalists socialists greens labor labour ndp ucp gop snp dup lnp alp bjp anc pnp jlp apc pdp caq',
);

/** The leader and the party of "the Lorne Liberals" and "the Noon NDP": a party also goes by a place, but not by a surname. */
export function leaderAndParty(
  paragraph: ParagraphAnalysis,
  { from, to }: TokenRange,
  evidence: TokenEvidence,
): readonly TaggedName[] | undefined {
  if (to - from !== 2) return undefined;
  const party = from + 1;
  const isLetters = caseAt(paragraph, party) === 'upper' && hasClass(paragraph, party, C.acronym);
  if (!PARTIES.has(keyAt(paragraph, party)) && !isLetters) return undefined;
  if (caseAt(paragraph, from) !== 'capital' || isListed(paragraph, { from, to }, C.organization)) return undefined;
  const isOfArticle = (seenAt(evidence, from) & Sighting.personLast) !== 0 && !hasClass(paragraph, from, C.place | C.country);
  if (!isOfArticle && !(PARTIES.has(keyAt(paragraph, party)) && isSurname(paragraph, from))) return undefined;
  return [
    { kind: 'person', from, to: party },
    { kind: 'organization', from: party, to },
  ];
}

const isSurname = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.surname) && !hasClass(paragraph, index, ~(PERSON_CLASSES | C.male | C.female | C.ambiguous));
