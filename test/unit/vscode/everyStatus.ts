import type { ArticleStatus } from '../../../src/vscode/wording/articleStatus';
import type { LastAction } from '../../../src/vscode/wording/lastAction';

const counts = { people: 1, organizations: 2, quotes: 3, open: 4 };

/** Whatever the status bar may have to say, in numbers of one and of more; reasons without a Latin letter, as no text of the sources is. */
export const EVERY_STATUS: readonly ArticleStatus[] = [
  { kind: 'notSaved', reason: 'нет места' },
  { kind: 'invalid', problems: 2 },
  { kind: 'newer', version: 9 },
  { kind: 'unreadable', reason: 'папка' },
  { kind: 'reading' },
  ...[counts, { ...counts, open: 0 }, { people: 2, organizations: 1, quotes: 1, open: 1 }].flatMap(
    (each): readonly ArticleStatus[] => [
      { kind: 'notDetected', counts: each },
      { kind: 'notEnglish', counts: each },
      { kind: 'ready', counts: each },
    ],
  ),
];

const KINDS: Readonly<Record<LastAction['kind'], true>> = {
  confirmed: true,
  rejected: true,
  takenBack: true,
  rejectionTakenBack: true,
  speakerSet: true,
  renamed: true,
};

/** Every kind of action that a reader is told of. */
export const EVERY_ACTION = Object.keys(KINDS) as readonly LastAction['kind'][];
