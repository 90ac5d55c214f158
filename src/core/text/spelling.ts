/** Shorter words differ too little for one spelling to stand for another ("Lee", "Li"). */
const LEAST_LETTERS = 5;

/** Letters that writers of Latin letters choose between for one sound of another script, in the order they are replaced. */
const SAME_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\p{M}+|['’ʻʼ]/gu, ''],
  [/^(?:al|el|ad|as|ar|ash)-(?=\p{L}{3})/u, ''],
  [/[yj]/gu, 'i'],
  [/o[uo]/gu, 'u'],
  [/ph/gu, 'f'],
  [/([dgkt])h/gu, '$1'],
  [/q/gu, 'k'],
  [/w/gu, 'v'],
  [/tz/gu, 'ts'],
  [/(\p{L})\1+/gu, '$1'],
];

/** Whether a word holds any of them, or anything but the letters a to z. */
const HAS_CHOICE = /[^a-z]|[yjqw]|ou|ph|[dgkt]h|tz|([a-z])\1/u;

/**
 * What the spellings of one name share: "Zelensky" and "Zelenskyy", "Dmitri" and "Dmitry", "Shoigu" and "Shoygu", "el-Sisi" and
 * "al-Sisi". `undefined` for words that are too short to tell. Takes a word in lower case.
 */
export function soundOf(word: string): string | undefined {
  if (word.length < LEAST_LETTERS) return undefined;
  if (!HAS_CHOICE.test(word)) return word;
  let sound = /[^\0-\x7f]/u.test(word) ? word.normalize('NFD') : word;
  // Asked first: most words hold few of these letters, and to replace nothing takes longer than to find nothing.
  for (const [letters, replacement] of SAME_SOUNDS) if (sound.search(letters) >= 0) sound = sound.replace(letters, replacement);
  return sound.length < LEAST_LETTERS - 1 ? undefined : sound;
}

/** `soundOf` that looks at each word once. */
export function soundReader(): (word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    const sound = soundOf(word);
    known.set(word, sound);
    return sound;
  };
}
