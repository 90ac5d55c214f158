import assert from 'node:assert/strict';
import { read } from './support/readSpeakers';

/** The type and the whole reported text of each quote. */
const reports = (text: string): readonly string[] =>
  read(text).quotes.map(({ type, span, content = span }) => `${type}: ${text.slice(content.start, content.end)}`);

describe('the bounds of reports', () => {
  it('end before an attribution with all that modifies its speaker', () => {
    assert.deepEqual(reports('The boats left the harbour at noon, the finance minister said in a statement.'), [
      'indirect: The boats left the harbour at noon',
    ]);
    assert.deepEqual(reports("The boats left the harbour at noon, Ada Okafor's lawyer said."), [
      'indirect: The boats left the harbour at noon',
    ]);
  });

  it('begin behind "according to" and what describes the source', () => {
    assert.deepEqual(reports('According to Reuters, the officials met for an hour.'), [
      'indirect: the officials met for an hour',
    ]);
    assert.deepEqual(reports('According to Reuters, citing Tom Lind, the officials met for an hour.'), [
      'indirect: the officials met for an hour',
    ]);
    assert.deepEqual(reports('According to Tom Lind, a teacher, the officials met for an hour.'), [
      'indirect: the officials met for an hour',
    ]);
  });

  it('end with the bracket that they open, before one that stands around them', () => {
    assert.deepEqual(reports('Tom Lind said it owns the Harbour Fishing Union (HFU).'), [
      'indirect: it owns the Harbour Fishing Union (HFU)',
    ]);
    assert.deepEqual(reports('(Tom Lind said the boats were late.)'), ['indirect: the boats were late']);
  });

  it('end before whose news they are', () => {
    assert.deepEqual(reports('Tom Lind said the boats were late, reports Reuters.'), ['indirect: the boats were late']);
    assert.deepEqual(reports('Tom Lind said the boats were late, reported the Harbour Agency.'), [
      'indirect: the boats were late',
    ]);
    assert.deepEqual(reports('Tom Lind said the boats, reported lost in May, were back.'), [
      'indirect: the boats, reported lost in May, were back',
    ]);
  });

  it('end before the agency that signs them', () => {
    assert.deepEqual(reports('Tom Lind said the boats were late. — Reuters'), ['indirect: the boats were late']);
    assert.deepEqual(reports('Tom Lind said the boats — Ada and Rose.'), ['indirect: the boats — Ada and Rose']);
  });

  it('begin behind where the employer of their source is', () => {
    assert.deepEqual(reports('According to Tom Lind of the Harbour Agency, Oldport, the boats were late.'), [
      'indirect: the boats were late',
    ]);
    assert.deepEqual(reports('According to Tom Lind of the Harbour Agency, Oldport had no boats.'), [
      'indirect: Oldport had no boats',
    ]);
  });

  it('may be of a view', () => {
    assert.deepEqual(reports('Tom Lind is of the view that the boats are old.'), ['indirect: the boats are old']);
    assert.deepEqual(reports('He was of the considered opinion that the boats are old.'), ['indirect: the boats are old']);
    assert.deepEqual(reports('Tom Lind was fond of the view that the window gave.'), []);
  });

  it('are behind the cue where two names are their subject', () => {
    assert.deepEqual(reports('Talking to the press at noon, Tom Lind said Oldport and Norland closed the road.'), [
      'indirect: Oldport and Norland closed the road',
    ]);
  });

  it('begin behind where somebody was heard', () => {
    for (const opener of ['Addressing a rally attended by hundreds', 'Replying to a motion moved by Ada Okafor'])
      assert.deepEqual(reports(`${opener}, Tom Lind said the road was closed.`), ['indirect: the road was closed']);
  });

  it('are two where one leads the other in, with or without "that"', () => {
    const both = ['indirect: the road was closed', 'indirect: nobody had been hurt'];
    assert.deepEqual(reports('Stating that the road was closed, Tom Lind said nobody had been hurt.'), both);
    assert.deepEqual(reports('Stating that the road was closed, Tom Lind said that nobody had been hurt.'), both);
  });

  it('end before the role of whoever is named behind it', () => {
    assert.deepEqual(reports('Harrow Shipping Ltd will shed 16,000 jobs, its captain, Tom Lind, told reporters.'), [
      'indirect: Harrow Shipping Ltd will shed 16,000 jobs',
    ]);
  });

  it('begin behind the dateline, and behind all that is said of a source in front', () => {
    assert.deepEqual(reports('(Reuters) - Shares of the bank fell on Monday, Tom Lind said.'), [
      'indirect: Shares of the bank fell on Monday',
    ]);
    assert.deepEqual(reports('SUNGAI JAYA: The road will stay closed for a week, Tom Lind said.'), [
      'indirect: The road will stay closed for a week',
    ]);
    assert.deepEqual(reports('Motor racing-The race is off for good, says Tom Lind'), ['indirect: The race is off for good']);
    assert.deepEqual(reports('** The bank will sell its mines, Tom Lind said.'), ['indirect: The bank will sell its mines']);
    assert.deepEqual(reports('According to a Reuters poll done for the ministry, most people trust the bank.'), [
      'indirect: most people trust the bank',
    ]);
  });

  it('hold all of the sentence where its end says who says so', () => {
    assert.deepEqual(reports('Tom Lind told Ada Okafor that the boats were ready to leave, the finance minister said.'), [
      'indirect: Tom Lind told Ada Okafor that the boats were ready to leave',
    ]);
  });

  it('are those of the main verb, not of a clause by the way or of somebody else', () => {
    assert.deepEqual(reports('Reuters, which first explained the long delay, said the ministry was to review it.'), [
      'indirect: the ministry was to review it',
    ]);
    assert.deepEqual(reports('Ada Okafor said the boats would leave, though Tom Lind said nobody had decided.'), [
      'indirect: the boats would leave',
      'indirect: nobody had decided',
    ]);
  });

  it('go around the words that say who speaks', () => {
    assert.deepEqual(reports('The long delay, according to Tom Lind, "costs nothing and helps nobody."'), [
      'indirect: The long delay',
      'mixed: "costs nothing and helps nobody."',
    ]);
  });

  it('are the marks alone behind verbs that name', () => {
    assert.deepEqual(reports('Ada Okafor said the plan was "thin air".'), ['mixed: the plan was "thin air"']);
    assert.deepEqual(reports('Ada Okafor said the fee holds as long as reports "stay put."'), [
      'mixed: the fee holds as long as reports "stay put."',
    ]);
    assert.deepEqual(reports(`Ada Okafor said the towns' reports need "more than a little" help.`), [
      `mixed: the towns' reports need "more than a little" help`,
    ]);
    assert.deepEqual(reports('Ada Okafor said the board asks how to spend and that it gets "enough" money.'), [
      'mixed: the board asks how to spend and that it gets "enough" money',
    ]);
    assert.deepEqual(reports('Ada Okafor predicted the board would call the road "a mess" and leave.'), [
      'mixed: the board would call the road "a mess" and leave',
    ]);
    assert.deepEqual(reports('Half of the crews were owed wages, the council found. It sat in May.'), [
      'indirect: Half of the crews were owed wages',
    ]);
    assert.deepEqual(reports('Half of the crews were owed wages, a review by Zenifor found in May.'), [
      'indirect: Half of the crews were owed wages',
    ]);
    assert.deepEqual(reports('The door was open, he found. The boat was gone, Tom Lind found.'), []);
    assert.deepEqual(reports('Ada Okafor said she would call it "a mess" if it closed.'), [
      'mixed: she would call it "a mess" if it closed',
    ]);
  });

  it('leave out what was not said, and lines that had stood idle', () => {
    assert.deepEqual(reports('The letter did not say that the boats would leave.'), []);
    assert.deepEqual(reports('Ada Okafor denied that the boats would leave.'), []);
  });

  it('begin with the clause, not with a "that" inside it', () => {
    assert.deepEqual(reports('Ada Okafor said she had heard that the boats would leave.'), [
      'indirect: she had heard that the boats would leave',
    ]);
    assert.deepEqual(reports('Ada Okafor said sales fell by half in the week that ended on Friday.'), [
      'indirect: sales fell by half in the week that ended on Friday',
    ]);
    assert.deepEqual(reports('Ada Okafor said on Monday it would close two of its plants.'), [
      'indirect: it would close two of its plants',
    ]);
    assert.deepEqual(reports('Ada Okafor cautioned, however, that the boats were old.'), ['indirect: the boats were old']);
  });

  it('stand behind the programme that somebody was heard on, and in front of where somebody said so', () => {
    assert.deepEqual(reports('Ada Okafor said on Harbour TV\'s "Sunday Hour" that the boats were old.'), [
      'indirect: the boats were old',
    ]);
    assert.deepEqual(reports('The yard is not for sale, Ada Okafor said in an interview with the paper of the harbour.'), [
      'indirect: The yard is not for sale',
    ]);
    assert.deepEqual(reports('In Oldport, where he lives, Tom Lind said in an interview the boats were old.'), [
      'indirect: the boats were old',
    ]);
  });

  it('are one where marks hold all that a label announces', () => {
    assert.deepEqual(reports('Ada Okafor spoke.\n\nADA OKAFOR, HARBOUR BOARD: "It will hold for years."'), [
      'direct: "It will hold for years."',
    ]);
  });

  it('are no orders, numbers or particles', () => {
    for (const text of [
      'Ada Okafor warned the crews not to leave the harbour.',
      'Ada Okafor added 19 points and 11 rebounds for the home side.',
      'Ada Okafor and Tom Lind added 155 for the third wicket before Lind ran himself out.',
      'Oldport 519-7 declared (A. Okafor 251, T. Lind 86 not out)',
      'LEADING SCORES (par 71, Oldport unless stated)',
      'Ada Okafor said no on Wednesday.',
      'Ada Okafor wrote down what the crews were owed.',
      'Ada Okafor disputed the idea that the boats were old.',
      'This may help Ada Okafor explain why the boats were old.',
      'Tom Lind, who wrote it, has the receipt on his desk.',
      'Nobody told the crews who lived there.',
      'The virus was found in 19 states, and had been there for years.',
      'The hearing was held by video this winter.',
    ])
      assert.deepEqual(reports(text), [], text);
  });

  it('go on behind marks, participles and "and said"', () => {
    assert.deepEqual(reports('"We will not wait for them," Ada Okafor said, adding that the boats were old.'), [
      'direct: "We will not wait for them,"',
      'indirect: the boats were old',
    ]);
    assert.deepEqual(reports('Ada Okafor called the decision "cowardly" and said the board would be sued.'), [
      'mixed: "cowardly"',
      'indirect: the board would be sued',
    ]);
    assert.deepEqual(reports('Ada Okafor testified that the boats were old, telling the judge she had counted them.'), [
      'indirect: the boats were old',
      'indirect: she had counted them',
    ]);
  });

  it('are no turns of a transcript behind a dateline or a credit', () => {
    assert.deepEqual(reports('GEORGE TOWN: Officers visited the offices of the firm on Monday.'), []);
    assert.deepEqual(reports('PHOTO BY ADA OKAFOR: A boy dries his books on a wall.'), []);
  });

  it('have whoever stands in front of the commas as their source', () => {
    assert.deepEqual(reports('Ministry officials, speaking on background, said the department had asked in spring.'), [
      'indirect: the department had asked in spring',
    ]);
    assert.deepEqual(reports('Two people at the ministry, who asked for anonymity, said the department had asked in spring.'), [
      'indirect: the department had asked in spring',
    ]);
    assert.deepEqual(reports('Officials at the ministry have fretted about it for a year, a person close to the talks said.'), [
      'indirect: Officials at the ministry have fretted about it for a year',
    ]);
    assert.deepEqual(reports('The firm, which has plants abroad, has tested 3,000 employees, Ada Okafor said.'), [
      'indirect: The firm, which has plants abroad, has tested 3,000 employees',
    ]);
  });

  it('take marks in a headline for a quote if the text quotes them', () => {
    const body = '"It was a lawful stop," Tom Lind said on Monday of the boat.';
    assert.deepEqual(reports(`Navy Hails 'Lawful Stop' Off Coast\n\n${body}`), [
      "mixed: 'Lawful Stop'",
      'direct: "It was a lawful stop,"',
    ]);
    assert.deepEqual(reports(`Crowds Gather for 'Harvest Moon' Off Coast\n\n${body}`), ['direct: "It was a lawful stop,"']);
  });

  it('stand behind an apposition, whatever pronoun begins them', () => {
    const nurse = 'The mother, a nurse who came from Norland in May, said she understood the crews.';
    assert.deepEqual(reports(nurse), ['indirect: she understood the crews']);
    const critics = 'The officials, who include half the crews, say that she has sold the boats.';
    assert.deepEqual(reports(critics), ['indirect: she has sold the boats']);
    const role = 'A spokesman for the ministry, Tom Lind, said the boats were old.';
    assert.deepEqual(reports(role), ['indirect: the boats were old']);
  });

  it('stand behind an aside and may begin with any word', () => {
    assert.deepEqual(reports('Ada Okafor also said, in the same breath, that the boats were the best.'), [
      'indirect: the boats were the best',
    ]);
    assert.deepEqual(reports('Ada Okafor said that on 19 days there was no rain.'), ['indirect: on 19 days there was no rain']);
    assert.deepEqual(reports('Ada Okafor said more boats would leave.'), ['indirect: more boats would leave']);
    assert.deepEqual(reports('Ada Okafor said he did.'), ['indirect: he did']);
    assert.deepEqual(reports('Several said they had never seen the boats.'), ['indirect: they had never seen the boats']);
  });

  it('are none where "that" belongs to a noun, and none that nobody makes', () => {
    for (const text of [
      'Ada Okafor wrote it that night in the harbour.',
      'Ada Okafor cautioned any crew that would leave the boats.',
      'Ada Okafor can tell you the minute they stopped and were gone.',
      'So was Tom Lind, for something he said to an official.',
    ]) {
      assert.deepEqual(reports(text), [], text);
    }
  });

  it('end before the next word of saying and before what whoever speaks does next', () => {
    assert.deepEqual(reports('Ada Okafor said the boats would leave and told the crews that it was no "free trip".'), [
      'indirect: the boats would leave',
      'mixed: it was no "free trip"',
    ]);
    assert.deepEqual(reports('Ada Okafor said that he had "served the boats well," and she declined to say more.'), [
      'mixed: he had "served the boats well,"',
    ]);
  });

  it('are what a headline has from whoever stands behind its last dash or comma', () => {
    assert.deepEqual(reports('Harrow, Zenifor in final round for lab firm -sources'), [
      'indirect: Harrow, Zenifor in final round for lab firm',
    ]);
    assert.deepEqual(reports('UPDATE 1-Two firms in final round for lab -Reuters'), [
      'indirect: Two firms in final round for lab',
    ]);
    assert.deepEqual(reports('Two firms in final round for the lab - a history'), []);
    assert.deepEqual(reports('Ex-Zenifor captain faked fuel notes for a ship -sources'), [
      'indirect: Ex-Zenifor captain faked fuel notes for a ship',
    ]);
    assert.deepEqual(reports('Clerks among the accused; export papers were fake, says Tom Lind'), [
      'indirect: export papers were fake',
    ]);
  });

  it('are whole quotes where a headline sets them apart with a colon', () => {
    assert.deepEqual(reports('‘Enough is enough’: Tom Lind asks for inquiry into care homes'), ['direct: ‘Enough is enough’']);
    assert.deepEqual(reports("Tom Lind on the dam: ‘It's not worth it’"), ["direct: ‘It's not worth it’"]);
    assert.deepEqual(reports('‘We Will Not Back Down’: Lind Slams Zenifor Over Bill'), ['direct: ‘We Will Not Back Down’']);
  });
});

