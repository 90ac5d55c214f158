import assert from 'node:assert/strict';
import { WeighedName } from '../../../../src/core/detect/model/mended/weighedName';
import { mendedNames } from '../../../../src/core/detect/model/mended/mendedNames';
import { NO_EVIDENCE, Sighting } from '../../../../src/core/detect/wordEvidence';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import type { EntityKind } from '../../../../src/core/model/annotation';
import { detectorResources } from '../detectorResources';

describe('names of the weights', () => {
  /** What becomes of a name, given by its words, as the weights found it. */
  const mended = (
    text: string,
    kind: EntityKind,
    found: string,
    confidence = 0.7,
    evidence: readonly number[] = NO_EVIDENCE,
  ): string[] => {
    const paragraph = analyseParagraph(text, detectorResources.lexicon);
    const { tokens, sentences } = paragraph;
    const start = text.indexOf(found);
    const from = tokens.findIndex((token) => token.start === start);
    const to = tokens.findIndex((token) => token.end === start + found.length) + 1;
    const sentence = sentences.find((each) => each.from <= from && to <= each.to) ?? { from: 0, to: tokens.length };
    return mendedNames(paragraph, new WeighedName({ kind, from, to }, confidence), sentence, evidence).map(
      (name) => `${name.kind}: ${text.slice(tokens[name.from]?.start, tokens[name.to - 1]?.end)}`,
    );
  };

  it('start behind a word in capitals that opens a story', () => {
    assert.deepEqual(mended('FRUSTRATED Velanto led at noon.', 'person', 'FRUSTRATED Velanto'), ['person: Velanto']);
    assert.deepEqual(mended('FURIOUS Velanto United left.', 'organization', 'FURIOUS Velanto United'), [
      'organization: Velanto United',
    ]);
    assert.deepEqual(mended('MARIA Velanto led at noon.', 'person', 'MARIA Velanto'), ['person: MARIA Velanto']);
  });

  it('of organizations end before the post that somebody has there', () => {
    assert.deepEqual(
      mended('Then UTC Senior Public Relations Officer Ada Lorne left.', 'organization', 'UTC Senior Public Relations'),
      ['organization: UTC'],
    );
    assert.deepEqual(mended('Then Velzha Public Relations Officer Ada Lorne left.', 'organization', 'Velzha Public Relations'), [
      'organization: Velzha Public Relations',
    ]);
    assert.deepEqual(mended('Then UTC Public Relations left.', 'organization', 'UTC Public Relations'), [
      'organization: UTC Public Relations',
    ]);
  });

  it('are clubs where one word beats a listed club by goals', () => {
    assert.deepEqual(mended('Ada thrashed Hoffenheim 3-0 there.', 'person', 'Ada'), ['organization: Ada']);
    assert.deepEqual(mended('Ada thrashed Hoffenheim again.', 'person', 'Ada'), ['person: Ada']);
    assert.deepEqual(mended('Ada thrashed Lorne 6-3 6-0 there.', 'person', 'Ada'), ['person: Ada']);
  });

  it('of parties keep the brackets with which they are listed', () => {
    const party = 'Communist Party of India';
    assert.deepEqual(mended(`The ${party} (Maoist) left.`, 'organization', party), [`organization: ${party} (Maoist)`]);
    assert.deepEqual(mended(`The ${party} (Velzhist) left.`, 'organization', party), [`organization: ${party}`]);
  });

  it('are whoever owns a party', () => {
    assert.deepEqual(mended("Then Velzhu's BJP won.", 'organization', 'Velzhu'), ['person: Velzhu']);
    assert.deepEqual(mended("It is Velzhu's BBC.", 'organization', 'Velzhu'), ['organization: Velzhu']);
  });

  it('of people start with a month that nothing parts from them', () => {
    assert.deepEqual(mended('June Mar Velzhe had 24 points.', 'person', 'Mar Velzhe'), ['person: June Mar Velzhe']);
    assert.deepEqual(mended('In June Mar Velzhe had 24 points.', 'person', 'Mar Velzhe'), ['person: Mar Velzhe']);
  });

  it('are a pollster and the paper for which it asks', () => {
    assert.deepEqual(mended('A poll by Velzhe Data for the Star found it.', 'organization', 'Velzhe Data for the Star'), [
      'organization: Velzhe Data',
      'organization: Star',
    ]);
    assert.deepEqual(mended('Then Liberal House leader Ada Lorne left.', 'organization', 'Liberal House'), [
      'organization: Liberal',
    ]);
  });

  it('of people hold the given name in front of a family of two words, though it is a place', () => {
    assert.deepEqual(mended('They heard from Awadh Al Velzhi there.', 'person', 'Al Velzhi'), ['person: Awadh Al Velzhi']);
    assert.deepEqual(mended('They heard from Minister Al Velzhi there.', 'person', 'Al Velzhi'), ['person: Al Velzhi']);
  });

  it('are a body and whoever heads it', () => {
    for (const kind of ['person', 'organization'] as const)
      assert.deepEqual(mended('The head of Gazprom Ada Lorne left.', kind, 'Gazprom Ada Lorne'), [
        'organization: Gazprom',
        'person: Ada Lorne',
      ]);
    assert.deepEqual(mended('The founder of Velzhotec Ada Lorne left.', 'person', 'Velzhotec Ada Lorne'), [
      'organization: Velzhotec',
      'person: Ada Lorne',
    ]);
    assert.deepEqual(mended('The director of Bank Ada Lorne left.', 'organization', 'Bank Ada Lorne'), [
      'organization: Bank Ada Lorne',
    ]);
  });

  it('of people hold a family name that is a pronoun elsewhere, inside a sentence', () => {
    assert.deepEqual(mended('Then Vice Premier He Velzhu left.', 'person', 'Velzhu'), ['person: He Velzhu']);
    assert.deepEqual(mended('“He Velzhu,” she said.', 'person', 'Velzhu'), ['person: Velzhu']);
  });

  it('are an owner of several and somebody, and a body of words in front of a country', () => {
    assert.deepEqual(
      mended('The Velan Lawyers Association’s Ada Lorne left.', 'organization', 'Velan Lawyers Association’s Ada Lorne'),
      ['organization: Velan Lawyers Association', 'person: Ada Lorne'],
    );
    assert.deepEqual(mended('The Velan Unions’ Ada Lorne left.', 'organization', 'Velan Unions’ Ada Lorne'), [
      'organization: Velan Unions',
      'person: Ada Lorne',
    ]);
    assert.deepEqual(mended('Then Community Pharmacy England left.', 'person', 'Community Pharmacy England', 0.95), [
      'organization: Community Pharmacy England',
    ]);
    assert.deepEqual(mended('Velzhwatch England said it had left.', 'person', 'Velzhwatch England', 0.95), [
      'organization: Velzhwatch England',
    ]);
    assert.deepEqual(mended('Then Tom England left.', 'person', 'Tom England', 0.95), ['person: Tom England']);
  });

  it('are unlisted people behind the office that they hold', () => {
    assert.deepEqual(
      mended('Then Regional Chairman Permavul Velzhe left.', 'organization', 'Regional Chairman Permavul Velzhe'),
      ['person: Permavul Velzhe'],
    );
    assert.deepEqual(mended('Then Chairman Permavul Bank left.', 'organization', 'Chairman Permavul Bank'), [
      'organization: Chairman Permavul Bank',
    ]);
  });

  it('are a leader and a party, not one party of that surname', () => {
    const seen = [0, Sighting.personLast, 0, 0];
    assert.deepEqual(mended('The Notley Liberals lost.', 'organization', 'Notley Liberals'), [
      'person: Notley',
      'organization: Liberals',
    ]);
    assert.deepEqual(mended('The Velzha Liberals lost.', 'organization', 'Velzha Liberals'), ['organization: Velzha Liberals']);
    assert.deepEqual(mended('The Velzha Liberals lost.', 'organization', 'Velzha Liberals', 0.9, seen), [
      'person: Velzha',
      'organization: Liberals',
    ]);
    assert.deepEqual(mended('The Ontario Liberals lost.', 'organization', 'Ontario Liberals', 0.9, seen), [
      'organization: Ontario Liberals',
    ]);
    assert.deepEqual(mended('The Noon campaign paid.', 'organization', 'Noon', 0.9, seen), ['person: Noon']);
    assert.deepEqual(mended('The Noon factory paid.', 'organization', 'Noon', 0.9, seen), ['organization: Noon']);
  });

  it('are people where they are the letters of somebody whose name papers keep to themselves', () => {
    assert.deepEqual(mended('Police held citizen V.B.K. in Velanto.', 'organization', 'V.B.K.'), ['person: V.B.K.']);
    assert.deepEqual(mended('His mother, R.V.K., was glad.', 'organization', 'R.V.K.'), ['person: R.V.K.']);
    assert.deepEqual(mended('He was identified as A.K. by police.', 'organization', 'A.K.'), ['person: A.K.']);
    assert.deepEqual(mended('The head of the V.B.K. spoke.', 'organization', 'V.B.K.'), ['organization: V.B.K.']);
    const seen = [0, Sighting.afterTitle];
    assert.deepEqual(mended('Then V.B.K. left.', 'organization', 'V.B.K.', 0.7, seen), ['person: V.B.K.']);
  });

  it('start behind the seat of a member, and behind the language of an outlet', () => {
    assert.deepEqual(mended('Member for Kitran Ada Velanto left.', 'person', 'Kitran Ada Velanto'), ['person: Ada Velanto']);
    assert.deepEqual(mended('The MP for Chiang Mai Ada Velanto left.', 'person', 'Chiang Mai Ada Velanto'), [
      'person: Ada Velanto',
    ]);
    assert.deepEqual(mended('A song for Jon Ada Velanto won.', 'person', 'Jon Ada Velanto'), ['person: Jon Ada Velanto']);
    assert.deepEqual(mended('The Chinese-language Kemmel Times left.', 'organization', 'Chinese-language Kemmel Times'), [
      'organization: Kemmel Times',
    ]);
    assert.deepEqual(mended('The State-Owned Works Ministry left.', 'organization', 'State-Owned Works Ministry'), [
      'organization: State-Owned Works Ministry',
    ]);
  });

  it('are none where a bare first name dates something, as a storm does', () => {
    const seen = [0, 0, 0, 0, Sighting.personFirst, 0];
    assert.deepEqual(mended('It was worst since Mitch.', 'person', 'Mitch'), []);
    assert.deepEqual(mended('It was worst since Mitch.', 'person', 'Mitch', 0.7, seen), ['person: Mitch']);
    assert.deepEqual(mended('It went on since Mitch left.', 'person', 'Mitch'), ['person: Mitch']);
    assert.deepEqual(mended('It was best since Velzha.', 'person', 'Velzha'), ['person: Velzha']);
  });

  it('start behind whose they are', () => {
    assert.deepEqual(mended('So said Velanto’s Ada Lorne.', 'person', 'Velanto’s Ada Lorne'), ['person: Ada Lorne']);
    assert.deepEqual(mended('So said Velanto’s Lorne.', 'person', 'Velanto’s Lorne'), ['person: Velanto’s Lorne']);
  });

  it('start behind a title inside them', () => {
    assert.deepEqual(mended('Then Tui Velanto Ratu Kemmal left.', 'person', 'Tui Velanto Ratu Kemmal'), ['person: Kemmal']);
    assert.deepEqual(mended('Then Amir Sheikh Kemmal left.', 'person', 'Amir Sheikh Kemmal'), ['person: Kemmal']);
    assert.deepEqual(mended('Then Ada Sheikh Kemmal left.', 'person', 'Ada Sheikh Kemmal'), ['person: Ada Sheikh Kemmal']);
  });

  it('end before the rank of a professor', () => {
    assert.deepEqual(
      mended('So University of Velan Associate Professor Ada Lorne said.', 'organization', 'University of Velan Associate'),
      ['organization: University of Velan'],
    );
  });

  it('start with the fields of a ministry that "and" joins', () => {
    assert.deepEqual(mended('The Public Works and Housing Ministry paid.', 'organization', 'Housing Ministry'), [
      'organization: Public Works and Housing Ministry',
    ]);
    assert.deepEqual(mended('Ada Lorne and Housing Ministry staff left.', 'organization', 'Housing Ministry'), [
      'organization: Housing Ministry',
    ]);
  });

  it('end before a day that only says when', () => {
    assert.deepEqual(mended('The House of Commons Wednesday rejected it.', 'organization', 'House of Commons Wednesday'), [
      'organization: House of Commons',
    ]);
    assert.deepEqual(mended('A senator, Ndoro Thursday, spoke.', 'person', 'Ndoro Thursday'), ['person: Ndoro']);
    assert.deepEqual(mended('His agent, Glenn Sunday, spoke.', 'person', 'Glenn Sunday'), ['person: Glenn Sunday']);
    assert.deepEqual(mended('It was in The Mail on Sunday.', 'organization', 'Mail on Sunday'), ['organization: Mail on Sunday']);
  });

  it('are listed organizations rather than doubtful people, unless they open with a first name or bear a title', () => {
    assert.deepEqual(mended('There Boko Haram fled.', 'person', 'Boko Haram'), ['organization: Boko Haram']);
    assert.deepEqual(mended('There Boko Haram fled.', 'person', 'Boko Haram', 0.97), ['person: Boko Haram']);
    assert.deepEqual(mended('There Mr. Boko Haram fled.', 'person', 'Boko Haram'), ['person: Boko Haram']);
    assert.deepEqual(mended('There Calvin Klein fled.', 'person', 'Calvin Klein'), ['person: Calvin Klein']);
  });

  it('are firms whose share moved, where they are listed', () => {
    assert.deepEqual(mended('Tesla fell 3%, and Levi Strauss added 2% on Friday.', 'person', 'Levi Strauss', 0.9), [
      'organization: Levi Strauss',
    ]);
    assert.deepEqual(mended('Tesla fell 3%, Levi Strauss 2% on Friday.', 'person', 'Levi Strauss', 0.9), [
      'organization: Levi Strauss',
    ]);
    assert.deepEqual(mended('Tesla fell, and Levi Strauss added two coats.', 'person', 'Levi Strauss', 0.97), [
      'person: Levi Strauss',
    ]);
  });

  it('end with the legal form behind how a firm is held', () => {
    assert.deepEqual(mended('It bought Kritan Losko (Pvt) Ltd in May.', 'organization', 'Kritan Losko'), [
      'organization: Kritan Losko (Pvt) Ltd',
    ]);
    assert.deepEqual(mended('It bought Kritan Losko (Pty) Ltd. in May.', 'organization', 'Kritan Losko'), [
      'organization: Kritan Losko (Pty) Ltd.',
    ]);
    assert.deepEqual(mended('It bought Kritan Losko (KL) in May.', 'organization', 'Kritan Losko'), [
      'organization: Kritan Losko',
    ]);
  });

  it('begin behind the field of an office', () => {
    assert.deepEqual(mended('The Minister for Health Kritan Losko spoke.', 'person', 'Health Kritan Losko'), [
      'person: Kritan Losko',
    ]);
  });

  it('begin behind a title that a dot cuts short', () => {
    assert.deepEqual(mended('“No,” Hon. Kemmler said.', 'person', 'Hon. Kemmler'), ['person: Kemmler']);
    assert.deepEqual(mended('“No,” J. Kemmler said.', 'person', 'J. Kemmler'), ['person: J. Kemmler']);
  });

  it('begin with the small words of a surname', () => {
    assert.deepEqual(mended('“No,” de Kemmler said.', 'person', 'Kemmler'), ['person: de Kemmler']);
    assert.deepEqual(mended('A critic of van der Kemmler spoke.', 'person', 'Kemmler'), ['person: van der Kemmler']);
    assert.deepEqual(mended('“No,” said du Kemmler.', 'person', 'Kemmler'), ['person: du Kemmler']);
    assert.deepEqual(mended('The chef de Kemmler spoke.', 'person', 'Kemmler'), ['person: Kemmler']);
    assert.deepEqual(mended('He asked when do Kemmler and Lorne leave.', 'person', 'Kemmler'), ['person: Kemmler']);
  });

  it('are parted from somebody of the organization', () => {
    assert.deepEqual(mended("Fenerbahçe's Kritan Losko left.", 'organization', "Fenerbahçe's Kritan Losko"), [
      'organization: Fenerbahçe',
      'person: Kritan Losko',
    ]);
    assert.deepEqual(mended("Fenerbahçe's Zirzo left.", 'organization', "Fenerbahçe's Zirzo"), ['organization: Fenerbahçe']);
    assert.deepEqual(mended("Macy's Kritan left.", 'organization', "Macy's Kritan"), ["organization: Macy's Kritan"]);
    assert.deepEqual(mended("Velan's Kritan left.", 'organization', "Velan's Kritan"), ["organization: Velan's Kritan"]);
  });

  it('are people where no list has them, nothing says that they are firms, and the weights are in doubt', () => {
    assert.deepEqual(mended('They left when Quorrin Velzha opened it.', 'organization', 'Quorrin Velzha', 0.5), [
      'person: Quorrin Velzha',
    ]);
    assert.deepEqual(mended('They left when Quorrin Velzha opened it.', 'organization', 'Quorrin Velzha', 0.8), [
      'organization: Quorrin Velzha',
    ]);
    assert.deepEqual(mended('They left when the Quorrin Velzha opened it.', 'organization', 'Quorrin Velzha', 0.5), [
      'organization: Quorrin Velzha',
    ]);
    assert.deepEqual(mended('The freight operator Quorrin Velzha opened it.', 'organization', 'Quorrin Velzha', 0.5), [
      'organization: Quorrin Velzha',
    ]);
    assert.deepEqual(mended('An analyst at Quorrin Velzha opened it.', 'organization', 'Quorrin Velzha', 0.5), [
      'organization: Quorrin Velzha',
    ]);
  });

  it('are people who do what only human beings do, however sure the weights are', () => {
    assert.deepEqual(mended('They left when Velzha hurt her knee.', 'organization', 'Velzha', 0.9), ['person: Velzha']);
    assert.deepEqual(mended('They left when Velzha hurt its rivals.', 'organization', 'Velzha', 0.9), ['organization: Velzha']);
  });

  it('begin behind a trade in the plural, as sentences open with it', () => {
    assert.deepEqual(mended('Juniors Kritan Losko and Ada Lorne won.', 'person', 'Juniors Kritan Losko'), [
      'person: Kritan Losko',
    ]);
    assert.deepEqual(mended('Goalkeepers Kritan Losko and Ada Lorne won.', 'person', 'Goalkeepers Kritan Losko'), [
      'person: Kritan Losko',
    ]);
    assert.deepEqual(mended('Rivers Kritan Losko won.', 'person', 'Rivers Kritan Losko'), ['person: Rivers Kritan Losko']);
  });

  it('are stations and papers in front of what these are', () => {
    assert.deepEqual(mended('In remarks to al-Velzhana television, she left.', 'person', 'al-Velzhana'), [
      'organization: al-Velzhana',
    ]);
    assert.deepEqual(mended('It was told on Velzha radio at noon.', 'person', 'Velzha'), ['organization: Velzha']);
    assert.deepEqual(mended('It was told on Orvexa Velan television at noon.', 'person', 'Orvexa Velan'), [
      'organization: Orvexa Velan',
    ]);
    assert.deepEqual(mended('In May Velzhanews observed it.', 'person', 'Velzhanews'), ['organization: Velzhanews']);
    assert.deepEqual(mended('It was the Velzha television series.', 'person', 'Velzha'), ['person: Velzha']);
  });

  it('end before whoever speaks goes on', () => {
    assert.deepEqual(mended('Tell Quorrin Velzha I did it.', 'person', 'Quorrin Velzha I'), ['person: Quorrin Velzha']);
    assert.deepEqual(mended('It was King Quorrin I who did it.', 'person', 'Quorrin I'), ['person: Quorrin I']);
  });

  it('are tribes, whose names begin like nobody’s, and people who play or do not', () => {
    assert.deepEqual(mended('Then Ngāti Velan left.', 'person', 'Ngāti Velan'), ['organization: Ngāti Velan']);
    assert.deepEqual(mended('Then Ngāti Velan left.', 'organization', 'Ngāti Velan', 0.5), ['organization: Ngāti Velan']);
    assert.deepEqual(mended('It won with Kritan Losko back.', 'organization', 'Kritan Losko'), ['person: Kritan Losko']);
    assert.deepEqual(mended('It won with Kritan Losko behind it.', 'organization', 'Kritan Losko'), [
      'organization: Kritan Losko',
    ]);
  });

  it('end with the words that say it is a firm', () => {
    assert.deepEqual(mended('It left NBC Holdings alone.', 'organization', 'NBC'), ['organization: NBC Holdings']);
    assert.deepEqual(mended('It left NBC Holdings House alone.', 'organization', 'NBC'), ['organization: NBC']);
    assert.deepEqual(mended('It paid Kestrel Pte. Ltd. in May.', 'organization', 'Kestrel Pte'), [
      'organization: Kestrel Pte. Ltd.',
    ]);
    assert.deepEqual(mended('It was GETTY IMAGES Holdings.', 'organization', 'GETTY IMAGES Holdings'), [
      'organization: GETTY IMAGES Holdings',
    ]);
  });

  it('end with the capitals of a credit', () => {
    const text = 'Photo by THE CANADIAN PRESS Harbour & Finch Inc. has closed.';
    assert.deepEqual(mended(text, 'organization', 'CANADIAN PRESS Harbour & Finch Inc.'), [
      'organization: CANADIAN PRESS',
      'organization: Harbour & Finch Inc.',
    ]);
    assert.deepEqual(mended('By GETTY IMAGES Students walk.', 'organization', 'GETTY IMAGES Students'), [
      'organization: GETTY IMAGES',
    ]);
    assert.deepEqual(mended('It was on NBC News today.', 'organization', 'NBC News'), ['organization: NBC News']);
  });

  it('are people where they are listed with first names', () => {
    assert.deepEqual(mended('Kritanu, Karina and Tomas will come.', 'organization', 'Kritanu'), ['person: Kritanu']);
    assert.deepEqual(mended('Even Kritanu, Karina and Tomas will.', 'organization', 'Tomas'), ['person: Tomas']);
    assert.deepEqual(mended('Ada Lorne, Kritanu and Bo Hale came.', 'organization', 'Kritanu'), ['person: Kritanu']);
    assert.deepEqual(mended('Kritanu, Karina and Losko were fined.', 'organization', 'Karina'), ['organization: Karina']);
    assert.deepEqual(mended('Facebook, Karina and Tomas were fined.', 'organization', 'Karina'), ['organization: Karina']);
  });

  it('go on with the number of a branch and the circuit of a court', () => {
    assert.deepEqual(mended('He led the VFW Post 91 there.', 'organization', 'VFW Post'), ['organization: VFW Post 91']);
    assert.deepEqual(mended('The Fraternal Order of Police Lodge 44 met.', 'organization', 'Fraternal Order of Police'), [
      'organization: Fraternal Order of Police Lodge 44',
    ]);
    assert.deepEqual(mended('The Harbour City Council 12 times met.', 'organization', 'Harbour City Council'), [
      'organization: Harbour City Council',
    ]);
    assert.deepEqual(mended('The Court of Appeals for the 9th Circuit met.', 'organization', 'Court of Appeals'), [
      'organization: Court of Appeals for the 9th Circuit',
    ]);
    assert.deepEqual(mended('The 9th U.S. Circuit Court of Appeals met.', 'organization', 'U.S. Circuit Court of Appeals'), [
      'organization: 9th U.S. Circuit Court of Appeals',
    ]);
  });

  it('end in front of the office of who heads them', () => {
    assert.deepEqual(mended('The UN Secretary-General met us.', 'organization', 'UN Secretary-General'), ['organization: UN']);
  });

  it('go on with a generation that is written small', () => {
    assert.deepEqual(mended('Then Harvey Lorne jr. said so.', 'person', 'Harvey Lorne'), ['person: Harvey Lorne jr.']);
    assert.deepEqual(mended('Then Harvey Lorne jnr won.', 'person', 'Harvey Lorne'), ['person: Harvey Lorne jnr']);
  });

  it('start behind what somebody is for or against, and behind what a firm is', () => {
    assert.deepEqual(mended('Voters of the pro-Beijing DAB stayed.', 'organization', 'pro-Beijing DAB'), ['organization: DAB']);
    assert.deepEqual(mended('Pro-Beijing DAB stayed.', 'organization', 'Pro-Beijing DAB'), ['organization: DAB']);
    assert.deepEqual(mended('Anti-Corruption Commission stayed.', 'organization', 'Anti-Corruption Commission'), [
      'organization: Anti-Corruption Commission',
    ]);
    assert.deepEqual(mended('It asked the Anti-Corruption Commission.', 'organization', 'Anti-Corruption Commission'), [
      'organization: Anti-Corruption Commission',
    ]);
    assert.deepEqual(mended('Carmaker Velanto cut jobs.', 'organization', 'Carmaker Velanto'), ['organization: Velanto']);
    assert.deepEqual(mended('Cash-rich Velanto cut jobs.', 'organization', 'Cash-rich Velanto'), ['organization: Velanto']);
    assert.deepEqual(mended('Bank Velanto cut jobs.', 'organization', 'Bank Velanto'), ['organization: Bank Velanto']);
    assert.deepEqual(mended('Giant Tiger cut jobs.', 'organization', 'Giant Tiger'), ['organization: Giant Tiger']);
    assert.deepEqual(mended('Owners Velanto cut jobs.', 'organization', 'Owners Velanto'), ['organization: Velanto']);
    assert.deepEqual(mended('Owners Velanto Guild cut jobs.', 'organization', 'Owners Velanto Guild'), [
      'organization: Owners Velanto Guild',
    ]);
    assert.deepEqual(mended('We flew with Airline Velanto.', 'organization', 'Airline Velanto'), [
      'organization: Airline Velanto',
    ]);
  });

  it('end in front of what goes by a number', () => {
    assert.deepEqual(mended('The Security Council Resolution 1234 passed.', 'organization', 'Security Council Resolution'), [
      'organization: Security Council',
    ]);
    assert.deepEqual(mended('A NATO Article 12 case ended.', 'organization', 'NATO Article 12'), ['organization: NATO']);
    assert.deepEqual(mended('A NATO Chapter 7 case ended.', 'organization', 'NATO'), ['organization: NATO']);
  });

  it('are one word that a place has', () => {
    assert.deepEqual(mended("Norway's Orvex fell.", 'organization', "Norway's Orvex"), ['organization: Orvex']);
    assert.deepEqual(mended("Velzha's Orvex fell.", 'organization', "Velzha's Orvex"), ["organization: Velzha's Orvex"]);
  });

  it('end where the listed name does of which they are the start', () => {
    assert.deepEqual(mended('So Mothers Against Drunk Driving left.', 'organization', 'Mothers'), [
      'organization: Mothers Against Drunk Driving',
    ]);
  });

  it('start behind the nation or creed of what is listed in one word', () => {
    assert.deepEqual(mended('He read it in U.S. Newsweek then.', 'organization', 'U.S. Newsweek'), ['organization: Newsweek']);
    assert.deepEqual(mended('He met the U.S. Congress then.', 'organization', 'U.S. Congress'), ['organization: U.S. Congress']);
    assert.deepEqual(mended('The Lebanese Hezbollah left.', 'organization', 'Lebanese Hezbollah'), ['organization: Hezbollah']);
    for (const name of ['British Airways', 'Lebanese Velzed', 'Scottish Labour'])
      assert.deepEqual(mended(`Then ${name} left.`, 'organization', name), [`organization: ${name}`]);
  });

  it('start behind what somebody was', () => {
    assert.deepEqual(mended('Ex-captain Kritan Losko scored.', 'person', 'Ex-captain Kritan Losko'), ['person: Kritan Losko']);
    assert.deepEqual(mended('Pan-democrat Kritan Losko won.', 'person', 'Pan-democrat Kritan Losko'), ['person: Kritan Losko']);
    assert.deepEqual(mended('Kritan-velzha Losko won.', 'person', 'Kritan-velzha Losko'), ['person: Kritan-velzha Losko']);
  });

  it('go on with what a school teaches and what a subcommittee is for', () => {
    assert.deepEqual(mended('She leads the Ada A. Velzha School of Law now.', 'organization', 'Ada A. Velzha School'), [
      'organization: Ada A. Velzha School of Law',
    ]);
    assert.deepEqual(mended("She leads UBC's Ada Velzha School of Law now.", 'person', 'Ada Velzha'), [
      'organization: Ada Velzha School of Law',
    ]);
    assert.deepEqual(mended('She leads the Losko College of London now.', 'organization', 'Losko College'), [
      'organization: Losko College',
    ]);
    const panel = 'The Senate Judiciary Subcommittee on Privacy, Technology and the Law met.';
    assert.deepEqual(mended(panel, 'organization', 'Senate Judiciary Subcommittee'), [
      'organization: Senate Judiciary Subcommittee on Privacy, Technology and the Law',
    ]);
    assert.deepEqual(mended('The Senate Roads Subcommittee on Monday met.', 'organization', 'Senate Roads Subcommittee'), [
      'organization: Senate Roads Subcommittee',
    ]);
  });

  it('begin with a given name that is a conjunction elsewhere', () => {
    assert.deepEqual(mended('There Datuk Nor Velzha Losko spoke.', 'person', 'Velzha Losko'), ['person: Nor Velzha Losko']);
    assert.deepEqual(mended('Nor Velzha Losko spoke.', 'person', 'Velzha Losko'), ['person: Velzha Losko']);
  });

  it('are people who direct something, though one is called like a university', () => {
    assert.deepEqual(mended('Carleton Ngo, executive director of the port, left.', 'organization', 'Carleton Ngo'), [
      'person: Carleton Ngo',
    ]);
  });

  it('start behind an office', () => {
    assert.deepEqual(mended('Senate President Pro Tem Ada Velzha left.', 'person', 'Pro Tem Ada Velzha'), ['person: Ada Velzha']);
    assert.deepEqual(mended('Then Prime Minister Ndoro Kuvala spoke.', 'person', 'Prime Minister Ndoro Kuvala'), [
      'person: Ndoro Kuvala',
    ]);
  });

  it('start behind letters for what they are, and with the first of several fields', () => {
    assert.deepEqual(mended('It runs in B.C. CN Rail has said so.', 'organization', 'B.C. CN Rail'), ['organization: CN Rail']);
    assert.deepEqual(mended('It paid the NGO Velanto Harbour Watch.', 'organization', 'NGO Velanto Harbour Watch'), [
      'organization: Velanto Harbour Watch',
    ]);
    assert.deepEqual(
      mended('The Environment, Food and Rural Affairs Committee met.', 'organization', 'Food and Rural Affairs Committee'),
      ['organization: Environment, Food and Rural Affairs Committee'],
    );
    assert.deepEqual(
      mended('In Velanto, Food and Rural Affairs Committee staff met.', 'organization', 'Food and Rural Affairs Committee'),
      ['organization: Food and Rural Affairs Committee'],
    );
  });

  it('are people behind "of State" and "of the House"', () => {
    assert.deepEqual(mended('Then Secretary of State Quilla Varga left.', 'organization', 'State Quilla Varga'), [
      'person: Quilla Varga',
    ]);
    assert.deepEqual(mended('Then Secretary of State for Trade Ada Lorne left.', 'organization', 'State for Trade Ada Lorne'), [
      'person: Ada Lorne',
    ]);
    assert.deepEqual(mended('The Leader of the House Kemmala Lorne left.', 'organization', 'House Kemmala Lorne'), [
      'person: Kemmala Lorne',
    ]);
  });

  it('are people behind the body of which they hold an office, and behind the zone of a rank', () => {
    for (const [office, body] of [
      ['Speaker of the', 'Assembly'],
      ['Secretary to the', 'Cabinet'],
      ['Member of', 'Parliament'],
    ] as const)
      assert.deepEqual(mended(`Then ${office} ${body} Ada Lorne left.`, 'organization', `${body} Ada Lorne`), [
        'person: Ada Lorne',
      ]);
    assert.deepEqual(mended('Then Secretary Health Ada Lorne left.', 'person', 'Health Ada Lorne'), ['person: Ada Lorne']);
    assert.deepEqual(mended('Then SSP South Ada Lorne left.', 'person', 'South Ada Lorne'), ['person: Ada Lorne']);
    assert.deepEqual(mended('Then IG Punjab Ada Lorne left.', 'person', 'IG Punjab Ada Lorne'), ['person: Ada Lorne']);
    assert.deepEqual(mended('Then IG Punjab Ada Lorne left.', 'person', 'Punjab Ada Lorne'), ['person: Ada Lorne']);
    assert.deepEqual(mended('Then Commissioner Northern Ada Lorne left.', 'person', 'Northern Ada Lorne'), ['person: Ada Lorne']);
    assert.deepEqual(mended('The deputy, South Ada Lorne, left.', 'person', 'South Ada Lorne'), ['person: South Ada Lorne']);
  });

  it('are two where an office parts them', () => {
    assert.deepEqual(
      mended(
        'A Ministry of Harbours Permanent Secretary Ada Lorne left.',
        'organization',
        'Ministry of Harbours Permanent Secretary Ada Lorne',
      ),
      ['organization: Ministry of Harbours', 'person: Ada Lorne'],
    );
    for (const chief of ['MD', 'ED']) {
      assert.deepEqual(mended(`Then BBC ${chief} Kritan Losko left.`, 'organization', `BBC ${chief} Kritan Losko`), [
        'organization: BBC',
        'person: Kritan Losko',
      ]);
    }
  });

  it('are people behind initials without dots', () => {
    assert.deepEqual(mended('Then VVS Okafor scored.', 'organization', 'VVS Okafor'), ['person: VVS Okafor']);
    assert.deepEqual(mended('Then NHK Ada left.', 'organization', 'NHK Ada'), ['organization: NHK Ada']);
  });

  it('are none where the office is of a state', () => {
    const office = 'Okuta State Commissioner for Education';
    assert.deepEqual(mended(`A former ${office}, Ada Lorne, left.`, 'organization', office), []);
  });

  it('start with the possessive of those whose organization it is, and behind "even"', () => {
    assert.deepEqual(mended("Then the People's National Party won.", 'organization', 'National Party'), [
      "organization: People's National Party",
    ]);
    assert.deepEqual(mended('Even Kemmal came.', 'person', 'Even Kemmal'), ['person: Kemmal']);
    assert.deepEqual(mended('Then Even Kemmal came.', 'person', 'Even Kemmal'), ['person: Even Kemmal']);
  });

  it('are a party and whoever it is the party of', () => {
    assert.deepEqual(
      mended('The Velanto Harbour Party of Susan Kemmler won.', 'organization', 'Velanto Harbour Party of Susan Kemmler'),
      ['organization: Velanto Harbour Party', 'person: Susan Kemmler'],
    );
    assert.deepEqual(mended('The Otago Highlanders of TJ Lorne won.', 'organization', 'Otago Highlanders of TJ Lorne'), [
      'organization: Otago Highlanders',
      'person: TJ Lorne',
    ]);
    assert.deepEqual(mended('The Velanto Party of Kritan Singh won.', 'organization', 'Velanto Party of Kritan Singh'), [
      'organization: Velanto Party',
      'person: Kritan Singh',
    ]);
    assert.deepEqual(mended('The Bank of Ada Lorne won.', 'organization', 'Bank of Ada Lorne'), [
      'organization: Bank of Ada Lorne',
    ]);
    assert.deepEqual(mended('The Democratic Party of Korea won.', 'organization', 'Democratic Party of Korea'), [
      'organization: Democratic Party of Korea',
    ]);
  });

  it('end where the list ends them, though the weights stopped at a small word', () => {
    const body = 'Committee on Foreign Investment in the United States';
    assert.deepEqual(mended(`The ${body} met.`, 'organization', 'Committee on Foreign Investment'), [`organization: ${body}`]);
    assert.deepEqual(mended('The Harbour Committee in the United States met.', 'organization', 'Harbour Committee'), [
      'organization: Harbour Committee',
    ]);
  });

  it('end before what a team drives', () => {
    assert.deepEqual(mended('His Velan Racing Chevrolet failed.', 'organization', 'Velan Racing Chevrolet'), [
      'organization: Velan Racing',
    ]);
    assert.deepEqual(mended('Then Velan Honda failed.', 'organization', 'Velan Honda'), ['organization: Velan Honda']);
  });

  it('end with the nation of the branch', () => {
    assert.deepEqual(mended('There ACLU Nebraska, and others, sued.', 'organization', 'ACLU'), ['organization: ACLU Nebraska']);
    assert.deepEqual(mended('There ACLU Nebraska Chair Ada Velzha sued.', 'organization', 'ACLU'), ['organization: ACLU']);
    assert.deepEqual(mended('Then GMB Scotland left.', 'organization', 'GMB'), ['organization: GMB Scotland']);
    assert.deepEqual(mended('Then GMB Scotland Ltd left.', 'organization', 'GMB'), ['organization: GMB']);
  });

  it('start with a given name that is a title too behind another title', () => {
    assert.deepEqual(mended('Then Dr. Sultan Al Kemmal spoke.', 'person', 'Al Kemmal'), ['person: Sultan Al Kemmal']);
    assert.deepEqual(mended('Then Sheikh Al Kemmal spoke.', 'person', 'Al Kemmal'), ['person: Al Kemmal']);
  });

  it('are people in front of letters and people called Co', () => {
    assert.deepEqual(mended('Then Jon de Lorne PC appeared.', 'organization', 'Jon de Lorne PC'), ['person: Jon de Lorne']);
    const pair = 'Then Jon Lorne PC and Kemmala Kemmal SC appeared.';
    assert.deepEqual(mended(pair, 'organization', 'Kemmala Kemmal SC'), ['person: Kemmala Kemmal']);
    assert.deepEqual(mended('Then Velanto City SC won.', 'organization', 'Velanto City SC'), ['organization: Velanto City SC']);
    assert.deepEqual(mended('Then RPO Jon Lorne left.', 'organization', 'RPO Jon Lorne'), ['person: Jon Lorne']);
    assert.deepEqual(mended('Then RPO Jon Bank rose.', 'organization', 'RPO Jon Bank'), ['organization: RPO Jon Bank']);
    for (const office of ['director general of the board', 'the head of the board', 'chief economist there'])
      assert.deepEqual(mended(`So says Tula Kemmal, ${office}.`, 'organization', 'Tula Kemmal'), ['person: Tula Kemmal']);
    for (const other of ['owner of the yard', 'a sponsor'])
      assert.deepEqual(mended(`So says Tula Kemmal, ${other}.`, 'organization', 'Tula Kemmal'), ['organization: Tula Kemmal']);
    assert.deepEqual(mended('So says Jon Lorne of Tula Kemmal, director.', 'organization', 'Tula Kemmal'), [
      'organization: Tula Kemmal',
    ]);
    assert.deepEqual(mended('Then Renee Co left.', 'organization', 'Renee Co'), ['person: Renee Co']);
    assert.deepEqual(mended('Then Walter Co rose.', 'organization', 'Walter Co'), ['organization: Walter Co']);
  });

  it('are organizations where a country ends what is no name of people', () => {
    assert.deepEqual(mended('Then Velanthwatch England said so.', 'person', 'Velanthwatch England'), [
      'organization: Velanthwatch England',
    ]);
    assert.deepEqual(mended('Then Velanta South Africa said so.', 'person', 'Velanta South Africa'), [
      'organization: Velanta South Africa',
    ]);
    assert.deepEqual(mended('Then Kathy Ireland said so.', 'person', 'Kathy Ireland'), ['person: Kathy Ireland']);
    assert.deepEqual(mended('Then Velanto Jordan, 45, spoke.', 'person', 'Velanto Jordan', 0.95), ['person: Velanto Jordan']);
    assert.deepEqual(mended('Then Velanta South Africa spoke.', 'person', 'Velanta South Africa', 0.95), [
      'organization: Velanta South Africa',
    ]);
  });

  it('are two where one organization owns the other', () => {
    assert.deepEqual(
      mended("It was the WHO's Health Emergencies Programme.", 'organization', "WHO's Health Emergencies Programme"),
      ['organization: WHO', 'organization: Health Emergencies Programme'],
    );
    assert.deepEqual(
      mended("The Army's Criminal Investigation Command left.", 'organization', "Army's Criminal Investigation Command"),
      ['organization: Army', 'organization: Criminal Investigation Command'],
    );
    assert.deepEqual(
      mended("The U.N.'s Food and Harbour Organization left.", 'organization', "U.N.'s Food and Harbour Organization"),
      ['organization: U.N.', 'organization: Food and Harbour Organization'],
    );
    assert.deepEqual(mended("The EU's Court of Harbours left.", 'organization', "EU's Court of Harbours"), [
      'organization: EU',
      'organization: Court of Harbours',
    ]);
    assert.deepEqual(mended("Then Kabul's Primary Court met.", 'organization', "Kabul's Primary Court"), [
      'organization: Primary Court',
    ]);
    for (const name of [
      "King's College London",
      "Women's Tennis Association",
      "McDonald's Restaurants Group",
      "Scotland's Rural College",
    ])
      assert.deepEqual(mended(`It was ${name}.`, 'organization', name), [`organization: ${name}`]);
  });

  it('are two where a listed one stands behind "and"', () => {
    assert.deepEqual(
      mended(
        'The Department for Harbours and Public Health England met.',
        'organization',
        'Department for Harbours and Public Health England',
      ),
      ['organization: Department for Harbours', 'organization: Public Health England'],
    );
    assert.deepEqual(
      mended(
        'The Bank of Velan and Financial Conduct Authority met.',
        'organization',
        'Bank of Velan and Financial Conduct Authority',
      ),
      ['organization: Bank of Velan', 'organization: Financial Conduct Authority'],
    );
    for (const name of [
      'Department of Health and Human Services',
      'Ministry of Velan and Norland Harbours',
      'Department of Environment and Climate Change Canada',
      'Velan and Financial Conduct Authority',
    ])
      assert.deepEqual(mended(`The ${name} met.`, 'organization', name), [`organization: ${name}`]);
  });

  it('are the organization of an office alone, or none', () => {
    const analyst = 'Ada Lorne, Senior Research Analyst at Velanto Securities, said so.';
    assert.deepEqual(mended(analyst, 'organization', 'Senior Research Analyst at Velanto Securities'), [
      'organization: Velanto Securities',
    ]);
    const head = 'The Group Head of Corporate Communications of Velanto Bank, Ada Lorne, spoke.';
    assert.deepEqual(mended(head, 'organization', 'Group Head of Corporate Communications of Velanto Bank'), [
      'organization: Velanto Bank',
    ]);
    const officer = 'The Force Public Relations Officer, Ada Lorne, warned them.';
    assert.deepEqual(mended(officer, 'organization', 'Force Public Relations Officer'), []);
    const adviser = 'The Special Adviser on Information and Strategy, Ada Lorne, spoke.';
    assert.deepEqual(mended(adviser, 'organization', 'Special Adviser on Information and Strategy'), []);
    for (const name of ['Friends of Velanto', 'Center for Pacific Strategy', 'Prince of Wales Hospital'])
      assert.deepEqual(mended(`It was ${name}.`, 'organization', name), [`organization: ${name}`]);
  });

  it('are the body alone in front of one of its offices', () => {
    const press = 'White House Press Secretary Ada Lorne spoke.';
    assert.deepEqual(mended(press, 'organization', 'White House Press'), ['organization: White House']);
    const policy = 'European Union Foreign Policy chief Ada Lorne spoke.';
    assert.deepEqual(mended(policy, 'organization', 'European Union Foreign Policy'), ['organization: European Union']);
    const envoy = 'The UN Special Envoy for Velania left.';
    assert.deepEqual(mended(envoy, 'organization', 'UN Special Envoy for Velania'), ['organization: UN']);
    const relief = 'U.N. Emergency Relief Coordinator Jon Lorne spoke.';
    assert.deepEqual(mended(relief, 'organization', 'U.N. Emergency Relief Coordinator Jon Lorne'), [
      'organization: U.N.',
      'person: Jon Lorne',
    ]);
    const ambassador = 'Its ambassador to the United Nations Jon Lorne spoke.';
    assert.deepEqual(mended(ambassador, 'organization', 'United Nations Jon Lorne'), [
      'organization: United Nations',
      'person: Jon Lorne',
    ]);
    for (const name of ['UN Refugee Agency', 'EU Health Security Committee', 'NATO Parliamentary Assembly', 'United Nations'])
      assert.deepEqual(mended(`Then ${name} Chief Ada Lorne spoke.`, 'organization', name), [`organization: ${name}`]);
  });

  it('end before the house in which somebody leads a party', () => {
    assert.deepEqual(mended('The NDP House leader spoke.', 'organization', 'NDP House'), ['organization: NDP']);
    assert.deepEqual(mended('The White House leader spoke.', 'organization', 'White House'), ['organization: White House']);
  });

  it('end at the apostrophe of an owner', () => {
    assert.deepEqual(mended("Gunmen of Rashid Abbas' Fatah left.", 'person', "Rashid Abbas' Fatah"), ['person: Rashid Abbas']);
  });

  it('are two where a person follows the whole name of an organization', () => {
    const party = 'It was won by Liberal Party of Canada Susan Kemmler in May.';
    assert.deepEqual(mended(party, 'organization', 'Liberal Party of Canada Susan Kemmler'), [
      'organization: Liberal Party of Canada',
      'person: Susan Kemmler',
    ]);
    assert.deepEqual(mended('At Universidad Simon Kemmler, too.', 'organization', 'Universidad Simon Kemmler'), [
      'organization: Universidad Simon Kemmler',
    ]);
    assert.deepEqual(
      mended('The Institute of Susan Kemmler Studies opened.', 'organization', 'Institute of Susan Kemmler Studies'),
      ['organization: Institute of Susan Kemmler Studies'],
    );
  });

  it('are two where a family name that stands first follows, whatever the organization is for', () => {
    assert.deepEqual(
      mended('It was the Orvane Department of Health Tran Van Orv.', 'organization', 'Orvane Department of Health Tran Van Orv'),
      ['organization: Orvane Department of Health', 'person: Tran Van Orv'],
    );
    assert.deepEqual(mended('It was the Orvane Farmers Union Tran.', 'organization', 'Orvane Farmers Union Tran'), [
      'organization: Orvane Farmers Union Tran',
    ]);
  });

  it('are two where unlisted words follow an organization whose head somebody is', () => {
    const found = 'Velanto Doctors Association Daeng Kritano';
    assert.deepEqual(mended(`The chairman of the ${found} left.`, 'organization', found), [
      'organization: Velanto Doctors Association',
      'person: Daeng Kritano',
    ]);
    assert.deepEqual(mended(`A rival of the ${found} left.`, 'organization', found), [`organization: ${found}`]);
    assert.deepEqual(
      mended('The head of Velanto Harbour Agency Kritanono left.', 'organization', 'Velanto Harbour Agency Kritanono'),
      ['organization: Velanto Harbour Agency', 'person: Kritanono'],
    );
    assert.deepEqual(mended('The head of the KPK Daeng Kritano left.', 'organization', 'KPK Daeng Kritano'), [
      'organization: KPK',
      'person: Daeng Kritano',
    ]);
    assert.deepEqual(mended('The head of the Velanto Bank Office left.', 'organization', 'Velanto Bank Office'), [
      'organization: Velanto Bank Office',
    ]);
  });

  it('are two where a form of address parts them', () => {
    const found = 'Velanto City Board U Kritan Losko';
    assert.deepEqual(mended(`The chief of the ${found} left.`, 'organization', found), [
      'organization: Velanto City Board',
      'person: Kritan Losko',
    ]);
  });

  it('are the organization with its country, which nobody is called', () => {
    for (const found of ['Supreme Court of Nova Scotia', 'State Bank of Viet Nam'])
      assert.deepEqual(mended(`The ${found} met.`, 'organization', found), [`organization: ${found}`]);
  });

  it('end with a second given name of one syllable that is a word elsewhere', () => {
    assert.deepEqual(mended('The clerk is Tan Kim How.', 'person', 'Tan Kim'), ['person: Tan Kim How']);
    for (const text of [
      'It was Tan Kim Monday.',
      'It was Tan Kim Road Trust.',
      'It was Tan Kim how.',
      "It was Tan Kim I'm sure.",
    ])
      assert.deepEqual(mended(text, 'person', 'Tan Kim'), ['person: Tan Kim'], text);
  });

  it('end before who sits for them', () => {
    assert.deepEqual(mended('A Velan Gael TD left.', 'organization', 'Velan Gael TD'), ['organization: Velan Gael']);
    assert.deepEqual(mended('Then Velan MEP and others left.', 'organization', 'Velan MEP'), ['organization: Velan']);
  });

  it('are the chamber alone beside those who sit in it', () => {
    assert.deepEqual(mended('Then House Democrats agreed.', 'organization', 'House Democrats'), ['organization: House']);
    assert.deepEqual(mended('Then House Dems agreed.', 'organization', 'House Dems'), ['organization: House']);
    assert.deepEqual(mended('A Republican Senate candidate agreed.', 'organization', 'Republican Senate'), [
      'organization: Senate',
    ]);
  });

  it('are organizations where they end with a trade', () => {
    assert.deepEqual(mended('Then Velanto Towing agreed.', 'person', 'Velanto Towing'), ['organization: Velanto Towing']);
    assert.deepEqual(mended('Then Sri Velanto Agro agreed.', 'person', 'Velanto Agro'), ['organization: Sri Velanto Agro']);
  });

  it('are organizations where an ampersand joins them', () => {
    assert.deepEqual(mended('His firm, Kemmler & Ash, agreed.', 'person', 'Kemmler & Ash'), ['organization: Kemmler & Ash']);
  });

  it('hold the legal form behind a comma and what is hung on an acronym', () => {
    assert.deepEqual(mended('He joined Kestrel, Inc. in May.', 'person', 'Kestrel'), ['organization: Kestrel, Inc.']);
    assert.deepEqual(mended('He joined Kestrel, LLC, in May.', 'organization', 'Kestrel'), ['organization: Kestrel, LLC']);
    assert.deepEqual(mended("Shares of Macy's fell.", 'organization', 'Macy'), ["organization: Macy's"]);
    assert.deepEqual(mended("Reuters's report was short.", 'organization', 'Reuters'), ['organization: Reuters']);
    assert.deepEqual(mended('A day after OPEC+ met, oil rose.', 'organization', 'OPEC'), ['organization: OPEC+']);
    assert.deepEqual(mended('The CPI(M) refused.', 'organization', 'CPI'), ['organization: CPI(M)']);
    assert.deepEqual(mended('Members of CUPE Local 79 walked out.', 'organization', 'CUPE'), ['organization: CUPE Local 79']);
    assert.deepEqual(mended('The CPI (down 2 percent) fell.', 'organization', 'CPI'), ['organization: CPI']);
  });

  it('end before the letters of ranks and honours', () => {
    assert.deepEqual(mended('It came from Fr Hugh Delacombe PP, who left.', 'person', 'Hugh Delacombe PP'), [
      'person: Hugh Delacombe',
    ]);
    assert.deepEqual(mended('We asked Hugh Delacombe SC to wait.', 'person', 'Hugh Delacombe SC'), ['person: Hugh Delacombe']);
    assert.deepEqual(mended('We asked Hugh Delacombe to wait.', 'person', 'Hugh Delacombe'), ['person: Hugh Delacombe']);
  });

  it('begin behind the position of a player', () => {
    assert.deepEqual(mended('Notes: F Walter Hobson (ankle) is out.', 'person', 'F Walter Hobson'), ['person: Walter Hobson']);
    assert.deepEqual(mended('Then F Walter Hobson spoke.', 'person', 'F Walter Hobson'), ['person: F Walter Hobson']);
  });

  it('are organizations that open with letters of which some are small', () => {
    assert.deepEqual(mended('Its auditor PwC Aralan left.', 'person', 'PwC Aralan'), ['organization: PwC Aralan']);
    assert.deepEqual(mended('Its auditor QuX Aralan left.', 'person', 'QuX Aralan'), ['person: QuX Aralan']);
  });

  it('are organizations in front of what nobody else is called', () => {
    assert.deepEqual(mended("By Norland's Aigle Velzan airline.", 'person', 'Aigle Velzan'), ['organization: Aigle Velzan']);
    assert.deepEqual(mended('Then Velzan news agency met him.', 'person', 'Velzan'), ['organization: Velzan']);
    assert.deepEqual(mended('Then Ada Velzan news spread.', 'person', 'Ada Velzan'), ['person: Ada Velzan']);
    assert.deepEqual(mended('Then Ada Velzan airline plans spread.', 'person', 'Ada Velzan'), ['person: Ada Velzan']);
  });

  it('are firms where one unlisted word is what only a firm can be', () => {
    const lead = 'OSLO (Reuters) - Orvex said on Monday that it had a plan.';
    assert.deepEqual(mended(lead, 'person', 'Orvex'), ['organization: Orvex']);
    assert.deepEqual(mended('She told the broadcaster Orvex no.', 'person', 'Orvex'), ['organization: Orvex']);
    assert.deepEqual(mended('There state miner Orvex said no.', 'person', 'Orvex'), ['organization: Orvex']);
    assert.deepEqual(mended('The paper’s owner, Orvex, has no plans.', 'person', 'Orvex'), ['organization: Orvex']);
    assert.deepEqual(mended('The bride’s owner, Orvex, has no plans.', 'person', 'Orvex'), ['person: Orvex']);
    assert.deepEqual(mended('Researchers at Orvex Bio left.', 'person', 'Orvex Bio'), ['organization: Orvex Bio']);
    assert.deepEqual(mended('It named Orvex Losko chief executive.', 'person', 'Orvex Losko'), ['person: Orvex Losko']);
    assert.deepEqual(mended('Late on Monday Orvex told Reuters it would sell.', 'person', 'Orvex'), ['organization: Orvex']);
    assert.deepEqual(mended('It sued its owner, Orvex, again.', 'person', 'Orvex'), ['organization: Orvex']);
    assert.deepEqual(mended('Late on Monday Orvex said he had a plan.', 'person', 'Orvex'), ['person: Orvex']);
    const known = Array.from({ length: lead.length }, () => Sighting.personLast);
    assert.deepEqual(mended(lead, 'person', 'Orvex', 0.7, known), ['person: Orvex']);
  });

  it('keep a legal form that is written small, and leave out whom somebody acts for', () => {
    assert.deepEqual(mended('Shares in Orvex plc fell.', 'organization', 'Orvex'), ['organization: Orvex plc']);
    assert.deepEqual(mended('Lawyers for Orvex declined.', 'organization', 'Lawyers for Orvex'), ['organization: Orvex']);
    assert.deepEqual(mended('Lawyers for Justice declined.', 'organization', 'Lawyers for Justice'), [
      'organization: Lawyers for Justice',
    ]);
  });

  it('leave an outlet its article, however it is written', () => {
    assert.deepEqual(mended('She told The Kemmel that it was late.', 'organization', 'The Kemmel'), ['organization: Kemmel']);
    assert.deepEqual(mended('She wrote in The Straits Times.', 'organization', 'The Straits Times'), [
      'organization: Straits Times',
    ]);
    assert.deepEqual(mended('She told The National that.', 'organization', 'The National'), ['organization: The National']);
    assert.deepEqual(mended('She left The Kemmel in June.', 'organization', 'The Kemmel'), ['organization: The Kemmel']);
  });

  it('are people where two unlisted words are whose death, family or portrait is told of', () => {
    const mendedFirm = (text: string): string[] => mended(text, 'organization', 'Dzorvan Plekt');
    assert.deepEqual(mendedFirm('The death of Dzorvan Plekt shocked all.'), ['person: Dzorvan Plekt']);
    assert.deepEqual(mendedFirm("They met Dzorvan Plekt's lawyer there."), ['person: Dzorvan Plekt']);
    assert.deepEqual(mendedFirm('The victim was identified as Dzorvan Plekt, 41.'), ['person: Dzorvan Plekt']);
    assert.deepEqual(mendedFirm('The film was directed by Dzorvan Plekt.'), ['person: Dzorvan Plekt']);
    assert.deepEqual(mendedFirm('The port named Dzorvan Plekt as its director.'), ['person: Dzorvan Plekt']);
    assert.deepEqual(mendedFirm('The port named Dzorvan Plekt as a partner firm.'), ['organization: Dzorvan Plekt']);
    assert.deepEqual(mendedFirm('A letter from Dzorvan Plekt was read.'), ['person: Dzorvan Plekt']);
    assert.deepEqual(mendedFirm('Late on, Dzorvan Plekt had eight assists.'), ['person: Dzorvan Plekt']);
    assert.deepEqual(mendedFirm('Late on, Dzorvan Plekt had eight shops.'), ['organization: Dzorvan Plekt']);
    assert.deepEqual(mendedFirm('Late on Monday, Dzorvan Plekt of Kenya won the race.'), ['person: Dzorvan Plekt']);
    assert.deepEqual(mendedFirm('The plan of Dzorvan Plekt shocked all.'), ['organization: Dzorvan Plekt']);
    assert.deepEqual(mended('The death of Blue Heron shocked all.', 'organization', 'Blue Heron'), ['organization: Blue Heron']);
  });

  it('of people start behind the town whose mayor they are', () => {
    assert.deepEqual(mended('Mayor of Port Velzha Kritan Losko spoke.', 'person', 'Port Velzha Kritan Losko'), [
      'person: Kritan Losko',
    ]);
    assert.deepEqual(mended('Mayor of Montego Bay Kritan Losko spoke.', 'organization', 'Montego Bay Kritan Losko'), [
      'person: Kritan Losko',
    ]);
    assert.deepEqual(mended('The bank of Montego Bay Kritan Losko spoke.', 'organization', 'Montego Bay Kritan Losko'), [
      'organization: Montego Bay Kritan Losko',
    ]);
  });

  it('start behind the words in capitals that a report opens with', () => {
    assert.deepEqual(mended('A FORMER Velzha City Council clerk left.', 'organization', 'FORMER Velzha City Council'), [
      'organization: Velzha City Council',
    ]);
    assert.deepEqual(mended('TWO Velzha City Council clerks left.', 'organization', 'TWO Velzha City Council'), [
      'organization: Velzha City Council',
    ]);
    assert.deepEqual(mended('FORMER VELZHA COUNCIL clerks left.', 'organization', 'FORMER VELZHA COUNCIL'), [
      'organization: FORMER VELZHA COUNCIL',
    ]);
  });

  it('of parties end before the place of a branch', () => {
    assert.deepEqual(mended('The Zanu-PF Bulawayo provincial chairman left.', 'organization', 'Zanu-PF Bulawayo'), [
      'organization: Zanu-PF',
    ]);
    assert.deepEqual(mended('There BJP State president Losko spoke.', 'organization', 'BJP State'), ['organization: BJP']);
    assert.deepEqual(mended('Then BJP Lagos District Chairman Losko spoke.', 'organization', 'BJP Lagos District'), [
      'organization: BJP',
    ]);
    assert.deepEqual(mended('The Zanu-PF Bulawayo office shut.', 'organization', 'Zanu-PF Bulawayo'), [
      'organization: Zanu-PF Bulawayo',
    ]);
  });

  it('are none for the chiefs of the Akan and the bishops of a faith', () => {
    assert.deepEqual(mended('The Velzhahene of the Lorne Area spoke.', 'organization', 'Velzhahene of the Lorne Area'), []);
    assert.deepEqual(mended('The Anglican Bishop of Velzha spoke.', 'organization', 'Anglican Bishop of Velzha'), []);
    assert.deepEqual(mended('The Special Advisor on Health spoke.', 'organization', 'Special Advisor on Health'), []);
  });

  it('of people start behind the letters of an office that the article has elsewhere', () => {
    const office = [0, Sighting.office, 0, 0, 0];
    assert.deepEqual(mended('Then CS Losko left early.', 'person', 'CS Losko', 0.7, office), ['person: Losko']);
    assert.deepEqual(mended('Then CS Losko left early.', 'person', 'CS Losko'), ['person: CS Losko']);
  });

  it('of parties start behind the house for which somebody sits', () => {
    const text = 'A Member of Parliament on the Kemmal Front ticket left.';
    assert.deepEqual(mended(text, 'organization', 'Parliament on the Kemmal Front'), ['organization: Kemmal Front']);
    assert.deepEqual(
      mended('The Member of Parliament for Lagos Joseph Mulenga left.', 'organization', 'Parliament for Lagos Joseph Mulenga'),
      ['person: Joseph Mulenga'],
    );
    assert.deepEqual(mended('The Member of Parliament for Velzha left.', 'organization', 'Parliament for Velzha'), []);
  });

  it('of people start behind all that their office is for', () => {
    const text = 'The Minister of Lands, Housing and Urban Development Vuwa Kondowe left.';
    assert.deepEqual(mended(text, 'organization', 'Housing and Urban Development Vuwa Kondowe'), ['person: Vuwa Kondowe']);
    assert.deepEqual(
      mended('A Board of Urban Development Vuwa Kondowe left.', 'organization', 'Urban Development Vuwa Kondowe'),
      ['organization: Urban Development Vuwa Kondowe'],
    );
  });

  it('of people start behind the mayor of a town and the zone of an officer, and with an initial that has no dot', () => {
    assert.deepEqual(mended('There Akbar Mayor Ali Velzha wept.', 'person', 'Akbar Mayor Ali Velzha'), ['person: Ali Velzha']);
    assert.deepEqual(mended('There Assistant Commissioner City Adnan Velzha wept.', 'person', 'City Adnan Velzha'), [
      'person: Adnan Velzha',
    ]);
    assert.deepEqual(mended('There SP Cantt Adnan Velzha wept.', 'person', 'Cantt Adnan Velzha'), ['person: Adnan Velzha']);
    assert.deepEqual(mended('They held Ada, M Imran and Ali.', 'person', 'Imran'), ['person: M Imran']);
    assert.deepEqual(mended('They chose plan C Imran wrote.', 'person', 'Imran'), ['person: Imran']);
  });

  it('of two unlisted words in front of a town are somebody of that town, and of a school start behind who heads it', () => {
    assert.deepEqual(mended('Dzorvan Plekt of Quillo; and', 'organization', 'Dzorvan Plekt of Quillo'), [
      'person: Dzorvan Plekt',
    ]);
    assert.deepEqual(mended('Harbour Trust of Quillo; and', 'organization', 'Harbour Trust of Quillo'), [
      'organization: Harbour Trust of Quillo',
    ]);
    assert.deepEqual(
      mended('They met Principal Quillo Medical College Prof Ada Lorne.', 'organization', 'Principal Quillo Medical College'),
      ['organization: Quillo Medical College'],
    );
    assert.deepEqual(
      mended('In Jean-Claude Parrot, the former union head of it, we trust.', 'organization', 'Jean-Claude Parrot'),
      ['person: Jean-Claude Parrot'],
    );
    assert.deepEqual(mended('The Quillo and District Labour Council wept.', 'organization', 'District Labour Council'), [
      'organization: Quillo and District Labour Council',
    ]);
    assert.deepEqual(mended('Both Government and Quillo Council wept.', 'organization', 'Government and Quillo Council'), [
      'organization: Quillo Council',
    ]);
    assert.deepEqual(mended('The officer, Sabih-ul-Velzha, wept.', 'organization', 'Sabih-ul-Velzha'), [
      'person: Sabih-ul-Velzha',
    ]);
    assert.deepEqual(mended('The group, Jamaat-ul-Velzha, wept.', 'organization', 'Jamaat-ul-Velzha'), [
      'organization: Jamaat-ul-Velzha',
    ]);
    assert.deepEqual(mended('It was the Ka Levu Ratu Sakiusa Velzha, he said.', 'organization', 'Ka Levu Ratu Sakiusa Velzha'), [
      'person: Sakiusa Velzha',
    ]);
    assert.deepEqual(mended('The Opposition Quillo National Party wept.', 'organization', 'Opposition Quillo National Party'), [
      'organization: Quillo National Party',
    ]);
    assert.deepEqual(mended("Quillo's Dzorvan Plekt: “We wept.”", 'organization', 'Dzorvan Plekt'), ['person: Dzorvan Plekt']);
  });
});
