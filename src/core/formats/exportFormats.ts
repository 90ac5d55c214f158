import { withoutConfidential } from '../model/withoutConfidential';
import { csv } from './csv';
import type { ExportFormat } from './exportFormat';
import { json } from './json';
import { markdownReport } from './markdownReport';

/** Every format that articles can be exported to. What is confidential stays out unless it is asked for. */
export const exportFormats: readonly ExportFormat[] = [csv, markdownReport, json].map(discreet);

export const findExportFormat = (id: string): ExportFormat | undefined => exportFormats.find((format) => format.id === id);

/** Here, not in the formats, so that none can forget it. */
function discreet(format: ExportFormat): ExportFormat {
  return {
    ...format,
    export: (articles, options = {}) =>
      format.export(
        options.includeConfidential === true
          ? articles
          : articles.map((article) => ({ ...article, annotations: withoutConfidential(article.annotations) })),
        options,
      ),
  };
}
