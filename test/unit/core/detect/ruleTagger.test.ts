import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../../../src/core/detect/words/lexicon';
import { unpackModel } from '../../../../src/cli/node/unpackModel';
import { decodeDetectorFile } from '../../../../src/core/detect/model/detectorFile';
import { ruleTagger } from '../../../../src/core/detect/names/ruleTagger';
import { documentEvidence, evidenceOf, NO_EVIDENCE } from '../../../../src/core/detect/wordEvidence';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';

describe('names by rule', () => {
  let lexicon: Lexicon;
  before(function () {
    this.timeout(20_000);
    ({ lexicon } = decodeDetectorFile(unpackModel(readFileSync('media/detector.model'))));
  });

  const names = (text: string): string[] =>
    ruleTagger
      .read(analyseParagraph(text, lexicon))
      .names(NO_EVIDENCE)
      .map((name) => `${name.kind}: ${name.text}`);

  /** Of several paragraphs, each read with what all of them show. */
  const namesOfArticle = (...texts: readonly string[]): string[] => {
    const looks = texts.map((text) => {
      const paragraph = analyseParagraph(text, lexicon);
      return { paragraph, read: ruleTagger.read(paragraph) };
    });
    const evidence = documentEvidence(looks.map(({ read }) => read.sightings));
    return looks.flatMap(({ paragraph, read }) =>
      read.names(evidenceOf(paragraph, evidence)).map((name) => `${name.kind}: ${name.text}`),
    );
  };

  it('hold the fields of a ministry, with the article that one may have', () => {
    assert.deepEqual(names('So the Department of Transport, Communications and the Arts paid.'), [
      'organization: Department of Transport, Communications and the Arts',
    ]);
    assert.deepEqual(names('So the Ministry of Health and the Environment Agency paid.'), [
      'organization: Ministry of Health',
      'organization: Environment Agency',
    ]);
  });

  it('leave a paper of the weekend its article', () => {
    assert.deepEqual(names('She told The Sunday Vanguard that she left.'), ['organization: Sunday Vanguard']);
  });

  it('are not the clock that an hour goes by', () => {
    assert.deepEqual(names('It starts at 6:00 p.m. PT today, and at noon ET on Friday.'), []);
    assert.deepEqual(names('Posted: Nov 18, 2019 6:00 AM PT'), []);
    assert.deepEqual(names('It was bought by PT today.'), ['organization: PT']);
  });

  it('are behind a rank, whatever party its letters stand for', () => {
    assert.deepEqual(names('It was SP Quorrin Velzha who disclosed it.'), ['person: Quorrin Velzha']);
    assert.deepEqual(names('It was SP leader Quorrin Velzha who disclosed it.')[0], 'organization: SP');
  });

  it('are surnames behind "Mr." and the like, whatever else the words are', () => {
    assert.deepEqual(names('Then Mrs. King asked Mr. Young.'), ['person: King', 'person: Young']);
    assert.deepEqual(names('Then Ms. Bishop met Mr. White and Mr. Page.'), ['person: Bishop', 'person: White', 'person: Page']);
    assert.deepEqual(names('Then Mr. Jordan met Mr. Mayor and Mr. Speaker.'), ['person: Jordan']);
    assert.deepEqual(names('She was Miss France.'), []);
  });

  it('are what the article shows and the lists say, also behind a small article', () => {
    assert.deepEqual(namesOfArticle('They met Judge Ada al-Velzha.', 'Then al-Velzha left.'), [
      'person: Ada al-Velzha',
      'person: al-Velzha',
    ]);
    assert.deepEqual(names('Then al-Ahram printed it, and so did al-Velzha.'), ['organization: al-Ahram']);
  });

  it('are behind what an office is for, though no list has them', () => {
    assert.deepEqual(names('The Minister of Health Quorrin Velzha said so.'), ['person: Quorrin Velzha']);
  });

  it('are in the label of whoever speaks on the air', () => {
    assert.deepEqual(names('QUORRIN VELZHA, HOST: Good morning.'), ['person: QUORRIN VELZHA']);
    assert.deepEqual(names('QUORRIN VELZHA, OHIO: Good morning.'), []);
  });

  it('write about what stands behind them in a line', () => {
    assert.deepEqual(names('Quorrin Velzha Health correspondent'), ['person: Quorrin Velzha']);
  });

  it('are of an organization behind a verb of saying', () => {
    assert.deepEqual(names('“No,” said the Orvex Party’s Quorrin Velzha.'), [
      'organization: Orvex Party',
      'person: Quorrin Velzha',
    ]);
  });

  it('are surnames of the article where "who" follows, whatever else the word is', () => {
    const full = 'Umpire Wanda Court had offered to replay the point.';
    assert.deepEqual(namesOfArticle(full, 'Court, who was officiating, sighed.'), ['person: Wanda Court', 'person: Court']);
    assert.deepEqual(namesOfArticle(full, 'Court adjourned at noon.'), ['person: Wanda Court']);
    assert.ok(!namesOfArticle(full, 'She asked a partner at Hale & Court who knew him.').includes('person: Court'));
  });

  it('are no towns whose club the article has', () => {
    assert.deepEqual(
      namesOfArticle('The Los Angeles Lakers won.', '(Reporting by Amy Tenner in Los Angeles and Frank Lorne in Toronto)'),
      ['organization: Los Angeles Lakers', 'person: Amy Tenner', 'person: Frank Lorne'],
    );
  });

  it('are no rooms of a town', () => {
    assert.deepEqual(names('(Reporting by Addis Ababa newsroom; Editing by Amy Tenner)'), ['person: Amy Tenner']);
  });

  it('are no ends of towns in a line of capitals', () => {
    assert.deepEqual(names('(Reporting by Amy Tenner in San Francisco and Frank Lorne in Toronto)'), [
      'person: Amy Tenner',
      'person: Frank Lorne',
    ]);
  });

  it('are firms in a headline with their legal form, or by the word that opens a longer name of the article', () => {
    assert.deepEqual(names('Carnival Corp And Royal Caribbean Cruises Ltd Cut Jobs'), [
      'organization: Carnival Corp',
      'organization: Royal Caribbean Cruises Ltd',
    ]);
    const headline = 'Tesla Beats Forecasts As Harbour Plant Opens';
    const [first] = namesOfArticle(headline, 'On Monday shares of Tesla Inc rose.');
    assert.equal(first, 'organization: Tesla');
    assert.deepEqual(names(headline), []);
  });

  it('are no storms and ships, also where they stand alone', () => {
    assert.deepEqual(
      namesOfArticle(
        'Typhoon Valeria killed 42.',
        'Valeria moved west, and Valeria is known locally as Ulysses.',
        'Ulysses said nothing.',
      ),
      [],
    );
    assert.deepEqual(namesOfArticle('Valeria made landfall.', 'Valeria killed 42.'), []);
    assert.deepEqual(namesOfArticle('Typhoons Valeria, Susan, and Ulysses came.', 'Susan killed 42.'), []);
    assert.deepEqual(names('Then Susan Kemmler made it.'), ['person: Susan Kemmler']);
    assert.deepEqual(names('Outside, letter carrier Marcus Bellamy spoke.'), ['person: Marcus Bellamy']);
    assert.deepEqual(namesOfArticle('The tug Nathan E. Lorne ran aground.', 'The Nathan E. Lorne went down, said Jon Lorne.'), [
      'person: Jon Lorne',
    ]);
    assert.deepEqual(names('The destroyer Admiral Vinter met the USS John Lorne.'), []);
    assert.deepEqual(names('The carrier Charles de Lorne sailed on.'), []);
    assert.deepEqual(names('Fighters of the al-Qaeda group left.'), ['organization: al-Qaeda']);
    assert.deepEqual(names('Sterling held at $1.3337.'), []);
  });

  it('are found in the rows of a table, whose colon opens no speech', () => {
    assert.deepEqual(names('HSBC: 35,000'), ['organization: HSBC']);
  });

  it('are no party and state of a politician', () => {
    assert.deepEqual(names('Rep. Ira Feinblatt (D-N.Y.), the sponsor, agreed.'), ['person: Ira Feinblatt']);
    assert.deepEqual(names('Sen. Ira Feinblatt, R-Texas, agreed.'), ['person: Ira Feinblatt']);
  });

  it('end before the desk of whoever wrote the article', () => {
    assert.deepEqual(names('By Martin Grady Health policy editor'), ['person: Martin Grady']);
    assert.deepEqual(names('By MARTIN GRADY AP Entertainment Writer'), ['person: MARTIN GRADY', 'organization: AP']);
    assert.deepEqual(names('By Martin Grady City Hall Bureau'), ['person: Martin Grady']);
    assert.deepEqual(names('Martin Grady Health correspondent'), ['person: Martin Grady']);
    assert.deepEqual(names('By Martin Grady and Ada Okafor Political Correspondents'), [
      'person: Martin Grady',
      'person: Ada Okafor',
    ]);
  });

  it('are all of a byline, with the paper in front of or behind which nothing stands', () => {
    assert.deepEqual(names('BY GLOBAL NEWS WITH AP'), ['organization: GLOBAL NEWS', 'organization: AP']);
    assert.deepEqual(names('By Karen Babin Global News'), ['person: Karen Babin', 'organization: Global News']);
    assert.deepEqual(names('By: Donna Z. Paganini - Reporter / @DonnaPINQ'), ['person: Donna Z. Paganini']);
    assert.deepEqual(names('BY TINA ARONIS AND KEITH BROADNEX - 11/22/20 12:34 PM EST'), [
      'person: TINA ARONIS',
      'person: KEITH BROADNEX',
    ]);
    assert.deepEqual(names('By MARTA HENDRIKS and LUIS ALONSO PRADA AP Medical Writers'), [
      'person: MARTA HENDRIKS',
      'person: LUIS ALONSO PRADA',
      'organization: AP',
    ]);
    assert.deepEqual(names('Karina M. Tambun and Suharjito'), ['person: Karina M. Tambun', 'person: Suharjito']);
    assert.deepEqual(names('By Karen Babin, The Harbour Post March 3, 2021'), [
      'person: Karen Babin',
      'organization: Harbour Post',
    ]);
    assert.deepEqual(names('By Karen Babin, Zappel Staff'), ['person: Karen Babin', 'organization: Zappel']);
    assert.deepEqual(names('By ANN BABIN 4 March'), ['person: ANN BABIN']);
    assert.deepEqual(names('ANA LUCIA BABIN'), ['person: ANA LUCIA BABIN']);
    assert.deepEqual(names('ANA BABIN'), ['person: ANA BABIN']);
    assert.deepEqual(names('ROSE HARBOUR'), []);
    assert.deepEqual(names('HuffPost Canada'), ['organization: HuffPost Canada']);
    assert.deepEqual(names('Karen Babin / Kanur Leung'), ['person: Karen Babin', 'person: Kanur Leung']);
    for (const opening of ['By', 'From'])
      assert.deepEqual(names(`${opening} Karen Babin, Dubai; Seye Ojolo, Port Harcourt, and Kanur Leung, Jakarta`), [
        'person: Karen Babin',
        'person: Seye Ojolo',
        'person: Kanur Leung',
      ]);
    assert.deepEqual(names('Karen Babin / Dubai'), ['person: Karen Babin']);
    assert.deepEqual(names('Karen Babin / Harbour Post'), ['person: Karen Babin', 'organization: Harbour Post']);
    assert.deepEqual(names('Jakarta / Fri, March 15, 2019 / 09:22 am'), []);
  });

  it('are no staff and no towns beside a writer or agency', () => {
    assert.deepEqual(names('By Staff Correspondent'), []);
    assert.deepEqual(names('By Our Special Correspondent'), []);
    assert.deepEqual(names('By Reuters Staff'), ['organization: Reuters']);
    assert.deepEqual(names('By Karen Babin, Hamburger Abendbote'), ['person: Karen Babin', 'organization: Hamburger Abendbote']);
    assert.deepEqual(names('By Karen Babin, Addis Ababa'), ['person: Karen Babin']);
    assert.deepEqual(names('Sukohart/Jakarta'), []);
  });

  it('are the photographer and the agency of a photo, whichever stands first', () => {
    assert.deepEqual(names('(AP Photo/Sarah Abdi Warsame-Lind)'), ['organization: AP', 'person: Sarah Abdi Warsame-Lind']);
    assert.deepEqual(names('PIX BY SAIFUL MENDING-LIM/BERNAMA'), ['person: SAIFUL MENDING-LIM', 'organization: BERNAMA']);
    assert.deepEqual(names('Photograph: Rose Garden for The Harbour Post'), [
      'person: Rose Garden',
      'organization: Harbour Post',
    ]);
    assert.deepEqual(names('(Photo : PAUL LINDNER/AFP via Getty Images)'), [
      'person: PAUL LINDNER',
      'organization: AFP',
      'organization: Getty Images',
    ]);
  });

  it('are those whose files an article is thankful for, at its end too', () => {
    assert.deepEqual(names('— with files from Trent Okemah, 630 CHED'), ['person: Trent Okemah', 'organization: 630 CHED']);
    assert.deepEqual(names('With files from Zoé-Ann Perrin and The Canadian Press'), [
      'person: Zoé-Ann Perrin',
      'organization: Canadian Press',
    ]);
    assert.deepEqual(names('“Go home,” read a placard. —With a report from Jody Asuncia and Herald Research'), [
      'person: Jody Asuncia',
      'organization: Herald Research',
    ]);
    assert.deepEqual(names('With files from the archive, he left for home.'), []);
  });

  it('are no cities that label a dispatch', () => {
    assert.deepEqual(names('SUNGAI JAYA: Two officers were detained on Monday.'), []);
    assert.deepEqual(names('KOTA KINABALU: The road reopened on Monday.'), []);
    assert.deepEqual(names('ADA HALE: The road reopened on Monday.'), ['person: ADA HALE']);
  });

  it('are no letters of an office that the article explains or gives to somebody', () => {
    const full = 'Attorney General (AG) Ada Lorne came.';
    assert.deepEqual(namesOfArticle(full, 'Then the AG said no.'), ['person: Ada Lorne']);
    assert.deepEqual(namesOfArticle('Commissioner of Police (CoP) Ada Lorne came.', 'The CoP said no.'), ['person: Ada Lorne']);
    assert.deepEqual(namesOfArticle('Press Secretary Ada Lorne came.', 'Lawmakers of the PS left.'), ['person: Ada Lorne']);
    const explained = 'The Solar Party (PS) won. Press Secretary Ada Lorne came.';
    assert.deepEqual(namesOfArticle(explained, 'Lawmakers of the PS left.'), [
      'organization: Solar Party',
      'organization: PS',
      'person: Ada Lorne',
      'organization: PS',
    ]);
  });

  it('are no letters of a law, a pact or whatever the article writes small', () => {
    const names = (full: string): string[] => namesOfArticle(full, 'Then the HDA was read.');
    assert.deepEqual(names('The Harbour Dues Act (HDA) passed.'), []);
    assert.deepEqual(names('The Harm of Dogs Act (HDA) passed.'), []);
    assert.deepEqual(names('A Highest Degree of Ability (HDA) helps.'), []);
    assert.deepEqual(names('The hydrogen decay analysis (HDA) failed.'), []);
    assert.deepEqual(names('The harbour dues authority (HDA) met.'), ['organization: HDA', 'organization: HDA']);
    assert.deepEqual(names('The harbour tax act (HDA) passed.'), ['organization: HDA', 'organization: HDA']);
  });

  it('are no platforms on which something is said', () => {
    assert.deepEqual(names('The mayor said it on Facebook and YouTube.'), []);
    assert.deepEqual(names('A video posted to Facebook showed it.'), []);
    assert.deepEqual(names('The tax on Facebook stays.'), ['organization: Facebook']);
    assert.deepEqual(names("It is on Facebook's board."), ['organization: Facebook']);
  });

  it('are people of one unlisted word where what somebody is follows', () => {
    assert.deepEqual(names('Ratrisena, a second-year student, will vote.'), ['person: Ratrisena']);
    assert.deepEqual(names('We met Candiaro, his foreman, there.'), ['person: Candiaro']);
    assert.deepEqual(names('Kolvanira, a student newspaper, closed.'), []);
    assert.deepEqual(names('Kolvanira, a rival lender, closed.'), []);
  });

  it('are organizations behind where they are based, unless they are people', () => {
    assert.deepEqual(names('It bought Oslo-based Fjordkraft Invest for cash.'), ['organization: Fjordkraft Invest']);
    assert.deepEqual(names('It hired Oslo-based Martin Grady for cash.'), ['person: Martin Grady']);
  });

  it('are no titles of works that open with a possessive', () => {
    assert.deepEqual(names('Her first cookbook, My Everyday Lagos, is out.'), []);
  });

  it('are no letters of a share', () => {
    assert.deepEqual(names('Shares of Tesla Inc (TSLA.O) rose.'), ['organization: Tesla Inc']);
  });

  it('are whole where a company bears its web address', () => {
    assert.deepEqual(names('The order went to Amazon.com Inc on Friday.'), ['organization: Amazon.com Inc']);
  });

  it('are people beside a first name with the surname of both, or in front of what they do', () => {
    assert.equal(names('Near the front walked a couple, Yoav and Maya Tzarfati.')[0], 'person: Yoav');
    assert.deepEqual(names('We asked Joly Biswas, organising secretary of the branch.'), ['person: Joly Biswas']);
  });

  it('are houses that go by their saint, where the possessive owns nothing', () => {
    assert.deepEqual(names("The man spent a night at St Brannoc's, with the brooms."), ["organization: St Brannoc's"]);
    assert.deepEqual(names("The doctor, from St. Brannoc's, said it was high."), ["organization: St. Brannoc's"]);
    assert.deepEqual(names("They live in St Brannoc's, by the sea."), []);
    assert.deepEqual(names("He mended St Brannoc's roof."), []);
  });

  it('are organizations behind what they are, called so or directly', () => {
    assert.deepEqual(names('On Monday the drugmaker Sorvex cut jobs.'), ['organization: Sorvex']);
    assert.deepEqual(names('He runs a startup, called Minkabo, in Accra.'), ['organization: Minkabo']);
    assert.deepEqual(names('Shares of both fell, while those in Minkabo rose.'), ['organization: Minkabo']);
    assert.deepEqual(names('He has a parrot called Minkabo in Accra.'), []);
  });

  it('are organizations where they have what firms have, were set up or were told as papers are', () => {
    assert.deepEqual(names("A steward on Velanto's board agreed."), ['organization: Velanto']);
    assert.deepEqual(names("In a letter, Velanto's chair agreed."), ['organization: Velanto']);
    assert.deepEqual(names("Velanto's chief medical officer agreed."), ['organization: Velanto']);
    assert.deepEqual(names('On Monday, Velanto shares fell.'), ['organization: Velanto']);
    assert.deepEqual(names('There Velanto, set up in 1951, grew.'), ['organization: Velanto']);
    assert.deepEqual(names('He told the Star that it was over.'), ['organization: Star']);
    assert.deepEqual(names('It was in emails obtained by the Star.'), ['organization: Star']);
    assert.deepEqual(names('He told the President that it was over.'), []);
  });

  it('are organizations with the form of their country behind a slash', () => {
    assert.deepEqual(names('The bidding for Velanto A/S, a maker of scales, went on.'), ['organization: Velanto A/S']);
  });

  it('are organizations that end with a trade, or explain what organization is meant', () => {
    assert.deepEqual(names('The owner, Velanto Rentals, did not respond.'), ['organization: Velanto Rentals']);
    assert.deepEqual(names('There Velanto Bearing President Susan Kemmler bowed.'), [
      'organization: Velanto Bearing',
      'person: Susan Kemmler',
    ]);
    assert.deepEqual(names('It went to a film company, Velanto Minkabo.'), ['organization: Velanto Minkabo']);
    assert.deepEqual(names('It was a petition by Velanto Minkabo, an NGO.'), ['organization: Velanto Minkabo']);
  });

  it('are none of a family that bears one', () => {
    assert.deepEqual(names('The Doyle family lives there. He met the Doyle brothers.'), []);
    assert.deepEqual(names('The family of Kit Doyle lives there.'), ['person: Kit Doyle']);
  });

  it('are people whose surname only the other one of two has', () => {
    assert.deepEqual(names('They beat shepherds Kemmo and Senad Hodzic.'), ['person: Kemmo', 'person: Senad Hodzic']);
    assert.deepEqual(names('They beat teams Kemmo and Senad Hodzic.'), ['person: Senad Hodzic']);
  });

  it('go on from Don to a surname alone, unless he is called Don as a gentleman is', () => {
    assert.deepEqual(names('CEO Don Pryce left. Then Don Pryce spoke. The coach, Don Evelio, spoke.'), [
      'person: Don Pryce',
      'person: Don Pryce',
      'person: Evelio',
    ]);
  });

  it('are none where the words around them say that they are places', () => {
    for (const text of [
      'It was in Phong Hai district of Thua Lang, on Monday.',
      'In Quang Hai, the worst-hit province, it rained.',
      'Da Nang and Phu Lang airports reopened.',
      'They showed exports to Hong Kong and Taiwan.',
      'They came from communities including Virden, Russell and Winkler.',
      'They came from villages around Virden and Russell.',
      'Then La Rusa and other coastal towns were flooded.',
      'Susan Kemmler is the hometown of whoever said so.',
      'Susan Kemmler, a town of 30,000, was quiet.',
      'It moved westward to Susan Kemmler.',
      'Residents of Susan Kemmler said no.',
    ])
      assert.deepEqual(names(text), [], text);
    assert.deepEqual(names('The mayor of Virden, Susan Kemmler, agreed.'), ['person: Susan Kemmler']);
    assert.deepEqual(names('Susan Kemmler is a city councillor.'), ['person: Susan Kemmler']);
    assert.deepEqual(names('Susan Kemmler, a village elder, agreed.'), ['person: Susan Kemmler']);
    assert.deepEqual(names('Susan Kemmler, a farmer on the island, agreed.'), ['person: Susan Kemmler']);
  });

  it('are no towns where they go by the end of their name', () => {
    assert.deepEqual(namesOfArticle('They met in Ciudad Kemmler.', 'Then Susan Ash left Kemmler.'), ['person: Susan Ash']);
  });
});
