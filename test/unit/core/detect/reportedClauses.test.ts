import assert from 'node:assert/strict';
import { read, speakerOf } from './support/readSpeakers';

/** The whole reported text of each quote with its speaker. */
function reports(text: string): readonly string[] {
  const found = read(text);
  return found.quotes.map((quote) => {
    const { start, end } = quote.content ?? quote.span;
    return `${quote.type}: ${text.slice(start, end)} (${speakerOf(found, quote)})`;
  });
}

describe('reported clauses', () => {
  it('stand behind ", saying", not in front of it', () => {
    assert.deepEqual(reports('Zenifor raised its forecast, saying demand was strong.'), [
      'indirect: demand was strong (Zenifor)',
    ]);
    assert.deepEqual(reports('A spokesman declined to comment, saying the boats were his.'), [
      'indirect: the boats were his ("A spokesman")',
    ]);
    assert.deepEqual(reports('Ada Okafor shut the bank, warning that losses would grow.'), [
      'indirect: losses would grow (Ada Okafor)',
    ]);
  });

  it('stand in front of whoever says "at least how many", is several things, or is close to somebody', () => {
    assert.deepEqual(reports('At least 40 sailors were hurt, aid group Zenifor said.'), [
      'indirect: At least 40 sailors were hurt (Zenifor)',
    ]);
    assert.deepEqual(reports('The bridge will open in June, captain and former minister Ada Okafor said.'), [
      'indirect: The bridge will open in June (Ada Okafor)',
    ]);
    assert.deepEqual(reports("The bridge will open in June, the union's captain and chief minister, Ada Okafor, said."), [
      'indirect: The bridge will open in June (Ada Okafor)',
    ]);
    assert.match(reports('The two have spoken by phone, people close to him said.')[0] ?? '', /: The two have spoken by phone /u);
    assert.deepEqual(reports('The bridge will open in June, the Harbour Authority concluded.'), [
      'indirect: The bridge will open in June (Harbour Authority)',
    ]);
  });

  it('stand in front of where something was said, whatever is told of the occasion', () => {
    assert.deepEqual(reports('The road is closed, Ada Okafor said at a news conference the board had called.'), [
      'indirect: The road is closed (Ada Okafor)',
    ]);
    assert.deepEqual(reports('The road is closed, Ada Okafor said in a statement that was sent to the crews.'), [
      'indirect: The road is closed (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor said at a news conference the board had called the vote.'), [
      'indirect: the board had called the vote (Ada Okafor)',
    ]);
  });

  it('are those of several of whom the last is told more of', () => {
    assert.deepEqual(reports('Tom Lind and Ada Okafor, a lawyer with Zenifor, say the notices are void.'), [
      'indirect: the notices are void ("Tom Lind and Ada Okafor")',
    ]);
  });

  it('may tell of another report behind "which"', () => {
    assert.deepEqual(reports('Ada Okafor said 40 sailors had left since the vote, which Tom Lind says he won fairly.'), [
      'indirect: 40 sailors had left since the vote (Ada Okafor)',
      'indirect: he won fairly (Tom Lind)',
    ]);
    assert.deepEqual(reports('He sang a song, which Tom Lind says often.'), []);
  });

  it('are nothing that the reporter makes of it', () => {
    assert.deepEqual(reports('Two sailors died Thursday, the Harbour Authority said, in the first deaths of the year.'), [
      'indirect: Two sailors died Thursday (Harbour Authority)',
    ]);
  });

  it('are none of what somebody is asked, and none where a participle says what is to come', () => {
    assert.deepEqual(reports('Asked what she would tell Tom Lind if he called, Ada Okafor left.'), []);
    assert.deepEqual(reports('Tom Lind called the bridge “a mess,” adding he would stay.')[0], 'mixed: “a mess,” (Tom Lind)');
    assert.deepEqual(reports('It ended in what Ada Okafor says was a raid.'), ['indirect: was a raid (Ada Okafor)']);
  });

  it('are those of whoever something is so for, behind a colon', () => {
    assert.deepEqual(reports('To Tom Lind, it is simple: “You pay or you leave.”'), [
      'direct: “You pay or you leave.” (Tom Lind)',
    ]);
  });

  it('are no figure that is added', () => {
    assert.deepEqual(reports('Tom Lind added 22 points and nine assists and the Harriers beat Leeds.'), []);
    assert.deepEqual(reports('Zenifor added 2% and gained more after the close.'), []);
    assert.deepEqual(reports('Zenifor added 12 sailors were hurt.'), ['indirect: 12 sailors were hurt (Zenifor)']);
  });

  it('are a clause in marks inside marks, without a comma too', () => {
    assert.deepEqual(reports('"One of them said \'I only feed the old hens\'. There were none," Ada Okafor said.'), [
      'direct: "One of them said \'I only feed the old hens\'. There were none," (Ada Okafor)',
      'direct: \'I only feed the old hens\' ("One of them")',
    ]);
    assert.equal(reports('"The nuns say \'Too salty\' and eat them," Ada Okafor said.').length, 1);
  });

  it('are no thing that is written or announced in front of another clause', () => {
    assert.deepEqual(reports('Ada Okafor, who wrote a book on boats, thinks the town will win.'), [
      'indirect: the town will win (Ada Okafor)',
    ]);
  });

  it('are nothing that a court is hearing', () => {
    assert.deepEqual(reports('The Harbour Authority, hearing a plea filed by Ada Okafor, has asked Norland to pay.'), []);
  });

  it('are no agency’s of the dateline', () => {
    assert.deepEqual(reports('PARIS (Reuters) - Zenifor on Friday cut its forecast, saying the market was "awful".'), [
      'mixed: the market was "awful" (Zenifor)',
    ]);
  });

  it('stand behind who says so in a clause of place', () => {
    assert.deepEqual(reports('He was taken to hospital, where teacher Ada Okafor said he was stable.'), [
      'indirect: he was stable (Ada Okafor)',
    ]);
    assert.deepEqual(reports('She was flown to Norport, where police said she was safe.'), ['indirect: she was safe ("police")']);
    assert.deepEqual(reports('The crews built a wall, which police said had been made of tin.'), [
      'indirect: had been made of tin ("police")',
    ]);
    assert.deepEqual(reports('Ada Okafor wants lower fares, which she says is vital for crews.'), [
      'indirect: is vital for crews (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor opposes the wall, which she said conflicts with old promises.'), [
      'indirect: conflicts with old promises (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor ends on a prayer, which she says twice a day in the yard.'), []);
  });

  it('have the organization between the commas as their source', () => {
    assert.deepEqual(reports('The state weather bureau, Zenifor, said Ada Okafor was wrong.'), [
      'indirect: Ada Okafor was wrong (Zenifor)',
    ]);
    assert.deepEqual(reports('The watchdog, the ELN, said the bank was slow.'), ['indirect: the bank was slow (ELN)']);
  });

  it('may be of two words', () => {
    assert.deepEqual(reports('Zenifor said sales fell.'), ['indirect: sales fell (Zenifor)']);
    assert.deepEqual(reports('Zenifor says 2029 is likelier.'), ['indirect: 2029 is likelier (Zenifor)']);
    assert.deepEqual(reports('Sales dropped, said Ada Okafor, a teacher.'), ['indirect: Sales dropped (Ada Okafor)']);
    assert.deepEqual(reports('The teacher said no. Talks will be held.'), ['indirect: no ("The teacher")']);
  });

  it('have no speaker where an audience is told', () => {
    assert.deepEqual(reports('Tom Lind was told by Ada Okafor that the shop would close.'), [
      'indirect: the shop would close (Ada Okafor)',
    ]);
    assert.deepEqual(reports('The jury was told that the shop was closed.'), ['indirect: the shop was closed (–)']);
    assert.deepEqual(reports('A court in Norport heard that the pair had planned it.'), [
      'indirect: the pair had planned it (–)',
    ]);
    assert.deepEqual(reports('The pair had planned it for months, the court heard.'), [
      'indirect: The pair had planned it for months (–)',
    ]);
    assert.deepEqual(reports('Jurors were told that the pair had "played their part".'), [
      'mixed: the pair had "played their part" (–)',
    ]);
    assert.deepEqual(reports('The crews were told by Ada Okafor of the ELN that the shop would close.'), [
      'indirect: the shop would close (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Zenifor has been told that the shop will close.'), ['indirect: the shop will close (–)']);
    assert.deepEqual(reports('Tom Lind has been told that the shop will close.'), []);
    assert.deepEqual(reports('The court will hear an appeal by Tom Lind, while Ada Okafor is to rule on it.'), []);
  });

  it('are of whoever a paper has them from', () => {
    assert.deepEqual(reports('Ada Okafor said the talks had failed, Reuters reported.'), [
      'indirect: the talks had failed (Ada Okafor)',
    ]);
  });

  it('need no "that" behind verbs that report, but a clause', () => {
    assert.deepEqual(reports('The ruling, which found the boats were old, may be read by all.'), [
      'indirect: the boats were old ("The ruling")',
    ]);
    assert.deepEqual(reports('Ada Okafor predicted the boats would never leave.'), [
      'indirect: the boats would never leave (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor predicted a year that would never end.'), []);
    assert.deepEqual(reports('Zenifor found the crews were owed wages.'), ['indirect: the crews were owed wages (Zenifor)']);
    assert.deepEqual(reports('Ada Okafor found the crews were owed wages.'), []);
    assert.deepEqual(reports('The crews, Zenifor found, had not been paid.'), []);
    assert.deepEqual(reports('Ada Okafor has heard it before.'), []);
    assert.deepEqual(reports('The statement was false, the ministry replied.'), [
      'indirect: The statement was false ("the ministry")',
    ]);
  });

  it('stand in front of all that is said of the telling', () => {
    assert.deepEqual(reports('The plant will close, an official told The Northern Star on condition of anonymity.'), [
      'indirect: The plant will close ("an official")',
    ]);
    assert.deepEqual(reports('The shop will be shut, the ministry said Thursday, hours before it opened a new one.'), [
      'indirect: The shop will be shut ("the ministry")',
    ]);
    assert.deepEqual(reports('He expected no objections from the senator, Ada Okafor added.'), [
      'indirect: He expected no objections from the senator (Ada Okafor)',
    ]);
  });

  it('are none behind a condition, and none of what is waved away', () => {
    for (const text of [
      'The minister spoke to them on condition that he not be named.',
      'Ada Okafor dismissed suggestions that the boats would hurt the bank.',
      'Two of its six officials, Ada Okafor and Per Hale, opposed the move.',
      'UN: Harrow Bay 106 Norport 93.',
    ])
      assert.deepEqual(reports(text), [], text);
  });

  it('end before the comment of the reporter', () => {
    for (const comment of [
      'sending its shares up 14%',
      'giving officials hope',
      'putting 900 jobs at risk',
      'raising fears of a strike',
      'a blow to the region',
      'its first loss in decades',
    ])
      assert.deepEqual(reports(`Zenifor said it would leave the harbour, ${comment}.`), [
        'indirect: it would leave the harbour (Zenifor)',
      ]);
    assert.deepEqual(reports('Police said the car hit a wall, killing two people.'), [
      'indirect: the car hit a wall, killing two people ("Police")',
    ]);
  });

  it('are those of either side of a semicolon', () => {
    assert.deepEqual(reports('Ada Okafor says the boats were old; Tom Lind says nobody looked at them.'), [
      'indirect: the boats were old (Ada Okafor)',
      'indirect: nobody looked at them (Tom Lind)',
    ]);
  });

  it('are of all who say so together', () => {
    assert.deepEqual(reports('The fire was out by noon, police and two witnesses said.'), [
      'indirect: The fire was out by noon ("police and two witnesses")',
    ]);
    assert.deepEqual(reports('Gunmen burnt the lorries in Norland, two teachers and a senior official said on Sunday.'), [
      'indirect: Gunmen burnt the lorries in Norland ("two teachers and a senior official")',
    ]);
    assert.deepEqual(reports('Ada Okafor said it had no boats, and the ELN said a crew it pays had left.'), [
      'indirect: it had no boats (Ada Okafor)',
      'indirect: a crew it pays had left (ELN)',
    ]);
    assert.deepEqual(reports('Zenifor said it had no boats, and the minister said the crews had left.'), [
      'indirect: it had no boats (Zenifor)',
      'indirect: the crews had left ("the minister")',
    ]);
  });

  it('stand behind a long apposition, whoever begins them', () => {
    assert.deepEqual(reports('The convenor, Ada Okafor, a retired teacher, said members had written 43 letters.'), [
      'indirect: members had written 43 letters (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ministry officials, seeking anonymity, said the draft blamed two of them.'), [
      'indirect: the draft blamed two of them ("Ministry officials")',
    ]);
    assert.deepEqual(reports('The boats left at noon, said an official who was there.'), [
      'indirect: The boats left at noon ("an official")',
    ]);
  });

  it('may be short in front of who speaks, and end the sentence with a promise', () => {
    assert.deepEqual(reports('The crews balked, said the minister.'), ['indirect: The crews balked ("the minister")']);
    assert.deepEqual(reports('The boats will be ready by May, the minister predicted.'), [
      'indirect: The boats will be ready by May ("the minister")',
    ]);
  });

  it('stand behind whoever is told', () => {
    assert.deepEqual(reports('The manager explained to Zenifor that the boats were old.'), [
      'indirect: the boats were old ("The manager")',
    ]);
    assert.deepEqual(reports('The ministry reported in May that Zenifor had sold the boats.'), [
      'indirect: Zenifor had sold the boats ("The ministry")',
    ]);
    assert.deepEqual(reports('The members were told the boats had not been sold.'), [
      'indirect: the boats had not been sold (–)',
    ]);
    assert.deepEqual(reports('Ada Okafor explained to Tom Lind a plan that had stood idle.'), []);
  });

  it('end before what whoever speaks does besides', () => {
    assert.deepEqual(reports('Tom Lind said the cut would bring some relief to the docks but called for a longer ban.'), [
      'indirect: the cut would bring some relief to the docks (Tom Lind)',
    ]);
    assert.deepEqual(reports('Ada Okafor said the wages were three months late but rejected talk of a strike.'), [
      'indirect: the wages were three months late (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor said the owners lost money and rejected an offer.'), [
      'indirect: the owners lost money and rejected an offer (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Zenifor said it had not been asked, and vowed to sue.'), [
      'indirect: it had not been asked (Zenifor)',
    ]);
    assert.deepEqual(reports('Ada Okafor said the yard would not close, and she vowed to keep the crews.'), [
      'indirect: the yard would not close (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor said the yard would close, and she cried as she left.'), [
      'indirect: the yard would close, and she cried as she left (Ada Okafor)',
    ]);
    assert.deepEqual(reports('The minister said the plan was dead but would not say why.'), [
      'indirect: the plan was dead ("The minister")',
    ]);
    assert.deepEqual(reports('Ada Okafor, who says the boats are old, left the harbour.'), [
      'indirect: the boats are old (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Zenifor says its boats will be ready in weeks, a claim met with laughter.'), [
      'indirect: its boats will be ready in weeks (Zenifor)',
    ]);
  });

  it('begin behind a semicolon', () => {
    assert.deepEqual(reports('The crews have left; the boats are old, Ada Okafor said.'), [
      'indirect: the boats are old (Ada Okafor)',
    ]);
  });

  it('behind "according to" may begin like an apposition', () => {
    assert.deepEqual(reports('According to Ada Okafor, the two sides had agreed on four points, among them the boats.'), [
      'indirect: the two sides had agreed on four points, among them the boats (Ada Okafor)',
    ]);
    assert.deepEqual(reports('According to Ada Okafor, a trader who is paid in tea, the boats are old.'), [
      'indirect: the boats are old (Ada Okafor)',
    ]);
  });

  it('stand in front of a person who is all that follows "said"', () => {
    assert.deepEqual(reports('Tom Lind, of the union, backs whoever pays, said Ada Okafor, who is a teacher.'), [
      'indirect: Tom Lind, of the union, backs whoever pays (Ada Okafor)',
    ]);
  });

  it('stand in front of a person with a role who is all that follows "said"', () => {
    assert.deepEqual(reports('Two boats from Zenifor, the ELN and the bank had left, said Ada Okafor, minister of boats.'), [
      'indirect: Two boats from Zenifor, the ELN and the bank had left (Ada Okafor)',
    ]);
  });

  it('leave to the reporter what stands in front of "and, according to"', () => {
    assert.deepEqual(reports('Zenifor has two boats and, according to Ada Okafor, has not paid for them.'), [
      'indirect: has not paid for them (Ada Okafor)',
    ]);
    assert.deepEqual(reports('They saw a hall where, according to Ada Okafor, the boats were built.'), [
      'indirect: the boats were built (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Tom Lind lives in the harbour now and, Ada Okafor says, a boat of his own.'), [
      'indirect: a boat of his own (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Zenifor has two boats and, Ada Okafor says, “no crew at all”.').slice(1), []);
  });

  it('are none where "that" or the verb tells what for, which or what should be', () => {
    for (const text of [
      'Ada Okafor explained the boats so that Tom Lind could steer them.',
      'Ada Okafor explained sensors that detect smoke.',
      'Ada Okafor testified that morning beside her husband.',
      'Ada Okafor demanded that the state take over the boats.',
      'Tom Lind added 20 for the winners, and Ada Okafor grabbed 15.',
    ])
      assert.deepEqual(reports(text), [], text);
    assert.deepEqual(reports('Ada Okafor explained last week that the boats were old.'), [
      'indirect: the boats were old (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor explained in a letter that the boats were old.'), [
      'indirect: the boats were old (Ada Okafor)',
    ]);
  });

  it('are none where a noun looks like a verb, and none where what is done has a clause of its own', () => {
    for (const text of [
      'Grants that had been made available to Ada Okafor were cut on Monday.',
      'The councils may adopt rules that are less strict than those of the state.',
      'Tom Lind responded by unveiling a plan that includes two more boats.',
      'Tom Lind signed the deal in 2022 that brought in equal fees for all.',
      'His office repeated that argument on Tuesday.',
      'Ada Okafor has told her eight pickers, most of them from the district, not to expect work before Christmas.',
    ])
      assert.deepEqual(reports(text), [], text);
  });

  it('around marks end where the next clause begins', () => {
    assert.deepEqual(reports('Ada Okafor said the boats were "a danger to all," though she declined to say why.'), [
      'mixed: the boats were "a danger to all," (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor said the boats were "a danger to all", and vowed to sue.'), [
      'mixed: the boats were "a danger to all" (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Zenifor said that it wants a "quiet winter" for the boats, two of the officials said.'), [
      'mixed: it wants a "quiet winter" for the boats (Zenifor)',
    ]);
  });

  it('are the marks alone where those tell what to do', () => {
    assert.deepEqual(reports('Ada Okafor asked the crews to "stop the fire at once".'), [
      'mixed: "stop the fire at once" (Ada Okafor)',
    ]);
  });

  it('hold marks that open them', () => {
    assert.deepEqual(reports('"A lack of money" killed the deal, Ada Okafor said.'), [
      'mixed: "A lack of money" killed the deal (Ada Okafor)',
    ]);
    assert.deepEqual(reports('The old ship "violated the waters" of the bay, Ada Okafor said.'), [
      'mixed: The old ship "violated the waters" of the bay (Ada Okafor)',
    ]);
  });

  it('end before the main clause, which somebody else may say', () => {
    assert.deepEqual(reports('While Tom Lind said he would stay, Senator Ada Okafor said he should go.'), [
      'indirect: he would stay (Tom Lind)',
      'indirect: he should go (Ada Okafor)',
    ]);
    assert.deepEqual(reports('In Oldport, where police said a boy had died, Ada Okafor said the road was unsafe.'), [
      'indirect: a boy had died ("police")',
      'indirect: the road was unsafe (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Days after Tom Lind said he would stay, Ada Okafor told crews that he should go.'), [
      'indirect: he would stay (Tom Lind)',
      'indirect: he should go (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Explaining that a boy had died there, a spokesman said Tuesday that the road was unsafe.'), [
      'indirect: a boy had died there ("a spokesman")',
      'indirect: the road was unsafe ("a spokesman")',
    ]);
    assert.deepEqual(reports('Warning that the boats were old, the minister left the hall.'), [
      'indirect: the boats were old ("the minister")',
    ]);
    assert.deepEqual(reports('Tom Lind said the bridge, the road and, if need be, the school would close.'), [
      'indirect: the bridge, the road and, if need be, the school would close (Tom Lind)',
    ]);
  });

  it('behind "and said" are of whom the main clause is about', () => {
    assert.deepEqual(reports('When Tom Lind left, Ada Okafor laughed and said she would sue.'), [
      'indirect: she would sue (Ada Okafor)',
    ]);
    assert.deepEqual(reports('After Tom Lind said the park was shut, Ada Okafor laughed and said she would sue.'), [
      'indirect: the park was shut (Tom Lind)',
      'indirect: she would sue (Ada Okafor)',
    ]);
  });

  it('hold a "that" which belongs to their subject', () => {
    assert.deepEqual(reports('Ada Okafor said boards that refuse could lose their money.'), [
      'indirect: boards that refuse could lose their money (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor said Monday that the road could close.'), [
      'indirect: the road could close (Ada Okafor)',
    ]);
  });

  it('are nobody’s who is only to say them', () => {
    assert.deepEqual(reports('Ada Okafor demanded that Mr Tom Lind say he was sorry "within an hour".'), [
      'mixed: Mr Tom Lind say he was sorry "within an hour" (Ada Okafor)',
    ]);
  });

  it('are none of what somebody wrote by the way', () => {
    assert.deepEqual(reports('Ada Okafor, a teacher who wrote a book, said it would sell.'), [
      'indirect: it would sell (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor, a teacher who wrote a book, hopes it would sell.'), []);
  });

  it('are none where all was heard before', () => {
    assert.deepEqual(reports('Ada Okafor has heard it all before.'), []);
  });

  it('are the views that somebody is said to hold', () => {
    assert.deepEqual(reports('Ada Okafor has doubts. Her argument is that the ferry was late and that nobody knew.'), [
      'indirect: the ferry was late and that nobody knew (Ada Okafor)',
    ]);
    assert.deepEqual(reports("Tom Lind's view, put bluntly in a letter last May, is that the crews were asleep."), [
      'indirect: the crews were asleep (Tom Lind)',
    ]);
    assert.deepEqual(reports("It was Tom Lind's contention, offered without proof, that the crews were asleep."), [
      'indirect: the crews were asleep (Tom Lind)',
    ]);
    assert.deepEqual(reports("Tom Lind's view is that of the harbour."), []);
    assert.deepEqual(reports('Ada Okafor left. In her view, the harbour is "dead as mutton."'), [
      'mixed: the harbour is "dead as mutton." (Ada Okafor)',
    ]);
    assert.deepEqual(reports('In her view, the harbour is dead.'), []);
  });

  it('go on behind where and when a cue that breaks them up was said', () => {
    assert.deepEqual(reports('Ada Okafor left. The ferry, she told reporters in Oldport, needs a crew.'), [
      'indirect: The ferry (Ada Okafor)',
      'indirect: needs a crew (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor left. What she wants, she said later, in the rain, is a boat.'), [
      'indirect: What she wants (Ada Okafor)',
      'indirect: is a boat (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor left. That was not, she said, a threat.'), [
      'indirect: That was not (Ada Okafor)',
      'indirect: a threat (Ada Okafor)',
    ]);
  });

  it('may begin with a "that" which does not, and with those who do', () => {
    assert.deepEqual(reports("Ada Okafor said that didn't matter."), ["indirect: that didn't matter (Ada Okafor)"]);
    assert.deepEqual(reports('Ada Okafor explained those who shout are few.'), [
      'indirect: those who shout are few (Ada Okafor)',
    ]);
    assert.deepEqual(reports('There is no law against that, Ada Okafor warned.'), [
      'indirect: There is no law against that (Ada Okafor)',
    ]);
  });

  it('are none where only a word is said', () => {
    assert.deepEqual(reports('Tom Lind says the word slowly, as if tasting it.'), []);
    assert.deepEqual(reports('The letter says something a little different.'), []);
    assert.deepEqual(reports('The village says no, thank you, to rockets.'), []);
    assert.deepEqual(reports('Tom Lind says something must change.'), ['indirect: something must change (Tom Lind)']);
    assert.deepEqual(reports('Tom Lind says the word was never used.'), ['indirect: the word was never used (Tom Lind)']);
  });

  it('beside marks end where a clause of somebody else begins', () => {
    assert.deepEqual(reports('When Tom Lind said the boat was "no bigger than a bath," Ada Okafor left.'), [
      'mixed: the boat was "no bigger than a bath," (Tom Lind)',
    ]);
    assert.deepEqual(reports('The police say the crews "started," and officials say the police did.'), [
      'mixed: the crews "started," ("The police")',
      'indirect: the police did ("officials")',
    ]);
    assert.deepEqual(reports('Ada Okafor called it "a toy"; she has said that it was late.'), [
      'mixed: "a toy" (Ada Okafor)',
      'indirect: it was late (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor said she stood by the letter, in which Tom Lind had said the boat was "a toy."'), [
      'indirect: she stood by the letter (Ada Okafor)',
      'mixed: the boat was "a toy." (Tom Lind)',
    ]);
    assert.deepEqual(reports('Ada Okafor says that it was late, that three of them knew, and that Tom Lind "was told."'), [
      'mixed: it was late, that three of them knew, and that Tom Lind "was told." (Ada Okafor)',
    ]);
  });

  it('are the marks alone of what somebody finds, asks as or writes under a picture', () => {
    assert.deepEqual(reports('Ada Okafor found it "childish."'), ['mixed: "childish." (Ada Okafor)']);
    assert.deepEqual(reports('Ada Okafor found that it was "childish."'), ['mixed: it was "childish." (Ada Okafor)']);
    assert.deepEqual(reports('Ada Okafor wrote a note with the caption "A toy for all."'), [
      'mixed: "A toy for all." (Ada Okafor)',
    ]);
    assert.deepEqual(reports('The town is "close to the edge," as the lawyer Ada Okafor said.'), [
      'mixed: "close to the edge," (Ada Okafor)',
    ]);
  });

  it('go on with what whoever speaks says in a clause of its own', () => {
    assert.deepEqual(reports('"It is late," said Ada Okafor, who added that boats would be.'), [
      'direct: "It is late," (Ada Okafor)',
      'indirect: boats would be (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Tom Lind left. He was, Ada Okafor told crews later, "only reading."'), [
      'mixed: "only reading." (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor said that boats were late, and she predicted that more would be.'), [
      'indirect: boats were late (Ada Okafor)',
      'indirect: more would be (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor was late. What she lacks, says Tom Lind, is a boat.'), [
      'indirect: What she lacks (Tom Lind)',
      'indirect: is a boat (Tom Lind)',
    ]);
  });

  it('begin behind a source of which a long clause tells', () => {
    const source = 'According to a review that the board finished in May and made public to nobody but itself only last month';
    assert.deepEqual(reports(`${source}, two of three guards were asleep.`), ['indirect: two of three guards were asleep (–)']);
  });

  it('begin behind a source that is described at length', () => {
    assert.deepEqual(reports('According to an official familiar with the matter, the board met on Friday.'), [
      'indirect: the board met on Friday ("an official familiar with the matter")',
    ]);
    assert.deepEqual(reports('According to Zenifor, sales fell.'), ['indirect: sales fell (Zenifor)']);
  });
});

