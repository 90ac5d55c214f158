import { formatMessage } from '../messages';
import { entitiesOf } from '../model/annotationSet';
import type { Entity } from '../model/entity';
import type { Quote } from '../model/quote';
import { escapeMarkdown } from './escapeMarkdown';
import { type ExportedArticle, exportedFileName, type ExportFormat } from './exportFormat';
import { ReportArticle } from './reportArticle';
import { reportProblems } from './reportProblems';
import type { Say } from './say';

/** A report to read and to check an article by: who is in it, who said what in which line, and what still needs a look. */
export const markdownReport: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  export(articles, options) {
    const format = options?.say ?? formatMessage;
    const say: Say = (key, ...args) => format({ key, args });
    const text = articles.map((article) => report(article, say)).join('\n---\n\n');
    return [{ name: exportedFileName(articles, 'md'), text }];
  },
};

function report(exported: ExportedArticle, say: Say): string {
  const article = new ReportArticle(exported);
  const { people, organizations } = article;
  const blocks = [
    `# ${escapeMarkdown(exported.facts.title ?? exported.name) || '\\-'}`,
    facts(exported, say),
    bullets(summary(article, say)),
    ...section(
      say('report.people'),
      people.map((entity) => entityBlock(entity, article, say)),
    ),
    ...section(
      say('report.organizations'),
      organizations.map((entity) => entityBlock(entity, article, say)),
    ),
    ...section(say('report.otherSpeakers'), otherSpeakers(article, say)),
    ...section(say('report.quotes'), article.quotes.length === 0 ? [] : [quoteTable(article, say)]),
    ...section(say('report.look'), bulletBlock(reportProblems(article, say))),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const section = (title: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [`## ${title}`, ...blocks];

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
const bulletBlock = (items: readonly string[]): readonly string[] => (items.length === 0 ? [] : [bullets(items)]);

function facts({ name, facts: known }: ExportedArticle, say: Say): string {
  const desk = known.desk === undefined ? undefined : say('report.desk', escapeMarkdown(known.desk));
  return [escapeMarkdown(name), known.date && escapeMarkdown(known.date), desk, known.source && escapeMarkdown(known.source)]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

function summary(article: ReportArticle, say: Say): readonly string[] {
  const { people, organizations, quotes, open } = article;
  const mentions = (entities: readonly Entity[]): number => entities.reduce((sum, entity) => sum + entity.mentions.length, 0);
  const checked = (verdict: string): number =>
    quotes.filter((quote) => (quote.checked?.verdict ?? 'unverified') === verdict).length;
  const openCount = open.people + open.organizations + open.quotes;
  if (people.length + organizations.length + quotes.length === 0) return [say('report.nothing')];
  return [
    say('report.sum.people', people.length, mentions(people)),
    say('report.sum.organizations', organizations.length, mentions(organizations)),
    say('report.sum.quotes', quotes.length, checked('verified'), checked('wrong'), checked('unverified')),
    say('report.sum.suggestions', openCount, open.people, open.organizations, open.quotes),
    ...(article.orphaned === 0 ? [] : [say('report.sum.orphaned', article.orphaned)]),
  ];
}

function entityBlock(entity: Entity, article: ReportArticle, say: Say): string {
  const { name, role, aliases, links, notes, mentions } = entity;
  const status = article.isSuggested(entity) ? ` (${say('report.status.suggested')})` : '';
  const lines = [
    ...(role === undefined || role === '' ? [] : [say('report.role', escapeMarkdown(role))]),
    ...(aliases.length === 0 ? [] : [say('report.aliases', aliases.map(escapeMarkdown).join(', '))]),
    ...(mentions.length === 0 ? [] : [say('report.mentions', mentions.length, places(mentions, article, say))]),
    ...Object.entries(links ?? {}).map(([source, id]) => `${escapeMarkdown(source)}: ${escapeMarkdown(id)}`),
    ...(notes === undefined || notes === '' ? [] : [say('report.notes', escapeMarkdown(notes))]),
  ];
  const said = saidBlock(
    article.quotes.filter(({ speaker }) => speaker?.entity === entity.id),
    article,
    say,
  );
  return [`### ${escapeMarkdown(name)}${status}`, bullets(lines), ...said].filter((block) => block !== '').join('\n\n');
}

function otherSpeakers(article: ReportArticle, say: Say): readonly string[] {
  const known = new Set(entitiesOf(article.annotations).map(({ id }) => id));
  const others = article.quotes.filter(({ speaker }) => speaker?.text !== undefined && !known.has(speaker.entity ?? ''));
  const names = [...new Set(others.map(({ speaker }) => speaker?.text ?? ''))];
  return names.map((name) => {
    const quotes = others.filter(({ speaker }) => speaker?.text === name);
    return [`### ${escapeMarkdown(name)}`, ...saidBlock(quotes, article, say)].join('\n\n');
  });
}

/** What one speaker said, in order, each with its line. */
function saidBlock(quotes: readonly Quote[], article: ReportArticle, say: Say): readonly string[] {
  if (quotes.length === 0) return [];
  const items = quotes.map((quote) => {
    const details = [
      placeOf(quote, article, say),
      say(`report.type.${quote.type}`),
      quote.cue === undefined ? '' : escapeMarkdown(quote.cue.text),
      quote.status === 'confirmed' ? '' : say(`report.status.${quote.status}`),
      checkOf(quote, say),
    ];
    return `${escapeMarkdown(article.wordsOf(quote))} (${details.filter((detail) => detail !== '').join('; ')})`;
  });
  return [say('report.said'), bullets(items)];
}

function quoteTable(article: ReportArticle, say: Say): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const columns = (['line', 'quote', 'speaker', 'type', 'status', 'check'] as const).map((column) =>
    say(`report.column.${column}`),
  );
  const rows = article.quotes.map((quote) =>
    row([
      String(article.lineOf(quote) ?? say('report.notFound')),
      escapeMarkdown(article.wordsOf(quote)),
      speakerOf(quote, article, say),
      say(`report.type.${quote.type}`),
      say(`report.status.${quote.status}`),
      checkOf(quote, say),
    ]),
  );
  return [row(columns), row(columns.map(() => '---')), ...rows].join('\n');
}

function speakerOf({ speaker }: Quote, article: ReportArticle, say: Say): string {
  const name = article.nameOf(speaker?.entity) ?? speaker?.text;
  if (name !== undefined) return escapeMarkdown(name);
  const candidates = article.candidatesOf(speaker);
  return candidates.length > 0 ? say('report.undecided', candidates.map(escapeMarkdown).join(', ')) : say('report.noSpeaker');
}

function checkOf({ checked }: Quote, say: Say): string {
  const verdict = say(`report.check.${checked?.verdict ?? 'unverified'}`);
  return checked === undefined || checked.source === ''
    ? verdict
    : say('report.check.source', verdict, escapeMarkdown(checked.source));
}

function placeOf(quote: Quote, article: ReportArticle, say: Say): string {
  const line = article.lineOf(quote);
  return line === undefined ? say('report.notFound') : say('report.line', line);
}

/** The lines of mentions, each line once. */
function places(mentions: Entity['mentions'], article: ReportArticle, say: Say): string {
  const counts = new Map<number | undefined, number>();
  for (const mention of mentions) {
    const line = article.lineOf(mention);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lost = counts.get(undefined);
  counts.delete(undefined);
  const times = (what: string | number, count: number): string =>
    count === 1 ? String(what) : say('report.lineTimes', what, count);
  const lines = [...counts].map(([line, count]) => times(line ?? 0, count));
  return [
    ...(lines.length === 0 ? [] : [say(lines.length === 1 ? 'report.line' : 'report.lines', lines.join(', '))]),
    ...(lost === undefined ? [] : [times(say('report.notFound'), lost)]),
  ].join('; ');
}
