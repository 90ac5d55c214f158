import type { TokenRange } from '../../../text/sentence';
import { keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

/** What the names of grounds end with: "Orvane Bridge", "Orvane Park". */
const HEADS = wordSet('bridge park road lane stadium ground arena garden gardens court field oval hall point circuit racecourse');
/** Grounds and courses of one word that lists of places have among towns. */
const GROUNDS = wordSet(
  'anfield murrayfield twickenham wembley molineux ibrox headingley edgbaston hampden wimbledon silverstone monza imola sakhir spielberg suzuka ' +
    'augusta ascot aintree epsom newmarket leopardstown flemington kingsholm thomond',
);

/** Whether a place is where games are played, not whom they are played against: "drew at Orvane Bridge". */
export const isGround = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 1 ? HEADS.has(keyAt(paragraph, to - 1)) : GROUNDS.has(keyAt(paragraph, from));

/** "Velanto visit Orvane Road": a ground that a side comes to. */
export const isVisitedGround = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  /^visit(?:s|ed|ing)?$/u.test(keyAt(paragraph, name.from - 1)) && isGround(paragraph, name);