describe('speakers', () => {
  it('come from a place that a hyphen names', () => {
    assert.deepEqual(reports('"It is good," said Norland-based teacher Ada Okafor.'), ['direct: "It is good," (Ada Okafor)']);
    assert.deepEqual(reports('"It is good," said a Norland-based trader.'), ['direct: "It is good," ("a Norland-based trader")']);
  });

  it('are people, not the place where they stand', () => {
    assert.deepEqual(reports('Tom Lind met protesters outside her office, who chanted "Go away now!"'), [
      'direct: "Go away now!" ("protesters")',
    ]);
  });

  it('are bodies and documents that speak themselves in front of a clause about somebody', () => {
    for (const source of ['the report', 'the harbour commission', 'police']) {
      assert.deepEqual(reports(`According to ${source}, Ada Okafor has left the pier.`), [
        `indirect: Ada Okafor has left the pier ("${source}")`,
      ]);
      assert.deepEqual(reports(`According to ${source}, Captain Ada Okafor, 54, left the pier.`), [
        `indirect: Captain Ada Okafor, 54, left the pier ("${source}")`,
      ]);
    }
    assert.deepEqual(reports('According to the minister, Ada Okafor, the pier is shut.'), [
      'indirect: the pier is shut (Ada Okafor)',
    ]);
    assert.deepEqual(reports('“It is shut,” said the captain of the harbour committee, Mr Tom Lind, on Monday.'), [
      'direct: “It is shut,” (Tom Lind)',
    ]);
  });

  it('are envoys to somewhere, what belongs to a country, and several of a trade that no list has', () => {
    for (const source of ["Norland's ambassador to Velzhia", "Norland's military", 'A visitor to the isles'])
      assert.deepEqual(reports(`${source} said the pier was shut.`), [`indirect: the pier was shut ("${source}")`]);
    assert.deepEqual(reports('Bookbinders say the pier is shut.'), ['indirect: the pier is shut ("Bookbinders")']);
    assert.deepEqual(reports('Tom Lind rejected calls for a ban on U.S. bakers, and said that the pier was shut.'), [
      'indirect: the pier was shut (Tom Lind)',
    ]);
  });

  it('are reports that say something themselves, not whose they are', () => {
    assert.deepEqual(reports("Friday's Harrow Shipping Ltd report also says the pier is shut."), [
      'indirect: the pier is shut (Harrow Shipping Ltd)',
    ]);
  });

  it('say all that follows where a "that" stands in what they say', () => {
    assert.deepEqual(reports('Zenifor said Mr. Tom Lind voiced fears that the pier would sink.'), [
      'indirect: Mr. Tom Lind voiced fears that the pier would sink (Zenifor)',
    ]);
    assert.deepEqual(reports('Zenifor says a survey of 1,300 bakers shows that the pier is shut.'), [
      'indirect: a survey of 1,300 bakers shows that the pier is shut (Zenifor)',
    ]);
    assert.deepEqual(reports('Zenifor said last week that the pier was shut.'), ['indirect: the pier was shut (Zenifor)']);
    assert.deepEqual(reports('Zenifor said at 10 p.m. that the pier was shut.'), ['indirect: the pier was shut (Zenifor)']);
  });

  it('are those of whom a clause tells, not what it names', () => {
    for (const source of [
      'The agency that watches the coast',
      'The company that runs the ferries',
      'The man who owns the ferries',
    ])
      assert.deepEqual(reports(`${source} says the pier is shut.`), [
        `indirect: the pier is shut ("${source.split(' ').slice(0, 2).join(' ')}")`,
      ]);
    assert.deepEqual(reports('The news vexed Norland, which acknowledges the loss but says that the pier is shut.'), [
      'indirect: the pier is shut ("Norland")',
    ]);
    assert.deepEqual(reports('The union praised Norland, which runs the ferries, and said that the pier was shut.'), [
      'indirect: the pier was shut ("The union")',
    ]);
  });

  it('are the group of which examples are named, and whoever a message is from', () => {
    assert.deepEqual(reports('Firms such as Zenifor, Velzha Ltd and Harrow Ltd say the pier is shut.'), [
      'indirect: the pier is shut ("Firms")',
    ]);
    assert.deepEqual(reports('The Harbour Agency published a message from Mr. Tom Lind, saying the pier was shut.'), [
      'indirect: the pier was shut (Tom Lind)',
    ]);
  });

  it('say more than one thing, and do so in a film', () => {
    for (const but of ['but', 'and', 'although'])
      assert.deepEqual(reports(`Tom Lind said the pier was shut, ${but} he said it would open.`), [
        'indirect: the pier was shut (Tom Lind)',
        'indirect: it would open (Tom Lind)',
      ]);
    assert.deepEqual(reports('Tom Lind made a film, in which he says the pier is shut.'), [
      'indirect: the pier is shut (Tom Lind)',
    ]);
  });

  it('tell stations and news conferences of any kind', () => {
    for (const whom of ['British Radio', 'Norlandish television', 'a weekly news conference'])
      assert.deepEqual(reports(`Tom Lind told ${whom} the pier was shut.`), ['indirect: the pier was shut (Tom Lind)']);
  });

  it('stand in front of a list between dashes, of a long clause, and together behind "But"', () => {
    assert.deepEqual(reports('The leaders of three groups -- Zenifor, Velzha and Harrow -- said the pier was shut.'), [
      'indirect: the pier was shut ("The leaders of three groups")',
    ]);
    assert.deepEqual(
      reports('Five officials who were detained and questioned by Norland in May for a march in Oldport say they are ill.'),
      ['indirect: they are ill ("Five officials")'],
    );
    assert.deepEqual(reports('But neighbours and British officials say the pier is shut.'), [
      'indirect: the pier is shut ("neighbours and British officials")',
    ]);
  });

  it('stand in front of "whilst", and are told of by what a name is', () => {
    assert.deepEqual(reports('During the Harbour Hour, Tom Lind kept the board’s record whilst saying that a toll was due.'), [
      'indirect: a toll was due (Tom Lind)',
    ]);
    assert.deepEqual(reports('Ada Okafor, a stern teacher who said Monday she was ill, is in town.'), [
      'indirect: she was ill ("a stern teacher")',
    ]);
  });

  it('are no other group where a state is named', () => {
    assert.deepEqual(reports('Zenifor Ltd sent boats.\n\nThe U.S. military said the pier was shut.'), [
      'indirect: the pier was shut ("The U.S. military")',
    ]);
  });

  it('are of two nations, near somebody, or behind a stretch of time', () => {
    assert.deepEqual(reports('Norlandish and Velzhian officials say the pier is shut.'), [
      'indirect: the pier is shut ("Norlandish and Velzhian officials")',
    ]);
    assert.deepEqual(reports('Friends of Ada Okafor said the pier was shut.'), [
      'indirect: the pier was shut ("Friends of Ada Okafor")',
    ]);
    assert.deepEqual(reports('In recent weeks critics have fought the plan, saying the pier was shut.'), [
      'indirect: the pier was shut ("critics")',
    ]);
  });
});