describe('reports in the manner of dailies', () => {
  const report = (text: string, content: string): void => {
    assert.deepEqual(reports(text), [`indirect: ${content}`]);
  };

  it('begin behind releases, hearings and days', () => {
    report('Ada Okafor said in a news release Monday morning the road was closed.', 'the road was closed');
    report('Ada Okafor said at a news conference late Monday the road was closed.', 'the road was closed');
    report('Ada Okafor told Reuters in an interview Monday the road was closed.', 'the road was closed');
  });

  it('begin behind all that is said of those who listen', () => {
    report('Ada Okafor told a crowd of about 300 in Oldport on Monday the road was closed.', 'the road was closed');
    report('Ada Okafor told officials outside the hall Tuesday the road was closed.', 'the road was closed');
    report('Ada Okafor told members of the standing committee on finance the road was closed.', 'the road was closed');
    report('Ada Okafor told a radio station she’d resign.', 'she’d resign');
    assert.deepEqual(reports('Tom Lind sat there, telling the story of how he’d been bitten.'), []);
  });

  it('begin behind programmes, hosts and whatever else of a station or a person listens', () => {
    report("Ada Okafor told Reuters's Morning Tide the road was closed.", 'the road was closed');
    assert.deepEqual(reports("Ada Okafor told Reuters's Morning Tide on Friday the road “wasn’t there, full stop.”"), [
      'mixed: the road “wasn’t there, full stop.”',
    ]);
    report("Ada Okafor told Reuters's The Tide on Thursday the road was closed.", 'the road was closed');
    report("Ada Okafor told Reuters's editorial board the road was closed.", 'the road was closed');
    report("Ada Okafor told Reuters's Tide & Shore host Tom Lind the road was closed.", 'the road was closed');
    report('Ada Okafor told host Tom Lind the road was closed.', 'the road was closed');
    report('Ada Okafor told Morning Tide the road was closed.', 'the road was closed');
    report('Ada Okafor told the crew Tom Lind’s mother was ill.', 'Tom Lind’s mother was ill');
  });

  it('may begin with a number of words', () => {
    report('The officials said as many as 300 people were hurt.', 'as many as 300 people were hurt');
    report('The officials warned up to 300 people were hurt.', 'up to 300 people were hurt');
    assert.deepEqual(reports('The officials warned 300 people to stay away.'), []);
  });

  it('keep what is said of a name in front of its verb', () => {
    report('Ada Okafor predicted Tom Lind, who left in March, would return.', 'Tom Lind, who left in March, would return');
    report('Ada Okafor predicted Tom Lind, 44, would return.', 'Tom Lind, 44, would return');
  });

  it('stand behind the verb of what was filed or written', () => {
    report('The report, released on Friday, says the road was closed.', 'the road was closed');
    report('The boat, owned by the bank, sank on Monday, said Tom Lind.', 'The boat, owned by the bank, sank on Monday');
  });

  it('begin with a "that" that is their subject', () => {
    report('Ada Okafor says that’s the end of the road.', 'that’s the end of the road');
    report('Ada Okafor says that the end is near.', 'the end is near');
  });

  it('begin behind the "that" of an aside, however long the names in it are', () => {
    report(
      'Ada Okafor warned, in a paper for teachers of the Norland Central Academy, that the road was closed.',
      'the road was closed',
    );
    report('The officials told him — in person and, once, by letter — that the road was closed.', 'the road was closed');
  });

  it('begin behind the name of a show in marks, and are more than a pointer', () => {
    report('Tom Lind told “The Harbour Hour” that he was done.', 'he was done');
    assert.deepEqual(reports('Tom Lind said much the same, though nobody had asked.'), []);
  });

  it('are made by whoever "who said" means, whatever they do then', () => {
    report('Ada Okafor, who said she had come to listen, answered the officials.', 'she had come to listen');
    const found = read('Ada Okafor, of the Harbour Agency, who said she had come to listen, laughed.');
    assert.equal(found.quotes[0]?.speaker?.text, 'Ada Okafor');
  });

  it('are none of what is only added, and none of the names of shows', () => {
    assert.deepEqual(reports('The officials balked at $16 million in added costs for roads and were “glad.”'), []);
    assert.deepEqual(reports('Ada Okafor told ZBC’s “As It Happens.”'), []);
  });

  it('are none of what somebody is urged in May', () => {
    assert.deepEqual(reports('Tom Lind warned officials in May to “stay home” and wait.'), ['mixed: “stay home”']);
  });
});

