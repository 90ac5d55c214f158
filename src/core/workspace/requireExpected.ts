import { type ExpectedText, FileChanged, type Files } from './ports';

/** @throws FileChanged where a file does not hold what is expected of it. */
export async function requireExpected(files: Pick<Files, 'read'>, uri: string, expected: ExpectedText): Promise<void> {
  const found = await files.read(uri);
  const isAsExpected =
    found.kind === 'text' ? found.text === expected.text : found.kind === 'missing' && expected.text === undefined;
  if (!isAsExpected) throw new FileChanged(uri);
}