describe('what reports leave out', () => {
  it('is when something was said, and the words of saying in front of "in her words"', () => {
    for (const when of ['later that month', 'earlier that day', 'later the same year'])
      assert.deepEqual(reports(`Ada Okafor replied ${when} that the pier was shut.`), [
        'indirect: the pier was shut (Ada Okafor)',
      ]);
    assert.deepEqual(reports('Ada Okafor said, in her own words, “We will never give up.”'), [
      'direct: “We will never give up.” (Ada Okafor)',
    ]);
  });

  it('is what whoever speaks did not tell, what others tell meanwhile, and what the reporter makes of it', () => {
    for (const rest of [
      ' but did not identify them',
      ', but did not release their names',
      ', but did not provide details',
      ', in the latest blow to the town',
    ])
      assert.deepEqual(reports(`The captain said two sailors had drowned${rest}.`), [
        'indirect: two sailors had drowned ("The captain")',
      ]);
    assert.deepEqual(reports('The captain said the crew was safe, as officials reported a second leak.'), [
      'indirect: the crew was safe ("The captain")',
    ]);
    assert.deepEqual(reports('The captain said the crew was safe, as it was on shore.'), [
      'indirect: the crew was safe, as it was on shore ("The captain")',
    ]);
    assert.deepEqual(reports('The captain said the crew had left but did not have a permit.'), [
      'indirect: the crew had left but did not have a permit ("The captain")',
    ]);
  });

  it('is of what somebody speaks or warns, but for the marks', () => {
    assert.deepEqual(reports('Ada Okafor warned of a “big flood” in the town.'), ['mixed: “big flood” (Ada Okafor)']);
    assert.deepEqual(reports('Ada Okafor told reporters there Monday the pier was shut.'), [
      'indirect: the pier was shut (Ada Okafor)',
    ]);
  });

  it('is what people vote', () => {
    assert.deepEqual(reports('Ada Okafor, who voted “no” in May, said a “yes” vote would shut the pier.'), [
      'indirect: a “yes” vote would shut the pier (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor said “no” to the plan.'), ['mixed: “no” to the plan (Ada Okafor)']);
  });

  it('is not what is said behind marks besides', () => {
    assert.deepEqual(reports('Ada Okafor asked bakers “to help the town” and said few of them do so.'), [
      'mixed: “to help the town” (Ada Okafor)',
      'indirect: few of them do so (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor warned Norland that its piers would suffer what she called “rot” if nobody came.'), [
      'mixed: its piers would suffer what she called “rot” if nobody came (Ada Okafor)',
    ]);
  });
});

