import { caseAt, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { joinedSet, wordSet } from '../../words/wordSet';

/** The small words that surnames begin with. */
const PARTICLES = wordSet(
  'de del dela della delle dei di da dos das du des la las los le van von vom der den ter te zu bin ibn bint binti ben al el abu',
);
/** Those, and what mostly is an English word: "When do Lorne and Kemmler leave?" */
const ALL_PARTICLES = joinedSet(PARTICLES, wordSet('do ten'));
const MOST_PARTICLES = 3;

/** Where a surname goes on behind the small words that open it, behind a title: "de Kemmler", "van den Ash"; `start` where none do. */
export function behindParticles(paragraph: ParagraphAnalysis, start: number): number {
  let i = start;
  while (i < start + MOST_PARTICLES && caseAt(paragraph, i) === 'lower' && ALL_PARTICLES.has(keyAt(paragraph, i))) i++;
  return i;
}

/** Where the small words in front of a surname start: "“No,” | de Kemmler said"; `surname` where there are none. */
export function particlesStart(paragraph: ParagraphAnalysis, surname: number): number {
  let start = surname;
  while (
    start > surname - MOST_PARTICLES &&
    caseAt(paragraph, start - 1) === 'lower' &&
    PARTICLES.has(keyAt(paragraph, start - 1))
  )
    start--;
  return start;
}
