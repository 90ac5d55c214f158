import assert from 'node:assert/strict';
import { Detector } from '../../../../src/core/detect/detector';
import type { DetectedSpeaker } from '../../../../src/core/model/detection';
import { detectorResources } from '../detectorResources';

/** The type and the whole reported text of each quote, by all words of saying that the product knows. */
const reports = (text: string): readonly string[] =>
  new Detector(detectorResources)
    .detect(text)
    .quotes.map(({ type, span, content = span }) => `${type}: ${text.slice(content.start, content.end)}`);

describe('reports without "that"', () => {
  const isReported = (sentence: string, report: string): void => {
    assert.deepEqual(reports(sentence), [`indirect: ${report}`]);
  };

  it('may have any verb', () => {
    isReported('Ada Okafor insisted the boats sailed in spring.', 'the boats sailed in spring');
    isReported('The company admitted its captains ignored the storm.', 'its captains ignored the storm');
    for (const verb of ['suggested', 'indicated', 'hinted', 'signalled', 'cautioned', 'reiterated', 'revealed'])
      isReported(`Ada Okafor ${verb} the boats were late.`, 'the boats were late');
    for (const text of [
      'Confirmed cases rose to ten.',
      'Ada Okafor recalled being fined for it.',
      'Tom Lind wrote it down.',
      'Ada Okafor wrote the song that won.',
    ])
      assert.deepEqual(reports(text), [], text);
  });

  it('go on behind a participle', () => {
    assert.deepEqual(reports('Ada Okafor said the boats were late, arguing the storm had held them up.'), [
      'indirect: the boats were late',
      'indirect: the storm had held them up',
    ]);
  });

  it('stand in front of a dash behind which the reporter goes on', () => {
    isReported('The boats will cost $3 million, Ada Okafor said — a sum that pleased nobody.', 'The boats will cost $3 million');
  });

  it('stand behind a source whole, whatever commas they hold', () => {
    isReported(
      'According to the sheriff, the raid took 60 officers, or half the force.',
      'the raid took 60 officers, or half the force',
    );
  });

  it('are none where "that" belongs to what somebody signs or releases', () => {
    assert.deepEqual(reports('Ada Okafor signed orders Monday that curb the catch and close the port.'), []);
  });

  it('end where somebody calls for more', () => {
    assert.deepEqual(reports('Ada Okafor said the deal is “a bad one” and called on Oldport to “do better.”'), [
      'mixed: the deal is “a bad one”',
      'mixed: “do better.”',
    ]);
  });

  it('hold what is said not to be said', () => {
    assert.deepEqual(reports('Ada Okafor said the board does not comment on rumours but that it takes them “seriously.”'), [
      'mixed: the board does not comment on rumours but that it takes them “seriously.”',
    ]);
  });

  it('are none where somebody is against a notion', () => {
    for (const against of ['pushed back on the notion', 'bristled at the suggestion'])
      assert.deepEqual(reports(`Ada Okafor ${against} that the boats were late.`), []);
  });

  it('are whole quotes behind a word of saying and a colon, however short', () => {
    assert.deepEqual(reports('Ada Okafor had a three-word reply: “See you Tuesday.”'), ['direct: “See you Tuesday.”']);
  });
});