describe('what is no report', () => {
  it('is a warning or a ruling of somebody, what reports are of, and what is announced on a day', () => {
    assert.deepEqual(reports('Bakers ignored a similar warning ahead of fires that shut the pier.'), []);
    assert.deepEqual(reports('The mayor left despite recent reports that the pier was safe.'), []);
    assert.deepEqual(reports('Ada Okafor disputed earlier reports that the pier was safe.'), []);
    assert.deepEqual(reports('The inquiry reported Tuesday is the latest into the pier.'), []);
    assert.deepEqual(reports('Zenifor reported many losses in May and has left the pier.'), []);
  });

  it('is a noun of saying in front of another verb, and a thing that was done to', () => {
    assert.deepEqual(reports('A harsh storm warning is in effect from Oldport to Harrow.'), []);
    assert.deepEqual(reports('Some news reports raised the chance that a boat was late.'), []);
    assert.deepEqual(reports('Zenifor predicted the continued losses of the yard.'), []);
    assert.deepEqual(reports('Zenifor predicted the losses would end.'), ['indirect: the losses would end (Zenifor)']);
  });

  it('is what somebody is known as', () => {
    assert.deepEqual(reports('Ada Okafor, known as the “first lady of the old pier”, said it was shut.'), [
      'indirect: it was shut (Ada Okafor)',
    ]);
  });

  it('is a boat that is called back, a figure that is made public, and a demand for what does something', () => {
    assert.deepEqual(reports('Zenifor reported its losses because the rules were strict.'), []);
    assert.deepEqual(reports('Zenifor released that figure on Monday.'), []);
    assert.deepEqual(reports('The union repeated demands for a new pier that takes big boats.'), []);
  });
});

