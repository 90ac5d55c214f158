import { wordSet } from './wordSet';

/**
 * One of these is in every cue that only names a source: "according to NAME", "per CNN", "in NAME's words", "in her view"; or an outlet stands
 * behind it ("reported NAME").
 */
export const SOURCE_WORDS = wordSet('according per words view opinion estimation telling reported reports');
