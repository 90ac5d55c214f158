import type { Annotation } from '../model/annotation';
import type { Quote } from '../model/quote';
import { escapeMarkdown } from './escapeMarkdown';
import type { Say } from './say';
import type { ReportArticle } from './reportArticle';

/** What a checker should look at before trusting the annotations, as lines of Markdown: first what is lost, then in reading order by kind. */
export function reportProblems(article: ReportArticle, say: Say): readonly string[] {
  const names = [...article.people, ...article.organizations].flatMap((entity) =>
    entity.mentions.map((annotation) => ({ annotation, what: escapeMarkdown(entity.name) })),
  );
  const quotes = article.quotes.map((annotation) => ({ annotation, what: say('report.kind.quote') }));
  return [
    ...[...names, ...quotes].flatMap(({ annotation, what }) => placeProblems(annotation, what, article, say)),
    ...article.quotes.flatMap((quote) => quoteProblems(quote, article, say)),
  ];
}

function placeProblems(annotation: Annotation, what: string, article: ReportArticle, say: Say): readonly string[] {
  const { state, status, lastKnown } = annotation;
  const marked = escapeMarkdown(annotation.text);
  const line = article.lineOf(annotation);
  if (line === undefined) {
    const lastLine = /^\d+/u.exec(lastKnown?.at ?? '')?.[0];
    return [
      lastLine === undefined ? say('report.look.orphaned', marked, what) : say('report.look.orphanedAt', marked, what, lastLine),
    ];
  }
  const now = escapeMarkdown(article.wordsOf({ ...annotation, content: undefined }));
  return [
    ...(state === 'changed' ? [say('report.look.changed', line, marked, now, what)] : []),
    ...(status === 'disputed' ? [say('report.look.disputed', line, now, what)] : []),
  ];
}

function quoteProblems(quote: Quote, article: ReportArticle, say: Say): readonly string[] {
  const line = article.lineOf(quote) ?? say('report.notFound');
  const words = escapeMarkdown(article.wordsOf(quote));
  const candidates = article.candidatesOf(quote.speaker).map(escapeMarkdown);
  const isUndecided = quote.speaker?.entity === undefined && candidates.length > 0;
  return [
    ...(quote.checked?.verdict === 'wrong' ? [wrong(line, words, quote.checked.source, say)] : []),
    ...(isUndecided
      ? [
          say(
            'report.look.speaker',
            line,
            words,
            candidates.reduce((a, b) => say('report.or', a, b)),
          ),
        ]
      : []),
  ];
}

const wrong = (line: number | string, words: string, source: string, say: Say): string =>
  source === '' ? say('report.look.wrong', line, words) : say('report.look.wrongSource', line, words, escapeMarkdown(source));
