import * as vscode from 'vscode';
import type { AnnotationKind, Disposable } from '../../../core/index';
import type { HighlightKey, Look, Part } from './highlightKey';
import { LOOKS, PARTS } from './highlightKey';

/** The decoration types of highlights, made once and shared by all editors. */
export interface Decorations extends Disposable {
  readonly highlights: ReadonlyMap<HighlightKey, vscode.TextEditorDecorationType>;
  /** Marks on the overview ruler, which show the whole article. */
  readonly ruler: ReadonlyMap<AnnotationKind, vscode.TextEditorDecorationType>;
}

const LINE: Readonly<Record<Look, string>> = { suggested: 'dotted', confirmed: 'solid', disputed: 'dashed' };

export function createDecorations(): Decorations {
  const highlights = new Map(
    PARTS.flatMap((part) =>
      LOOKS.map((look): [HighlightKey, vscode.TextEditorDecorationType] => [
        `${part}.${look}`,
        vscode.window.createTextEditorDecorationType({
          ...appearance(part, LINE[look]),
          // What is typed at an edge stays outside, as it does in the session.
          rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        }),
      ]),
    ),
  );
  const ruler = new Map([rulerMark('person'), rulerMark('organization'), rulerMark('quote')]);
  return {
    highlights,
    ruler,
    dispose: () => {
      for (const type of [...highlights.values(), ...ruler.values()]) type.dispose();
    },
  };
}

/** Kinds differ by shape: people have a line below, organizations a frame, quotes a tint between two bars. */
function appearance(part: Part, line: string): vscode.DecorationRenderOptions {
  switch (part) {
    case 'person':
      return {
        borderWidth: '0 0 2px 0',
        borderStyle: line,
        borderColor: color('person'),
        backgroundColor: color('personBackground'),
      };
    case 'organization':
      return {
        borderWidth: '1px',
        borderStyle: line,
        borderRadius: '3px',
        borderColor: color('organization'),
        backgroundColor: color('organizationBackground'),
      };
    case 'quote':
      return { backgroundColor: color('quoteBackground') };
    case 'quoteStart':
      return { borderWidth: '0 0 0 2px', borderStyle: line, borderColor: color('quote') };
    case 'quoteEnd':
      return { borderWidth: '0 2px 0 0', borderStyle: line, borderColor: color('quote') };
  }
}

/** Each kind has its lane, so that places are told apart without colour. */
function rulerMark(kind: AnnotationKind): [AnnotationKind, vscode.TextEditorDecorationType] {
  const lanes: Readonly<Record<AnnotationKind, vscode.OverviewRulerLane>> = {
    person: vscode.OverviewRulerLane.Left,
    organization: vscode.OverviewRulerLane.Center,
    quote: vscode.OverviewRulerLane.Right,
  };
  const type = vscode.window.createTextEditorDecorationType({
    overviewRulerColor: color(kind),
    overviewRulerLane: lanes[kind],
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  return [kind, type];
}

const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`articleAnnotator.${name}`);
