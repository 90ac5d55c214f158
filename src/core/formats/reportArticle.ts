import type { Annotation } from '../model/annotation';
import { type AnnotationSet, entitiesOf } from '../model/annotationSet';
import type { Entity } from '../model/entity';
import type { Quote, Speaker } from '../model/quote';
import { LineIndex } from '../text/lineIndex';
import type { ExportedArticle } from './exportFormat';

/** An article as the report sees it: without what was rejected, with lines counted from 1. */
export class ReportArticle {
  readonly people: readonly Entity[];
  readonly organizations: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly annotations: AnnotationSet;
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #names: ReadonlyMap<string, string>;

  constructor({ text, annotations }: ExportedArticle) {
    this.annotations = annotations;
    this.quotes = annotations.quotes.filter(isKept);
    this.#text = text;
    this.#lines = new LineIndex(text);
    this.#names = new Map(entitiesOf(annotations).map(({ id, name }) => [id, name]));
    const speaking = new Set(this.quotes.map(({ speaker }) => speaker?.entity));
    const shown = (entity: Entity): readonly Entity[] => {
      const mentions = entity.mentions.filter(isKept);
      const isRejected = mentions.length === 0 && entity.mentions.length > 0 && !speaking.has(entity.id);
      return isRejected ? [] : [{ ...entity, mentions }];
    };
    this.people = annotations.people.flatMap(shown);
    this.organizations = annotations.organizations.flatMap(shown);
  }

  /** Suggestions that nobody has decided on yet: mentions of people and of organizations, and quotes. */
  get open(): { readonly people: number; readonly organizations: number; readonly quotes: number } {
    const open = (items: readonly Annotation[]): number => items.filter(({ status }) => status === 'suggested').length;
    return {
      people: open(this.people.flatMap(({ mentions }) => mentions)),
      organizations: open(this.organizations.flatMap(({ mentions }) => mentions)),
      quotes: open(this.quotes),
    };
  }

  get orphaned(): number {
    const names = [...this.people, ...this.organizations].flatMap(({ mentions }) => mentions);
    return [...names, ...this.quotes].filter(({ state }) => state === 'orphaned').length;
  }

  /** Whether no reader has decided on any mention of the entity. */
  isSuggested({ mentions }: Entity): boolean {
    return mentions.length > 0 && mentions.every(({ status }) => status === 'suggested');
  }

  lineOf({ span }: Annotation): number | undefined {
    return span === null ? undefined : this.#lines.positionAt(span.start).line + 1;
  }

  /** The words at an annotation's place as they are now, of a quote the whole of what is reported; as marked when the place is lost. */
  wordsOf(annotation: Annotation & { readonly content?: Quote['content'] }): string {
    const { span, content } = annotation;
    if (span === null) return annotation.text;
    const whole =
      content === undefined ? span : { start: Math.min(span.start, content.start), end: Math.max(span.end, content.end) };
    return this.#text.slice(whole.start, whole.end);
  }

  nameOf(entityId: string | undefined): string | undefined {
    return entityId === undefined ? undefined : this.#names.get(entityId);
  }

  candidatesOf(speaker: Speaker | null): readonly string[] {
    return (speaker?.candidates ?? []).map((id) => this.#names.get(id) ?? id);
  }
}

const isKept = ({ status }: Annotation): boolean => status !== 'rejected';
