import * as assert from 'node:assert/strict';
import { createDecorations } from '../../../src/vscode/features/highlights/decorations';
import type { Look, Part } from '../../../src/vscode/features/highlights/highlightKey';
import { LOOKS, PARTS } from '../../../src/vscode/features/highlights/highlightKey';

const decorations = createDecorations();

/** How a highlight looks to somebody who sees no colours: everything but those. */
function shape(part: Part, look: Look): string {
  const { borderWidth, borderStyle, borderRadius, textDecoration, fontStyle } = decorations.highlights.get(
    `${part}.${look}`,
  ) as unknown as Readonly<Record<string, string | undefined>>;
  return JSON.stringify({ borderWidth, borderStyle, borderRadius, textDecoration, fontStyle });
}

describe('highlights without colour', () => {
  // The tint of a quote is seen with the bars at its ends, which carry what is to be told apart.
  const told = PARTS.filter((part) => part !== 'quote');

  it('tell people, organizations and the two ends of quotes apart', () => {
    for (const look of LOOKS) {
      const shapes = told.map((part) => shape(part, look));
      assert.equal(new Set(shapes).size, told.length, shapes.join('\n'));
      for (const each of shapes) assert.match(each, /"borderWidth":"[^"]*[1-9]px/u);
    }
  });

  it('tell what is suggested, confirmed and disputed apart', () => {
    for (const part of told) assert.equal(new Set(LOOKS.map((look) => shape(part, look))).size, LOOKS.length, part);
  });

  it('tell kinds apart on the overview ruler by where they are', () => {
    const lanes = [...decorations.ruler.values()].map(
      (type) => (type as unknown as { readonly overviewRulerLane: number }).overviewRulerLane,
    );
    assert.equal(new Set(lanes).size, 3);
    for (const lane of lanes) assert.ok(lane > 0);
  });
});
