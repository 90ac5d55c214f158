import * as vscode from 'vscode';
import { selectionSteps } from '../../../core/index';
import type { Services } from '../../services';
import { articleOf, rangeOf } from './articleAt';

/** Grows a selection from the word to the name, the quote, the sentence, the paragraph. */
export const registerSelectionRanges = (services: Services): vscode.Disposable =>
  vscode.languages.registerSelectionRangeProvider('*', {
    provideSelectionRanges(document, positions) {
      const article = articleOf(services, document);
      if (article === undefined) return undefined;
      const text = document.getText();
      return positions.map((position) => {
        const ranges = selectionSteps(article.annotations, text, document.offsetAt(position)).map((span) =>
          rangeOf(document, span),
        );
        const grown = ranges.reduceRight<vscode.SelectionRange | undefined>(
          (parent, range) => new vscode.SelectionRange(range, parent),
          undefined,
        );
        return grown ?? new vscode.SelectionRange(new vscode.Range(position, position));
      });
    },
  });
