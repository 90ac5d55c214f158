import { exportedFileName, type ExportFormat } from './exportFormat';

/** The annotations as the extension's API gives them, one object for each article. Spans are UTF-16 offsets, the end excluded. */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  export(articles) {
    const records = articles.map(({ name, text, annotations, facts }) => ({
      file: name,
      title: facts.title,
      source: facts.source,
      date: facts.date,
      offsets: 'utf16',
      newline: text.includes('\r\n') ? 'crlf' : 'lf',
      ...annotations,
    }));
    return [{ name: exportedFileName(articles, 'json'), text: `${JSON.stringify(records, undefined, 2)}\n` }];
  },
};
