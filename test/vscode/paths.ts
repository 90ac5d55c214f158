// Where things are. Every bundle that imports this lies three folders deep, in dist/test/NAME/.
import { resolve } from 'node:path';

export const repositoryRoot = resolve(__dirname, '../../..');

/** What is downloaded once and used by every later run. Git ignores it. */
export const cacheFolder = resolve(repositoryRoot, process.env.ARTICLE_ANNOTATOR_CACHE ?? '.vscode-test');

export const sampleArticles = resolve(repositoryRoot, 'test/fixtures/articles');

/** Pictures that the interface flows take, and the last picture of a run that hung. Git ignores them. */
export const screenshotFolder = resolve(repositoryRoot, 'out/screenshots');
