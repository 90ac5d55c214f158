const OFFICE =
  '(?:prime minister|minister|senator|representative|congress(?:man|woman)|governor|judge|justice|mayor|council(?:man|woman)|councill?or|commissioner|counsel(?:or)?|(?:mr|mrs|ms|madam|madame)\\.? (?:vice )?(?:chair(?:man|woman)?|speaker|president|secretary|mayor|minister|commissioner|justice|judge))';
const AT_START = new RegExp(
  `^\\P{L}*(?:(?:thank you|thanks|yes|no|well|so|but|with respect|sorry),? (?:very much,? )?)?(${OFFICE})[,.;!?—–]`,
  'iu',
);
const AT_END = new RegExp(`,\\s(${OFFICE})\\P{L}*$`, 'iu');
const RESPECT =
  /,\s(?:sir|ma['’]?am|madam|(?:Your|My|your|my) (?:Hono(?:u)?r|Lord|Lady|Ladyship|Lordship)|(?:Mr|Madam)\.? (?:Chair|Chairman|Speaker))\P{L}*$/u;

const RESPECT_ON_THE_WAY = /,\s(?:sir|ma['’]?am|(?:Your|My|your|my) (?:Hono(?:u)?r|Lord|Lady|Ladyship|Lordship)),\s/u;

/** "I do not recall, sir.", "There will be, Your Honor, if you wish": words to whoever has just spoken. */
export const isRespectful = (text: string): boolean => RESPECT.test(text) || RESPECT_ON_THE_WAY.test(text);

/** The words that the office of whoever is spoken to may have: "Senator, I was not there.", "Thank you, Madam Chair." */
export function officeAddressed(text: string): readonly string[] {
  const address = (AT_START.exec(text) ?? AT_END.exec(text))?.[1];
  const office = address?.toLowerCase().split(' ').at(-1);
  if (office === undefined) return [];
  return office.startsWith('chair') ? ['chair', 'chairman', 'chairwoman'] : [office];
}

const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.?\s+(?=\p{Lu})/u;
const MAY_CALL = /^\P{L}*(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.?\s+)?\p{Lu}[\p{L}'’-]+,\s|,\s\p{Lu}[\p{L}'’-]+\P{L}*$/u;

/** Whether words may call somebody by a name: most do not. */
export const mayCall = (text: string): boolean => MAY_CALL.test(text);

/** Whether words call somebody by a part of their name: "It is the one I have, Ada.", "Ada, you know me.", "Ms. Okafor, will you run?" */
export function callsByName(text: string, name: string): boolean {
  if (!text.includes(', ')) return false;
  const inner = text.replace(/^\P{L}+|\P{L}+$/gu, '').replace(TITLE, '');
  return name.split(/\s+/u).some((part) => part.length > 1 && (inner.startsWith(`${part}, `) || inner.endsWith(`, ${part}`)));
}
