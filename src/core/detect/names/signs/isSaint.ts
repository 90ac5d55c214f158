/** "San", "St": in front of a name they make a place, a school or a club of it more often than a person. */
export const isSaint = (key: string): boolean => SAINTS.has(key);

const SAINTS = new Set('san santa santo são sao sant sankt saint st ste sint'.split(' '));
