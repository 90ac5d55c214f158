import assert from 'node:assert/strict';
import { read, speakers } from './support/readSpeakers';

describe('speakers that the text does not give', () => {
  const nobody = (text: string): void => {
    assert.deepEqual(speakers(text), ['–'], text);
  };

  it('are not the signs, notes and chants that bear the words', () => {
    nobody('Tom Lind saw it first.\n\nThe sign at the gate says it all: "We have nothing to sell you."');
    nobody('Ada Okafor arrived at noon. The graffiti on the wall was a metre high. "You know what you did."');
    nobody('Hundreds marched. "Hands off our boats," read one.');
  });

  it('are not those whom such a thing belongs to, hangs beside or was sent by', () => {
    nobody('A sign outside the Harbour Authority said: "Closed until further notice."');
    nobody('Police found a sign near some of the doors that read: "Closed until further notice."');
    nobody('"Closed until further notice," asked the placard around the neck of the donkey of Tom Lind.');
    nobody('One of the placards on the car of Dr Ada Okafor said "Justice for all of us."');
    nobody('The note found beside Tom Lind said: "Tell my mother I was brave."');
    nobody('Tom Lind\'s gravestone says: "He was a good man."');
    nobody('An anonymous letter said: "We are watching you."');
  });

  it('are not those who hold, wear, keep or pass it', () => {
    nobody('Tom Lind carried a placard. "Boats before ballots," it said.');
    nobody('Tom Lind held up a banner saying "Boats before ballots."');
    nobody('Tom Lind keeps the letter in a drawer. "Your house will be sold."');
    nobody('Tom Lind wore a badge. "Mind the gap."');
    nobody('Pinned to the wall behind Tom Lind is a page. "Patience is a tree."');
  });

  it('are not whoever was named before words that the text goes on about', () => {
    nobody('Tom Lind left early.\n\n"Kill the bill! Kill the bill!"\n\nThe chant could be heard inside.');
    nobody('Tom Lind left early.\n\n"Who pays?" That is the question on the quay.');
    nobody('Tom Lind left early.\n\n"Who pays?" is the question on the quay.');
    nobody('Tom Lind left early.\n\n"Shame on you!" A shoe flew past.');
    nobody('"Who pays?" Tom Lind was asked.');
    nobody('Tom Lind left early.\n\n"It was meant for the winter." You hear that a lot on the quay.');
    assert.deepEqual(speakers('Tom Lind shook his head.\n\n"I did all I could."\n\nThat went down badly.'), ['Tom Lind']);
    assert.deepEqual(speakers('Tom Lind shook his head.\n\n"I did all I could."\n\nThat was not his wife’s view.'), ['Tom Lind']);
  });

  it('are not what is told in court, nor the story that a headline tells behind them', () => {
    nobody('Captain ‘read the report and binned it’, court told');
    nobody('“I belong here now”: the sailors Norland wants to support');
    assert.deepEqual(speakers('“It will hold for years”: Ada Okafor supports dam'), ['Ada Okafor']);
  });

  it('are not what is found at a place, nor a crowd that is only there', () => {
    nobody('Tom Lind got a parcel. Inside there was a drawing of a bed with wings. "For when it opens."');
    nobody('Some 80 captains and teachers stood on the grass.\n\n"It was meant for the winter."');
    assert.deepEqual(speakers('Inside there was only Tom Lind. "It was meant for the winter."'), ['Tom Lind']);
    nobody('Tom Lind left. There it was in letters a metre high: "Hold your nose and vote."');
  });

  it('are not those who report something else behind a question, nor people at large', () => {
    nobody('One was blunt. "Do you trust the boats?" Tom Lind said yes.');
    nobody('"Do you trust the boats?" Tom Lind said he did.');
    nobody('A few watched. "Get them out!" Tom Lind told them to be quiet.');
    nobody('Under Academy rules, a game that is broken off is "suspended at the point of interruption".');
    assert.deepEqual(speakers('"Do you trust the boats?" Tom Lind asked.'), ['Tom Lind']);
    nobody('Tom Lind left. As they say on the quay, "you cannot polish a herring."');
    assert.deepEqual(speakers('As Tom Lind says, "you cannot polish a herring."'), ['Tom Lind']);
  });

  it('are not those who put up a sign, find a slogan funny or are asked about a letter', () => {
    nobody('Tom Lind, a captain, has put up a blackboard. "Average pie. No queue."');
    nobody('On the tanker was a slogan which Tom Lind found funny: "No shaking at all."');
    nobody('Tom Lind left. What did the letter say? "Merry Christmas to all."');
    nobody('Tom Lind found two notes. Another was shorter. "Burn after reading."');
    nobody('Tom Lind drew it. (He can draw.) A drawing of a shark, saying: "Even I can get in."');
  });

  it('are not whoever brings out something that bears words, or comes upon it', () => {
    nobody('Tom Lind keeps a card in his wallet that the navy gave him. He took it out. "Serve the least of these."');
    nobody('Ada Okafor learned of it from a poster.\n\nShe was at the pier when she saw it beside the gate. "Closed from May."');
    nobody('Tom Lind got a letter from the bank.\n\nHe read it on the ferry.\n\n"Your house will be sold in the spring."');
    assert.deepEqual(speakers('Tom Lind got a letter. He took it to the police. "They laughed at me."'), ['Tom Lind']);
    assert.deepEqual(speakers('Tom Lind got a letter. He found it odd. "They never write to me."'), ['Tom Lind']);
    assert.deepEqual(speakers('Tom Lind lost his watch. He found it in the boat. "I never liked it."'), ['Tom Lind']);
  });

  it('are not whoever passes a sign on which the sentence ends, nor whoever somebody’s voice is heard by', () => {
    nobody('Tom Lind walked past a row of cameras and one handmade sign. "Boats before ballots?"');
    nobody('Tom Lind found the doors chained and on them a wreath with a card. "Sorry for your loss."');
    nobody('Those who ring Tom Lind get a waltz, and then a woman\'s voice. "You are number three."');
    nobody('Tom Lind remembers a boat that had been left on the pier, with a tag. "If you need me, take me."');
    assert.deepEqual(speakers('Tom Lind left a note. "I am sorry."'), ['Tom Lind']);
    assert.deepEqual(speakers('Tom Lind spoke in a low voice. "I am sorry."'), ['Tom Lind']);
  });

  it('are not whoever waits where somebody has written, hangs up a sign or is offered something by an app', () => {
    assert.deepEqual(
      speakers('"It is cold," Tom Lind said at a shelter on which somebody had written in chalk. "Remember us?"'),
      ['Tom Lind', '–'],
    );
    assert.deepEqual(speakers('"It is cold," Tom Lind said where somebody had seen him. "It is very cold."'), [
      'Tom Lind',
      'Tom Lind',
    ]);
    nobody('Tom Lind is famous for the sign he hangs on his door: "Asleep or pretending."');
    nobody('Tom Lind left. Its app was offering boats that day. "Buy two, get five!"');
    nobody('Tom Lind left. Someone at the pier had drawn a boat. "Look at me."');
  });

  it('are not those who make or have a rule', () => {
    nobody('Tom Lind left. Harbour rules leave no choice. They say "no owner shall permit barking at night."');
    nobody('Harrow Shipping Ltd has a by-law for dogs. It says "no owner shall permit barking at night."');
    assert.deepEqual(speakers('Harrow Shipping Ltd fears a by-law. It said "no owner can obey it."'), ['Harrow Shipping Ltd']);
  });

  it('are not those who have just asked whether', () => {
    nobody('Tom Lind asked whether it was in dispute.\n\n"It is not, and never was."');
    assert.deepEqual(speakers('Tom Lind asked whether it was so.\n\n"And if it is not, who pays?"'), ['Tom Lind']);
    assert.deepEqual(speakers('Tom Lind asked everybody to stay calm.\n\n"We are all in one boat."'), ['Tom Lind']);
  });

  it('are given where whole sentences are parted by a space and one is said to be somebody’s', () => {
    const words = '“The dues were paid in full by all of us.” “The boats were late because of the wind,” Lind said.';
    assert.deepEqual(speakers(`Tom Lind was asked to speak on Monday.\n\n${words}`), ['Tom Lind', 'Tom Lind']);
  });

  it('are several voices where only a space parts the marks', () => {
    assert.deepEqual(speakers('Tom Lind drove past. "Shame!" "Go home!"'), ['–', '–']);
    assert.deepEqual(speakers('Tom Lind read the board. "Gray cat, one ear." "Need a ride on Friday."'), ['–', '–']);
    const show = 'Tom Lind spoke on "Face the Harbour." "It will hold because I built it," he told it.';
    assert.equal(speakers(show).at(-1), 'Tom Lind');
    assert.deepEqual(speakers('Tom Lind said on "Face the Harbour." "It will hold. I built it."'), ['Tom Lind']);
  });

  it('are not whom the sentence before is about where the reporter’s own words lead to the marks', () => {
    nobody('Tom Lind scored twice. By then the far end was in song — "Can we play you every week?" — and left.');
    nobody('Tom Lind has one on a porch. The last line: "He is one of us."');
    assert.deepEqual(speakers('"It was cold," said Tom Lind. He laughed. Then: "It was very cold."'), ['Tom Lind', 'Tom Lind']);
    assert.deepEqual(speakers('Tom Lind shrugged. (He does that.) "It was very cold."'), ['Tom Lind']);
  });

  it('are not those in the next sentence who have words of their own', () => {
    assert.deepEqual(speakers('One was blunt. "Do you trust the boats?" Tom Lind said "never."'), ['–', 'Tom Lind']);
    assert.deepEqual(speakers('"Do you trust the boats?" Tom Lind said, "or the ferry?"'), ['Tom Lind', 'Tom Lind']);
  });

  it('are not whoever is greeted with them, nor whoever is near where they are heard', () => {
    nobody('Tom Lind was interrupted twice by a man with a horn. "Strike now."');
    nobody('Tom Lind paused between songs. There was, now and then, a cry from the balcony. "Louder."');
    assert.deepEqual(speakers('Tom Lind raised his voice. "It will not hold."'), ['Tom Lind']);
    assert.deepEqual(speakers('Tom Lind was asked by reporters. "It will not hold."'), ['Tom Lind']);
  });

  it('are candidates where a group is all that the sentence before is about', () => {
    const found = read('Harrow Shipping Ltd closed the quay. "No boats until noon."');
    assert.deepEqual([found.quotes[0]?.speaker?.entity, found.quotes[0]?.speaker?.text], [undefined, undefined]);
    assert.equal(found.quotes[0]?.speaker?.candidates?.length, 1);
    assert.deepEqual(speakers('Harrow Shipping Ltd was blunt: "No boats until noon."'), ['Harrow Shipping Ltd']);
  });

  it('are not what a sentence before is about that has no voice', () => {
    nobody('A noticeboard has become the square. "Gray cat, one ear, answers to Boots."');
    nobody('Tom Lind had hung a bedsheet over the door. "Sixty and under the limit."');
    nobody('Tom Lind worked late. Above his desk hung a square of cardboard, brown with age. "Spell it right."');
    nobody('"Trust nobody on the quay," the old harbour saying goes.');
  });

  it('are not whoever cites a law', () => {
    nobody('Tom Lind quoted a by-law of 1974 that prohibits "any instrument sounded at night".');
    nobody('Tom Lind keeps a clause under which buyers accept "minor variations in finish".');
    assert.deepEqual(speakers('Tom Lind said the law that bans boats was "a relic of the past".'), ['Tom Lind']);
  });

  it('are not whoever only repeats them', () => {
    const text =
      '‘You’re not fit to wear the shirt’\n\nTom Lind left.\n\n“They sing ‘you’re not fit to wear the shirt’ at us,” said Grace Hale.';
    assert.deepEqual(speakers(text), ['–', 'Grace Hale']);
  });

  it('are not what cannot speak', () => {
    nobody('"Mind your head," said the crate.');
    nobody('No one asked, "Where are you from?"');
    nobody('Reviews were unkind. "It does not float," said one.');
  });

  it('are candidates where the sentence before only mentions somebody', () => {
    const found = read('The boats filled the harbour of Tom Lind. "Who pays for the rope?"');
    const speaker = found.quotes[0]?.speaker;
    assert.equal(speaker?.entity, undefined);
    assert.equal(speaker?.candidates?.length, 1, JSON.stringify(speaker));
  });

  it('are still people and groups without a name', () => {
    assert.deepEqual(speakers('"Send them back!" the crowd said as Ada Okafor spoke.'), ['"the crowd"']);
    assert.deepEqual(speakers('Tom Lind was met by a crowd saying "Where is the boat?"'), ['"a crowd"']);
    assert.deepEqual(speakers('"It was loud," said one of the drivers.'), ['"one of the drivers"']);
    assert.deepEqual(speakers('"He gave up cigarettes in 2009," the prosecution said.'), ['"the prosecution"']);
  });

  it('are not whoever was named before a note', () => {
    nobody('Tom Lind left early.\n\nA note was taped to the door.\n\n"We are closed until noon."');
  });

  it('are not those who never said it', () => {
    nobody('"Let them eat cake," Ada Okafor never said.');
  });
});
