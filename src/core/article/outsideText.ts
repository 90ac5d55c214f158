import type { SidecarContent } from '../sidecar/schema';
import type { SidecarProblem } from '../sidecar/sidecarProblem';
import { parseLocation } from '../sidecar/location';
import { LineIndex, type Range } from '../text/lineIndex';

/**
 * Places that a sidecar names and the text does not have, each a warning where the entry stands in the file. Only of use for the very text
 * that the sidecar describes: in another one, places are found again.
 *
 * @param places Where the id of each entry stands in the YAML.
 */
export function outsideText(
  content: SidecarContent,
  places: ReadonlyMap<string, Range>,
  text: string,
): readonly SidecarProblem[] {
  const index = new LineIndex(text);
  const entries = [...[...content.people, ...content.organizations].flatMap(({ mentions }) => mentions ?? []), ...content.quotes];
  return entries.flatMap(({ id, at, state }) => {
    const range = parseLocation(at);
    const place = places.get(id);
    if (state === 'orphaned' || !range || !place || index.spanOf(range) !== undefined) return [];
    const { start, end } = place;
    return [
      {
        line: start.line,
        column: start.character,
        endLine: end.line,
        endColumn: end.character,
        severity: 'warning',
        code: 'outside-text',
        message: { key: 'sidecar.outsideText', args: [at] },
      },
    ];
  });
}