describe('reports without "that" behind where and how something was said', () => {
  const isReported = (setting: string): void => {
    const text = `Ada Okafor said ${setting} she had never seen the boats.`;
    assert.deepEqual(reports(text), ['indirect: she had never seen the boats (Ada Okafor)'], text);
  };

  it('stand behind whom an email or interview was for', () => {
    isReported('in an email to the Harrow Post');
    isReported('in an interview with Reuters on Tuesday');
    isReported('in a note to clients');
  });

  it('stand behind any place or way of saying', () => {
    isReported('outside court');
    isReported('through a translator');
    isReported('via email');
    isReported('at a campaign stop in Norland');
    isReported('on her way into a caucus meeting');
    isReported('on social media');
  });

  it('may open with a noun or a name', () => {
    assert.deepEqual(reports('Ada Okafor said in court documents the officer had lied.'), [
      'indirect: the officer had lied (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor said in an email Tom Lind was late.'), ['indirect: Tom Lind was late (Ada Okafor)']);
  });

  it('are not where only a setting or an amount stands', () => {
    assert.deepEqual(reports('Ada Okafor said at least 30 people had been held.'), [
      'indirect: at least 30 people had been held (Ada Okafor)',
    ]);
    assert.deepEqual(reports('The boats are late, Ada Okafor said in an interview with Reuters.'), [
      'indirect: The boats are late (Ada Okafor)',
    ]);
  });

  it('hold what marks are a piece of', () => {
    assert.deepEqual(reports('Ada Okafor said in an email to Reuters she was “sorry” for the boats.'), [
      'mixed: she was “sorry” for the boats (Ada Okafor)',
    ]);
  });
});

