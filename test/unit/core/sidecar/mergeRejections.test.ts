import assert from 'node:assert/strict';
import { flatContent } from '../../../../src/core/sidecar/merge/flatContent';
import { mergeRejections } from '../../../../src/core/sidecar/merge/mergeRejections';
import type { SidecarRejection } from '../../../../src/core/sidecar/schema';

const refused = (text: string, at?: string): SidecarRejection => ({ kind: 'person', text, ...(at === undefined ? {} : { at }) });

const merge = (
  base: readonly SidecarRejection[],
  into: readonly SidecarRejection[],
  from: readonly SidecarRejection[],
  isSameText = true,
) => {
  const [a, b, c] = [base, into, from].map((rejected) =>
    flatContent({ version: 1, people: [], organizations: [], quotes: [], rejected }),
  ) as [ReturnType<typeof flatContent>, ReturnType<typeof flatContent>, ReturnType<typeof flatContent>];
  return mergeRejections({ base: a, into: b, from: c, isSameText });
};

describe('mergeRejections', () => {
  it('has each once, those of the file first, and tells who names new places', () => {
    const everywhere = refused('Korean Peninsula');
    assert.deepEqual(merge([], [everywhere, refused('Rain', '1:1-5')], [refused('Rain', '1:1-5'), everywhere, refused('Snow')]), {
      rejected: [everywhere, refused('Rain', '1:1-5'), refused('Snow')],
      placedBy: ['into'],
    });
    assert.deepEqual(merge([], [], [refused('Rain', '1:1-5')]).placedBy, ['from']);
  });

  it('drops what one took back, whichever', () => {
    const [rain, snow] = [refused('Rain'), refused('Snow')];
    assert.deepEqual(merge([rain, snow], [snow], [rain, snow]).rejected, [snow]);
    assert.deepEqual(merge([rain, snow], [rain, snow], [snow]).rejected, [snow]);
  });

  it('follows the side that moved a place', () => {
    const [before, moved] = [refused('Rain', '1:1-5'), refused('Rain', '2:1-5')];
    assert.deepEqual(merge([before], [before], [moved]).rejected, [moved]);
    assert.deepEqual(merge([before], [moved], [before]).rejected, [moved]);
  });

  it('does not take one place of two texts for the same', () => {
    const rain = refused('Rain', '1:1-5');
    assert.deepEqual(merge([], [rain], [rain], false).rejected, [rain, rain]);
  });
});
