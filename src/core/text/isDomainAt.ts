import { isLetterAt, isUpperAt } from './character';

/** What web addresses of outlets end with, but for what is a word too. */
const DOMAINS = new Set(
  (
    'com net org io info news media ae ba bg br by ca ch cl cn co cy cz de dk ec ee es eu fr ge gh gr hk hr hu id ie il ir jp ke kg kr kz lk lt lv ' +
    'md mk mn mt mx my ng nl np nz pe ph pk pl pt ro rs ru se sg si sk th tj tm tn tr tv tw ua ug uk uy uz ve vn za zw'
  ).split(' '),
);

/** Those that are words: "Kestrel.no", but "a kestrel.no" lacks a space. */
const DOMAIN_WORDS = new Set('am at be fi in is it me no to us'.split(' '));

const MOST_LETTERS_OF_DOMAIN = 5;

/** "Amazon.com": what a web address ends with is part of the name, which starts at `start`. */
export function isDomainAt(text: string, start: number, index: number): boolean {
  let end = index;
  while (end - index < MOST_LETTERS_OF_DOMAIN && isLetterAt(text, end)) end++;
  const domain = text.slice(index, end);
  return DOMAINS.has(domain) || (DOMAIN_WORDS.has(domain) && isUpperAt(text, start));
}