describe('what goes on behind a report', () => {
  it('is said by whoever says the report, not by what that is about', () => {
    assert.deepEqual(reports('Voters are tired, Ada Okafor said in Oldport, adding that no clerk had come.'), [
      'indirect: Voters are tired (Ada Okafor)',
      'indirect: no clerk had come (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Norland will send boats, said Ada Okafor, adding that the first were on their way.'), [
      'indirect: Norland will send boats (Ada Okafor)',
      'indirect: the first were on their way (Ada Okafor)',
    ]);
    assert.deepEqual(reports('The roads are icy, police said, warning drivers that more ice could form.'), [
      'indirect: The roads are icy ("police")',
      'indirect: more ice could form ("police")',
    ]);
  });

  it('is said by whom an apposition names', () => {
    assert.deepEqual(reports('The minister, Ada Okafor, said the town would rebuild, adding that help had come.'), [
      'indirect: the town would rebuild (Ada Okafor)',
      'indirect: help had come (Ada Okafor)',
    ]);
  });
});

describe('what a thing is called behind a report', () => {
  it('is in the marks alone, however many words name the thing', () => {
    assert.deepEqual(reports('“We need boats,” said Ada Okafor, calling the long delay an “embarrassment” for Oldport.'), [
      'direct: “We need boats,” (Ada Okafor)',
      'mixed: “embarrassment” (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor said no and called the latest demands “pure fantasy.”'), [
      'mixed: “pure fantasy.” (Ada Okafor)',
    ]);
  });

  it('may be told of by what a ruling says', () => {
    assert.deepEqual(reports('“The state,” Ada Okafor wrote in the 41-page ruling, “has no such power.”'), [
      'direct: “The state,” (Ada Okafor)',
      'direct: “has no such power.” (Ada Okafor)',
    ]);
  });

  it('is heard by whoever adds so', () => {
    assert.deepEqual(reports('Ada Okafor added that she’d heard “no appetite” for the boats.'), [
      'mixed: she’d heard “no appetite” for the boats (Ada Okafor)',
    ]);
  });
});

