import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import type { IGrammar } from 'vscode-textmate';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const root = process.cwd();
const samples = join(root, 'test/fixtures/articles');

/** A stretch of one line with all its scopes, outermost first. */
interface Token {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

describe('The grammar of .article files', () => {
  let grammar: IGrammar;

  before(async () => {
    const wasm = readFileSync(resolve(root, 'node_modules/vscode-oniguruma/release/onig.wasm'));
    await oniguruma.loadWASM(Uint8Array.from(wasm).buffer);
    const source = readFileSync(resolve(root, 'syntaxes/article.tmLanguage.json'), 'utf8');
    const registry = new Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
        createOnigString: (text) => oniguruma.createOnigString(text),
      }),
      loadGrammar: (scope) => Promise.resolve(scope === 'text.article' ? parseRawGrammar(source, 'article.json') : null),
    });
    const loaded = await registry.loadGrammar('text.article');
    assert.ok(loaded);
    grammar = loaded;
  });

  const known = new Map<string, readonly Token[]>();
  function tokens(text: string): readonly Token[] {
    const found = known.get(text) ?? tokenize(text);
    known.set(text, found);
    return found;
  }

  function tokenize(text: string): Token[] {
    let state = INITIAL;
    return text.split(/\r?\n/u).flatMap((line, number) => {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
        line: number,
        text: line.slice(startIndex, endIndex),
        scopes,
      }));
    });
  }

  /** The stretches of a text that carry a scope, each joined again where inner scopes part it. */
  function scoped(text: string, scope: string): string[] {
    const found: { line: number; text: string; open: boolean }[] = [];
    for (const token of tokens(text)) {
      const last = found.at(-1);
      const carries = token.scopes.some((each) => each === scope || each.startsWith(`${scope}.`));
      // A mark that opens a string begins a new stretch even right behind another one.
      const opens =
        token.scopes.at(-1) === 'punctuation.definition.string.begin.article' && token.scopes.at(-2)?.startsWith(scope);
      if (carries && last?.open === true && last.line === token.line && opens !== true) last.text += token.text;
      else {
        if (last) last.open = false;
        if (carries) found.push({ line: token.line, text: token.text, open: true });
      }
    }
    return found.map((each) => each.text);
  }

  /** What a line is as the second paragraph of an article. */
  const inBody = (line: string, scope: string): string[] => scoped(`A headline\n\n${line}\n\nMore.`, scope);
  const quotes = (line: string): string[] => inBody(line, 'string.quoted');

  describe('headline', () => {
    it('is the first line that is not blank', () => {
      assert.deepEqual(scoped('Ferry sinks\nBy Ada Okafor', 'markup.heading.1'), ['Ferry sinks']);
      assert.deepEqual(scoped('\n  \n\n Ferry sinks \n\nIt sank.', 'markup.heading.1'), ['Ferry sinks']);
    });

    it('is not looked for again', () => {
      assert.deepEqual(scoped('Ferry sinks\n\nIt sank.\n\nNobody drowned.', 'markup.heading'), ['Ferry sinks']);
    });

    it('is plain even where it holds quotation marks', () => {
      assert.deepEqual(scoped('Crowd marks \'Victory\' in "heat"', 'string'), []);
    });

    it('may be missing', () => {
      assert.deepEqual(scoped('', 'markup'), []);
      assert.deepEqual(scoped('\n \n', 'markup'), []);
    });
  });

  describe('dateline', () => {
    for (const [line, dateline, agency] of [
      ['LAGOS, Nigeria (AP) — The ferry sank.', 'LAGOS, Nigeria (AP)', 'AP'],
      ['REYKJAVIK (Ritzau) - The company said no.', 'REYKJAVIK (Ritzau)', 'Ritzau'],
      ['Lagos, Nigeria (Reuters) — The ferry sank.', 'Lagos, Nigeria (Reuters)', 'Reuters'],
      ['HO CHI MINH CITY – Shares fell.', 'HO CHI MINH CITY', undefined],
      ['SÃO PAULO — It rained.', 'SÃO PAULO', undefined],
      ['SEOUL, Aug. 12 (Yonhap) -- An aide stepped down.', 'SEOUL, Aug. 12 (Yonhap)', 'Yonhap'],
      ['WINSTON-SALEM, N.C. — The mill closed.', 'WINSTON-SALEM, N.C.', undefined],
    ] as const) {
      it(line, () => {
        assert.deepEqual(inBody(line, 'markup.bold.dateline'), [dateline]);
        assert.deepEqual(inBody(line, 'meta.agency'), agency === undefined ? [] : [agency]);
      });
    }

    it('is not every line with a dash', () => {
      for (const line of ['He went home - and stayed.', 'The council—all of it—agreed.', 'NATO said so.', 'A — not B.'])
        assert.deepEqual(inBody(line, 'meta.dateline'), [], line);
    });
  });

  describe('byline', () => {
    for (const [line, author] of [
      ['By Ada Okafor', 'Ada Okafor'],
      ['BY ADA OKAFOR', 'ADA OKAFOR'],
      ['By Ada Okafor and Abdelrahman Ould Sidi', 'Ada Okafor and Abdelrahman Ould Sidi'],
      ['By Gemma Rowse, court reporter, Western Morning Post', 'Gemma Rowse'],
      ['By Javier Lozano Ibarra in Albacete', 'Javier Lozano Ibarra'],
      ['Interview by Þórdís Nic Giolla Bhríde', 'Þórdís Nic Giolla Bhríde'],
    ] as const) {
      it(line, () => {
        assert.deepEqual(inBody(line, 'markup.italic.byline'), [line]);
        assert.deepEqual(inBody(line, 'meta.author'), [author]);
      });
    }

    it('is no sentence that begins with "By"', () => {
      for (const line of ['By midnight nobody was laughing.', 'By Monday the fire had spread.', 'By Monday, all was over.'])
        assert.deepEqual(inBody(line, 'markup.italic'), [], line);
    });
  });

  describe('photo credit', () => {
    it('stands in brackets, alone or before a caption', () => {
      const credit = '(Photo : NAME SURNAME/AFP via Getty Images)';
      assert.deepEqual(inBody(credit, 'markup.italic.credit'), [credit]);
      assert.deepEqual(inBody(`${credit} A minister inspects a guard.`, 'markup.italic.credit'), [credit]);
      assert.deepEqual(inBody('A soldier wades. (Dewi Anggraeni/Antara)', 'markup.italic.credit'), ['(Dewi Anggraeni/Antara)']);
    });

    it('is a line of its own', () => {
      assert.deepEqual(inBody('Photograph: Rose Garden for The Nandi Post', 'markup.italic.credit'), [
        'Photograph: Rose Garden for The Nandi Post',
      ]);
      assert.deepEqual(inBody('PHOTO BY ARIEL SANTIAGO: A boy dries books.', 'markup.italic.credit'), [
        'PHOTO BY ARIEL SANTIAGO:',
      ]);
    });

    it('is no bracket in a sentence', () => {
      for (const line of [
        'Rep. Ira Feinblatt (D-N.Y.) agreed.',
        'It fell 4% (and/or more) today.',
        'The photo (his first) sold.',
      ])
        assert.deepEqual(inBody(line, 'markup.italic.credit'), [], line);
    });
  });

  describe('link', () => {
    it('is a label and a title', () => {
      for (const label of ['Read Also', 'Read also', 'Related Article', 'Related', 'See Also', 'READ MORE']) {
        const line = `${label}: Five things to empty  `;
        assert.deepEqual(inBody(line, 'markup.bold.label'), [label]);
        assert.deepEqual(inBody(line, 'markup.underline.link'), ['Five things to empty']);
      }
    });

    it('is an address in a sentence, without the full stop', () => {
      assert.deepEqual(inBody('See https://example.org/a?b=1. Or not.', 'markup.underline.link'), ['https://example.org/a?b=1']);
    });
  });

  describe('subhead', () => {
    it('is a short line after a blank one', () => {
      for (const line of ['A Family Affair', 'Shares jump', "'The smell of varnish'", 'Two brothers, two votes', 'What next?'])
        assert.deepEqual(inBody(line, 'markup.heading.2'), [line]);
    });

    it('is no sentence, quote, byline, credit or link', () => {
      for (const line of [
        'It did not go well.',
        '“Ten weeks,” he says',
        "'Ramps,' he said. 'God help us.'",
        'By Ada Okafor',
        'Photo: Ada Okafor',
        'Read Also: Ferry sinks',
        'Q: Why?',
        'a line that begins low',
        'and a very long line that goes on and on without ever getting to its full stop at all',
      ])
        assert.deepEqual(inBody(line, 'markup.heading.2'), [], line);
    });

    it('leaves what follows it alone', () => {
      const text = 'Headline\n\nShares jump\n\nShares in it rose.\nThe Next Line Of The Paragraph\n\n"Yes," she said.';
      assert.deepEqual(scoped(text, 'markup.heading.2'), ['Shares jump']);
      assert.deepEqual(scoped(text, 'string'), ['"Yes,"']);
    });
  });

  describe('speaker label', () => {
    it('is a question mark, an answer mark or a name', () => {
      for (const label of ['Q', 'A', 'Ms Crewe', 'GURPREET DHALIWAL', 'THE CHAIR', 'Keith Penhale'])
        assert.deepEqual(inBody(`${label}: Order, please.`, 'entity.name.tag.speaker'), [label]);
    });

    it('lets quotes follow', () => {
      assert.deepEqual(quotes('A: I said, "Have you looked?"'), ['"Have you looked?"']);
    });

    it('is no sentence with a colon and no time of day', () => {
      for (const line of ['Yoo, who teaches politics, said: no.', 'At 6:40 it rang.', 'The bill was this: late.'])
        assert.deepEqual(inBody(line, 'entity.name.tag'), [], line);
    });
  });

  describe('quote', () => {
    it('has straight, curly, low or pointed marks', () => {
      assert.deepEqual(quotes('"One," she said, "two."'), ['"One,"', '"two."']);
      assert.deepEqual(quotes('“One,” she said, “two.”'), ['“One,”', '“two.”']);
      assert.deepEqual(quotes('„Eins“, sagte sie.'), ['„Eins“']);
      assert.deepEqual(quotes('«Un», dit-elle.'), ['«Un»']);
      assert.deepEqual(quotes("'One,' she said, 'two.'"), ["'One,'", "'two.'"]);
      assert.deepEqual(quotes('‘One,’ she said, ‘two.’'), ['‘One,’', '‘two.’']);
    });

    it('keeps apostrophes apart from single marks', () => {
      assert.deepEqual(quotes("The yard's men hadn't seen the brothers' boat."), []);
      assert.deepEqual(quotes('The yard’s men hadn’t seen the brothers’ boat.'), []);
      assert.deepEqual(quotes("It was 90 years' work in the '90s, rock 'n' roll and all, tell 'em."), []);
      assert.deepEqual(quotes("'This was a business of 90 years' standing,' she said, 'and it didn't burn.'"), [
        "'This was a business of 90 years' standing,'",
        "'and it didn't burn.'",
      ]);
      assert.deepEqual(quotes("called 'Dad's boat', a 1951 launch"), ["'Dad's boat'"]);
      assert.deepEqual(quotes('called ‘Dad’s boat’, a 1951 launch'), ['‘Dad’s boat’']);
    });

    it('holds another quote', () => {
      const inner = (line: string): string[] => inBody(line, 'string.quoted.single');
      assert.deepEqual(inner('"I told them, \'One more,\'" he said.'), ["'One more,'"]);
      assert.deepEqual(inner('“I told them, ‘One more,’” he said.'), ['‘One more,’']);
      assert.deepEqual(inBody("'He said, \"That's it,\" and left.'", 'string.quoted.double'), ['"That\'s it,"']);
    });

    it('over several paragraphs is opened anew in each', () => {
      const text = 'Headline\n\n“First.\n\n“Second.”\n\nNo quote.';
      assert.deepEqual(scoped(text, 'string'), ['“First.', '“Second.”']);
      const british = "Headline\n\n'First. It's long.\n\n'Second.'\n\nNo quote.";
      assert.deepEqual(scoped(british, 'string'), ["'First. It's long.", "'Second.'"]);
    });

    it('goes over the lines of a paragraph that was wrapped by hand', () => {
      assert.deepEqual(scoped('Headline\n\nHe said "one\ntwo" and left.\n\nNo quote.', 'string'), ['"one', 'two"']);
    });

    it('that is never closed ends with its paragraph', () => {
      assert.deepEqual(scoped('Headline\n\nHe said "one.\n\nNo quote.\n\n"Yes."', 'string'), ['"one.', '"Yes."']);
      const long = `He said "one ${'and then another '.repeat(8)}thing.`;
      assert.deepEqual(scoped(`Headline\n\n${long}\nNo quote here.`, 'string'), [long.slice(long.indexOf('"'))]);
    });

    it('costs no more than its line is long', () => {
      const start = performance.now();
      for (const piece of ["'a ", "a' ", '‘a ', '" ', 'Aa, Bb ', '(Aa Bb ']) tokens(`Headline\n\n${piece.repeat(300)}`);
      assert.ok(performance.now() - start < 1000);
    });

    it('that is never opened is none', () => {
      assert.deepEqual(quotes('He said so." And left.'), []);
      assert.deepEqual(quotes('He said so.” And left.'), []);
      assert.deepEqual(quotes('A 5" pipe and a 6" pipe.'), []);
    });
  });

  describe('sample articles', () => {
    const files = readdirSync(samples).filter((name) => name.endsWith('.article'));
    const whole = (name: string): string => readFileSync(join(samples, name), 'utf8');

    it('have a headline, a byline and no other first heading', () => {
      assert.ok(files.length >= 5);
      for (const name of files) {
        const text = whole(name);
        assert.deepEqual(scoped(text, 'markup.heading.1'), [text.slice(0, text.indexOf('\n')).trim()], name);
        assert.equal(scoped(text, 'markup.italic.byline').length, 1, name);
      }
    });

    it('have every double mark in a quote', () => {
      for (const name of files) {
        const loose = tokens(whole(name)).filter(
          ({ text, scopes }) =>
            /["“”]/u.test(text) && !scopes.some((scope) => /^(?:string|markup\.(?:heading|underline))/u.test(scope)),
        );
        assert.deepEqual(loose, [], name);
      }
    });

    it('have no string that ends without its mark, but for quotes that the next paragraph goes on with', () => {
      for (const name of files) {
        const text = whole(name);
        const lines = text.split('\n');
        for (const quote of scoped(text, 'string.quoted.double').filter((each) => !/["”]$/u.test(each))) {
          const next = lines.slice(lines.findIndex((line) => line.endsWith(quote)) + 1).find((line) => line.trim() !== '');
          assert.match(next ?? '', /^["“]/u, `${name}: ${quote}`);
        }
      }
    });
  });
});
