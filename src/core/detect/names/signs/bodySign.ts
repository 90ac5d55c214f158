import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { FIRM_NOUNS } from '../../words/organizationNouns';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;

/**
 * The words around a name that only stand around a firm's, a society's or another body's, whatever the name is: "said it would", "cut a fifth of its",
 * "employs", ", the largest baker", "Founded in 1951, |". Undefined where nothing does. The counterpart of `humanSign`.
 */
export function bodySign(paragraph: ParagraphAnalysis, { from, to }: TokenRange): string | undefined {
  if (textAt(paragraph, from - 1) === ',' && isBehindFounding(paragraph, from - 1)) return 'what it was founded as';
  if (textAt(paragraph, to) === ',') return largest(paragraph, to + 1);
  if (caseAt(paragraph, to) !== 'lower' || tokenAt(paragraph, to)?.kind !== 'word') return undefined;
  const isOrdinary = hasClass(paragraph, to - 1, C.english | C.common);
  // Whoever is named in full may say that it rained. "Gendarmes said it was": an ordinary word may be what many are, unless its verb is of one.
  if (to - from === 1 && saysOfItself(paragraph, to) && (!isOrdinary || keyAt(paragraph, to) === 'says'))
    return keyAt(paragraph, to);
  return isOrdinary ? undefined : deed(paragraph, { from, to });
}

const SAYS = wordSet('said says told announced confirmed');
const ITS_VERBS = wordSet(
  'had has have would will could may might plans planned expects expected aims aimed intends intended needs needed wants wanted helps helped was is',
);
/** How far behind the verb "it" may stand: "told Reuters on Monday that it". */
const REACH_OF_IT = 6;

/** "Kestrel said on Monday it had", "Kestrel told Reuters it would". */
function saysOfItself(paragraph: ParagraphAnalysis, verb: number): boolean {
  if (!SAYS.has(keyAt(paragraph, verb))) return false;
  for (let i = verb + 1; i <= verb + REACH_OF_IT; i++) {
    const key = keyAt(paragraph, i);
    if (key === 'its' || (key === 'it' && ITS_VERBS.has(keyAt(paragraph, i + 1)))) return true;
    if (/^(?:he|she|they|[.;:"“])$/u.test(key)) return false;
  }
  return false;
}

const AUXILIARIES = wordSet('has have had will would is was are were be been also now already recently');
const MOST_AUXILIARIES = 3;
/** What nobody does that is known by one name. */
const BODY_VERBS = wordSet('employs operates manufactures');
/** What is done to what one has: nobody leads or joins what is one's own. */
const OWN_VERBS = wordSet(
  'cut cuts cutting raise raised raises raising lower lowered lowers lowering lost lose loses losing publish published publishes reopen reopened suspend ' +
    'suspended suspends suspending ground grounded close closed closes closing shut shuts sell sold sells selling expand expanded expands expanding move moved ' +
    'double doubled halve halved trim trimmed slash slashed pay paid pays post posted report reported revise revised delay delayed delays recall recalled ' +
    'evacuate evacuated withdraw withdrew withdrawn reroute rerouted renew renewed rebrand rebranded update updated',
);
const QUANTITIES = wordSet('a the half all most some many much part third quarter fifth tenth rest two three four five of');
const MOST_QUANTITIES = 4;

/** "will lay off", "has cut a fifth of its", "employs", "filed for bankruptcy", "has 40 branches". */
function deed(paragraph: ParagraphAnalysis, { from, to: first }: TokenRange): string | undefined {
  let at = first;
  while (at < first + MOST_AUXILIARIES && AUXILIARIES.has(keyAt(paragraph, at))) at++;
  const verb = keyAt(paragraph, at);
  const next = keyAt(paragraph, at + 1);
  if (first - from === 1 && at === first && BODY_VERBS.has(verb) && next !== 'on') return verb;
  if (/^(?:lay|lays|laid|laying)$/u.test(verb) && next === 'off') return `${verb} off`;
  if (/^filed?$/u.test(verb) && next === 'for' && /^(?:bankruptcy|insolvency)$/u.test(keyAt(paragraph, at + 2)))
    return `${verb} for ${keyAt(paragraph, at + 2)}`;
  if (at > first && hasBranches(paragraph, at)) return 'has';
  return OWN_VERBS.has(verb) && isItsBehind(paragraph, at + 1) ? `${verb} its` : undefined;
}

/** "its fleet", "half of its fleet". */
function isItsBehind(paragraph: ParagraphAnalysis, from: number): boolean {
  let at = from;
  while (at < from + MOST_QUANTITIES && QUANTITIES.has(keyAt(paragraph, at))) at++;
  return keyAt(paragraph, at) === 'its';
}

const BRANCHES = wordSet('members branches employees subscribers customers franchises chapters shareholders');

/** "has | 400 members", "has | 40 regional branches". */
function hasBranches(paragraph: ParagraphAnalysis, at: number): boolean {
  if (!/^(?:has|had|have)$/u.test(keyAt(paragraph, at - 1)) || tokenAt(paragraph, at)?.kind !== 'number') return false;
  return BRANCHES.has(keyAt(paragraph, at + 1)) || BRANCHES.has(keyAt(paragraph, at + 2));
}

const SUPERLATIVES = wordSet('largest biggest leading second-largest second-biggest third-largest third-biggest');
const MOST_WORDS_TO_NOUN = 4;

/** "the largest baker on", "the country's biggest grower", but "the largest town in". */
function largest(paragraph: ParagraphAnalysis, from: number): string | undefined {
  for (let i = from; i < from + MOST_WORDS_TO_NOUN; i++) {
    if (!SUPERLATIVES.has(keyAt(paragraph, i))) continue;
    const noun = [i + 1, i + 2, i + 3].find((at) => FIRM_NOUNS.has(keyAt(paragraph, at)) || hasClass(paragraph, at, C.role));
    return noun === undefined ? undefined : `${keyAt(paragraph, i)} ${keyAt(paragraph, noun)}`;
  }
  return undefined;
}

const FOUNDED = wordSet('founded headquartered incorporated established');
const MOST_TOKENS_OF_FOUNDING = 12;

/** "Founded in 1951, |", "Set up by two bakers, |": the sentence opens with it. */
function isBehindFounding(paragraph: ParagraphAnalysis, comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - MOST_TOKENS_OF_FOUNDING); i--) {
    const key = keyAt(paragraph, i);
    if (caseAt(paragraph, i) === 'capital' && (FOUNDED.has(key) || (key === 'set' && keyAt(paragraph, i + 1) === 'up')))
      return true;
    if (/^[.;:,]$/u.test(textAt(paragraph, i))) return false;
  }
  return false;
}