describe('who reports', () => {
  it('is whoever is told of at the start, not what that is of', () => {
    assert.deepEqual(reports('A Harbour Authority judge dismissed it, saying the boats were late.'), [
      'indirect: the boats were late ("A Harbour Authority judge")',
    ]);
  });

  it('is said behind the clause of somebody else, however that opens', () => {
    assert.deepEqual(reports('Police said the man had a gun, although a witness said she never saw one.'), [
      'indirect: the man had a gun ("Police")',
      'indirect: she never saw one ("a witness")',
    ]);
  });

  it('is the source of what somebody knew', () => {
    assert.deepEqual(
      reports('The company said nothing. The boats were late, according to court documents.').at(-1),
      'indirect: The boats were late ("court documents")',
    );
  });

  it('is a source of which more is said than its name, set into the report', () => {
    assert.deepEqual(reports('The offer, according to a document obtained by Reuters, would give captains a day off.'), [
      'indirect: The offer ("a document")',
      'indirect: would give captains a day off ("a document")',
    ]);
  });

  it('rates a share without quoting anybody', () => {
    assert.deepEqual(reports('Ada Okafor, who has a “buy” rating on the stock, said the firm was cheap.'), [
      'indirect: the firm was cheap (Ada Okafor)',
    ]);
  });

  it('is named behind the words where the next sentence tells how they put it', () => {
    assert.deepEqual(reports('“It was a bad call.” That’s how Ada Okafor described the delay.'), [
      'direct: “It was a bad call.” (Ada Okafor)',
    ]);
    assert.deepEqual(reports('“It was a bad call.” That’s how Ada Okafor got home.'), ['direct: “It was a bad call.” (–)']);
  });
});