describe('reports that open with a number', () => {
  it('may say at least how many', () => {
    for (const amount of ['at least nine', 'at most 12', 'about 30', 'over 40', 'as many as 50'])
      assert.deepEqual(reports(`Ada Okafor said ${amount} sailors swam to the shore.`), [
        `indirect: ${amount} sailors swam to the shore`,
      ]);
    assert.deepEqual(reports('Ada Okafor said at least that. Tom Lind said about ten words.'), []);
    assert.deepEqual(reports('Ada Okafor said about two-thirds were lost.'), ['indirect: about two-thirds were lost']);
  });

  it('may say what comes first', () => {
    assert.deepEqual(reports('Oldport later said it first wants new boats.'), ['indirect: it first wants new boats']);
    assert.deepEqual(reports('Oldport said it first in May.'), []);
  });
});

describe('what is no report', () => {
  it('is a thing that is added, declared or reported', () => {
    assert.deepEqual(reports('In May, the committee declared a truce and held talks through lawyers.'), []);
    assert.deepEqual(reports('The ministry added the boat to the list of stranded ships.'), []);
    assert.deepEqual(reports('The ministry has declared Tuesday and Wednesday a holiday.'), []);
    assert.deepEqual(reports('The agency reports the Harbour Authority closed the road.'), [
      'indirect: the Harbour Authority closed the road',
    ]);
    assert.deepEqual(reports('Tom Lind found sheds that hold nets.'), []);
    assert.deepEqual(reports('Tom Lind wrote rules that help captains.'), []);
    assert.deepEqual(reports('The talks are over, raising claims that the road will close.'), []);
    assert.deepEqual(reports('The agency reports the Harbour Authority backed by Norland.'), []);
  });
});

