import type { Clock, Disposable, Hash, RandomIds, Scheduler } from '../../core/index';

/** Ports on what every JavaScript host has: Node and web workers alike. */
export const clock: Clock = { now: () => new Date().toISOString() };

export const hash: Hash = {
  async sha256(text) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
};

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 8;
/** Bytes from here up are drawn again, so that every letter is equally likely. */
const FAIR = 256 - (256 % ALPHABET.length);

export const randomIds: RandomIds = {
  next() {
    let id = '';
    while (id.length < ID_LENGTH) {
      const fair = [...crypto.getRandomValues(new Uint8Array(ID_LENGTH))].filter((byte) => byte < FAIR);
      id += fair.map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
    }
    return id.slice(0, ID_LENGTH);
  },
};

export const scheduler: Scheduler = {
  time: () => performance.now(),
  yield: () => new Promise((resolve) => setTimeout(resolve, 0)),
  after(milliseconds: number, run: () => void): Disposable {
    const timer = setTimeout(run, milliseconds);
    return {
      dispose: () => {
        clearTimeout(timer);
      },
    };
  },
};
