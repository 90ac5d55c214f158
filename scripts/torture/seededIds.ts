const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Ids as core wants them, eight letters or digits, from a seeded generator. */
export const seededIds = (random: () => number) => (): string =>
  Array.from({ length: 8 }, () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length))).join('');
