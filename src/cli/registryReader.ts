import {
  createGazetteer,
  type Gazetteer,
  type KnownNames,
  NOTHING_KNOWN,
  parseRegistry,
  REGISTRY_NAME,
  taughtNames,
  WorkspaceIndex,
} from '../core/index';
import { UsageError } from './command';
import type { Io } from './io';
import { complainOf } from './openArticle';
import { say } from './say';
import { printProblem, type ProblemRecord, problemRecords } from './sidecarProblems';

/** The options of commands that detect with a registry. */
export const REGISTRY_OPTIONS = { registry: { type: 'string' }, 'no-registry': { type: 'boolean' } } as const;

export type UsedRegistry =
  /** `names` is what detection counts on, undefined where there is no registry. */
  | { readonly kind: 'usable'; readonly known: KnownNames; readonly names: Gazetteer | undefined }
  /** Standard error has been told, once for each registry. */
  | { readonly kind: 'failed'; readonly problems: readonly ProblemRecord[]; readonly reason: string };

const NONE: UsedRegistry = { kind: 'usable', known: NOTHING_KNOWN, names: undefined };

/** Finds and reads the registries of one run: that of `--registry`, else the one beside the article or in the working folder. */
export class RegistryReader {
  readonly #named: string | undefined;
  readonly #isOff: boolean;
  readonly #io: Io;
  readonly #read = new Map<string, UsedRegistry | undefined>();

  constructor(values: { readonly registry?: string; readonly 'no-registry'?: boolean }, io: Io) {
    if (values.registry !== undefined && values['no-registry'] === true) throw new UsageError(say('cli.registry.both'));
    this.#named = values.registry;
    this.#isOff = values['no-registry'] === true;
    this.#io = io;
  }

  /** @param article Path as typed; left out for texts that come from no file. */
  async for(article?: string): Promise<UsedRegistry> {
    if (this.#isOff) return NONE;
    if (this.#named !== undefined) return (await this.#open(this.#named)) ?? this.#missing(this.#named);
    const beside = article === undefined ? undefined : besidePath(article);
    return (beside === undefined ? undefined : await this.#open(beside)) ?? (await this.#open(REGISTRY_NAME)) ?? NONE;
  }

  /** Undefined where there is no such file. */
  async #open(path: string): Promise<UsedRegistry | undefined> {
    const uri = this.#io.uriOf(path);
    if (!this.#read.has(uri)) this.#read.set(uri, await this.#load(path, uri));
    return this.#read.get(uri);
  }

  async #load(path: string, uri: string): Promise<UsedRegistry | undefined> {
    const read = await this.#io.files.read(uri);
    if (read.kind === 'missing') return undefined;
    if (read.kind === 'unreadable') return this.#failed(path, read.reason, 'unreadable', []);
    const parsed = parseRegistry(read.text);
    if (parsed.kind === 'valid') {
      const known = taughtNames(parsed.content, new WorkspaceIndex());
      return { kind: 'usable', known, names: createGazetteer(known) };
    }
    if (parsed.kind === 'newer') return this.#failed(path, say('cli.registry.newer', parsed.version), 'newer', []);
    return this.#failed(path, say('cli.registry.invalid'), 'invalid', problemRecords(parsed.problems));
  }

  async #missing(path: string): Promise<UsedRegistry> {
    const missing = await this.#failed(path, say('file.missing'), 'missing', []);
    this.#read.set(this.#io.uriOf(path), missing);
    return missing;
  }

  async #failed(path: string, reason: string, code: string, problems: readonly ProblemRecord[]): Promise<UsedRegistry> {
    await complainOf(path, reason, this.#io);
    await this.#io.stderr.write(problems.map((problem) => `${printProblem(path, problem)}\n`).join(''));
    const shown = problems.length > 0 ? problems : [{ line: 1, column: 1, code, message: reason }];
    return { kind: 'failed', problems: shown, reason };
  }
}

function besidePath(article: string): string {
  const slash = Math.max(article.lastIndexOf('/'), article.lastIndexOf('\\'));
  return `${article.slice(0, slash + 1)}${REGISTRY_NAME}`;
}
