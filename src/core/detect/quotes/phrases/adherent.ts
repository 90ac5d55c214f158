import type { NameMention } from '../../nameTagger';
import { keyAt } from '../../words/paragraphAnalysis';
import type { Frame } from '../frame/frame';

/** Words for somebody by party. */
export const ADHERENT =
  /^(?:republican|democrat|conservative|liberal|independent|socialist|communist|nationalist|tory|labourite)$/u;

/** "the South Dakota Republican": not the party or a newspaper, but somebody by place and party. */
export const isAdherent = ({ paragraph }: Frame, { kind, from, to }: NameMention): boolean =>
  kind === 'organization' && keyAt(paragraph, from - 1) === 'the' && ADHERENT.test(keyAt(paragraph, to - 1));
