import { type Static, type TSchema, type TUnsafe, Type } from '@sinclair/typebox';
import type { Disputed } from '../model/annotation';
import type { DatePath } from './datePath';

/** What a schema describes, as immutable data. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

const open = { additionalProperties: true } as const;
const choice = <const Values extends readonly string[]>(values: Values, description: string): TUnsafe<Values[number]> =>
  Type.Unsafe<Values[number]>(
    Type.Union(
      values.map((value) => Type.Literal(value)),
      { description },
    ),
  );
const text = (description: string) => Type.String({ description });
/** Text that may be written as a whole number: a year without quotes is one to YAML. It is read as text ({@link datesAsText}). */
const date = (description: string): TUnsafe<string> =>
  Type.Unsafe<string>(Type.Union([Type.String(), Type.Integer()], { description }));
const optional = <T extends TSchema>(schema: T) => Type.Optional(schema);

/** What `at` looks like: `LINE:COLUMN-COLUMN` or `LINE:COLUMN-LINE:COLUMN`. */
export const AT_PATTERN = '^[1-9][0-9]{0,8}:[1-9][0-9]{0,8}-(?:[1-9][0-9]{0,8}:)?[1-9][0-9]{0,8}$';

const At = Type.String({
  pattern: AT_PATTERN,
  description:
    'Where it stands: LINE:COLUMN-COLUMN or LINE:COLUMN-LINE:COLUMN, counted from 1 as the status bar of VS Code does; columns in UTF-16 code units; the end is excluded.',
});
const Before = text(
  'Up to 32 characters that stand just before the place; left out at the start of the text. Finds the place again after edits.',
);
const After = text(
  'Up to 32 characters that stand just after the place; left out at the end of the text. Finds the place again after edits.',
);
const StatusSchema = choice(
  ['suggested', 'confirmed', 'rejected', 'disputed'],
  'What readers decided: suggested, confirmed, rejected, or disputed when they decided differently. Left out means confirmed.',
);
const StateSchema = choice(
  ['exact', 'moved', 'changed', 'orphaned'],
  'How the place stands to the text: exact, moved (shifted), changed (edited inside), orphaned (not to be found). Left out means exact.',
);

const Comment = Type.Object(
  {
    by: text('Who wrote it.'),
    time: text('When, as ISO 8601.'),
    text: text('What was said.'),
    resolved: optional(Type.Boolean({ description: 'Whether this needs nothing more.' })),
  },
  { ...open, description: 'One comment of a discussion.' },
);

const DisputedSchema = optional(
  Type.Unsafe<Disputed>(
    Type.Record(Type.String(), Type.Array(Type.Unknown()), {
      description:
        'What people differ on: for each key the values that they gave it, the first one being the one in use. Settle it by writing the right value under its own key and deleting this.',
    }),
  ),
);

const provenance = {
  origin: optional(text('The rule or model that made the suggestion.')),
  confidence: optional(
    Type.Number({ minimum: 0, maximum: 1, description: 'Probability from 0 to 1 that the suggestion is right.' }),
  ),
  by: optional(text('Who annotated it.')),
  time: optional(text('When, as ISO 8601.')),
  tags: optional(Type.Array(Type.String(), { description: 'Free labels.' })),
  confidential: optional(Type.Boolean({ description: 'Left out of exports that others see.' })),
  thread: optional(Type.Array(Comment, { description: 'Discussion, oldest first.' })),
  disputed: DisputedSchema,
};

const place = {
  at: At,
  text: Type.String({ minLength: 1, description: 'The annotated words, as they stood when they were marked.' }),
  now: optional(text('The words as they stand now, when the state is changed.')),
  before: optional(Before),
  after: optional(After),
  state: optional(StateSchema),
  status: optional(StatusSchema),
};

const MentionSchema = Type.Object(
  {
    id: Type.String({ minLength: 1, description: 'm and eight random lower-case letters and digits.' }),
    ...place,
    ...provenance,
  },
  { ...open, description: 'One place in the article that names the person or organization.' },
);

