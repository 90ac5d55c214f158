import assert from 'node:assert/strict';
import { read, speakers } from './support/readSpeakers';

describe('speakers of papers that quote many', () => {
  it('are for whom something is as the sentence in front of the words says', () => {
    assert.deepEqual(speakers('Ada Okafor met Tom Lind.\n\nFor Lind, it’s simple. “I am done.”'), ['Tom Lind']);
    assert.deepEqual(speakers('Ada Okafor met Tom Lind.\n\nFor Lind’s boat, it was late. “I am done.”'), ['–']);
  });

  it('are not whom somebody would push out', () => {
    const push = 'Ada Okafor said Friday she would “absolutely” oppose Harbour Chair Tom Lind if she wins in May.';
    assert.equal(read(push).quotes.at(-1)?.speaker?.text, 'Ada Okafor');
  });

  it('go on with "he’s" as with "he"', () => {
    const text = 'Tom Lind lost his home. “They smell smoke,” he said.\n\nHe’s sure the council has not moved. “How many times?”';
    assert.deepEqual(speakers(text), ['Tom Lind', 'Tom Lind']);
  });

  it('are whoever a quotation behind a dateline is told of below it', () => {
    const place = 'Harrow votes on levy\n\nTom Lind left early\n\nOLDPORT, Norland — “We lost our home.”\n\n';
    assert.deepEqual(speakers(`${place}Ada Okafor stopped there and put down the sheet.`), ['Ada Okafor']);
    assert.deepEqual(speakers('OLDPORT — “It is over.”\n\nThat was Ada Okafor’s short, not-so-sweet summary of it.'), [
      'Ada Okafor',
    ]);
    assert.deepEqual(speakers('“It is over.” That was Ada Okafor’s blunt verdict.'), ['Ada Okafor']);
    assert.deepEqual(speakers('“It is over.”\n\nThat was Ada Okafor’s boat.'), ['–']);
  });

  it('are below the quotation behind a dash, with what they are', () => {
    assert.deepEqual(speakers('“I would rather row.”\n\n— Sen. Ada Okafor, on the ferry'), ['Ada Okafor']);
    assert.deepEqual(speakers('“I would rather row.” — Sen. Ada Okafor, on the ferry'), ['Ada Okafor']);
    assert.deepEqual(speakers('“I would rather row.”\n\n— Ada Okafor went home after the vote.'), ['–']);
    assert.deepEqual(speakers('What they say\n\n“I would rather row.”\n\nDr Ada Okafor, doctor'), ['Ada Okafor']);
    assert.deepEqual(speakers('“I would rather row.”\n\nBy Ada Okafor'), ['–']);
  });

  it('are whoever is said to say something behind a quotation that ends in a stop, where nothing else is said', () => {
    const before = 'Tom Lind was there.\n\n';
    assert.deepEqual(speakers(`${before}“It is late.” Ada Okafor added.`), ['Ada Okafor']);
    assert.deepEqual(speakers(`${before}“It is late.” The captain, Dr Ada Okafor, stated.`), ['Ada Okafor']);
    const cue = (text: string): string | undefined => read(text).quotes[0]?.cue?.text;
    assert.equal(cue(`${before}“It is late.” Ada Okafor added.`), 'added');
    assert.equal(cue(`${before}“It is late.” Ada Okafor replied.`), undefined);
    assert.equal(cue(`${before}“It is late.” Ada Okafor said the road was closed.`), undefined);
    assert.equal(cue(`${before}“It is late.” Ada Okafor went home when he said.`), undefined);
  });

  it('are whose words a colon leads in, and who is to be heard', () => {
    assert.deepEqual(speakers('Tom Lind was there. His words: “It is late.”'), ['Tom Lind']);
    assert.deepEqual(speakers('Tom Lind was there. Hear him: “It is late.”'), ['Tom Lind']);
  });

  it('are called otherwise in marks behind their name', () => {
    assert.deepEqual(speakers('Tom Lind, better known as “Papa Boy,” said: “It is late.”'), ['Tom Lind']);
    const called = read('Her brother, Tom Lind, called “Papa Boy”, said he saw her on Sunday.').quotes;
    assert.deepEqual(
      called.map(({ text, speaker }) => [text, speaker?.text]),
      [['he saw her on Sunday', 'Tom Lind']],
    );
  });

  it('are whom a paragraph ends on behind marks that were never closed', () => {
    const late = (text: string): (string | undefined)[] =>
      read(text).quotes.flatMap((quote) => [quote.text, quote.speaker?.text]);
    assert.deepEqual(late('“The road is closed again, Dr Ada Okafor said.'), ['“The road is closed again,', 'Ada Okafor']);
    assert.deepEqual(late('“The road is closed again, said Tom Lind.'), ['“The road is closed again,', 'Tom Lind']);
    assert.deepEqual(late('“The road is closed again, the former captain said.'), [
      '“The road is closed again,',
      'the former captain',
    ]);
    assert.deepEqual(late('“The road is closed again, and he said so.')[0], '“The road is closed again, and he said so.');
  });

  it('are whom somebody quotes "to quote" them', () => {
    assert.deepEqual(speakers('Ada Okafor was there. To quote the late Tom Lind, “A town is its people.”'), ['Tom Lind']);
    assert.deepEqual(speakers('Ada Okafor declined to quote Tom Lind. “It is late,” she said.'), ['Ada Okafor']);
  });

  it('may be those who were named before, counted', () => {
    const both = 'Ada Okafor and Tom Lind left. “It was fun,” the two said. “We will rest,” both said.';
    assert.deepEqual(speakers(both), ['"the two"', '"both"']);
  });

  it('are behind an organization whose name holds "of", and behind more that is said of them', () => {
    const office = 'Ministry of Health spokesman Tom Lind declined an interview but said it was “on its way.”';
    assert.deepEqual(speakers(office), ['Tom Lind']);
    const since = 'Tom Lind, who has run it since his first report, called the plan “a mess.”';
    assert.equal(read(since).quotes.at(-1)?.speaker?.text, 'Tom Lind');
  });

  it('are whoever is asked, not whom the question names', () => {
    const asked = 'Grace Hale said it was late.\n\nAsked what she would say, Ada Okafor shook her head.\n\n“Why?”';
    assert.equal(speakers(asked).at(-1), 'Ada Okafor');
  });

  it('may be papers of a day', () => {
    assert.deepEqual(speakers('“Please revise it,” says the Feb. 11 report, which was sent to all staff.'), [
      '"the Feb. 11 report"',
    ]);
  });

  it('are one for all words of saying with one pronoun', () => {
    const text =
      'Keith Penhale, the captain, stayed.\n\nTom Lind left. On his way out, he said the captain, Keith Penhale, had broken “every one of them,” adding: “We will see.”';
    assert.deepEqual(speakers(text), ['Tom Lind', 'Tom Lind']);
    const later = 'Tom Lind rose. When I told Carl Hale so, he said, “Pity.”';
    assert.deepEqual(speakers(later), ['Carl Hale']);
  });

  it('are behind offices, and behind words that tell since when somebody holds them', () => {
    const retired = '“Nobody asked,” said its captain, retired Dr. Ada Okafor, who left in May.';
    assert.deepEqual(speakers(retired), ['Ada Okafor']);
    const place = 'What the captain, Lake of Pines Minister Tom Lind, calls “a form letter” came late.';
    assert.deepEqual(speakers(place), ['Tom Lind']);
    const group = '“Nobody asked,” said its captain, Harrow Shipping Ltd lawyer Tom Lind.';
    assert.deepEqual(speakers(group), ['Tom Lind']);
  });

  it('may be labels with an office in front of the name', () => {
    const text = 'Ada Okafor said it was “mud.” Social Party of Norland minister Tom Lind: “Stay home.”';
    assert.deepEqual(speakers(text), ['Ada Okafor', 'Tom Lind']);
    const verb = 'Ada Okafor said it was “mud.” Remembering the work of Tom Lind: “Stay home.”';
    assert.deepEqual(speakers(verb), ['Ada Okafor']);
  });

  it('are people of an organization that belongs to another', () => {
    const school = "Ada Okafor of the Norland Ministry's Central Academy said the road was “open.”";
    assert.deepEqual(speakers(school), ['Ada Okafor']);
    const spokesman = "A spokesman for Oldport's Harbour Ministry said the road was “open.”";
    assert.deepEqual(speakers(spokesman), ['"A spokesman for Oldport\'s Harbour Ministry"']);
  });

  it('keep their nicknames in marks', () => {
    const text = 'A lawyer for the bank, Grace “Biz” Okafor, said in May that her client was “glad.”';
    assert.deepEqual(speakers(text), ['Grace “Biz” Okafor']);
  });

  it('stand in front of marks, not behind the word of saying', () => {
    const text = 'His lawyer, Tom Lind of the Harrow Agency, said his client “denies it.”';
    assert.deepEqual(speakers(text), ['Tom Lind']);
    const asked =
      'A Norland woman at the gate, who asked not to be named because she is an official and “has to live here,” said she’d waited.';
    assert.equal(read(asked).quotes.at(-1)?.speaker?.text, 'A Norland woman at the gate');
  });

  it('answer whoever asked between two of their reports', () => {
    const text = 'Grace Hale asked Tom Lind about it. He said it had not. She asked again. “It does not,” he replied.';
    assert.deepEqual(speakers(text), ['Tom Lind']);
    const floor = 'Grace Hale met Tom Lind. He said it had not. She asked for the floor. “It does not,” she said.';
    assert.deepEqual(speakers(floor), ['Grace Hale']);
  });

  it('are whom a paragraph is about that ends with the question of the reporter', () => {
    const text =
      'Tom Lind disputes that. “One more week.”\n\nAcross the road, manager Carl Hale has put up a fence. Do people climb it?\n\n“The ones from here do.”';
    assert.deepEqual(speakers(text), ['Tom Lind', 'Carl Hale']);
  });

  it('stand in front of the dashes that say more of them', () => {
    const text = 'Speaking near a hall, where Carl Hale waited, Tom Lind — who is also a teacher — said it was “late.”';
    assert.deepEqual(speakers(text), ['Tom Lind']);
  });

  it('are those who asked not to be named', () => {
    const text =
      'Ada Okafor was glad. “We won,” she said.\n\nA teacher at the Harrow Agency school, who Reuters agreed not to name because she is afraid of losing her job, said it was “late.”\n\n“I am tired,” the teacher said.';
    assert.deepEqual(speakers(text).slice(1), [
      '"A teacher at the Harrow Agency school"',
      '"A teacher at the Harrow Agency school"',
    ]);
  });

  it('are not the kicker above a headline', () => {
    const text = 'Northern Star\n\n‘We all ran’: How the fire spread\n\nThe fire spread on Monday.';
    assert.deepEqual(speakers(text), ['–']);
  });

  it('hold the office of a place that the text has not put to them', () => {
    const text =
      "Dr. Tom Lind had three chances to tell people to stay.\n\nHe took none.\n\n“They will judge,” Norland's official said.";
    assert.deepEqual(speakers(text), ['Tom Lind']);
  });

  it('have all words of a description in their name rather than its last', () => {
    const text =
      'The Harbour Police Agency paid for it, the Norland Fish Agency found. In a letter, the police agency said it was “sorry.”';
    assert.deepEqual(speakers(text), ['Harbour Police Agency']);
  });
});