describe('the place of reports', () => {
  it('is behind the day on which something was said, but not behind the day of what happened', () => {
    assert.deepEqual(reports("Ada Okafor says this week's talks are the last."), ["indirect: this week's talks are the last"]);
    assert.deepEqual(reports('Ada Okafor says this week the talks are over.'), ['indirect: the talks are over']);
    assert.deepEqual(reports('Ada Okafor said more needed to be done.'), ['indirect: more needed to be done']);
    assert.deepEqual(reports('Norland is close to a deal, Ada Okafor said, in what would be a first.'), [
      'indirect: Norland is close to a deal',
    ]);
  });

  it('is behind where or how something was said', () => {
    for (const where of ['in a long and often-quoted evening sermon Saturday', 'on an obscure web site', 'on its website'])
      assert.deepEqual(reports(`Ada Okafor said ${where} the road was closed.`), ['indirect: the road was closed'], where);
    assert.deepEqual(reports('In the report to the council, Ada Okafor warns, however, the road is old.'), [
      'indirect: the road is old',
    ]);
    assert.deepEqual(reports('The boats, Ada Okafor said, however, were old.'), ['indirect: The boats', 'indirect: were old']);
  });

  it('is behind the cue where no clause stands in front of it', () => {
    for (const front of [
      'A week later',
      'Pointing to the map',
      'Without a deal',
      'Despite the long delay',
      'Because of the rain',
      'Like many here',
      'Born and raised in Norland',
      'Armed with maps',
      'Adding to the rain',
    ])
      assert.deepEqual(reports(`${front}, Ada Okafor said the boats were old.`), ['indirect: the boats were old'], front);
  });

  it('is in front of the cue where the introduction has its own clause', () => {
    assert.deepEqual(reports('When he called the harbour, the line had been cut, Tom Lind said.'), [
      'indirect: When he called the harbour, the line had been cut',
    ]);
  });

  it('is on both sides of a cue that breaks up a clause', () => {
    assert.deepEqual(reports('The long delay, said Ada Okafor, is over.'), ['indirect: The long delay', 'indirect: is over']);
    assert.deepEqual(reports('The trouble, says Tom Lind, a teacher from Norland, is that nobody listens.'), [
      'indirect: The trouble',
      'indirect: is that nobody listens',
    ]);
    assert.deepEqual(reports('The buyer, according to court papers, was represented by a lawyer.'), [
      'indirect: The buyer',
      'indirect: was represented by a lawyer',
    ]);
    assert.deepEqual(reports('Without a deal, Ada Okafor told reporters, the harbour would close.'), [
      'indirect: Without a deal',
      'indirect: the harbour would close',
    ]);
    assert.deepEqual(reports('But, said Ada Okafor, the plan is good.'), ['indirect: the plan is good']);
    assert.deepEqual(reports('Pfizer, Bayer and Roche sold 20 doses, said Ada Okafor of the Harbour Board.'), [
      'indirect: Pfizer, Bayer and Roche sold 20 doses',
    ]);
    assert.deepEqual(reports('Whip Ada Okafor, or "Rome", said the bank knew.'), ['indirect: the bank knew']);
    assert.deepEqual(reports('Whip Ada Okafor, known as "Rome", said the bank knew.'), ['indirect: the bank knew']);
    assert.deepEqual(reports('Police asked her over alleged links to a gang. It fought reported cases of fraud.'), []);
  });

  it('is in front of "said NAME" however short it is', () => {
    const short = read('Boats sank, said Ada Okafor, a lawyer at Harrow Shipping Ltd.');
    assert.deepEqual(
      short.quotes.map(({ span, speaker }) => [short.quotes.length, 'Boats sank'.length === span.end, speaker?.text]),
      [[1, true, 'Ada Okafor']],
    );
  });

  it('is behind the cue where an apposition or a participle stands between commas', () => {
    assert.deepEqual(reports('The firm that built them, Harrow Shipping Ltd, has said it would pay.'), [
      'indirect: it would pay',
    ]);
    assert.deepEqual(reports('Ministry officials, seeking cover, said the draft blamed two captains.'), [
      'indirect: the draft blamed two captains',
    ]);
    assert.deepEqual(reports('His manager, Ada Okafor of Harrow Shipping Ltd, said the captain was ill.'), [
      'indirect: the captain was ill',
    ]);
    assert.deepEqual(reports('The lawsuit, filed by Tom Lind, says Ada Okafor owes him a boat.'), [
      'indirect: Ada Okafor owes him a boat',
    ]);
  });
});