const EntitySchema = Type.Object(
  {
    id: Type.String({ minLength: 1, description: 'Short name in lower-case letters, digits and hyphens; unique in this file.' }),
    name: Type.String({ minLength: 1, description: 'The fullest name.' }),
    role: optional(text('Who this is, as the article states it.')),
    aliases: optional(Type.Array(Type.String(), { description: 'Other names the article uses.' })),
    links: optional(
      Type.Record(Type.String(), Type.String(), { description: 'Ids and addresses elsewhere, such as wikidata: Q56226.' }),
    ),
    notes: optional(text('Whatever is worth remembering.')),
    entity: optional(text('Id in the registry of the workspace (article-annotator.entities.yaml).')),
    ...provenance,
    mentions: optional(
      Type.Union([Type.Array(MentionSchema), Type.Null()], { description: 'Places in the article, one a line.' }),
    ),
  },
  { ...open, description: 'A person or organization of the article.' },
);

const SpeakerSchema = Type.Object(
  {
    entity: optional(text('Id of a person or organization of this file.')),
    text: optional(text('The words of the article that name the speaker.')),
    candidates: optional(Type.Array(Type.String(), { description: 'Ids of who it may be, likeliest first, while undecided.' })),
  },
  { ...open, description: 'Who said it.' },
);

const QuoteSchema = Type.Object(
  {
    id: Type.String({ minLength: 1, description: 'q and eight random lower-case letters and digits.' }),
    ...place,
    type: choice(
      ['direct', 'mixed', 'indirect'],
      'direct: the marks hold a whole clause or more; mixed: a piece of the reporter’s own clause; indirect: no marks.',
    ),
    content: optional(
      Type.Object(
        { at: At, text: optional(text('The reported words, where the quote’s own place does not hold them.')) },
        { ...open, description: 'The whole of what is reported, where that is more than the marks hold.' },
      ),
    ),
    speaker: optional(Type.Union([SpeakerSchema, Type.Null()], { description: 'Who said it; left out when unknown.' })),
    cue: optional(
      Type.Object(
        { at: optional(At), text: Type.String({ minLength: 1, description: 'Such as said, or according to.' }) },
        { ...open, description: 'The words that say that something was said.' },
      ),
    ),
    continues: optional(text('Shared by the parts of one split quote.')),
    checked: optional(
      Type.Object(
        {
          verdict: choice(['unverified', 'verified', 'wrong'], 'What checking found.'),
          source: text('Where it was checked.'),
        },
        { ...open, description: 'Whether somebody checked that this was said.' },
      ),
    ),
    ...provenance,
  },
  { ...open, description: 'What somebody said.' },
);

const RejectionSchema = Type.Object(
  {
    kind: choice(['person', 'organization', 'quote'], 'What it was taken for.'),
    text: Type.String({ minLength: 1, description: 'The words that are no such thing.' }),
    at: optional(At),
    before: optional(Before),
    after: optional(After),
    state: optional(StateSchema),
    by: provenance.by,
    time: provenance.time,
  },
  { ...open, description: 'A suggestion that was rejected. Without at: never suggest these words again in this article.' },
);

const ArticleSchema = Type.Object(
  {
    path: optional(text('File name of the article, beside this file.')),
    title: optional(text('Headline.')),
    sha256: optional(text('SHA-256 of the text without byte order mark and with \\n line ends, hexadecimal.')),
    newline: optional(choice(['lf', 'crlf'], 'Line ends of the article.')),
    source: optional(text('Address it was published at.')),
    date: optional(date('Day of publication.')),
    desk: optional(text('Such as world or sports.')),
    language: optional(text('BCP 47 tag, such as en.')),
    disputed: DisputedSchema,
  },
  { ...open, description: 'The article these annotations belong to.' },
);

const section = <T extends TSchema>(items: T, description: string) =>
  Type.Optional(Type.Union([Type.Array(items), Type.Null()], { description }));

