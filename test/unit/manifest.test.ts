import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commandIds } from '../../src/vscode/commands';

/** The parts of package.json that are looked at here. */
interface Manifest {
  readonly name: string;
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly license: string;
  readonly activationEvents: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly configuration: string;
      readonly icon: Readonly<Record<string, string>>;
    }[];
    readonly grammars: readonly { readonly language: string; readonly scopeName: string; readonly path: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly colors: readonly {
      readonly id: string;
      readonly defaults: Readonly<Record<string, string>>;
    }[];
    readonly viewsContainers: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly submenus: readonly { readonly id: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings: readonly Keybinding[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly svg: string; readonly altText: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
}

interface Setting {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly default: unknown;
  readonly scope?: string;
}

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const source = read('package.json');
const manifest = JSON.parse(source) as Manifest;
const strings = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const { contributes } = manifest;

const declaredCommands = contributes.commands.map(({ command }) => command);
const views = Object.values(contributes.views).flat();
const menuItems = Object.values(contributes.menus).flat();
const sources = readdirSync(join(root, 'src/vscode'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(join('src/vscode', name)));

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([whole, group]) => group ?? whole);
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();

/** The text that stands for `%key%`. */
const translated = (value: string): string => strings[value.slice(1, -1)] ?? value;

/** The condition of every place of the manifest that has one. */
const conditions = [...menuItems, ...contributes.keybindings, ...contributes.viewsWelcome].flatMap(({ when }) => when ?? []);

describe('package.json', () => {
  describe('commands', () => {
    it('are those of commands.ts', () => {
      assert.deepEqual(sorted(declaredCommands), sorted(Object.values(commandIds)));
    });

    it('are declared once each, under the name that commands.ts has for them', () => {
      assert.equal(new Set(declaredCommands).size, declaredCommands.length);
      for (const [name, id] of Object.entries(commandIds)) assert.equal(id, `articleAnnotator.${name}`);
    });

    it('are all registered', () => {
      const registered = sources.flatMap((text) => [
        ...all(text, /registerCommand\(\s*log,\s*commandIds\.(\w+)/gu),
        // Keys of a table whose entries are registered one by one.
        ...all(text, /^ {2}\[commandIds\.(\w+)\]: /gmu),
      ]);
      assert.deepEqual(sorted(registered), sorted(Object.keys(commandIds)));
    });

    it('have a title, and the category by which the command palette groups them', () => {
      for (const { command, title, category } of contributes.commands) {
        assert.notEqual(translated(title).trim(), '', command);
        assert.equal(category, '%extension.category%', command);
      }
    });

    it('that are meant for programs, or for articles, say so in the command palette', () => {
      const inPalette = new Map(contributes.menus.commandPalette?.map(({ command, when }) => [command, when]));
      const anywhere: readonly string[] = [
        commandIds.toggleHighlights,
        commandIds.openLog,
        commandIds.newArticle,
        commandIds.newArticleFromFile,
        commandIds.openSample,
      ];
      for (const command of declaredCommands)
        assert.equal(inPalette.has(command), !anywhere.includes(command), `${command} in the command palette`);
    });
  });

  describe('texts', () => {
    it('are all in package.nls.json', () => {
      for (const key of all(source, /"%([^"%]+)%"/gu)) assert.ok(key in strings, `${key} is missing in package.nls.json`);
    });

    it('of package.nls.json are all used', () => {
      const used = new Set(all(source, /"%([^"%]+)%"/gu));
      for (const key of Object.keys(strings)) assert.ok(used.has(key), `${key} is used nowhere`);
    });

    it('are not written into package.json itself', () => {
      const visible =
        /"(title|label|name|description|markdownDescription|contents|contextualTitle|patternErrorMessage)": "([^"]*)"/gu;
      const contributed = source.slice(source.indexOf('"contributes"'), source.indexOf('"scripts"'));
      for (const [, key, text] of contributed.matchAll(visible)) assert.match(text ?? '', /^%.+%$/u, key);
    });

    it('link only to commands and settings that there are', () => {
      for (const [key, text] of Object.entries(strings)) {
        for (const command of all(text, /\(command:(articleAnnotator\.[\w.]+)/gu))
          assert.ok(declaredCommands.includes(command), `${key}: ${command}`);
        for (const setting of all(text, /`#([\w.]+)#`/gu))
          assert.ok(setting in contributes.configuration.properties, `${key}: ${setting}`);
      }
    });
  });

  describe('menus and keys', () => {
    it('name only commands and submenus that are declared', () => {
      for (const { command, submenu } of menuItems) {
        if (command !== undefined) assert.ok(declaredCommands.includes(command), command);
        if (submenu !== undefined)
          assert.ok(
            contributes.submenus.some(({ id }) => id === submenu),
            submenu,
          );
      }
      for (const { command } of contributes.keybindings) assert.ok(declaredCommands.includes(command), command);
    });

    it('ask only for views and context keys that there are', () => {
      const viewIds = views.map(({ id }) => id);
      const declared = all(read('src/vscode/contextKeys.ts'), /'(articleAnnotator\.\w+)':/gu);
      for (const when of conditions) {
        for (const id of all(when, /(?:view|focusedView) == '?(articleAnnotator\.\w+)/gu)) assert.ok(viewIds.includes(id), when);
        for (const setting of all(when, /\bconfig\.(articleAnnotator[\w.]+)/gu))
          assert.ok(setting in contributes.configuration.properties, when);
        const others = when.replace(/(?:view|focusedView) == '?articleAnnotator\.\w+|\bconfig\.articleAnnotator[\w.]+/gu, '');
        const keys = all(others, /articleAnnotator\.\w+/gu);
        for (const key of keys) assert.ok(declared.includes(key), when);
      }
      for (const { view } of contributes.viewsWelcome) assert.ok(viewIds.includes(view), view);
    });

    it('say that nothing was found only where nothing was, and where it was looked for', () => {
      for (const { contents, when } of contributes.viewsWelcome.filter(({ contents: text }) =>
        /\.no(?:People|Organizations|Quotes)%/u.test(text),
      ))
        assert.match(when ?? '', /!articleAnnotator\.has\w+ && articleAnnotator\.detection == done/u, contents);
    });

    it('have every context key that contextKeys.ts declares', () => {
      const asked = conditions.flatMap((when) => all(when, /articleAnnotator\.\w+/gu));
      for (const key of all(read('src/vscode/contextKeys.ts'), /'(articleAnnotator\.\w+)':/gu))
        assert.ok(asked.includes(key), `${key} is set but nothing asks for it`);
    });

    it('bind no key twice in places that overlap', () => {
      for (const platform of ['key', 'mac'] as const) {
        const bound = contributes.keybindings.flatMap(({ command, when, ...keys }) =>
          placesOf(when).map((place) => ({ command, place, key: keys[platform] ?? keys.key })),
        );
        for (const [n, one] of bound.entries())
          for (const other of bound.slice(n + 1))
            assert.ok(
              one.key !== other.key || !overlap(one.place, other.place),
              `${one.key} is bound to ${one.command} and to ${other.command}`,
            );
      }
    });

    it('bind every key of the editor with two modifiers on macOS too', () => {
      for (const { key, mac, command } of contributes.keybindings)
        if (key.startsWith('ctrl+')) assert.equal(mac, key.replace(/^ctrl\+/u, 'cmd+'), command);
    });
  });

  describe('views and colours', () => {
    it('have containers that are declared', () => {
      const containers = Object.values(contributes.viewsContainers)
        .flat()
        .map(({ id }) => id);
      for (const container of Object.keys(contributes.views)) assert.ok(containers.includes(container), container);
    });

    it('are shown by the sources under these ids', () => {
      for (const { id } of views) {
        const name = id.slice(id.lastIndexOf('.') + 1);
        assert.ok(
          sources.some((text) => text.includes(id) || text.includes(`'${name}'`)),
          id,
        );
      }
    });

    it('have a colour for each of the four kinds of theme', () => {
      for (const { id, defaults } of contributes.colors)
        for (const theme of ['dark', 'light', 'highContrast', 'highContrastLight'])
          assert.match(defaults[theme] ?? '', /^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/u, `${id} in ${theme}`);
    });

    it('are the colours that the sources ask for', () => {
      const asked = sources.flatMap((text) => [
        ...all(text, /ThemeColor\('(articleAnnotator\.\w+)'\)/gu),
        ...all(text, /\bcolor\('(\w+)'\)/gu).map((name) => `articleAnnotator.${name}`),
      ]);
      const declared = contributes.colors.map(({ id }) => id);
      for (const id of asked) assert.ok(declared.includes(id), `${id} is not declared`);
      for (const id of declared) assert.ok(asked.includes(id), `${id} is used nowhere`);
    });
  });

  describe('files', () => {
    it('that it refers to exist, but for those that the build makes', () => {
      const paths = [
        manifest.icon,
        ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, ...Object.values(icon)]),
        ...contributes.grammars.map(({ path }) => path),
        ...Object.values(contributes.viewsContainers).flatMap((containers) => containers.map(({ icon }) => icon)),
        ...views.map(({ icon }) => icon),
        ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
      ];
      for (const path of paths) assert.ok(existsSync(join(root, path)), path);
    });

    it('of the build lie in dist', () => {
      for (const path of [manifest.main, manifest.browser, ...all(source, /"url": "(\.[^"]+)"/gu)])
        assert.match(path, /^\.\/dist\//u);
    });

    it('are a grammar with the scope and the language that it declares', () => {
      for (const { language, scopeName, path } of contributes.grammars) {
        assert.ok(contributes.languages.some(({ id }) => id === language));
        assert.equal((JSON.parse(read(path)) as { readonly scopeName: string }).scopeName, scopeName);
      }
    });
  });

  describe('walkthrough', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

    it('is completed by commands and context keys that there are', () => {
      for (const event of steps.flatMap(({ completionEvents }) => completionEvents)) {
        const [kind = '', id = ''] = event.split(':');
        if (kind === 'onCommand') assert.ok(declaredCommands.includes(id), event);
        else
          assert.ok(
            conditions.some((when) => when.includes(id)),
            event,
          );
      }
    });

    it('has pictures that take every colour from the theme, so that they look right in all', () => {
      for (const { media } of steps) {
        const picture = read(media.svg);
        for (const [, paint = ''] of picture.matchAll(/\b(?:fill|stroke|stop-color)="([^"]*)"/gu))
          assert.match(paint, /^(?:none|(?:var\(--vscode-[\w-]+(?:, )?)+\)+)$/u, media.svg);
        // The page that shows it allows no styles of its own.
        assert.doesNotMatch(picture, /<style|\sstyle=|<script|href=/u, media.svg);
        for (const name of all(picture, /--vscode-articleAnnotator-(\w+)/gu))
          assert.ok(
            contributes.colors.some(({ id }) => id === `articleAnnotator.${name}`),
            `${media.svg}: ${name}`,
          );
        assert.notEqual(translated(media.altText), media.altText);
      }
    });

    it('names keys as they are bound', () => {
      const bound = contributes.keybindings.flatMap(({ key, mac }) => [key, mac ?? key]);
      const ofVscode = ['ctrl+k ctrl+i', 'cmd+k cmd+i'];
      for (const { id, description } of steps)
        for (const key of all(translated(description), /``((?:Ctrl|Cmd|Alt|Shift)\+[^`]+)``/gu))
          assert.ok([...bound, ...ofVscode].includes(key.toLowerCase()), `${id}: ${key}`);
    });
  });

  describe('settings', () => {
    const properties = new Map(Object.entries(contributes.configuration.properties));
    const declared = settingsInterface(read('src/vscode/settings.ts'));

    it('are those of settings.ts', () => {
      assert.deepEqual(sorted(properties.keys()), sorted([...declared.keys()].map((name) => `articleAnnotator.${name}`)));
    });

    it('are the reader’s wherever the articles are: in a remote window VS Code leaves out those of the machine', () => {
      for (const [id, { scope = 'window' }] of properties) assert.ok(['window', 'resource'].includes(scope), `${id}: ${scope}`);
    });

    it('have the types of settings.ts, and a default of that type', () => {
      for (const [name, type] of declared) {
        const setting = properties.get(`articleAnnotator.${name}`);
        assert.ok(setting);
        assert.equal(typescriptType(setting), type, name);
        assert.ok(setting.enum === undefined || setting.enum.includes(String(setting.default)), name);
        assert.equal(Array.isArray(setting.default) ? 'array' : typeof setting.default, setting.type, name);
        assert.equal(setting.enumDescriptions?.length, setting.enum?.length, name);
      }
    });
  });
});

/** Where a key is bound: the terms of each alternative of a condition that is a choice of conjunctions. */
function placesOf(when: string): readonly (readonly string[])[] {
  return when.split(' || ').map((place) => place.replace(/^\((.*)\)$/u, '$1').split(' && '));
}

/** Whether two places are the same, or one lies in the other: all terms of one are terms of the other. */
const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((term) => b.includes(term)) || b.every((term) => a.includes(term));

/** The members of the interface `Settings`: their names and types as they are written. */
function settingsInterface(text: string): ReadonlyMap<string, string> {
  const body = /export interface Settings \{(.*?)\n\}/su.exec(text)?.[1] ?? '';
  return new Map([...body.matchAll(/readonly '?([\w.]+)'?: ([^;]+);/gu)].map(([, name = '', type = '']) => [name, type]));
}

/** How settings.ts writes the type that a setting has by its schema. */
function typescriptType({ type, enum: choices }: Setting): string {
  if (choices !== undefined) return choices.map((choice) => `'${choice}'`).join(' | ');
  return type === 'array' ? 'readonly string[]' : type;
}
