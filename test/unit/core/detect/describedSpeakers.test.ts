import assert from 'node:assert/strict';
import { read, speakers } from './support/readSpeakers';

describe('descriptions', () => {
  it('of a party and a state may mean whom the sentence before is about', () => {
    const text = (other: string): string =>
      `Sen. Tom Lind, an Ohio Republican, agreed.\n\nSen. Ada Okafor ${other} is not sure. “It is a lot,” the Ohio Republican said.`;
    assert.equal(speakers(text(''))[0], 'Ada Okafor');
    assert.equal(speakers(text('of Texas'))[0], 'Tom Lind');
  });

  it('know the title of somebody of whom more is said', () => {
    const text =
      'Rep. Tom Lind left.\n\nRep. Carl Hale, a lawyer from Oldport, stayed. Hale rose. “Not so,” the congressman said.';
    assert.equal(speakers(text)[0], 'Carl Hale');
  });

  it('never mean the agency of the dateline, nor a public body where a newspaper is meant', () => {
    const text = 'OLDPORT, May 4 (ZBC) The Harbour Commission shut a pier on Monday.\n\n"Play elsewhere," the group said.';
    assert.notEqual(speakers(text)[0], 'ZBC');
    const paper = 'The men of the Harbour Commission were robbed.\n\n"They slept," the newspaper reported.';
    assert.equal(speakers(paper)[0], '"the newspaper"');
  });

  it('mean whom the text gave the role', () => {
    const text = 'Ada Okafor, the finance minister, met Grace Hale, a teacher.\n\n"We have no money," the minister said.';
    assert.equal(speakers(text)[0], 'Ada Okafor');
  });

  it('mean whom the text is about where no role tells', () => {
    assert.equal(speakers('Tom Lind scored twice.\n\n"I was lucky," said the 22-year-old.')[0], 'Tom Lind');
    assert.equal(speakers('Tom Lind scored twice.\n\n"I was lucky," the captain said.')[0], 'Tom Lind');
    assert.equal(speakers('Tom Lind scored twice.\n\n"I was lucky," the vice-captain said.')[0], 'Tom Lind');
  });

  it('mean relatives by whom they are relatives of', () => {
    const couple = 'Tom Lind and his wife, Grace, had nine minutes.';
    assert.equal(speakers(`${couple} His wife finished the thought.\n\n"It was dark," she said.`)[0], 'Grace');
    assert.equal(speakers(`${couple}\n\nGrace watched him go.\n\n"I know," said her husband.`)[0], 'Tom Lind');
  });

  it('go over the places in front of "native"', () => {
    const text = 'Ada Okafor won by a length.\n\n"It was close," the Springfield, Ont., native said.';
    assert.equal(speakers(text)[0], 'Ada Okafor');
  });

  it('mean a group whose name does not say what it is if the text was just about it', () => {
    const text = 'Zenifor, which speaks for 900 workers, was given no notice.\n\n"They packed those boots," the union said.';
    assert.equal(speakers(text)[0], 'Zenifor');
  });

  it('with an organization mean the one of whom the text says that, else whom the sentence before is about', () => {
    const both = 'Halifax Captain Ada Okafor met Tom Lind, the captain of the Harbour Bank, and Grace Hale.';
    assert.equal(speakers(`${both}\n\n"We walk," the captain of the bank said.`)[0], 'Tom Lind');
    const topic = 'Dr Tom Lind walked with Ada Okafor.\n\n"We walk," the captain of the Harbour Bank said.';
    assert.equal(speakers(topic)[0], 'Tom Lind');
    const later = `${topic}\n\nPeter Hale, the captain of the Harriers, waved.`;
    assert.equal(speakers(later)[0], 'Tom Lind');
    const other = 'Sen. Tom Lind walked with Ada Okafor.\n\n"We walk," the captain of the Harbour Bank said.';
    assert.equal(speakers(other)[0], '"the captain of the Harbour Bank"');
  });

  it('with an age and a place mean whom the text is about', () => {
    const text = 'Ada Okafor crossed the river on a raft.\n\n"I wept," said the 41-year-old rubber tapper from Oldport.';
    assert.deepEqual(speakers(text), ['Ada Okafor']);
  });

  it('of those around an officer are not the officer', () => {
    const text = '"No," the spokesman of Prime Minister Tom Lind said.';
    assert.deepEqual(speakers(text), ['"the spokesman of Prime Minister Tom Lind"']);
  });

  it('with a place may mean whoever was named for the first time just before', () => {
    const text = 'Tom Lind left early.\n\nThat is news to Ada Okafor.\n\n"I never saw it," says the staff lawyer at the clinic.';
    assert.equal(speakers(text)[0], 'Ada Okafor');
  });

  it('mean whom the text is about rather than whoever had the role long before', () => {
    const text =
      'Norland coach Ada Okafor shook her head.\n\nThe game was close.\n\nThe hall was cold.\n\nIt went on for hours.\n\nTom Lind blamed the errors.\n\n"You cannot do that," the coach said.';
    assert.equal(speakers(text)[0], 'Tom Lind');
  });

  it('mean the group that the text is about', () => {
    assert.equal(speakers('Harrow Shipping Ltd denied it. "Nobody was hurt," the company said.')[0], 'Harrow Shipping Ltd');
  });

  it('mean whom the text is about by nation, age and children', () => {
    assert.equal(speakers('Tom Lind lost again.\n\n"I will be back," the Spaniard said.')[0], 'Tom Lind');
    assert.equal(speakers('Tom Lind lost again.\n\n"They are late," the Spanish said.')[0], '"the Spanish"');
    assert.equal(speakers('Ada Okafor found the boat.\n\n"I wept," said the mother of two.')[0], 'Ada Okafor');
    assert.equal(speakers('Tom Lind found the boat.\n\n"I wept," the 31-year-old from Norland said.')[0], 'Tom Lind');
  });

  it('mean a politician where they tell a party, whatever newspaper is called so', () => {
    const text = 'Ada Okafor, the governor, met Grace Hale. Hale wept.\n\n"It is a scandal," the Halifax Republican said.';
    assert.equal(speakers(text)[0], 'Ada Okafor');
    assert.equal(speakers(text.replace('the Halifax Republican said', 'said the Halifax Republican'))[0], 'Ada Okafor');
    const longAgo = `Ada Okafor, the governor, left.\n\nIt rained.\n\nIt snowed.\n\nGrace ${text.slice(text.indexOf('Hale wept'))}`;
    assert.equal(speakers(longAgo)[0], 'Grace Hale');
  });

  it('go on about whoever was quoted last where something is added', () => {
    const text =
      'Ada Okafor, a minister, met Grace Hale.\n\n"It is late," said Grace Hale, a lawyer.\n\n"And cold," the minister VERB.';
    assert.equal(speakers(text.replace('VERB', 'said'))[1], 'Ada Okafor');
    assert.equal(speakers(text.replace('VERB', 'added'))[1], 'Grace Hale');
    const men = 'Tom Lind said the boat was late. Carl Moreau had built it. "It leaked," he VERB.';
    assert.equal(speakers(men.replace('VERB', 'said'))[0], 'Carl Moreau');
    assert.equal(speakers(men.replace('VERB', 'added'))[0], 'Tom Lind');
  });

  it('with an age are a person, whatever the noun', () => {
    const text = 'Ada Okafor won. The 20-year-old qualifier had met Grace Hale before.\n\n"I fell over," she said.';
    assert.equal(speakers(text)[0], 'Ada Okafor');
    assert.equal(speakers('Tom Lind scored twice.\n\n"I was lucky," the 22-year-old said.')[0], 'Tom Lind');
    assert.equal(speakers('Tom Lind took Carl to a clinic. "It was late," the 31-year-old said.')[0], 'Tom Lind');
    assert.match(read('Tom Lind won. "I ran," the 22-year-old striker said.').quotes[0]?.speaker?.origin ?? '', /in-focus/u);
  });

  it('may tell the name behind them', () => {
    assert.equal(speakers('"It leaked," said a woman who gave her name only as Grace Hale.')[0], 'Grace Hale');
    assert.equal(speakers('"It leaked," said a teacher, who asked to be identified by her name, Grace Hale.')[0], 'Grace Hale');
    assert.equal(speakers('"It leaked," said a woman named Grace Hale.')[0], 'Grace Hale');
    assert.equal(speakers('"It leaked," said a woman who had met Grace Hale.')[0], '"a woman"');
  });

  it('are passed over on the way to the name behind them', () => {
    assert.equal(speakers('"It leaked," said one, shopkeeper Tom Lind.')[0], 'Tom Lind');
  });

  it('may be close to something', () => {
    assert.equal(
      read('The boat is late, according to a lawyer close to the crew.').quotes[0]?.speaker?.text,
      'a lawyer close to the crew',
    );
  });

  it('may be one of several', () => {
    assert.equal(speakers('Two crews came. "It was loud," one of them said.')[0], '"one of them"');
  });

  it('mean nobody named who was brought up beside somebody else without a name', () => {
    const said = '\n\n"It was late," the lawyer said.';
    assert.equal(speakers(`Tom Lind left.\n\nTwo of his guests, a lawyer and a teacher, had seen it.${said}`)[0], '"the lawyer"');
    assert.equal(speakers(`Tom Lind left.\n\nTwo of his guests, a teacher and a lawyer, had seen it.${said}`)[0], '"the lawyer"');
    assert.equal(speakers(`Tom Lind and a lawyer left.${said}`)[0], '"a lawyer"');
    assert.equal(speakers(`Tom Lind, a lawyer and a teacher, left.${said}`)[0], 'Tom Lind');
    assert.equal(speakers(`Tom Lind was a teacher and a lawyer.${said}`)[0], 'Tom Lind');
    assert.equal(speakers(`He met a teacher and a lawyer, Tom Lind.${said}`)[0], 'Tom Lind');
  });

  it('are whom the clause behind "who" is about, whoever it names', () => {
    const text = (who: string): string => `A teacher who ${who} said the road was “closed all day”.`;
    assert.deepEqual(speakers(text('left Fairmead in June')), ['"A teacher"']);
    assert.deepEqual(speakers(text('met Ada Okafor and left')), ['"A teacher"']);
    assert.deepEqual(speakers(text('saw it, Ada Okafor,')), ['Ada Okafor']);
  });

  it('are what somebody is of whom "who" or a comma says more, not whom the text named before', () => {
    const before = 'Ada Okafor left.\n\n"It was cold," she said.\n\n';
    assert.deepEqual(
      speakers(`${before}A captain, a woman, did not say who she was. "I only rang," she said.`)[1],
      '"A captain"',
    );
    assert.deepEqual(speakers('A teacher who knows Ada Okafor said it was “a mess”.'), ['"A teacher"']);
    assert.deepEqual(speakers('A teacher who opened the boats said it was “a mess”.'), ['"A teacher"']);
  });

  it('are whoever opens a sentence without a name, wherever they stand and whatever they report', () => {
    const later = (text: string): string | undefined => speakers(`"It was cold," Ada Okafor said.\n\n${text}`)[1];
    assert.equal(later('A woman in a red coat met Tom Lind. "I only rang," she said.'), '"A woman in a red coat"');
    assert.equal(later('A woman who was late said the captain had come. She said: "I only rang."'), '"A woman"');
    assert.equal(later('A woman from Oldport, Grace Hale, laughed. "I only rang," she said.'), 'Grace Hale');
  });

  it('are relatives with their trade between them and the name', () => {
    const text = 'Ada Okafor and her husband, the teacher Tom Lind, left.\n\n"It was cold," her husband said.';
    assert.deepEqual(speakers(text), ['Tom Lind']);
  });

  it('may be another word for the trade', () => {
    const text = 'Dr. Ada Okafor, a surgeon, met Grace Hale. Hale laughed.\n\n"It was cold," the doctor said.';
    assert.deepEqual(speakers(text), ['Ada Okafor']);
    assert.deepEqual(speakers(text.replace('Dr. ', '')), ['Ada Okafor']);
  });

  it('stay words where they bring up somebody new', () => {
    assert.equal(speakers('Tom Lind left. "It was loud," said a neighbour.')[0], '"a neighbour"');
  });

  it('with an office of one mean nobody of whom the text says another', () => {
    const text = (who: string): string => `Sen. Tom Lind was there. “It was cold,” the ${who} said.`;
    assert.deepEqual(speakers(text('president')), ['"the president"']);
    assert.deepEqual(speakers(text('senator')), ['Tom Lind']);
  });
});