describe('the sources of reports', () => {
  const sources = (text: string): readonly (string | undefined)[] => read(text).quotes.map(({ speaker }) => speaker?.text);

  it('are those of whom "who" tells, and who do something on the way', () => {
    const background = 'Two people who attended the dinner, speaking on background, said the talks were over.';
    assert.deepEqual(sources(background), ['Two people']);
    assert.deepEqual(sources('Ada Okafor rose and, on her way out, told reporters the talks were over.'), ['Ada Okafor']);
    assert.deepEqual(sources('Tom Lind laughed. The talks were over, the person said.'), ['the person']);
  });

  it('may be several behind what led to it, and folks', () => {
    const whose = (text: string): string => `${read(text).quotes[0]?.speaker?.text ?? '–'}: ${reports(text).join()}`;
    assert.equal(whose('As a result officials say that the road is closed.'), 'officials: indirect: the road is closed');
    assert.equal(whose('Some folks say that the road is closed.'), 'Some folks: indirect: the road is closed');
  });

  it('may stand in front of brackets', () => {
    assert.deepEqual(sources('Ada Okafor (left), who tabled the motion, said the captain was hiding.'), ['Ada Okafor']);
    assert.deepEqual(sources('Ada Okafor (Ward 12, Beaches), who tabled the motion, said the captain was hiding.'), [
      'Ada Okafor',
    ]);
    assert.deepEqual(sources('Ada Okafor (Ward 12), a lawyer, said the captain was hiding.'), ['Ada Okafor']);
  });

  it('are those with whom a clause opens, however much completes them', () => {
    for (const source of [
      'Witnesses in Norland',
      'Authorities in Norland',
      'Scientists on the ship',
      'Bakers in eastern Norland',
      'Sailors polled by Harrow Shipping Ltd',
      'Several owners of boats seen in Norland and Oldport',
      'The four officials among the 90 sailors trained in Norland for years',
      'The couple at the centre of the row',
    ]) {
      assert.deepEqual(sources(`${source} say the harbour is closed.`), [source]);
      const within = source.toLowerCase().slice(0, 1) + source.slice(1);
      assert.deepEqual(sources(`It is late, but ${within} say they will stay.`), [within]);
    }
    for (const source of [
      'A United Ferries captain on the night shift',
      'The captain of a crew in the Horn of Norland',
      'A lawyer with a crew known as the Northern Star',
      'A report released by the group',
    ])
      assert.deepEqual(sources(`${source} said the harbour was closed.`), [source]);
    assert.deepEqual(sources('Harrowists in the House of Commons say they are ready.'), ['Harrowists']);
    assert.deepEqual(sources('The Prime Minister of Norland Tom Lind said the harbour was closed.'), ['Tom Lind']);
    assert.deepEqual(sources('Rebels shelled villages in the north and Norland said it would respond.'), ['Norland']);
    assert.deepEqual(sources('Rebels landed in the north and Norland said it would respond.'), ['Norland']);
    assert.deepEqual(sources('The rebels shelled a village in Norland on Monday, officials said.'), ['officials']);
    assert.deepEqual(sources('Some harbour rights groups balked, saying the plan was late.'), ['Some harbour rights groups']);
    assert.deepEqual(reports('The minister, in a speech, disputed the claims on the toll in a British news report.'), []);
  });

  it('are all who are joined by "and"', () => {
    for (const several of [
      'Norland and Sutland',
      'Oldport, Leeds and Norland',
      'Witnesses and their families',
      "Norland's officials and the Harbour Authority",
      'Northern Star and the Harbour Authority',
    ])
      assert.deepEqual(sources(`${several} have said they will stay.`), [several]);
    assert.deepEqual(sources('The bank cut rates and Norland said it would follow.'), ['Norland']);
    assert.deepEqual(sources('The boats sank as sailors left the hall, officials and police said.'), ['officials and police']);
  });

  it('are the subject of the clause behind "after", "which" or "with"', () => {
    assert.deepEqual(sources('The pool has opened, after a doctor said the water was clean.'), ['a doctor']);
    assert.deepEqual(sources('The boats left after the ministry said the harbour was safe.'), ['the ministry']);
    assert.deepEqual(sources('The plan has been opposed by Norland, which says it will not pay.'), ['Norland']);
    assert.deepEqual(sources('The hall was full, with several officials saying it was cold.'), ['several officials']);
    assert.deepEqual(sources('The toll has angered many critics, who say it is unfair.'), ['many critics']);
    assert.deepEqual(sources('Harrowists met in May. The military says the rebels have left.'), ['The military']);
  });

  it('are whoever put a document out, else the document', () => {
    assert.deepEqual(sources('Ada Okafor released a statement saying the talks are over.'), ['Ada Okafor']);
    assert.deepEqual(sources('Reuters aired a statement saying the talks are over.'), ['a statement']);
    assert.deepEqual(sources('The Herald published a Zenifor statement saying the talks are over.'), ['a Zenifor statement']);
  });

  it('may end like adverbs', () => {
    for (const source of ['Her family', 'The Lind family', 'Italy'])
      assert.deepEqual(sources(`${source} said the road was closed.`), [source]);
    assert.deepEqual(sources('The crews reportedly said the road was closed.'), ['The crews']);
  });

  it('do what the main clause tells on a day, in a week or with a verb that has one form', () => {
    const subjectOf = (clause: string): string | undefined => sources(`${clause}, saying it was late.`)[0];
    assert.equal(subjectOf('The captain on Tuesday closed the road'), 'The captain');
    assert.equal(subjectOf('The captain last week closed the road'), 'The captain');
    assert.equal(subjectOf('The captain today closed the road'), 'The captain');
    assert.equal(subjectOf('The company, which keeps boats, cut wages'), 'The company');
    assert.equal(subjectOf('The captain, speaking on Monday, closed the road'), 'The captain');
    assert.equal(subjectOf('The company cut wages'), 'The company');
    assert.equal(subjectOf('The wage cut has angered the crews'), undefined);
    assert.deepEqual(sources('The captain further said this at the town hall, adding that the road was closed.'), [
      'The captain',
    ]);
    assert.deepEqual(sources('Captain Tom Lind again warned that the road was closed, adding that it was late.'), [
      'Tom Lind',
      'Tom Lind',
    ]);
  });

  it('are reports of a day', () => {
    assert.deepEqual(sources('Thursday’s judge said sales were down.'), ['Thursday’s judge']);
    assert.deepEqual(sources('Friday’s closely watched report from Zenifor says sales are down.'), ['Zenifor']);
  });

  it('may be going on to speak', () => {
    assert.deepEqual(sources('News outlets in the north of Norland are saying that the road is closed.'), [
      'News outlets in the north of Norland',
    ]);
    assert.deepEqual(reports('The captain is calling on that country to talk.'), []);
    assert.deepEqual(reports('They accuse Norland of feeding gangs that steal boats.'), []);
  });

  it('have a day, brackets or a clause with "that" behind them', () => {
    const later = 'Captain Tom Lind Tuesday quoted the report, but said the talks are over.';
    assert.deepEqual(sources(later), ['Tom Lind']);
    assert.deepEqual(sources('The aid group, Northern Star (NS), said the talks are over.'), ['Northern Star']);
    assert.deepEqual(sources('The militant group that opposed the talks said the road was closed.'), ['The militant group']);
  });

  it('do what a clause with "with" tells', () => {
    const two = 'Both captains met, with Mr. Lind calling it a “fine ship” and Ada Okafor saying it is “a wreck.”';
    assert.deepEqual(sources(two), ['Lind', 'Ada Okafor']);
    assert.deepEqual(sources('Tom Lind of the southeastern state of Norland said the talks are over.'), ['Tom Lind']);
  });

  it('lie in a place within another', () => {
    assert.deepEqual(sources('The doctors at the centre in Leeds, Norland say they are tired.'), [
      'The doctors at the centre in Leeds, Norland',
    ]);
    assert.deepEqual(sources('The lawyer Ada Okafor in Leeds said the talks are over.'), ['Ada Okafor']);
    assert.deepEqual(sources('Tom Lind said an official with the agency explained the talks were over.'), ['Tom Lind']);
  });

  it('are reports, though the word may be a verb', () => {
    assert.deepEqual(sources('The media reports said the road was closed.'), ['The media reports']);
    assert.deepEqual(sources('Media reports Sunday quote a lawyer as saying the road is closed.'), ['a lawyer']);
    assert.deepEqual(sources('Reuters quotes a captain on Friday as saying that 30 crews were late.'), ['a captain']);
    assert.deepEqual(sources('Wednesday’s papers quote a teacher saying the road was closed.'), ['a teacher']);
    assert.deepEqual(sources('Ada Okafor quoted the report, saying it was late.'), ['Ada Okafor']);
    assert.deepEqual(reports('Zenifor is denying Norland government reports that its captain has left.'), []);
    assert.deepEqual(reports('Ada Okafor has rejected media reports that the road is closed.'), []);
    for (const paper of ['The embattled paper', 'The paper that closed the road', 'The paper, which closed in May,'])
      assert.deepEqual(reports(`${paper} reports that sales are down.`), ['indirect: sales are down'], paper);
  });

  it('are a country, whoever its report begins with', () => {
    for (const said of ['says its officials', 'says police', 'says another officer'])
      assert.deepEqual(sources(`Norland ${said} will stay.`), ['Norland'], said);
  });

  it('stand without what tells when they came out', () => {
    assert.deepEqual(sources('A court report released Tuesday says the captain was held.'), ['A court report']);
    assert.deepEqual(sources('The two sides say the talks are over.'), ['The two sides']);
  });

  it('are what belongs to a place, and whoever is sent from one to another', () => {
    for (const source of [
      "Norland's military",
      "Norland's ambassador to Oldport",
      'The envoy to Leeds',
      'An adviser to the king',
    ])
      assert.deepEqual(sources(`${source} said the road was closed.`), [source], source);
    assert.deepEqual(sources("According to Norland's army, the road was closed."), ["Norland's army"]);
    assert.deepEqual(sources("Wednesday Norland's army said the road was closed."), ["Norland's army"]);
    assert.deepEqual(sources('“We are done,” said the envoy to reporters.'), ['the envoy']);
  });

  it('are people of more than one place or organization', () => {
    for (const several of ['Dutch and Spanish officials', 'Zenifor and Norbank officials'])
      assert.deepEqual(sources(`${several} said the talks were over.`), [several]);
    assert.deepEqual(sources('The talks fell in Oldport and Dutch officials said they were over.'), ['Dutch officials']);
    assert.deepEqual(sources('A captain died and Dutch officials said it was an accident.'), ['Dutch officials']);
  });

  it('are whole nations, and people whom no list has', () => {
    for (const nation of ['Norlanders', 'Both Norlanders and Spaniards', 'The Dutch'])
      assert.deepEqual(reports(`${nation} say they hold little hope.`), ['indirect: they hold little hope'], nation);
    assert.deepEqual(sources('Norlanders condemned the move and said it was wrong.'), ['Norlanders']);
    assert.deepEqual(sources('But mapmakers say it belongs to the sea.'), ['mapmakers']);
  });

  it('are whose lawyers somebody has, not whom they stand for', () => {
    for (const held of [
      'former prime minister',
      'the former Oldport police officer',
      'former deputy governor',
      'ousted governor',
      'jailed Oldport oil manager',
    ])
      assert.deepEqual(sources(`A lawyer for ${held} Tom Lind said he was ill.`), [`A lawyer for ${held} Tom Lind`]);
    const quoted = 'Papers quote the deputy speaker of the parliament Tom Lind as saying the road was closed.';
    assert.deepEqual(sources(quoted), ['Tom Lind']);
    assert.deepEqual(sources('On Tuesday former governor Tom Lind said he was ill.'), ['Tom Lind']);
  });

  it('are in the place that is named behind a comma', () => {
    const doctor = 'A doctor in the northern capital';
    assert.deepEqual(sources(`${doctor}, Nairobi, said the road was closed.`), [doctor]);
    assert.deepEqual(sources('Officials in the capital, Oldport, say the road is closed.'), ['Officials in the capital']);
    assert.deepEqual(sources('A judge in the capital, Ada Okafor, said the road was closed.'), ['Ada Okafor']);
    assert.deepEqual(sources('Crews in Santa Cruz, Norland, say a boat was lost.'), ['Crews in Santa Cruz']);
    assert.deepEqual(sources('Singers from the largest nation, Luapa, say they travel more.'), [
      'Singers from the largest nation',
    ]);
    assert.deepEqual(sources('Crews in Saltport, which lies on the coast, say a boat was lost.'), ['Crews in Saltport']);
    assert.deepEqual(sources('Zenifor, based in Oldport, Norland, says a boat was lost.'), ['Zenifor']);
  });

  it('are the organization in front of "which", and all in front of "who all" and "each"', () => {
    assert.deepEqual(sources('The board is opposed by United Ferries, which says it is unsafe.'), ['United Ferries']);
    assert.deepEqual(sources('The plan has angered many critics, who all said it was unfair.'), ['many critics']);
    assert.deepEqual(sources('The captain met officials of the Harbour Authority, who said it was late.'), ['officials']);
    assert.deepEqual(sources('Tom Lind and Ada Okafor each said the road was closed.'), ['Tom Lind and Ada Okafor']);
    assert.deepEqual(reports('The Harbour Trust, which says its leader, Ada Okafor, would win, left.'), [
      'indirect: its leader, Ada Okafor, would win',
    ]);
  });

  it('may be a group or a place that was just said to speak, and no organization of another kind', () => {
    const sourceAfter = (text: string): string | undefined => sources(text).at(-1);
    const army = 'The army said the men were of United Ferries.\n\n';
    assert.equal(sourceAfter(`${army}It said one sailor was hurt.`), 'The army');
    assert.equal(sourceAfter('Norland said it had left.\n\nIt also said the talks were over.'), 'Norland');
    assert.equal(sourceAfter('United Ferries was sold. It said the price was fair.'), 'It');
    const military = 'Harrowists marched in May.\n\nThe Norland military said two sailors were hurt.\n\n';
    assert.deepEqual(sources(`${military}The military said it would stay.`), ['The Norland military', 'The Norland military']);
    const truce = 'The rebels and the government met. The government said it would stay.';
    assert.equal(sourceAfter(truce), 'The government');
  });

  it('are whose remarks or claims suggest something, not whoever comes upon them', () => {
    assert.deepEqual(sources('Tom Lind spoke days after Ada Okafor’s remarks saying that the road was closed.'), ['Ada Okafor']);
    assert.deepEqual(sources('She rejected the captain’s claim saying the road was closed.'), ['the captain']);
    assert.deepEqual(sources('Tom Lind said in writing that the road was closed.'), ['Tom Lind']);
  });

  it('are no judge where the text names another official alone', () => {
    const judge = 'Former governor Tom Lind was held in May.\n\nThe judge said the road was closed. He said it was old.';
    assert.deepEqual(sources(judge), ['The judge', 'The judge']);
  });

  it('may be several, of whom a clause or a number tells', () => {
    assert.deepEqual(sources('Some who know Ada Okafor say she is tired.'), ['Some']);
    for (const several of ['Five of them', 'Nine of the 12', 'Those who stayed', 'Officials have closed the road and'])
      assert.deepEqual(reports(`${several} say the harbour is dying.`), ['indirect: the harbour is dying'], several);
  });
});

