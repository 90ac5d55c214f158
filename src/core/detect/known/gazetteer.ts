import type { EntityKind } from '../../model/annotation';
import type { KnownName, KnownNames } from '../../model/knownNames';
import { foldName } from '../../model/sameName';
import { finish, type Steps } from '../steps';
import { writtenName, type WrittenName } from './writtenName';

/** Known names that one text may stand for. */
export interface KnownForm extends WrittenName {
  /** In the order in which they were given. */
  readonly names: readonly KnownName[];
}

/** A step of the trie: the words that may come next, and the name that ends here. */
export interface KnownNode {
  readonly next: Map<string, KnownNode>;
  /** The names that end here: one for each way to write them ("Who" and "WHO" are two). */
  readonly forms: KnownForm[];
}

/** Known names, made ready to be found in texts. Never changed once made. */
export interface Gazetteer {
  readonly isEmpty: boolean;
  /** Words to names, longest found by walking as far as the text goes along. */
  readonly root: KnownNode;
  /** Whether a text is no name of this kind. */
  isNever(kind: EntityKind, text: string): boolean;
  /** The names that a text may stand for, of one kind. */
  named(kind: EntityKind, text: string): readonly KnownName[];
}

/** Names with more words are left out; longer ones are descriptions. */
const MOST_WORDS = 16;
/** Names read between two turns of other work: about a millisecond's worth. */
const NAMES_PER_STEP = 100;

export const createGazetteer = (known: KnownNames): Gazetteer => finish(gazetteerSteps(known));

/** `createGazetteer` in steps. A text that is never a name is none, also where it is known as one of that kind. */
export function* gazetteerSteps({ names, never }: KnownNames): Steps<Gazetteer> {
  const root: KnownNode = { next: new Map(), forms: [] };
  const byText = new Map<string, KnownName[]>();
  const noNames = new Set<string>();
  for (const { text, kind } of never) {
    for (const each of kind === undefined ? (['person', 'organization'] as const) : [kind]) noNames.add(keyOf(each, text));
  }
  yield;
  let count = 0;
  for (const known of names) {
    if (++count % NAMES_PER_STEP === 0) yield;
    const excluded = new Set((known.never ?? []).map(foldName));
    for (const text of new Set([known.name, ...known.aliases])) {
      const key = keyOf(known.kind, text);
      if (noNames.has(key) || excluded.has(foldName(text)) || !addForm(root, text, known)) continue;
      const sharing = byText.get(key);
      if (sharing === undefined) byText.set(key, [known]);
      else if (!sharing.includes(known)) sharing.push(known);
    }
  }
  return {
    isEmpty: root.next.size === 0 && noNames.size === 0,
    root,
    isNever: (kind, text) => noNames.size > 0 && noNames.has(keyOf(kind, text)),
    named: (kind, text) => byText.get(keyOf(kind, text)) ?? [],
  };
}

const keyOf = (kind: EntityKind, text: string): string => `${kind}:${foldName(text)}`;

function addForm(root: KnownNode, text: string, known: KnownName): boolean {
  const written = writtenName(text);
  if (written === undefined || written.keys.length > MOST_WORDS) return false;
  let node = root;
  for (const key of written.keys) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), forms: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  const same = node.forms.findIndex((form) => isWrittenAlike(form, written));
  const form = node.forms[same];
  if (form === undefined) node.forms.push({ ...written, names: [known] });
  else if (!form.names.includes(known)) node.forms[same] = { ...form, names: [...form.names, known] };
  return true;
}

const isWrittenAlike = (one: WrittenName, other: WrittenName): boolean =>
  one.acronym === other.acronym && one.capitals.every((isUpper, n) => isUpper === other.capitals[n]);
