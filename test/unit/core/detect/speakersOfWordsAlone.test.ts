import assert from 'node:assert/strict';
import { read, speakerOf, speakers } from './support/readSpeakers';

describe('quotes without a word of saying', () => {
  it('are those of whoever goes on with them in the next paragraph', () => {
    const text = 'Tom Lind lost the boat.\n\n“The crew was held.\n\n“The boat was empty,” Ada Okafor said. “Nobody knew why.”';
    assert.deepEqual(speakers(text), ['Ada Okafor', 'Ada Okafor', 'Ada Okafor']);
    assert.deepEqual(speakers('“The crew was held.\n\nThe boat was empty,” Ada Okafor said.'), ['Ada Okafor', 'Ada Okafor']);
  });

  it('that come as a reply are those of whoever was asked', () => {
    const asked = 'The hall was full.\n\n“Will you run?” Tom Lind asked Ada Okafor.\n\n“I will,” came the reply.';
    assert.deepEqual(speakers(asked), ['Tom Lind', 'Ada Okafor']);
    const nobody = 'The hall was full.\n\n“Will you run?” Tom Lind asked.\n\n“I will,” came the reply.';
    assert.deepEqual(speakers(nobody), ['Tom Lind', '–']);
    const other =
      '“I see it from my porch,” Ada Okafor said.\n\n“Will you listen?” Tom Lind asked.\n\n“I will not,” came the curt answer.';
    assert.deepEqual(speakers(other), ['Ada Okafor', 'Tom Lind', 'Ada Okafor']);
  });

  it('are not those of whom they call by name', () => {
    const text = 'The hall was full.\n\n“That is no answer,” Ada Okafor said.\n\n“It is the one I have, Ada.”';
    assert.deepEqual(speakers(text), ['Ada Okafor', '–']);
    const pronoun = '“Peter, you know me,” Tom Lind told Peter Brandt.\n\n“I do, Tom,” he said.';
    assert.deepEqual(speakers(pronoun), ['Tom Lind', 'Peter Brandt']);
  });

  it('are those of a relative who does something to whoever spoke', () => {
    const text = '“It is late,” Tom Lind said. “It is early,” his daughter corrected him.';
    assert.deepEqual(speakers(text), ['Tom Lind', '"his daughter"']);
  });

  it('belong to whom the sentence before is about', () => {
    assert.equal(speakers('Ada Okafor was unmoved. "Then we walk."')[0], 'Ada Okafor');
    assert.equal(
      speakers('Ada Okafor said the tolls were high.\n\n“We pay twice a week.\n\n“Then we pay again.”').at(-1),
      'Ada Okafor',
    );
  });

  it('belong to whom the sentence before has its news from', () => {
    for (const source of ['said Tom Lind, a lawyer', 'Tom Lind said on Monday', 'the captain, Mr. Tom Lind, told Reuters'])
      assert.equal(speakers(`United Ferries will cut 500 jobs in Norland, ${source}. "They are late."`)[0], 'Tom Lind', source);
    assert.equal(speakers('United Ferries will cut 500 jobs, according to Tom Lind.\n\n"They are late."')[0], 'Tom Lind');
    assert.equal(speakers('Tom Lind, who officials said had been drinking, denied it. "One beer."')[0], 'Tom Lind');
  });

  it('belong to whoever gives the answer that the sentence before is about', () => {
    assert.equal(speakers('Tom Lind was asked about the cost. His answer was blunt. "We can\'t afford it."')[0], 'Tom Lind');
    assert.equal(speakers('Tom Lind\'s advice is simple. "Stay at home."')[0], 'Tom Lind');
    assert.equal(speakers('Tom Lind stood up. His sign was blunt. "Stay at home."')[0], '–');
  });

  it('go on behind a paragraph that is the reporter’s question', () => {
    const text =
      '"We look at whether bees die," Ada Okafor of the Harbour Agency said.\n\nWould the agency ask now?\n\n"I think so."';
    assert.deepEqual(speakers(text), ['Ada Okafor', 'Ada Okafor']);
  });

  it('go on behind a short question of the reporter’s', () => {
    const story = 'Ada Okafor met Tom Lind. "He asked me for a boat," Okafor said. "A red one."\n\n';
    assert.equal(speakers(`${story}Did he get it? "He has a bicycle."`).at(-1), 'Ada Okafor');
    assert.equal(speakers(`${story}Did Tom Lind get it? "I have a bicycle."`).at(-1), 'Tom Lind');
  });

  it('belong to whoever is named for them behind', () => {
    const words = 'Crowds fill hall\n\nThey came with skates.\n\n"My father built this rink."';
    assert.deepEqual(speakers(`${words}\n\nAda Okafor did not wait for the microphone.`), ['Ada Okafor']);
    assert.deepEqual(speakers(`${words} That was Ada Okafor, a nurse.`), ['Ada Okafor']);
    assert.deepEqual(speakers(`${words}\n\nThe speaker was the lawyer Ada Okafor.`), ['Ada Okafor']);
    assert.deepEqual(speakers(`${words}\n\nThose were the first words out of Ada Okafor's mouth.`), ['Ada Okafor']);
    const nobody = (behind: string): void => {
      assert.deepEqual(speakers(`Crowds fill hall\n\nIt was cold.\n\n"Our time is now."${behind}`), ['–'], behind);
    };
    nobody("\n\nAda Okafor's slogan did not help.");
    nobody(" That was Ada Okafor's idea of a joke.");
    assert.deepEqual(speakers('Crowds fill hall\n\nIt was cold.\n\n"Save the park!"\n\nAda Okafor read the banner.'), ['–']);
  });

  it('go on behind all that the paragraph before reports, whoever that speaks of', () => {
    const text =
      'Ada Okafor liked it. The lawyer, reached by phone, said she and Tom Lind had met, and that he had asked her in.';
    assert.deepEqual(speakers(`${text}\n\n"Nobody ever asked me in."`), ['Ada Okafor']);
  });

  it('answer the lawyer of somebody who is asked, and whoever wanted to know', () => {
    const asked = '"Do you have a witness?" Grace Hale asked Ada Okafor\'s lawyer, Tom Lind.\n\n"We have a pattern."';
    assert.deepEqual(speakers(asked), ['Grace Hale', 'Tom Lind']);
    const text = 'Alex Reed spoke to Tom Lind of Reuters.\n\nWhy not? Lind wanted to know.\n\n"It was late," she said.';
    assert.deepEqual(speakers(text), ['Alex Reed']);
  });

  it('are those of whoever owns the answer or message in front of them', () => {
    const before = 'Ada Okafor was late. ';
    for (const label of ['Her advice:', 'But her message was simple:', 'Her reply to them:', 'Her answer?', "Okafor's pitch:"])
      assert.deepEqual(speakers(`${before}${label} "Stay at home."`), ['Ada Okafor'], label);
    assert.deepEqual(speakers(`${before}Her sign: "Stay at home."`), ['–']);
    assert.notDeepEqual(speakers(`${before}Her lawyer's advice: "Stay at home."`), ['Ada Okafor']);
  });

  it('answer whoever calls them by name, and whom they call by a title on the way', () => {
    const text = '"Mr. Lind, it is late," Ada Okafor said. "Is there an end to it?"\n\n"There is if you grant it."';
    assert.deepEqual(speakers(`Tom Lind stood up. It rained. Grace Hale left.\n\n${text}`).at(-1), 'Tom Lind');
    const judge = '"I was late," Tom Lind said.\n\n"It is late," Ada Okafor said. "Is there an end?"';
    assert.equal(speakers(`${judge}\n\n"There is an end to it all, Your Honor, if you grant one."`).at(-1), 'Tom Lind');
  });

  it('behind a question are those of whom the sentence before it tells', () => {
    const text = 'Tom Lind was calm. "It takes time," he said. Grace Hale, a nurse, is mad. At whom? "All of them."';
    assert.deepEqual(speakers(text), ['Tom Lind', 'Grace Hale']);
  });

  it('in a headline may be two that one speaker says', () => {
    const text = `'A nice man. That is the problem': a town frets\n\n"A nice man," Ada Okafor said. "That is the problem."`;
    assert.equal(speakers(text)[0], 'Ada Okafor');
  });

  it('hold an office of a field that has no article', () => {
    assert.deepEqual(speakers('"It is late," said captain of operations Ada Okafor.'), ['Ada Okafor']);
    assert.deepEqual(speakers('"It is late," said the brother of lawyer Ada Okafor.'), ['"the brother of lawyer Ada Okafor"']);
  });

  it('are those of whoever wrote what "that" tells more of', () => {
    const text = 'In a tweet that had been liked by many, Ada Okafor wrote: "We have the tape."';
    assert.deepEqual(speakers(text), ['Ada Okafor']);
  });

  it('of a few words are answers of whoever does not ask', () => {
    const text = 'Tom Lind said that the log was right.\n\n"How many times did you open the door?" Ada Okafor asked.\n\n"None."';
    assert.equal(speakers(text).at(-1), 'Tom Lind');
  });

  it('are questions of whoever does not answer them', () => {
    const text =
      '"Where are the beds?" asked Ada Okafor.\n\nTom Lind said they had been leased.\n\n"To whom?"\n\n"To us," Tom Lind said.';
    const [first, second, third] = speakers(text);
    assert.deepEqual([first, second, third], ['Ada Okafor', 'Ada Okafor', 'Tom Lind']);
  });

  it('are not taken by a group that only stands between', () => {
    const text =
      '"It is about dignity," said Tom Lind of the Harbour Authority. The Harbour Authority wants 400 beds. "Nobody asks for more."';
    assert.equal(speakers(text)[1], 'Tom Lind');
  });

  it('in an interview are of the two who are said to talk', () => {
    const text =
      'Ada Okafor talks to Tom Lind about boats.\n\nAda Okafor, 34, sold boats for six years. Okafor left in spring.\n\nQ: Who wrote the text?\n\nA: I did not, but it had my name on it.';
    assert.deepEqual(speakers(text), ['Tom Lind', 'Ada Okafor']);
  });

  it('take turns where two ask and answer each other', () => {
    const asked = '"What did you see?" asked Ada Okafor.\n\n"Smoke," said Tom Lind. "Then boats."\n\n';
    assert.deepEqual(speakers(`${asked}"And then?"\n\n"Then nothing."`).slice(3), ['Ada Okafor', 'Tom Lind']);
    assert.deepEqual(speakers(`${asked}"And then fire."`).slice(3), ['Tom Lind']);
  });

  it('belong to whoever pauses between them', () => {
    const text = '"It was like a train." Tom Lind pauses to wipe his glasses. "And then it was quiet."';
    assert.deepEqual(speakers(text), ['Tom Lind', 'Tom Lind']);
    assert.equal(speakers('"It was like a train." Tom Lind owns a boat. "And then it was quiet."')[0], '–');
  });

  it('go on from open marks', () => {
    const text = '“We had no boat,” said Tom Lind. “We had no oars.\n\n“And then it rained.”';
    assert.deepEqual(speakers(text), ['Tom Lind', 'Tom Lind', 'Tom Lind']);
  });

  it('in headlines may have the speaker behind a colon', () => {
    assert.equal(speakers("'I sang to the photocopier': Tom Lind on leaving the law\n\nTom Lind talks.")[0], 'Tom Lind');
    assert.equal(speakers("'I sang to the photocopier': Tom Lind inspires a town\n\nTom Lind talks.")[0], '–');
  });

  it('in headlines have the speaker of the same words below', () => {
    const found = read("'I sang to the photocopier'\n\nTom Lind talks\n\n'Yes, I sang to the photocopier,' says Tom Lind.");
    assert.deepEqual(
      found.quotes.map((quote) => [speakerOf(found, quote), quote.speaker?.origin]),
      [
        ['Tom Lind', 'speaker/headline'],
        ['Tom Lind', 'speaker/inversion'],
      ],
    );
  });
});