describe('reports in the papers of Canada and America', () => {
  it('begin behind a dateline without a place', () => {
    assert.deepEqual(reports('June 22 (Reuters) -- A man has lost a boat, Ada Okafor said.'), [
      'indirect: A man has lost a boat (Ada Okafor)',
    ]);
  });

  it('end with a word for somebody in front of the verb', () => {
    assert.deepEqual(reports('Patients wait three hours to see a doctor, says Ada Okafor, who left.'), [
      'indirect: Patients wait three hours to see a doctor (Ada Okafor)',
    ]);
  });

  it('begin behind whom somebody warns', () => {
    assert.deepEqual(reports('Ada Okafor warned them they would lose the boats.'), [
      'indirect: they would lose the boats (Ada Okafor)',
    ]);
  });

  it('are whose words the marks hold, whoever knows of it', () => {
    assert.deepEqual(reports('Ada Okafor told the crew she was “late for church,” according to a report.'), [
      'mixed: she was “late for church,” (Ada Okafor)',
    ]);
  });

  it('are whoever judges the words of others', () => {
    assert.deepEqual(reports('Ada Okafor called Tom Lind’s claims “nonsense.”'), ['mixed: “nonsense.” (Ada Okafor)']);
  });

  it('go on as those of whoever denies, not of somebody in what is denied', () => {
    assert.deepEqual(
      reports('Tom Lind met Ada Okafor. Ada Okafor denied she was late, saying the boats had left.').at(-1),
      'indirect: the boats had left (Ada Okafor)',
    );
  });
});

describe('reports whose sentence holds more between commas', () => {
  it('are said by whoever stands behind the verb where the clause in front is whole', () => {
    assert.deepEqual(reports('The fire, which began at noon, had spread by morning, said Ada Okafor of the Harbour Authority.'), [
      'indirect: The fire, which began at noon, had spread by morning (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Ada Okafor, who was late, said the boats had left.'), [
      'indirect: the boats had left (Ada Okafor)',
    ]);
  });

  it('are not those of whom a preposition leads in, whatever opens the sentence', () => {
    assert.deepEqual(reports('But after a talk with Ada Okafor, a captain explained that the boats had left.'), [
      'indirect: the boats had left ("a captain")',
    ]);
  });

  it('are not those of whom somebody else met before', () => {
    assert.deepEqual(reports('After meeting Ada Okafor, a captain said that the boats had left.'), [
      'indirect: the boats had left ("a captain")',
    ]);
  });

  it('go on with a piece in marks behind an apposition', () => {
    assert.deepEqual(reports('Ada Okafor says she has called the owner, Tom Lind, “at least 40 times.”'), [
      'mixed: she has called the owner, Tom Lind, “at least 40 times.” (Ada Okafor)',
    ]);
  });
});