describe('reports around marks', () => {
  it('hold what whoever speaks calls a thing', () => {
    for (const report of [
      'the boats are kept in what it calls “shabby” sheds',
      'the road, which is part of what it called a “scheme”, is closed',
      'sales will fall, despite what it described as “a fair start”',
    ])
      assert.deepEqual(reports(`Zenifor says ${report}.`), [`mixed: ${report}`]);
    assert.deepEqual(reports('Zenifor left what it called “a cold market.”'), ['mixed: “a cold market.”']);
    assert.deepEqual(reports('Tom Lind said Ada Okafor had left over what she called “a mess.”'), ['mixed: “a mess.”']);
    assert.equal(
      read('An animal rights group disputed what it called “a mess.”').quotes[0]?.speaker?.text,
      'An animal rights group',
    );
  });

  it('start behind the programme of a station', () => {
    const told = (rest: string): readonly string[] => reports(`Ada Okafor told Reuters's “Sunday Hour” ${rest}`).slice(-1);
    assert.deepEqual(told('that the road was “a joke.”'), ['mixed: the road was “a joke.”']);
    assert.deepEqual(told('the road was closed.'), ['indirect: the road was closed']);
    assert.deepEqual(reports('Ada Okafor said in a text the road was closed.'), ['indirect: the road was closed']);
  });

  it('are whole behind a colon, however short', () => {
    assert.deepEqual(reports('Tom Lind was less so: “We’ll appeal.”'), ['direct: “We’ll appeal.”']);
  });

  it('tell what a plan or a film is or does, which is no name of it', () => {
    assert.deepEqual(reports('Ada Okafor said the plan "must be stopped".'), ['mixed: the plan "must be stopped"']);
    assert.deepEqual(reports('Ada Okafor did not like the phrase "is it safe".'), []);
  });

  it('are none of several names', () => {
    assert.deepEqual(reports('Ada Okafor said she has boats nicknamed the "old one", "new one" and the "slow one".'), [
      'indirect: she has boats nicknamed the "old one", "new one" and the "slow one"',
    ]);
  });

  it('end in front of a colon that leads to more marks, and start behind one', () => {
    assert.deepEqual(reports('Ada Okafor said the plan "must be thought out": "We want more boats."'), [
      'mixed: the plan "must be thought out"',
      'direct: "We want more boats."',
    ]);
  });

  it('end in front of what whoever speaks calls it', () => {
    assert.deepEqual(reports('Ada Okafor said the crew took an hour, something she called "unacceptable."'), [
      'indirect: the crew took an hour',
      'mixed: "unacceptable."',
    ]);
  });

  it('start behind whoever would listen', () => {
    assert.deepEqual(reports('Ada Okafor told anyone who would listen the boat had "wiped the floor" with them.'), [
      'mixed: the boat had "wiped the floor" with them',
    ]);
  });

  it('belong to the word of saying in front of the marks, not to what is said or done besides', () => {
    assert.deepEqual(reports('The ministry said it was "closely monitoring" the port and added that traffic was set to rise.'), [
      'mixed: it was "closely monitoring" the port',
      'indirect: traffic was set to rise',
    ]);
    assert.deepEqual(
      reports('The minister said the port had "zero tolerance" for theft and would allow guards to search trucks.'),
      ['mixed: the port had "zero tolerance" for theft and would allow guards to search trucks'],
    );
  });

  it('belong to the word of saying in front of the marks', () => {
    assert.deepEqual(reports('Ada Okafor, a teacher, said he was “extremely tired”, adding he could not leave.'), [
      'mixed: he was “extremely tired”',
      'indirect: he could not leave',
    ]);
  });

  it('are the marks alone behind what is wanted or asked', () => {
    for (const text of ['told the crews to “stop adding fuel”', 'asked whether the boats had “actively burned”'])
      assert.deepEqual(
        read(`Ada Okafor ${text}.`).quotes.map(({ type, content }) => [type, content]),
        [['mixed', undefined]],
        text,
      );
  });

  it('end where the reporter comments or the speaker does something else', () => {
    for (const rest of [
      ' — and few of her friends disagree',
      ', though the captain himself denies it',
      ', though she declined to show it',
      ', but few in the room believed her',
      ' and called on the crews to leave',
    ])
      assert.deepEqual(
        reports(`Ada Okafor says the harbour is “rotten”${rest}.`).slice(0, 1),
        ['mixed: the harbour is “rotten”'],
        rest,
      );
    const dashes = 'Ada Okafor says the harbour is “mort” — quite dead — under the new rules.';
    assert.deepEqual(reports(dashes), ['mixed: the harbour is “mort” — quite dead — under the new rules']);
  });

  it('have a clause each where "and that" parts them', () => {
    assert.deepEqual(reports('Ada Okafor said the boats were “old wood” and that the crews would be “home by June.”'), [
      'mixed: the boats were “old wood”',
      'mixed: the crews would be “home by June.”',
    ]);
  });

  it('begin behind the comma of the words that break them up', () => {
    assert.deepEqual(reports('The plan, Ada Okafor said, was “a disaster for all.”').slice(-1), [
      'mixed: was “a disaster for all.”',
    ]);
  });

  it('are not whoever stands in front of a source and speaks', () => {
    const text = 'Ada Okafor, according to two teachers in the room, asked the crews, “Where are the boats?”';
    assert.deepEqual(reports(text), ['direct: “Where are the boats?”']);
  });

  it('are not reported by nouns that a name tells apart', () => {
    assert.deepEqual(reports('A teacher said the Norbank demand, known for weeks, was “no menu”.').slice(0, 1), [
      'mixed: the Norbank demand, known for weeks, was “no menu”',
    ]);
  });

  it('end with the clause that opens the sentence', () => {
    assert.deepEqual(reports('After Ada Okafor said the road was closed, the crews left.'), ['indirect: the road was closed']);
    assert.deepEqual(reports('If Ada Okafor says the boats, oars and all, are late, they are late.'), [
      'indirect: the boats, oars and all, are late',
    ]);
  });

  it('hold what may come to be', () => {
    assert.deepEqual(reports('Ada Okafor said the rule showed that only a law could hold “the old boats”.'), [
      'mixed: the rule showed that only a law could hold “the old boats”',
    ]);
  });

  it('begin with what follows "said" where no time stands between', () => {
    assert.deepEqual(reports('Ada Okafor said the rule lets firms count boats that no longer sail.'), [
      'indirect: the rule lets firms count boats that no longer sail',
    ]);
  });
});