export const SidecarSchema = Type.Object(
  {
    version: Type.Literal(1, { description: 'Version of this format.' }),
    article: optional(ArticleSchema),
    people: section(EntitySchema, 'Persons, in order of their first place in the text.'),
    organizations: section(EntitySchema, 'Organizations, in order of their first place in the text.'),
    quotes: section(QuoteSchema, 'Quotes, in order of their place in the text.'),
    rejected: section(RejectionSchema, 'Suggestions a reader rejected.'),
  },
  {
    ...open,
    title: 'Annotations of an article',
    description: 'Article Annotator: people, organizations and quotes of one article.',
  },
);

const RegistryEntitySchema = Type.Object(
  {
    id: Type.String({ minLength: 1, description: 'Unique in this file.' }),
    kind: choice(['person', 'organization'], 'What it is.'),
    name: Type.String({ minLength: 1, description: 'The fullest name.' }),
    aliases: optional(Type.Array(Type.String(), { description: 'Other names it goes by.' })),
    roles: optional(
      Type.Array(
        Type.Object(
          {
            text: text('Such as mayor of Ulm.'),
            from: optional(date('First day, month or year.')),
            to: optional(date('Last day, month or year.')),
          },
          open,
        ),
        { description: 'What it is or was.' },
      ),
    ),
    links: optional(
      Type.Record(Type.String(), Type.String(), { description: 'Ids and addresses elsewhere, such as wikidata: Q56226.' }),
    ),
    notes: optional(text('Whatever is worth remembering.')),
    confidential: optional(Type.Boolean({ description: 'Left out of exports that others see.' })),
    never: optional(Type.Array(Type.String(), { description: 'Words that never mean this one.' })),
  },
  { ...open, description: 'A person or organization known across articles.' },
);

export const RegistrySchema = Type.Object(
  {
    version: Type.Literal(1, { description: 'Version of this format.' }),
    entities: section(RegistryEntitySchema, 'Persons and organizations known across articles.'),
    never: optional(
      Type.Union([Type.Array(Type.String()), Type.Null()], { description: 'Words that are no name in any article.' }),
    ),
  },
  { ...open, title: 'Entities known across articles', description: 'Article Annotator: the registry of a workspace.' },
);

/** Where dates stand in a sidecar and in a registry. */
export const SIDECAR_DATES: readonly DatePath[] = [['article', 'date']];
export const REGISTRY_DATES: readonly DatePath[] = ['from', 'to'].map((key) => ['entities', '*', 'roles', '*', key]);

export type SidecarMention = Frozen<Static<typeof MentionSchema>>;
export type SidecarEntity = Frozen<Static<typeof EntitySchema>>;
export type SidecarQuote = Frozen<Static<typeof QuoteSchema>>;
export type SidecarRejection = Frozen<Static<typeof RejectionSchema>>;
/** What a sidecar says about its article; unknown keys are in it as they were read. */
export type ArticleInfo = Frozen<Static<typeof ArticleSchema>>;
export type RegistryEntity = Frozen<Static<typeof RegistryEntitySchema>>;

/** Everything a sidecar of version 1 holds; sections that the file leaves out are empty. */
export interface SidecarContent {
  readonly version: 1;
  readonly article?: ArticleInfo;
  readonly people: readonly SidecarEntity[];
  readonly organizations: readonly SidecarEntity[];
  readonly quotes: readonly SidecarQuote[];
  readonly rejected: readonly SidecarRejection[];
}

export interface RegistryContent {
  readonly version: 1;
  readonly entities: readonly RegistryEntity[];
  readonly never: readonly string[];
}

const jsonSchema = (schema: TSchema): Readonly<Record<string, unknown>> =>
  // A TypeBox schema is a JSON Schema plus symbols; the round trip drops those.
  ({ $schema: 'http://json-schema.org/draft-07/schema#', ...(JSON.parse(JSON.stringify(schema)) as Record<string, unknown>) });

export const sidecarJsonSchema = jsonSchema(SidecarSchema);
export const registryJsonSchema = jsonSchema(RegistrySchema);
