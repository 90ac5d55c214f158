import assert from 'node:assert/strict';
import { panelOfField } from '../../../../src/core/detect/model/mended/panelOfField';
import { settledOrganizations } from '../../../../src/core/detect/model/mended/settledOrganizations';
import { NO_EVIDENCE, Sighting } from '../../../../src/core/detect/wordEvidence';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import { detectorResources } from '../detectorResources';

describe('settledOrganizations', () => {
  /** What is settled in a paragraph in which the weights found some organizations and nothing else; `seen` is the evidence of a word. */
  const settled = (text: string, known: readonly string[] = [], seen: Readonly<Record<string, number>> = {}): string[] => {
    const paragraph = analyseParagraph(text, detectorResources.lexicon);
    const { tokens } = paragraph;
    const found = tokens.flatMap((token, from) =>
      known.includes(token.text) ? [{ kind: 'organization' as const, from, to: from + 1, confidence: 0.9 }] : [],
    );
    const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
    const runs = tokens.flatMap((_, from) => {
      if (!isCapital(from) || isCapital(from - 1)) return [];
      let to = from + 1;
      while (isCapital(to)) to++;
      return [{ from, to }];
    });
    const evidence = Object.keys(seen).length === 0 ? NO_EVIDENCE : tokens.map((token) => seen[token.text] ?? 0);
    return settledOrganizations(paragraph, runs, runs, evidence, found).map(({ from }) => tokens[from]?.text ?? '');
  };

  it('are institutions without an article', () => {
    assert.deepEqual(settled('She is to give details in Parliament next month.'), ['Parliament']);
    assert.deepEqual(settled('She left the Parliament next to it.'), []);
    assert.deepEqual(settled('It was named in Parliament Street.'), []);
  });

  it('are firms that are listed with their possessive, where nothing is owned', () => {
    assert.deepEqual(settled("Then Wendy's hired two."), ['Wendy']);
    assert.deepEqual(settled("They left Wendy's, which paid."), ['Wendy']);
    assert.deepEqual(settled("Then Christie's cut its estimate."), ['Christie']);
    assert.deepEqual(settled("Then Wendy's mother left."), []);
    assert.deepEqual(settled("Then Velzha's hired two."), []);
    assert.deepEqual(settled("Then Wendy's hired two.", [], { Wendy: Sighting.personFirst }), []);
  });

  it('are parties in letters with those of a wing behind them', () => {
    assert.deepEqual(settled('Then JQ(U) left.'), ['JQ']);
    assert.deepEqual(settled('Then JQ (U) left.'), []);
    assert.deepEqual(settled('Ada Lorne, BA(H), left.'), []);
  });

  it('are headed by whoever is named behind them', () => {
    assert.deepEqual(settled('The head of Gazprom Ada Lorne left.'), ['Gazprom']);
    assert.deepEqual(settled('The days of Gazprom Ada Lorne knew.'), []);
  });

  it('are teams in front of who plays for them', () => {
    assert.deepEqual(settled('Wolfhounds captain Ada Lorne left.'), ['Wolfhounds']);
    assert.deepEqual(settled('It pleased Impact coach Ada Lorne.'), ['Impact']);
    assert.deepEqual(settled('Impact coach Ada Lorne left.'), ['Impact']);
    assert.deepEqual(settled('The Sea Robbers will be without Ada Lorne.'), ['Sea']);
    assert.deepEqual(settled('Veteran guard Ada Lorne left.'), []);
    assert.deepEqual(settled('Girls coach Ada Lorne left.'), []);
    assert.deepEqual(settled('Kenya captain Ada Lorne left.'), []);
    assert.deepEqual(settled('Wolfhounds captain the ferry.'), []);
  });

  it('are the office of a sheriff and the paper that somebody writes for', () => {
    assert.deepEqual(settled("Velzhe County Sheriff's Office Chief Deputy Ada Lorne left."), ['Velzhe']);
    assert.deepEqual(settled("Velzhe County Sheriff's horse left."), []);
    assert.deepEqual(settled('She is a reporter covering the harbour for the Star.'), ['Star']);
    assert.deepEqual(settled('They looked for the Star of the show.'), []);
  });

  it('are schools and stations by their last word', () => {
    assert.deepEqual(settled('It is near Velzhar Government Primary School in town.'), ['Velzhar']);
    assert.deepEqual(settled('It was told on Velzhe Radio in Quilla.'), ['Velzhe']);
    assert.deepEqual(settled('It is near Velzhar Primary School Road in town.'), []);
    assert.deepEqual(settled('It left the Velzhe Radio on.'), []);
  });

  it('are never two on the same words', () => {
    const seen = { KOLF: Sighting.organizationWhole | Sighting.explained };
    assert.deepEqual(settled('She joined KOLF last year.', [], seen), ['KOLF']);
    assert.deepEqual(settled('She sat on the Standing Committee on KOLF last year.', [], seen), ['Standing']);
  });

  it('are parties that go by an ordinary word, in front of who sits for them', () => {
    assert.deepEqual(settled('Some Labor MPs were silent.'), ['Labor']);
    assert.deepEqual(settled('She asked a Conservative senator.'), ['Conservative']);
    assert.deepEqual(settled('It shook Green Leader Ada Lorne.'), ['Green']);
    assert.deepEqual(settled('Conservative candidates won in Norland.'), []);
    assert.deepEqual(settled('She asked a Conservative leader.'), []);
    assert.deepEqual(settled('She asked a Labor lawyer.'), []);
    assert.deepEqual(settled('The Kitran Labor MPs left.'), []);
  });

  it('are letters written as a word that the article has in full', () => {
    const seen = { Kolf: Sighting.capital | Sighting.initials };
    assert.deepEqual(settled('She spoke of members of Kolf in plain clothes.', [], seen), ['Kolf']);
    assert.deepEqual(settled('She spoke of members of Kolf in plain clothes.'), []);
    const person = { Kolf: Sighting.initials | Sighting.personLast };
    assert.deepEqual(settled('She spoke of members of Kolf in plain clothes.', [], person), []);
  });

  it('are letters that the article has explained, beside other words', () => {
    const seen = { KLF: Sighting.organizationWhole | Sighting.explained };
    assert.deepEqual(settled('A KLF NEC secretary spoke.', [], seen), ['KLF']);
    assert.deepEqual(settled('A KLF NEC secretary spoke.', [], { KLF: Sighting.organizationWhole }), []);
    assert.deepEqual(settled('Students Say KLF Cuts Hurt.', [], seen), []);
    assert.deepEqual(settled('A KLF NEC secretary spoke.', [], { KLF: Sighting.explained | Sighting.office }), []);
  });

  it('are listed in two words of which the second is small', () => {
    assert.deepEqual(settled('A deal with Québec solidaire is off.'), ['Québec']);
    assert.deepEqual(settled('A deal with Québec solidarity is off.'), []);
  });

  it('are letters and parties by who serves them', () => {
    assert.deepEqual(settled('A VSTJ prosecutor closed the case.'), ['VSTJ']);
    assert.deepEqual(settled('A DNA prosecutor closed the case.'), []);
    assert.deepEqual(settled('A VSTJ case was closed.'), []);
    assert.deepEqual(settled('Liberal MPP Kolfan Sixbode left.'), ['Liberal']);
    assert.deepEqual(settled('PC Leader Kolfan Sixbode left.'), ['PC']);
    assert.deepEqual(settled('Some say a PC candidate left.'), ['PC']);
    assert.deepEqual(settled('He sold a PC to them.'), []);
    assert.deepEqual(settled('In Lisbon the yield on the 10-year Treasury fell.'), []);
    assert.deepEqual(settled('Liberal Kolfan Sixbode left.'), []);
  });

  it('are panels with the field behind them', () => {
    assert.deepEqual(settled('The Standing Committee on Rural Roads and Harbours met.'), ['Standing']);
    const paragraph = analyseParagraph('The Standing Committee on Rural Roads and Harbours met.', detectorResources.lexicon);
    assert.deepEqual(panelOfField(paragraph, { from: 1, to: 3 }), { from: 1, to: 8 });
    assert.deepEqual(settled('The Standing Committee on Monday met.'), []);
  });

  it('are outlets with a capital article that somebody tells something', () => {
    assert.deepEqual(settled('He told The Coastal that it was late.'), ['Coastal']);
    assert.deepEqual(settled('In an interview with The Leader, he wept.'), ['Leader']);
    assert.deepEqual(settled('He told The Hague that it was late.'), []);
    assert.deepEqual(settled('He told the Leader that it was late.'), []);
  });

  it('are letters written as a word in front of an office', () => {
    const seen = { Kolf: Sighting.capital | Sighting.initials };
    assert.deepEqual(settled('Ada Lorne, who is also Kolf Vice President, left.', [], seen), ['Kolf']);
    assert.deepEqual(settled('Ada Lorne, who is also Kolf Sixten, left.', [], seen), []);
  });

  it('are letters in brackets that are the initials of what stands in front of them', () => {
    assert.deepEqual(settled('Then the Velano (V) and the Gabunga (GAB) met.', ['Gabunga']), []);
    const paragraph = analyseParagraph('Then Gabungan Rakyat Velano (GRV) met.', detectorResources.lexicon);
    const found = [{ kind: 'organization' as const, from: 1, to: 4, confidence: 0.6 }];
    const runs = [
      { from: 1, to: 4 },
      { from: 5, to: 6 },
    ];
    const [letters] = settledOrganizations(paragraph, runs, runs, NO_EVIDENCE, found);
    assert.equal(letters?.from, 5);
  });

  it('are letters in brackets of a ministry, with the small one of "of"', () => {
    const found = [{ kind: 'organization' as const, from: 1, to: 5, confidence: 0.6 }];
    const runs = [
      { from: 1, to: 5 },
      { from: 6, to: 7 },
    ];
    const settledIn = (text: string): number[] =>
      settledOrganizations(analyseParagraph(text, detectorResources.lexicon), runs, runs, NO_EVIDENCE, found).map(
        ({ from }) => from,
      );
    assert.deepEqual(settledIn('The Ministry of Kolfan Sixbodes (MoKS) met.'), [6]);
    assert.deepEqual(settledIn('The Ministry of Kolfan Sixbodes (MoXY) met.'), []);
  });

  it('are told something behind an article', () => {
    for (const text of [
      'She told the Kolfan Sixbode that it was over.',
      'It was quoted as saying by the Kolfan Sixbode.',
      'Speaking to the Kolfan Sixbode, she wept.',
      'In an interview with the Kolfan Sixbode she wept.',
    ])
      assert.deepEqual(settled(text), ['Kolfan'], text);
    for (const text of [
      'She told Kolfan Sixbode that it was over.',
      'It was cut by the Kolfan Sixbode.',
      'She told the Kolfan that.',
    ])
      assert.deepEqual(settled(text), [], text);
  });

  it('are words that end as outlets do', () => {
    assert.deepEqual(settled('The trial was told by a Velzhanews reporter.'), ['Velzhanews']);
  });

  it('are clubs that the article has in full', () => {
    const part = Sighting.organizationPart;
    const seen = { City: part, United: part };
    assert.deepEqual(settled('She said City were tired.', [], seen), ['City']);
    assert.deepEqual(settled('In May the City boss left United.', [], seen), ['City', 'United']);
    assert.deepEqual(settled('She said City were tired.'), []);
    assert.deepEqual(settled('Then City officials left the City.', [], seen), []);
    assert.deepEqual(settled('Once more City won.', [], { City: part | Sighting.league }), ['City']);
    assert.deepEqual(settled('They live in City. United in grief, they left.', [], seen), []);
  });

  it('are told something, unless the article has a ship or a storm of that name', () => {
    assert.deepEqual(settled('According to Kolfen, it was late.'), ['Kolfen']);
    for (const thing of [Sighting.ship, Sighting.storm])
      assert.deepEqual(settled('According to Kolfen, it was late.', [], { Kolfen: thing }), []);
  });

  it('are letters of listed organizations that are written as words, at the head of a list of others', () => {
    assert.deepEqual(settled('The heads of Lesco, Mepco and Kolfan met.', ['Kolfan']), ['Lesco', 'Mepco']);
    assert.deepEqual(settled('The heads of Lesco, Mepco and Kolfan met.'), []);
    assert.ok(!settled('The heads of Sixbode, Velquor and Kolfan met.', ['Kolfan']).includes('Sixbode'));
  });

  it('are words listed between organizations', () => {
    assert.deepEqual(settled('The heads of Orvex, Tramco, Dulvo and Kemmex met.', ['Orvex', 'Kemmex']), ['Tramco', 'Dulvo']);
    assert.deepEqual(settled('The heads of Orvex, Tramco and Lagos met.', ['Orvex']), []);
    assert.deepEqual(settled('The heads of Orvex, Lagos and Kemmex met.', ['Orvex', 'Kemmex']), []);
    assert.deepEqual(settled('Orvex, Tramco said, left Kemmex.', ['Orvex', 'Kemmex']), []);
  });

  it('fill a slot that only organizations fill', () => {
    assert.deepEqual(settled('She is an analyst at Orvex and knows it.'), ['Orvex']);
    assert.deepEqual(settled('Ada Lorne, chief financial officer of Tramco, left.'), ['Tramco']);
    assert.deepEqual(settled('She was director of research at Dulvo then.'), ['Dulvo']);
    assert.deepEqual(settled('It sold its stake in Kemmex, said Tramco spokeswoman Ada Lorne.'), ['Kemmex', 'Tramco']);
    assert.deepEqual(settled('He scored twice for Orvex.'), ['Orvex']);
    assert.deepEqual(settled('Firms like Orvex have plans.'), ['Orvex']);
    assert.deepEqual(settled('She told the Ashby Mercury that it was over.'), ['Ashby']);
    assert.deepEqual(settled('The larger firms that hired Castor Ridge were charged.'), ['Castor']);
    assert.deepEqual(settled('The larger firms that hired Ada Ridge were charged.'), []);
    assert.deepEqual(settled('She told the Senate Leader that it was over.'), []);
    assert.deepEqual(settled('Shares fell, but Orvex (ORVX) rose.'), ['Orvex']);
    assert.deepEqual(settled('The contract to dredge it was awarded to Orvex.'), ['Orvex']);
    assert.deepEqual(settled('The prize was awarded to Orvex.'), []);
    assert.deepEqual(settled('In May the contract went to Orvex in spite of all.'), ['Orvex']);
    assert.deepEqual(settled('The road went to Orvex.'), []);
    assert.deepEqual(settled('The receivers of Orvex left, and a ship chartered by Tramco sank.'), ['Orvex', 'Tramco']);
    assert.deepEqual(settled('He joined from Orvex on a free transfer.'), ['Orvex']);
    assert.deepEqual(settled('In May the centre-right Orvex won.'), ['Orvex']);
    assert.deepEqual(settled('There a centre-right Orvex won.'), []);
    assert.deepEqual(settled('There farmers accuse Castor Ridge of greed.'), ['Castor']);
    assert.deepEqual(settled('Last week Orvex grounded its fleet.'), ['Orvex']);
    assert.deepEqual(settled('Its clients include Orvex, which grew.'), ['Orvex']);
    assert.deepEqual(settled('Its clients include Orvex and Tramco.', ['Tramco']), ['Orvex']);
    assert.deepEqual(settled('Its clients include Harbour and Tramco.', ['Tramco']), []);
    assert.deepEqual(settled('It went to firms such as Orvex.'), ['Orvex']);
    assert.deepEqual(settled('It went to lakes such as Orvex.'), []);
    assert.deepEqual(settled('Some 200 people work at Orvex in Lagos.'), ['Orvex']);
    assert.deepEqual(settled('Some 200 people work at Lagos.'), []);
    assert.deepEqual(settled('Then the head of Orvex met her.'), ['Orvex']);
    assert.deepEqual(settled('Then the village head of Orvex met her.'), []);
    assert.deepEqual(settled('She is chief executive of Orvex Lane and knows it.'), ['Orvex']);
    assert.deepEqual(settled('She is a partner at Orvex Lane and knows it.'), []);
    assert.deepEqual(settled('The trucks were built by Orvex in Lagos.'), ['Orvex']);
  });

  it('are followed by what only organizations are called', () => {
    assert.deepEqual(settled('Then the Velzar news agency said so.'), ['Velzar']);
    assert.deepEqual(settled('It was left to Velzar chief medical officer Ada Lorne.'), ['Velzar']);
    assert.deepEqual(settled('Some of the Jaish-e-Velzar militant group fled.'), ['Jaish-e-Velzar']);
    assert.deepEqual(settled('The Anatolia news agency said so.'), ['Anatolia']);
    assert.deepEqual(settled('The state-run Anatolia news agency said so.'), ['Anatolia']);
    assert.deepEqual(settled('An Anatolia news agency said so.'), []);
    assert.deepEqual(settled('The Anatolia news agency Velzar said so.'), ['Velzar']);
    assert.deepEqual(settled('They read Velzar news there.'), []);
    assert.deepEqual(settled('The Islamist militant group fled to a Kabul radio station.'), []);
  });

  it('are ordinary words that a nation has', () => {
    assert.deepEqual(settled('They named Norway’s Total, Spain’s Orange and others.'), ['Total', 'Orange']);
    assert.deepEqual(settled('They named Norway’s Orange revolution and Orange’s rivals.'), []);
  });

  it('run words together as firms and funds do', () => {
    assert.deepEqual(settled('They left the OrvexPay, VeGroup and ORVFund to others.'), ['OrvexPay', 'VeGroup', 'ORVFund']);
    assert.deepEqual(settled('They left LeShawn and the OrvexPhone to others.'), []);
  });

  it('of one unknown word are told something, play, stand behind what they are or are listed with one', () => {
    assert.deepEqual(settled('According to Velzharo, the road is open.'), ['Velzharo']);
    assert.deepEqual(settled('She told Velzharo that the road is open.'), ['Velzharo']);
    assert.deepEqual(settled('She told Velzharo that the road is open.', [], { Velzharo: Sighting.personLast }), []);
    assert.deepEqual(settled('She told ministers that the road is open.'), []);
    assert.deepEqual(settled('There they lost 2-0 to Velzharo.'), ['Velzharo']);
    assert.deepEqual(settled('She told the news site Velzharo that the road is open.'), ['Velzharo']);
    assert.deepEqual(settled('There is the firm Velzharo founded.'), []);
    assert.deepEqual(settled('They own Velzharo and Tramco.', ['Tramco']), ['Velzharo']);
    assert.deepEqual(settled('They own Velzharo and Tramco.'), []);
    assert.deepEqual(settled('Economists were divided.'), []);
    assert.deepEqual(settled('They own villages around Velzharo and Tramco.', ['Tramco']), []);
  });

  it('of one unknown word are some elsewhere in the article too', () => {
    // Twice or more, and as an organization in one place of two.
    const often = ((2 * 4 + 2) << 24) | Sighting.capital;
    const seldom = ((1 * 4 + 2) << 24) | Sighting.capital;
    assert.deepEqual(settled('They remember Velzharo.', [], { Velzharo: often }), ['Velzharo']);
    assert.deepEqual(settled('They remember Velzharo.', [], { Velzharo: seldom }), ['Velzharo']);
    assert.deepEqual(settled('They remember Velzharo.', [], { Velzharo: seldom | Sighting.afterPreposition }), []);
    assert.deepEqual(settled('They parked in Velzharo.', [], { Velzharo: often }), []);
    assert.deepEqual(settled('They remember Velzharo.', [], { Velzharo: ((2 * 4 + 1) << 24) | Sighting.capital }), []);
  });

  it('have branches and are parties by the words behind them', () => {
    assert.deepEqual(settled('There they robbed a Velzharo branch at noon.'), ['Velzharo']);
    assert.deepEqual(settled('There they left the Velzharo party at noon.'), ['Velzharo']);
    assert.deepEqual(settled('There they left the Velzharo branch at noon.'), []);
    assert.deepEqual(settled('There an Ex-velzharo boss spoke.'), []);
  });

  it('fill no slot as places, people or fields', () => {
    assert.deepEqual(settled('She is an analyst at Lagos and knows it.'), []);
    assert.deepEqual(settled('She is a chief executive of Housing.'), []);
    assert.deepEqual(settled('Ada Lorne, a co-founder of Orvex, left.', [], { Orvex: Sighting.personLast }), []);
    assert.deepEqual(settled('A farmer at Orvex knows it.'), []);
    assert.deepEqual(settled('Shares fell, but Orvex (KAZ) rose.'), []);
  });
});