describe('the bounds of reports by all words of saying', () => {
  const isReported = (sentence: string, ...found: string[]): void => {
    assert.deepEqual(reports(sentence), found);
  };

  it('begin behind all of whoever is told', () => {
    isReported('Ada Okafor told all six crews their boats were late.', 'indirect: their boats were late');
    isReported('Ada Okafor told a press conference the ferry sails in June.', 'indirect: the ferry sails in June');
    isReported('Ada Okafor told city council the ferry was late.', 'indirect: the ferry was late');
    for (const listener of ['French radio', 'a local newspaper', 'the Spanish news agency', 'a political conference'])
      isReported(`Ada Okafor told ${listener} her crew wants to sail.`, 'indirect: her crew wants to sail');
    isReported('Ada Okafor told reporters council staff would stay.', 'indirect: council staff would stay');
  });

  it('are none behind "according to how", and where "that" tells of what somebody is to do or where something hangs', () => {
    for (const text of [
      'Seats are won according to how well a party does.',
      'Ada Okafor is calling on the board to build sheds that would hold boats.',
      'The crews pulled down a notice posted on the side of the shed that had been there for years.',
      'Ada Okafor claims it daily.',
    ])
      assert.deepEqual(reports(text), [], text);
    isReported('Ada Okafor announced in a note to parents that the school was shut.', 'indirect: the school was shut');
    isReported('The rebels claim they shot down the jet.', 'indirect: they shot down the jet');
  });

  it('end in front of "but" and whoever says otherwise, described and named', () => {
    isReported(
      "Crews say the birds were ill, but the region's chief vet, Tom Lind, said they were not.",
      'indirect: the birds were ill',
      'indirect: they were not',
    );
  });

  it('are nothing that somebody maintains besides what else they do', () => {
    assert.deepEqual(reports('Norland maintains close ties with both sides, and has often offered to host them.'), []);
    assert.deepEqual(reports('The rebels claimed responsibility in a posting, although it could not be checked.'), []);
    assert.deepEqual(reports('Ada Okafor declared a state of emergency after the dam was flooded.'), []);
    isReported('The firm maintains the road was shut.', 'indirect: the road was shut');
    isReported('Opinion polls indicate the party will fare poorly.', 'indirect: the party will fare poorly');
    isReported('The crews allege guards shot the dog.', 'indirect: guards shot the dog');
    isReported('Members of the Northern Harbour Union (NHU) say they were turned back.', 'indirect: they were turned back');
    const [attribute = ''] = reports('A bill would make crews swear by a “Harbourly and free” state.');
    assert.match(attribute, /^mixed/u);
  });

  it('are no deed of whoever speaks in front of marks, and no name of a plan', () => {
    isReported('Holding up a card, Ada Okafor said, “We are done here.”', 'direct: “We are done here.”');
    isReported('The board has an “open door, warm room” policy for crews.');
    isReported('Captain Tom Lind met the board to sign a “road map” document outlining the works.');
    isReported('Ada Okafor condemned a “reckless” plan.', 'mixed: “reckless”');
    isReported('Ada Okafor asked the visiting envoys for a “clear” stand on boats.', 'mixed: “clear”');
    isReported(
      'Crews left a note saying the fire was what they called “justice.”',
      'mixed: the fire was what they called “justice.”',
    );
  });

  it('begin behind a time and its comma, or with what leads their clause in', () => {
    isReported('Ada Okafor said on Tuesday, the ferry is back in service.', 'indirect: the ferry is back in service');
    isReported('Ada Okafor said at this stage, the council hopes to sail.', 'indirect: at this stage, the council hopes to sail');
    isReported('Ada Okafor said for years, the ferry had been late.', 'indirect: for years, the ferry had been late');
    isReported(
      'Ada Okafor noted that, in the last census, few boats were left.',
      'indirect: in the last census, few boats were left',
    );
  });

  it('end before what the speaker does next', () => {
    isReported('Ada Okafor said the hall was too small and thanked the crews.', 'indirect: the hall was too small');
    isReported('Ada Okafor said the ferry should stay, citing the state of the pier.', 'indirect: the ferry should stay');
    isReported(
      'Ada Okafor told crews that the hall would open in May but refused to name a day.',
      'indirect: the hall would open in May',
    );
    isReported(
      'Ada Okafor said the boats were being sent but did not respond to her critics.',
      'indirect: the boats were being sent',
    );
    isReported(
      'Ada Okafor said the boy was ill and would not respond to calls.',
      'indirect: the boy was ill and would not respond to calls',
    );
    isReported('Ada Okafor said the crews were owed $9,000, and threatened to go home.', 'indirect: the crews were owed $9,000');
    isReported(
      'Ada Okafor said her captain promised to row but refused to sail.',
      'indirect: her captain promised to row but refused to sail',
    );
  });

  it('end right behind marks in front of what the speaker does next', () => {
    isReported(
      'Ada Okafor told reporters the board was looking for boats “day and night” but would not say where.',
      'mixed: the board was looking for boats “day and night”',
    );
    isReported(
      'Ada Okafor said the board “stands by its crews” and referred questions to Harrow.',
      'mixed: the board “stands by its crews”',
    );
  });

  it('stand in front of the clause in which somebody else is heard with marks', () => {
    for (const [between, said] of [
      [', while', 'called it “a toy.”'],
      [', but', 'said it was “a toy.”'],
      ['; the captain', 'called it “a toy.”'],
    ] as const)
      assert.equal(reports(`Ada Okafor said the boat was lost${between} Tom Lind ${said}`)[0], 'indirect: the boat was lost');
    isReported('Ada Okafor said the boat and Tom Lind were “lost at sea.”', 'mixed: the boat and Tom Lind were “lost at sea.”');
  });

  it('stand in front of what somebody else calls them with marks', () => {
    for (const called of ['something the union called “a shame.”', 'a move that Tom Lind described as “a shame.”'])
      assert.equal(
        reports(`The city said 40 crews were refusing to sail, ${called}`)[0],
        'indirect: 40 crews were refusing to sail',
      );
    isReported('The city said the boat, a gift that Tom Lind called “a toy,” was lost.', 'mixed: “a toy,”');
  });

  it('stand in front of whoever goes on with marks', () => {
    for (const [who, goesOn] of [
      ['Ada Okafor told reporters on Monday', 'calling it “a shame.”'],
      ['Ada Okafor said', 'adding that it was “a shame.”'],
      ['the captains of two ferries told the council', 'with one calling it “a shame.”'],
    ] as const)
      assert.equal(reports(`The pier will close in May, ${who}, ${goesOn}`)[0], 'indirect: The pier will close in May');
    isReported('In a letter, Ada Okafor attacked the board, calling it “a shame.”', 'mixed: “a shame.”');
  });

  it('hold no "as" in front of the marks', () => {
    isReported('Ada Okafor dismissed that as “a toy” and left.', 'mixed: “a toy”');
  });

  it('end where a headline tells on', () => {
    isReported('Union says 300 jobs will go as mill closes', 'indirect: 300 jobs will go');
    isReported('Board says ferry will sail in May, but crews have doubts', 'indirect: ferry will sail in May');
    isReported('Mayor says she will run as an outsider', 'indirect: she will run as an outsider');
  });

  it('are of those with whom a headline opens', () => {
    isReported('Workers reject offer, say they will strike', 'indirect: they will strike');
    isReported("Workers storm hall, say $2 'won't buy bait'", "mixed: $2 'won't buy bait'");
  });

  it('end where they clear the way for something', () => {
    isReported('A judge ruled that the pier is unsafe, clearing the way for a new one.', 'indirect: the pier is unsafe');
  });

  it('are of nothing that would happen', () => {
    isReported('Ada Okafor predicted nothing would pass before May.', 'indirect: nothing would pass before May');
    isReported('Ada Okafor said nothing about it.');
  });

  it('are none of what will be if somebody is confirmed, is asked about or scores', () => {
    isReported('If confirmed, she would take over an agency that has no boats.');
    isReported('The senator pressed Ada Okafor about a contract, worth $9 million, that her office gave to Harrow.');
    isReported('Ada Okafor had 31 points, Tom Lind added 22 points and nine assists and the Oaks beat Harrow.');
  });

  it('are nothing that somebody holds up', () => {
    isReported('Ada Okafor held up a bottle that came from the wreck.');
    isReported('The court held that the bottle came from the wreck.', 'indirect: the bottle came from the wreck');
  });

  it('begin behind where those stand who are told', () => {
    isReported('Ada Okafor told reporters outside she would appeal.', 'indirect: she would appeal');
  });

  it('end with the clause of "who"', () => {
    isReported('The pilot, who doctors said had a broken wrist, was flown home.', 'indirect: had a broken wrist');
    isReported('The pilot who says he was never paid is opening a bakery.', 'indirect: he was never paid');
  });

  it('are one each of what two sources say', () => {
    isReported(
      'The city says it will not pay but the union says it must honour the deal.',
      'indirect: it will not pay',
      'indirect: it must honour the deal',
    );
    isReported(
      'The guild believes the bridge is safe and, according to Ada Okafor, nobody was hurt.',
      'indirect: the bridge is safe',
      'indirect: nobody was hurt',
    );
    isReported('The mayor stayed home, although Ada Okafor said the bridge was open.', 'indirect: the bridge was open');
  });

  it('are of whoever tells what others think', () => {
    isReported(
      'The guild suspects that the oven was left on, he added.',
      'indirect: The guild suspects that the oven was left on',
    );
  });

  it('may stand in front of a colon and the words themselves', () => {
    isReported(
      'Ada Okafor said the well ran dry in August: “I carried pails for weeks.”',
      'indirect: the well ran dry in August',
      'direct: “I carried pails for weeks.”',
    );
  });

  it('may close with many verbs', () => {
    for (const verb of ['revealed', 'reiterated', 'lamented', 'disclosed', 'clarified'])
      isReported(`The ferry would sail in June, Ada Okafor ${verb}.`, 'indirect: The ferry would sail in June');
  });

  it('are opinions of now, no thoughts of then', () => {
    isReported('Ada Okafor thinks the ferry will sail.', 'indirect: the ferry will sail');
    for (const text of ['Ada Okafor thought the ferry would sail.', 'Ada Okafor thinks she knows why.']) isReported(text);
  });

  it('are none where somebody says this, the same, or it aloud', () => {
    for (const text of [
      'Ada Okafor said this during a walk on the beach.',
      'Ada Okafor said the same on Friday.',
      'Few will say it aloud in the town.',
    ])
      isReported(text);
  });
});

