import { PREPOSITIONS } from '../../words/smallWords';

const PLACING = /^(?:above|below|beneath|behind|beside|besides|along|across|around|next|opposite|atop|off|up|down|onto)$/u;
/** "the note | found beside NAME", "a page | pinned to the wall": a participle that tells where a thing is, or what was done to it. */
export const PARTICIPLE =
  /^(?:\p{Ll}{2,}(?:ed|ing)|hung|stuck|held|found|left|seen|written|put|sent|worn|lit|strung|sewn|nailed|drawn|painted|shown|heard|read)$/u;

/** Whether a word between a thing and a name puts the name inside the thing's phrase: "on", "beside", "held by". */
export const leadsInto = (key: string): boolean => PREPOSITIONS.has(key) || PLACING.test(key);
