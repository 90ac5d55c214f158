import { markConfidential } from '../model/markConfidential';
import { countConfidential, withoutConfidential } from '../model/withoutConfidential';
import { csv } from './csv';
import type { ExportedArticle, ExportFormat } from './exportFormat';
import { json } from './json';
import { markdownReport } from './markdownReport';

/** Every format that articles can be exported to. What is confidential stays out unless it is asked for. */
export const exportFormats: readonly ExportFormat[] = [csv, markdownReport, json].map(discreet);

export const findExportFormat = (id: string): ExportFormat | undefined => exportFormats.find((format) => format.id === id);

/** Here, not in the formats, so that none can forget it. */
function discreet(format: ExportFormat): ExportFormat {
  return {
    ...format,
    export: (articles, options = {}) => {
      const marked = articles.map(withMarks);
      return format.export(options.includeConfidential === true ? marked : marked.map(withoutMarked), options);
    },
  };
}

/** How many entities, mentions and quotes of the articles an export leaves out unless it is asked for what is confidential. */
export const countLeftOut = (articles: readonly ExportedArticle[]): number =>
  articles.reduce((sum, article) => sum + countConfidential(withMarks(article).annotations), 0);

const withMarks = (article: ExportedArticle): ExportedArticle => ({
  ...article,
  annotations: markConfidential(article.annotations, article.known),
});

const withoutMarked = (article: ExportedArticle): ExportedArticle => ({
  ...article,
  annotations: withoutConfidential(article.annotations),
});
