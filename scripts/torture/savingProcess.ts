// A process that marks one name after the other in an article on disk, saves each, and says so once it is saved: to be killed.
// `node savingProcess.js ARTICLE [in-place]`; `in-place` writes as nobody should, to show that the kills tell. Prints `saved N` for the Nth name, or `failed REASON`.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { errorMessage } from '../../src/core/errorMessage';
import { nodeFiles } from '../../src/cli/node/nodeFiles';
import { nodeRandomIds } from '../../src/cli/node/nodeRandomIds';
import { annotateName, entitiesOf, type Files } from '../../src/core/index';
import { inPlaceFiles } from './inPlaceFiles';
import { headlessServices, openHeadless, stillText } from './headlessArticle';
import { namePlace } from './numberedNames';

async function main(path: string, files: Files): Promise<void> {
  const text = readFileSync(path, 'utf8');
  const services = headlessServices(files, () => nodeRandomIds.next());
  const session = await openHeadless(stillText(pathToFileURL(path).href, text), services);
  if (session.readOnly !== undefined) throw new Error(session.readOnly);
  for (let n = entitiesOf(session.annotations).length; ; n++) {
    const marked = namePlace(text, n);
    if (marked === undefined) break;
    session.change((desk) => annotateName(desk, 'person', marked, session.newId).stored);
    await session.whenSaved();
    if (session.status.saveError !== undefined) throw session.status.saveError;
    // Writing to a pipe is done when this returns: whoever reads it may take the name for saved.
    process.stdout.write(`saved ${String(n)}\n`);
  }
}

const [, , path = '', way] = process.argv;

main(path, way === 'in-place' ? inPlaceFiles : nodeFiles).catch((error: unknown) => {
  process.stdout.write(`failed ${errorMessage(error)}\n`);
  process.exitCode = 1;
});