describe('speakers in sentences of news', () => {
  it('stand with a participle of their own behind a comma, with a title or without', () => {
    assert.deepEqual(speakers('The road was closed, the captain adding "it was unsafe".'), ['"the captain"']);
    assert.deepEqual(speakers('Critics left, with one teacher writing "How can we stay?"'), ['"one teacher"']);
    assert.deepEqual(speakers('Ada Okafor left early, Tom Lind adding that it was "no great loss".'), ['Tom Lind']);
    assert.deepEqual(speakers('Ada Okafor left with her boat, saying it was "no great loss".'), ['Ada Okafor']);
    assert.deepEqual(speakers('The manager, Ada Okafor, dismissed a script reported by Kestrel, saying, "It is long gone."'), [
      'Ada Okafor',
    ]);
  });

  it('have a title of their own behind what their office is for', () => {
    assert.deepEqual(speakers('Minister for Trade Dr. Ada Okafor said: "It is closed."'), ['Ada Okafor']);
    assert.deepEqual(speakers('A spokesman for Dr. Ada Okafor said: "It is closed."'), ['"A spokesman for Dr. Ada Okafor"']);
  });

  it('are not cut where a noun only looks like a verb', () => {
    assert.deepEqual(speakers('Zenifor\'s recent analysis of its old boats concluded, "They are the slowest."'), ['Zenifor']);
  });

  it('stand between commas in front of the verb, whatever follows it', () => {
    assert.deepEqual(speakers('The lawyer, Ada Okafor, said his boat was "no palace".'), ['Ada Okafor']);
    assert.deepEqual(speakers('The captain of the ferry, Dr Tom Lind, said it was "no palace".'), ['Tom Lind']);
  });

  it('stay whom a text is about for several paragraphs', () => {
    const story = `Ada Okafor left. Okafor came back. Okafor left. Okafor wept. Okafor slept.${'\n\nIt rained all day.'.repeat(5)}`;
    assert.equal(speakers(`${story}\n\n"I slept," she said.`)[0], 'Ada Okafor');
    const once = `Ada Okafor left.${'\n\nIt rained all day.'.repeat(5)}`;
    assert.equal(speakers(`${once}\n\n"I slept," she said.`)[0], '"she"');
  });

  it('may have a day between them and the verb', () => {
    assert.deepEqual(speakers('Ada Okafor on Monday told Reuters: "We walk."'), ['Ada Okafor']);
  });

  it('follow titles that no list has', () => {
    assert.deepEqual(speakers('"We walk," said Ald. Tom Lind.'), ['Tom Lind']);
    assert.deepEqual(speakers('"We walk," said Smt. Tom Lind.'), ['Tom Lind']);
  });

  it('are the person in front of "of" and of what else is said of them', () => {
    assert.deepEqual(speakers('Tom Lind of Saint-Oldham, a retired welder, called it “a slap in the face.”'), ['Tom Lind']);
    assert.deepEqual(speakers('Ada Okafor of the Norland wrote: "We walk."'), ['Ada Okafor']);
    assert.deepEqual(speakers('Tom Lind of PolyMar, a survivor of the storm, called it “a slap in the face.”'), ['Tom Lind']);
  });

  it('are the person in front of "of" and of nouns for the organization', () => {
    const text = 'Tom Lind of the small crew union Northern Star, who was there, said: "We walk."';
    assert.deepEqual(speakers(text), ['Tom Lind']);
  });

  it('are nobody by party and state', () => {
    const text = 'A spokesman for Sen. Grace Hale, R-Alaska, who chairs the Harbour Committee, said it was "no palace".';
    assert.deepEqual(speakers(text), ['"A spokesman for Sen. Grace Hale"']);
  });

  it('are whoever goes on to say something behind the marks', () => {
    const text = 'Tom Lind, who had told Ada Okafor that it was "a mess," said the crews had left.';
    assert.deepEqual(speakers(text), ['Tom Lind']);
  });

  it('are whoever speaks for a relative who is named', () => {
    const text = 'A lawyer for Tom Lind’s sister, Grace, said it was "no palace".';
    assert.deepEqual(speakers(text), ['"A lawyer for Tom Lind’s sister"']);
    const short = 'A lawyer for Tom Reeds’ sister, Grace, said it was "no palace".';
    assert.deepEqual(speakers(short), ['"A lawyer for Tom Reeds’ sister"']);
    assert.deepEqual(speakers('A spokesman for the teacher, Grace Hale, said it was "no palace".'), ['Grace Hale']);
  });

  it('are people whose name is a word for people', () => {
    assert.deepEqual(speakers('Dr Tom Coach kept the boat. "We walk," Coach said.'), ['Tom Coach']);
  });

  it('are whom somebody quotes, however short the words are', () => {
    assert.deepEqual(speakers('"I saw him!" the lawyer quoted Tom Lind as saying.'), ['Tom Lind']);
  });

  it('are whoever says something between commas, and not the name in front', () => {
    assert.deepEqual(speakers('Ada Okafor, Tom Lind’s lawyer said, had "no boat".'), ['"Tom Lind’s lawyer"']);
  });

  it('are whoever stands with another participle', () => {
    const text = 'The crews met on Monday, with Tom Lind thanking them and warning that they would "walk alone".';
    assert.deepEqual(speakers(text), ['Tom Lind']);
  });

  it('are whom the clause behind "where" is about', () => {
    const text = 'Ada Okafor flew to Oldport, where Tom Lind thanked her, telling the crews that "they are late".';
    assert.deepEqual(speakers(text), ['Tom Lind']);
  });

  it('are whoever says what others would do', () => {
    assert.deepEqual(speakers('Ada Okafor said her agency would not accept “crumbs”.'), ['Ada Okafor']);
  });

  it('are not whoever cross-examines them', () => {
    const text = 'Ada Okafor rose. Cross-examined by Carl Moreau, he agreed the boat was late.';
    assert.notEqual(speakers(text)[0], 'Carl Moreau');
  });

  it('are not whom a clause in front names, whatever stands behind the name', () => {
    const text = 'Asked whether Tom Lind could help, Sen. Carl Moreau (R-Ohio) laughed. "I doubt it," he said.';
    assert.deepEqual(speakers(text), ['Carl Moreau']);
  });

  it('are not where somebody speaks', () => {
    const text = 'Speaking to the press at Peter Hale, the captain said it was “no palace”.';
    assert.deepEqual(speakers(text), ['"the captain"']);
  });

  it('are the group, not the last of its members', () => {
    assert.equal(
      speakers('A team of lawyers including Ada Okafor and Tom Lind said it was “no palace”.')[0],
      '"A team of lawyers"',
    );
    assert.equal(speakers('A bench comprising Ada Okafor and Tom Lind said it was “no palace”.')[0], '"A bench"');
  });

  it('hold an office for a party, which does not speak', () => {
    assert.deepEqual(speakers('Zenifor senator and former governor Tom Lind hit back, calling it “no palace”.'), ['Tom Lind']);
  });

  it('stand in labels behind one another', () => {
    const text = 'Ada Okafor met Tom Lind.\n\nMs Okafor: "We are leaving." Mr Lind: "You are free to go."';
    assert.deepEqual(speakers(text), ['Ada Okafor', 'Tom Lind']);
  });

  it('are the spokesman, not whom he speaks for', () => {
    assert.deepEqual(speakers('A spokesman for Rep. Carl Moreau said it was "no palace" at all.'), [
      '"A spokesman for Rep. Carl Moreau"',
    ]);
  });

  it('end with a colon in front of the words', () => {
    assert.deepEqual(speakers('Tom Lind, an old hand, was blunt: "There is no boat."'), ['Tom Lind']);
    const asked = 'Tom Lind met reporters.\n\nAsked about it, Lind was blunt: "There is no boat."';
    assert.deepEqual(speakers(asked), ['Tom Lind']);
  });

  it('have the verb behind what they are and when they spoke', () => {
    assert.deepEqual(speakers('Ada Okafor, sister of captain Tom Lind, last week said: "It will hold."'), ['Ada Okafor']);
    assert.deepEqual(speakers('Ada Okafor, sister of captain Tom Lind, late on Monday said: "It will hold."'), ['Ada Okafor']);
  });

  it('stand in capitals above their words, with their office or without', () => {
    const box =
      'Here is what Ada Okafor and Tom Lind had to say.\n\nADA OKAFOR, HEAD OF THE HARBOUR BOARD\n\n"It will hold."\n\nTOM LIND\n\n"It will break."';
    assert.deepEqual(speakers(box), ['Ada Okafor', 'Tom Lind']);
    assert.deepEqual(speakers('ADA OKAFOR WINS AGAIN\n\n"It will hold."'), ['–']);
  });

  it('are beside a quote whose verb no list has', () => {
    assert.deepEqual(speakers('"He was a hero," Ada Okafor quavered.'), ['Ada Okafor']);
    assert.deepEqual(speakers('"He was a hero," quavered Ada Okafor.'), ['Ada Okafor']);
  });

  it('made the statement that speaks', () => {
    assert.deepEqual(
      speakers('It was in a statement signed by the captain, Tom Lind.\n\n"All boats must stop," the statement said.'),
      ['Tom Lind'],
    );
  });

  it('are not those who have just asked', () => {
    assert.deepEqual(speakers('Tom Lind met Peter Brandt. Tom Lind asked Peter Brandt for the boat. "It is gone," he said.'), [
      'Peter Brandt',
    ]);
  });

  it('may be those who have just questioned something', () => {
    const text = 'Grace Hale spoke. Ada Okafor questioned whether it would help. "We will see," she said.';
    assert.deepEqual(speakers(text), ['Ada Okafor']);
  });

  it('may be those who have just asked many to do something', () => {
    const text = 'Peter Brandt spoke. Tom Lind asked the two sides to cease fire. "We will see," he said.';
    assert.deepEqual(speakers(text), ['Tom Lind']);
  });

  it('call what belongs to somebody else so', () => {
    assert.deepEqual(speakers('Tom Lind called Ada Okafor’s plan “a cruel joke”.'), ['Tom Lind']);
    assert.deepEqual(speakers('The captain called Ada Okafor’s plan “a cruel joke”.'), ['"The captain"']);
    assert.deepEqual(speakers('A captain called Ada Okafor said “it is a cruel joke”.'), ['Ada Okafor']);
  });

  it('are whoever a clause behind their name has say something', () => {
    assert.deepEqual(speakers('Ada Okafor, who has called the boat “close to a wreck,” denied it.'), ['Ada Okafor']);
  });

  it('say nothing of what a semicolon parts from where they were heard', () => {
    const text = 'Tom Lind rowed for nine hours; in letters of that day, Ada Okafor wrote, “I think it is a wreck.”';
    assert.deepEqual(
      read(text).quotes.map((quote) => quote.text),
      ['“I think it is a wreck.”'],
    );
  });

  it('tell what others want in their own words', () => {
    assert.deepEqual(speakers('Ada Okafor told Tom Lind that its lawyer wants “more boats in the harbour”.'), ['Ada Okafor']);
    assert.deepEqual(speakers('Its lawyer wants “more boats in the harbour”.'), ['"Its lawyer"']);
  });

  it('begin something by saying so', () => {
    assert.deepEqual(speakers('Tom Lind, the captain, opened the talks by saying that "the time has come for an end."'), [
      'Tom Lind',
    ]);
  });

  it('tell in their own words what nobody did', () => {
    assert.deepEqual(speakers('Tom Lind warned that no one had accepted “so much as a rope”.'), ['Tom Lind']);
    assert.deepEqual(speakers('Tom Lind warned that Ada Okafor had called it “a mess”.'), ['Ada Okafor']);
  });

  it('tell in their own words what others support', () => {
    assert.deepEqual(speakers('Ada Okafor said that United Ferries supports "the right of all crews to leave".'), ['Ada Okafor']);
  });

  it('may be named only behind the pronoun at the top', () => {
    const text = '"I knew it," he said. "I smelled it."\n\nTom Lind has rowed for years.';
    assert.equal(speakers(text)[0], 'Tom Lind');
    assert.equal(read(text).quotes[0]?.speaker?.origin, 'speaker/named-later');
  });

  it('are both of two who are named with where they are from', () => {
    const candidates = (text: string): readonly string[] | undefined => read(text).quotes[0]?.speaker?.candidates;
    assert.equal(candidates('“We need it,” Chief Ada Okafor of Long Lake and Mayor Tom Lind said.')?.length, 2);
    assert.equal(candidates('“We need it,” said Chief Ada Okafor of the Long Lake First Nation and Mayor Tom Lind.')?.length, 2);
    assert.equal(candidates('“We need it,” said Ada Okafor of Long Lake and Tom Lind left.'), undefined);
  });

  it('are who is of an organization, with their name in other letters', () => {
    assert.deepEqual(speakers('“We need it,” Ada Okafor (עדה אוקפור) of the Harbour Union said.'), ['Ada Okafor']);
  });

  it('go on where a line tells of whom they speak next', () => {
    const text = 'Captain Ada Okafor lost. “We were late,” she said.\n\nOn keeper Tom Lind:\n\n“He is the best we have.”';
    assert.deepEqual(speakers(text), ['Ada Okafor', 'Ada Okafor']);
    assert.deepEqual(speakers('On Monday, Tom Lind explained:\n\n“He is the best we have.”'), ['Tom Lind']);
  });

  it('go by the office of their title', () => {
    const text = 'Rep. Carl Moreau met Tom Lind, a teacher.\n\n"We have no boats," the congressman said.';
    assert.equal(speakers(text)[0], 'Carl Moreau');
  });
});