describe('speakers by office', () => {
  const speaker = (text: string): DetectedSpeaker | null | undefined =>
    new Detector(detectorResources).detect(text).quotes[0]?.speaker;

  it('are both of two who hold offices of several words', () => {
    const text = '“It is dead,” House Speaker Ada Okafor and Senate Minority Leader Tom Lind said in a statement.';
    assert.equal(speaker(text)?.candidates?.length, 2);
  });

  it('are whose club a line names with them behind a dash', () => {
    const text = '“I do not think that anybody here sleeps well.” — Harbour Union’s Tom Lind\n\nTom Lind left early.';
    const { people, quotes } = new Detector(detectorResources).detect(text);
    assert.deepEqual(
      people.map(({ id }) => id),
      [quotes[0]?.speaker?.entity],
    );
  });

  it('are those chosen to lead an organization, and not that', () => {
    for (const who of ['The mayor’s pick to lead the Harbour Authority', 'The man chosen to run the Harbour Authority'])
      assert.equal(speaker(`${who} said the boats were late.`)?.text, who);
  });
});

describe('speakers by party', () => {
  /** The names of the speakers, by all words that the product knows. */
  const speakers = (text: string): readonly (string | undefined)[] => {
    const { people, quotes } = new Detector(detectorResources).detect(text);
    return quotes.map(({ speaker }) => people.find(({ id }) => id === speaker?.entity)?.name);
  };

  it('are whoever the text puts in it', () => {
    const text = (who: string): string =>
      `Conservative justice critic Tom Lind left. Liberal MP Grace Hale stayed.\n\n“It was cold,” the ${who} said.`;
    assert.deepEqual(speakers(text('Conservative MP')), ['Tom Lind']);
    assert.deepEqual(speakers(text('Liberal MP')), ['Grace Hale']);
    const town =
      'Rep. Tom Lind (R-Somerset) left.\n\nSenate President Grace Hale stayed. “It was cold,” the Oldport Republican said.';
    assert.deepEqual(speakers(town), ['Grace Hale']);
  });
});

describe('politicians with party and state', () => {
  const said = (text: string): readonly (string | undefined)[] =>
    new Detector(detectorResources).detect(text).quotes.map(({ speaker }) => speaker?.text);

  it('speak together', () => {
    const both = 'Grace Hale (R-Ohio) and Rep. Tom Lind';
    assert.deepEqual(said(`“It is cold,” Sen. ${both} (D-Texas) said in a joint statement.`), [both]);
    assert.deepEqual(said('Sen. Grace Hale, R-Ohio, and Rep. Tom Lind, D-Texas, said they would stop.'), [
      'Grace Hale, R-Ohio, and Rep. Tom Lind',
    ]);
  });

  it('stand in one sentence behind “Sens.”', () => {
    assert.deepEqual(reports('The bill, by Sens. Grace Hale (R-Ohio) and Tom Lind (D-Texas), is dead, leaders said.'), [
      'indirect: The bill, by Sens. Grace Hale (R-Ohio) and Tom Lind (D-Texas), is dead',
    ]);
  });
});
