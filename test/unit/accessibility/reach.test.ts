import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface MenuItem {
  readonly command?: string;
  readonly when?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings: readonly { readonly command: string }[];
  };
}

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const { contributes } = JSON.parse(read('package.json')) as Manifest;

/** Menus that a key opens: Shift+F10 where the focus is, Tab and the arrow keys in a view's toolbar, the welcome page's and File menu's own keys. */
const BY_KEY = ['editor/context', 'explorer/context', 'view/title', 'view/item/context', 'file/newFile', 'articleAnnotator.menu'];

/** Commands of programs, each with those by which readers do the same. */
const FOR_PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  'articleAnnotator.editEntity': [
    'articleAnnotator.renameEntity',
    'articleAnnotator.editRole',
    'articleAnnotator.editAliases',
    'articleAnnotator.editNotes',
  ],
};

/** Commands that other parts of the interface run, each with the file that gives them to something that the keyboard reaches. */
const RUN_BY: Readonly<Record<string, string>> = {
  // Enter on a row of a view.
  'articleAnnotator.reveal': 'src/vscode/features/tree/treeItem.ts',
  'articleAnnotator.revealInView': 'src/vscode/features/cards/cardMarkdown.ts',
};

function isReachable(command: string): boolean {
  if (contributes.keybindings.some((each) => each.command === command)) return true;
  const inPalette = contributes.menus.commandPalette?.find((each) => each.command === command);
  if (inPalette?.when !== 'false') return true;
  return BY_KEY.some((menu) => contributes.menus[menu]?.some((each) => each.command === command));
}

describe('the keyboard', () => {
  for (const { command } of contributes.commands)
    it(`reaches ${command}`, () => {
      const name = command.slice(command.indexOf('.') + 1);
      const byReaders = FOR_PROGRAMS[command];
      const runBy = RUN_BY[command];
      if (byReaders !== undefined) for (const each of byReaders) assert.ok(isReachable(each), each);
      else if (runBy !== undefined) assert.ok(read(runBy).includes(`commandIds.${name}`), runBy);
      else assert.ok(isReachable(command), `${command} is in no menu, not in the palette and has no key`);
    });

  it('opens every menu that has commands of its own', () => {
    for (const menu of Object.keys(contributes.menus)) assert.ok(menu === 'commandPalette' || BY_KEY.includes(menu), menu);
  });
});