describe('words of saying that report nothing', () => {
  it('ask somebody', () => {
    assert.deepEqual(reports('Do you think the old harbour is safe for the boats?'), []);
    assert.deepEqual(reports('Could you briefly explain what the harbour board does?'), []);
    assert.deepEqual(reports('How can you tell whether the crews will sail or not?'), []);
    assert.deepEqual(reports('I’m saying that the old harbour is safe.'), []);
    assert.deepEqual(reports('Did you know? Ada Okafor thinks the old harbour is safe.'), ['indirect: the old harbour is safe']);
  });

  it('lead to what is not known yet, or have nobody in front of them behind the marks', () => {
    assert.deepEqual(reports('Time will explain whether the boats were too late.'), []);
    const far = 'A "shock therapy" of cuts has helped the boats of the town, but the old crane still reports many faults.';
    assert.ok(!reports(far).some((report) => report.includes('crane') || report.includes('boats')), reports(far).join());
    assert.deepEqual(reports('Ada Okafor told Reuters and the northern newspaper on Monday.'), []);
    assert.deepEqual(reports('Ada Okafor told the opening ceremony of the harbour fair on Monday.'), []);
  });

  it('tell what follows from something', () => {
    assert.deepEqual(reports('The strike means that fewer boats will sail this week.'), []);
    assert.deepEqual(reports('It implies that there was a plan for the harbour.'), []);
    assert.deepEqual(reports('Ada Okafor implied that there was a plan for the harbour.'), [
      'indirect: there was a plan for the harbour',
    ]);
    assert.deepEqual(reports('The crews fired shots aimed at a mast in the bay that carries a flag.'), []);
    assert.deepEqual(reports('So do we want there to be a board that runs the harbour?'), []);
  });

  it('are followed by a thing and what else somebody does', () => {
    assert.deepEqual(reports('Crews were urged to send in designs and explain what the boats should look like.'), []);
    assert.deepEqual(reports('Crews want to go and say that they are ready.'), ['indirect: they are ready']);
    assert.deepEqual(reports('Once the crews figured out what it was, they left.'), []);
    assert.deepEqual(reports('He spoke of the Herald, which writes the story and then has it read aloud.'), []);
    assert.deepEqual(reports('If Ada Okafor is telling dull jokes, do they laugh?'), []);
    assert.deepEqual(reports('Ada Okafor told the crews the truth before the boats were sold.'), []);
    assert.deepEqual(reports('Ada Okafor told them the truth was bitter.'), ['indirect: the truth was bitter']);
    assert.deepEqual(reports('Ada Okafor told staff that everything was ready.'), ['indirect: everything was ready']);
    assert.deepEqual(reports('Ada Okafor acknowledged and discussed the leak; it was news to her crew.'), []);
    assert.deepEqual(reports('It can be challenging and slow given the hours that crews keep in winter.'), []);
  });
});

describe('nouns that look like verbs of saying', () => {
  it('report nothing behind "other", and where a clause tells of them', () => {
    assert.deepEqual(reports('Tom Lind had other projects in the yard that he needed to finish.'), []);
    assert.deepEqual(reports('There is a lot of unfunny jokes that are told in a back room.'), []);
  });

  it('report nothing in front of a verb', () => {
    assert.deepEqual(reports('Republicans in rural states were more guarded.'), []);
    assert.deepEqual(reports('Tom Lind of the coastal states had no comment.'), []);
  });

  it('report nothing in front of an office of the state', () => {
    assert.deepEqual(reports('Ada Okafor and state Rep. Tom Lind have asked the crews to mend it.'), []);
  });

  it('report nothing behind a verb', () => {
    assert.deepEqual(reports('Ada Okafor demanded reports after the news that the boats were late.'), []);
  });
});

describe('several reports in one sentence', () => {
  it('are one each of what was called something and of what is said', () => {
    assert.deepEqual(reports('Tom Lind, who has called the probe a “witch hunt,” said he would sit down with the crews.'), [
      'mixed: “witch hunt,”',
      'indirect: he would sit down with the crews',
    ]);
  });

  it('are not lost where whoever speaks calls something names besides', () => {
    for (const rest of [', calling it “a menace.”', ', which he called “a menace.”', ' and called it “a menace.”'])
      assert.deepEqual(
        reports(`Tom Lind said on Friday that he would sue the firm${rest}`),
        ['indirect: he would sue the firm', 'mixed: “a menace.”'],
        rest,
      );
  });

  it('begin behind all of whoever is told', () => {
    assert.deepEqual(reports('Tom Lind told the Harbour Agency inquiry panel the boat had sunk in May.'), [
      'indirect: the boat had sunk in May',
    ]);
  });

  it('are none where somebody is told off', () => {
    assert.deepEqual(reports('Tom Lind told off the union officials who had come.'), []);
  });

  it('may be an answer of a word or two behind a colon', () => {
    assert.deepEqual(reports('Tom Lind was blunter: "Hell no."'), ['direct: "Hell no."']);
    assert.deepEqual(reports('His answer was short: "No."'), ['direct: "No."']);
    assert.deepEqual(reports('Tom Lind had one word for it: "No way at all."'), ['direct: "No way at all."']);
    assert.deepEqual(reports('They gave the boat a name: "Harrow."'), []);
    assert.deepEqual(reports('The lights went out and a cry went up: "Not again!"'), []);
  });

  it('are none where marks hold the title of a show', () => {
    assert.deepEqual(reports('Speaking on “Meet the Crews,” Ada Okafor said the plan was dead.'), [
      'indirect: the plan was dead',
    ]);
  });
});

describe('reports of several voices', () => {
  it('are told by nobody in particular, or quoted from whoever an apposition describes', () => {
    assert.deepEqual(reports('The crews were told that the harbour would close.'), ['indirect: the harbour would close']);
    const quoted = 'Reuters quoted Tom Lind, a captain of the old northern harbour, as saying that the road was closed.';
    assert.deepEqual(reports(quoted), ['indirect: the road was closed']);
    assert.equal(read(quoted).quotes[0]?.speaker?.text, 'Tom Lind');
    assert.deepEqual(reports('Ada Okafor wrote the memo, which was leaked.'), []);
  });

  it('stand one each in the clauses that a semicolon or ", and" parts', () => {
    assert.deepEqual(reports('Ada Okafor said the boats had left; officials said the harbour was full.'), [
      'indirect: the boats had left',
      'indirect: the harbour was full',
    ]);
  });

  it('go on behind an inserted cue with where something was', () => {
    assert.deepEqual(reports('The boat was found, Ada Okafor said, in the northern harbour.'), [
      'indirect: The boat was found',
      'indirect: in the northern harbour',
    ]);
    assert.deepEqual(reports('The boat was found, Ada Okafor said, in an interview with Reuters.'), [
      'indirect: The boat was found',
    ]);
  });
});
