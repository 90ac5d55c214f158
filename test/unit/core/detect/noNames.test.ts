import assert from 'node:assert/strict';
import { createLexicon } from '../../../../src/core/detect/words/lexicon';
import { NoNames } from '../../../../src/core/detect/model/mended/noNames';
import { WeighedName } from '../../../../src/core/detect/model/mended/weighedName';
import { NO_EVIDENCE, Sighting } from '../../../../src/core/detect/wordEvidence';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import type { EntityKind } from '../../../../src/core/model/annotation';
import { detectorResources } from '../detectorResources';

describe('NoNames', () => {
  const { lexicon } = detectorResources;

  /** Whether the words are no name although the weights, not quite sure, found one. */
  const isNone = (text: string, found: string, kind: EntityKind, words = lexicon, evidence: readonly number[] = NO_EVIDENCE) => {
    const paragraph = analyseParagraph(text, words);
    const { tokens, sentences } = paragraph;
    const start = text.indexOf(found);
    const from = tokens.findIndex((token) => token.start === start);
    const to = tokens.findIndex((token) => token.end === start + found.length) + 1;
    const [sentence = { from: 0, to: tokens.length }] = sentences;
    return new NoNames(paragraph).has(new WeighedName({ kind, from, to }, 0.65), sentence, evidence);
  };

  it('is true of works, squares and storms that bear a name', () => {
    assert.ok(isNone('It pleased the “Corazón” star and us.', 'Corazón', 'person'));
    assert.ok(!isNone('“Corazón,” the star wrote.', 'Corazón', 'person'));
    assert.ok(isNone('She launched the graphic novel Ada Velzha, with songs.', 'Ada Velzha', 'person'));
    assert.ok(isNone('She saw the biopic Velzha in May.', 'Velzha', 'organization'));
    assert.ok(!isNone('In the film Ada Velzha plays a cook.', 'Ada Velzha', 'person'));
    assert.ok(!isNone('She wrote the film, Ada Velzha said.', 'Ada Velzha', 'person'));
    assert.ok(isNone('We met on Plaza del Torico today.', 'Torico', 'person'));
    assert.ok(isNone('No trains ran north of Lorne today.', 'Lorne', 'person'));
    assert.ok(isNone('We sat in traffic on Torico today.', 'Torico', 'person'));
    assert.ok(!isNone('We sat in traffic with Torico today.', 'Torico', 'person'));
    assert.ok(isNone('We met on Calle Torico today.', 'Torico', 'person'));
    assert.ok(isNone('We met on Calle Torico today.', 'Calle Torico', 'person'));
    assert.ok(isNone("We met at Lorne's Quay today.", 'Lorne', 'person'));
    assert.ok(isNone('We met on Ada Lorne Boulevard today.', 'Ada Lorne Boulevard', 'person'));
    assert.ok(isNone("The city's Ada Lorne International Airport is open.", 'Ada Lorne', 'person'));
    assert.ok(isNone('It was on Ada Lorne Jr. Drive.', 'Ada Lorne', 'person'));
    assert.ok(!isNone('We met Ada Lorne Park today.', 'Ada Lorne Park', 'person'));
    assert.ok(!isNone("We met in Lorne's garden today.", 'Lorne', 'person'));
    assert.ok(!isNone('These are the works of de Torico.', 'Torico', 'person'));
    assert.ok(isNone('In May Hurricane Mirela hit.', 'Mirela', 'person'));
    assert.ok(isNone('They drove to Fort Lee.', 'Fort Lee', 'person'));
    assert.ok(isNone('They drove to Ciudad Lorne.', 'Ciudad Lorne', 'person'));
    assert.ok(isNone('Velzhan Oblast borders it.', 'Velzhan Oblast', 'organization'));
    assert.ok(isNone('A skiff hit a pole off Punta Velzha.', 'Punta Velzha', 'person'));
    assert.ok(isNone('They drove west of Ada Lorne.', 'Ada Lorne', 'person'));
    assert.ok(!isNone("They drove west of Ada Lorne's house.", 'Ada Lorne', 'person'));
  });

  it('is true of the letters of clocks, wires, laws and programmes, and of ships', () => {
    assert.ok(isNone('It closed at 1:40 a.m. CDT on Friday.', 'CDT', 'organization'));
    assert.ok(isNone('Published Wednesday, January 15, 4:51PM MST', 'MST', 'organization'));
    assert.ok(!isNone('The chief of the MST spoke at 4 p.m.', 'MST', 'organization'));
    assert.ok(isNone('(ATTN: ADDS photo in the second paragraph)', 'ATTN', 'organization'));
    assert.ok(isNone('It fell under the Bakers’ Creditors Rescue Act (BCRA).', 'Bakers’ Creditors Rescue Act', 'organization'));
    assert.ok(isNone('The Velzhan Student Assistance Program was cut.', 'Velzhan Student Assistance Program', 'organization'));
    assert.ok(!isNone('The Velzhan Student Union was cut.', 'Velzhan Student Union', 'organization'));
    assert.ok(isNone('The craft, MV Velzha Star, left without papers.', 'MV Velzha Star', 'organization'));
  });

  it('is true of what its apposition calls a thing', () => {
    assert.ok(isNone('Velzha, a herb that heals, grows there.', 'Velzha', 'organization'));
    assert.ok(isNone('Velzha, the goddess of lakes, had a shrine.', 'Velzha', 'organization'));
    assert.ok(isNone('In May Lorne and Velzha, two islands rich in birds, flooded.', 'Lorne', 'organization'));
    assert.ok(isNone('Ada Velzha, a tug registered in Oslo, sank.', 'Ada Velzha', 'person'));
    assert.ok(!isNone('Velzha, a drug maker, grew.', 'Velzha', 'organization'));
    assert.ok(!isNone('Ada Velzha, a ship owner, left.', 'Ada Velzha', 'person'));
    assert.ok(!isNone('According to Velzha, a tug of the navy sank.', 'Velzha', 'organization'));
    assert.ok(!isNone('At Velzha, the drug of choice is tea.', 'Velzha', 'organization'));
  });

  it('is true of villages, rivers and quarters that open with what they are', () => {
    assert.ok(isNone('The water at Sungai Velzha fell.', 'Sungai Velzha', 'organization'));
    assert.ok(isNone('They left Taman Velzha at noon.', 'Taman Velzha', 'person'));
    assert.ok(isNone('The elders of Kampung Orang Asli Velzha wait.', 'Asli Velzha', 'person'));
    assert.ok(isNone('The rents in Taman Tun Dr Velzha rose.', 'Velzha', 'person'));
    assert.ok(!isNone('She was taken to Bukit Velzha Hospital.', 'Bukit Velzha Hospital', 'organization'));
    assert.ok(!isNone('She teaches at Bukit Velzha Secondary.', 'Bukit Velzha Secondary', 'organization'));
    assert.ok(!isNone('Bukit Velzha said its houses stand.', 'Bukit Velzha', 'organization'));
    assert.ok(!isNone('It was Bukit Velzha MP Ada Lorne.', 'Ada Lorne', 'person'));
    assert.ok(!isNone('It was Bukit Velzha chief Ada Lorne.', 'Ada Lorne', 'person'));
  });

  it('is true of several places beside the word for what they are', () => {
    assert.ok(isNone('Farms in the Kitran, Velzha and Lorne districts flooded.', 'Velzha', 'organization'));
    assert.ok(isNone('Farms in the Kitran, Velzha and Lorne districts flooded.', 'Lorne', 'organization'));
    assert.ok(isNone('Farms in the Kitran, Velzha and Lorne districts flooded.', 'Kitran', 'person'));
    assert.ok(isNone('Fishers of Barangays Kitran, Velzha and Lorne wept.', 'Velzha', 'organization'));
    assert.ok(!isNone('Farms in the Labour and Lib Dem districts flooded.', 'Labour', 'organization'));
    assert.ok(!isNone('It took towns and Velzha fled.', 'Velzha', 'organization'));
    assert.ok(!isNone('In three cities Velzha told them so.', 'Velzha', 'person'));
  });

  it('is true of letters in front of the surname of somebody of the article, unless they are an organization’s', () => {
    const seen = (letters: number) => [letters, Sighting.personLast, 0, 0];
    assert.ok(isNone('KVX Velzha said so.', 'KVX', 'organization', lexicon, seen(0)));
    assert.ok(!isNone('KVX Velzha said so.', 'KVX', 'organization', lexicon, seen(Sighting.initials)));
    assert.ok(!isNone('KVX Velzha said so.', 'KVX', 'organization', lexicon, [0, 0, 0, 0]));
    assert.ok(!isNone('OPEC Velzha left.', 'OPEC', 'organization', lexicon, seen(0)));
    assert.ok(isNone('Then HH the Amir left.', 'HH', 'organization'));
  });

  it('is true of a people in front of its elders', () => {
    assert.ok(isNone('The Velzha elder left.', 'Velzha', 'organization'));
    assert.ok(isNone('He is of Velzha descent.', 'Velzha', 'organization'));
    assert.ok(!isNone('The Velzha chairman left.', 'Velzha', 'organization'));
  });

  it('is true of where mayors are elected, but for parties', () => {
    assert.ok(isNone('Velzha mayor Ada Lorne spoke.', 'Velzha', 'organization'));
    assert.ok(!isNone('The Labour mayor Ada Lorne spoke.', 'Labour', 'organization'));
    assert.ok(!isNone('Velzha mayor spoke.', 'Velzha', 'organization'));
  });

  it('is true of whom a law is named after', () => {
    assert.ok(isNone('In May the Harbour Board Reform Act passed.', 'Harbour Board', 'organization'));
    assert.ok(!isNone('There Velbank chief Bill Lorne spoke.', 'Velbank', 'organization'));
    assert.ok(!isNone('There Velbank Bill Lorne spoke.', 'Velbank', 'organization'));
  });

  it('is true of animals, machines, diseases and cases of courts', () => {
    assert.ok(isNone('There a giraffe named Ada died.', 'Ada', 'person'));
    assert.ok(isNone('There his dog, Ada, barked.', 'Ada', 'person'));
    assert.ok(!isNone('On the boat, Ada wept.', 'Ada', 'person'));
    assert.ok(!isNone('There a girl named Ada wept.', 'Ada', 'person'));
    assert.ok(isNone("He has Ada Lorne's disease.", 'Ada Lorne', 'person'));
    assert.ok(isNone("He has Parkinson's.", 'Parkinson', 'person'));
    assert.ok(!isNone("He met Parkinson's wife.", 'Parkinson', 'person'));
    assert.ok(isNone('It cited Lorne v. Kemmler there.', 'Lorne', 'person'));
    assert.ok(isNone('It cited Lorne v. Kemmler there.', 'Kemmler', 'person'));
  });

  it('is true of operations, of a faith and of an address', () => {
    assert.ok(isNone('They ended a three-day operation, Trident, there.', 'Trident', 'person'));
    assert.ok(isNone('They died in the offensive, dubbed Trident, there.', 'Trident', 'organization'));
    assert.ok(!isNone('They called the operation off, Trident said.', 'Trident', 'organization'));
    assert.ok(isNone('She gave up Islam.', 'Islam', 'person'));
    assert.ok(!isNone('She met Mr. Islam.', 'Islam', 'person'));
    assert.ok(!isNone('She met Islam.', 'Islam', 'person', lexicon, [0, 0, Sighting.personLast]));
    assert.ok(isNone('The rule says Mr. Kemmler may go.', 'Mr.', 'person'));
  });

  it('is true of several words that are listed as a town', () => {
    assert.ok(isNone('Police in Chiang Mai said so.', 'Chiang Mai', 'person'));
    assert.ok(isNone('They flew to Chiang Mai today.', 'Chiang Mai', 'person'));
    assert.ok(isNone('Police in Ann Arbor said so.', 'Ann Arbor', 'person'));
    assert.ok(!isNone('They gave it to Ann Arbor today.', 'Ann Arbor', 'person'));
  });

  it('is true of valleys and rivers', () => {
    assert.ok(isNone('Towns in the Velan valley were under water.', 'Velan', 'person'));
    assert.ok(!isNone('There Velan valley farmers met.', 'Velan', 'person'));
  });

  it('is true of landscapes where something leads to them', () => {
    assert.ok(isNone('They fished at Velanto Bay.', 'Velanto Bay', 'organization'));
    assert.ok(!isNone('They beat Velanto Bay.', 'Velanto Bay', 'organization'));
  });

  it('is true of two countries', () => {
    assert.ok(isNone('He leads a force for Norway and Sweden.', 'Norway and Sweden', 'organization'));
    assert.ok(!isNone('He leads the Norway and Sweden Guild.', 'Norway and Sweden Guild', 'organization'));
  });

  it('is true of where a force lies, and of moons', () => {
    assert.ok(isNone('Planes left Velanto Air Base.', 'Velanto Air Base', 'organization'));
    assert.ok(isNone('Velanto Airbase is shut.', 'Velanto Airbase', 'organization'));
    assert.ok(!isNone('Velanto Air Base Group is shut.', 'Velanto Air Base Group', 'organization'));
    assert.ok(!isNone('He left Customer Base.', 'Customer Base', 'organization'));
    assert.ok(isNone('There is ice on the moon Velantis.', 'Velantis', 'organization'));
    assert.ok(!isNone('They saw the Moon Velantis left.', 'Velantis', 'organization'));
  });

  it('is true of districts and of what chambers vote on', () => {
    assert.ok(isNone('It was in Velan Local Government Area.', 'Velan Local Government Area', 'organization'));
    assert.ok(isNone('She filed House Resolution No. 12 today.', 'House Resolution No. 12', 'organization'));
    assert.ok(!isNone('She sits on House Committee 12 today.', 'House Committee 12', 'organization'));
  });

  it('is true of ordinary words that only open a sentence or stand in a headline', () => {
    const words = createLexicon({
      'english-words': ['beekeepers', 'follow', 'billboard'],
      'cue-verbs': ['say\tsaid\tsays\tsaying\tsay'],
      roles: ['bystanders\tn\trole', 'rangers\tn\trole'],
      organizations: ['Rangers', 'Shell'],
      'common-words': ['shell'],
    });
    const isOpener = (text: string, found: string, seen = 0) => {
      const at = analyseParagraph(text, words).tokens.findIndex(({ start }) => start === text.indexOf(found));
      return isNone(text, found, 'organization', words, [...Array<number>(at).fill(0), seen]);
    };
    assert.ok(isOpener('Beekeepers blamed the frost.', 'Beekeepers'));
    assert.ok(isOpener('“Bystanders helped him,” she said.', 'Bystanders'));
    assert.ok(isOpener('Frost Takes Hives as Beekeepers Wait', 'Beekeepers'));
    assert.ok(isOpener('Rangers Follow Beekeepers Over Frosty Hills', 'Rangers Follow'));
    assert.ok(!isOpener('Billboard said so.', 'Billboard'));
    assert.ok(isOpener('Billboard space is short.', 'Billboard'));
    assert.ok(isOpener('Rangers fenced the park.', 'Rangers'));
    assert.ok(!isOpener('Rangers fenced the park.', 'Rangers', Sighting.league));
    assert.ok(!isOpener('Shell sold the park.', 'Shell'));
    for (const seen of [Sighting.organizationFirst, Sighting.personLast])
      assert.ok(!isOpener('Beekeepers blamed the frost.', 'Beekeepers', seen));
    assert.ok(!isOpener('It was what Beekeepers said.', 'Beekeepers'));
    assert.ok(!isOpener('Orvanta blamed the frost.', 'Orvanta'));
  });

  it('is true of the first half of a listed place', () => {
    assert.ok(isNone('They flew to Thunder Bay on Monday.', 'Thunder', 'organization'));
    assert.ok(!isNone('They saw the Thunder win.', 'Thunder', 'organization'));
    assert.ok(!isNone('They saw Thunder Coach Ada Lorne.', 'Thunder', 'organization'));
  });

  it('is true of committees, peoples, teachings and planes of which there are many', () => {
    assert.ok(isNone('In Group F they lost again.', 'Group F', 'organization'));
    assert.ok(!isNone('In Group Velan they lost again.', 'Group Velan', 'organization'));
    assert.ok(isNone('It gave to a super PAC in May.', 'PAC', 'organization'));
    assert.ok(isNone('The chief of a fly-in First Nation left.', 'First Nation', 'organization'));
    assert.ok(!isNone('The chief of Velanto First Nation left.', 'Velanto First Nation', 'organization'));
    assert.ok(isNone('This is no Republicanism at all.', 'Republicanism', 'person'));
    assert.ok(isNone('“No”: Moderate Dems lean on leaders', 'Moderate Dems', 'person'));
    assert.ok(isNone('But several Republicans said no.', 'Republicans', 'organization'));
    assert.ok(isNone('It fell after Republicans said no.', 'Republicans', 'organization'));
    assert.ok(isNone('It leans on the Democrats who said no.', 'Democrats', 'organization'));
    assert.ok(!isNone('It leans on the Democrats for now.', 'Democrats', 'organization'));
    assert.ok(isNone('The shops on Queen Street closed.', 'Street', 'person'));
    assert.ok(isNone('The shops on Prince Street closed.', 'Prince Street', 'person'));
    assert.ok(!isNone('The shops of Ada Street closed.', 'Ada Street', 'person'));
    assert.ok(isNone('He spoke aboard Air Force One today.', 'Air Force', 'organization'));
    assert.ok(isNone('He spoke aboard Marine One today.', 'Marine One', 'organization'));
    assert.ok(!isNone('The Air Force bought one today.', 'Air Force', 'organization'));
  });

  it('is true of the surname of a family', () => {
    assert.ok(isNone('There the Lorne family lives.', 'Lorne', 'person'));
    assert.ok(isNone('It apologises to Lorne family.', 'Lorne', 'person'));
    assert.ok(!isNone('It is told by Lorne siblings.', 'Lorne', 'person'));
    assert.ok(!isNone('There Lorne lives.', 'Lorne', 'person'));
  });

  it('is true of what an office is for', () => {
    assert.ok(isNone('Minister of Works, Ada Lorne, spoke.', 'Works', 'organization'));
    assert.ok(isNone('Public Works and Tramways Minister Ada Lorne spoke.', 'Public Works', 'organization'));
    assert.ok(isNone('It said the Crown had 30 days.', 'Crown', 'organization'));
    assert.ok(!isNone('It said Crown had 30 days.', 'Crown', 'organization'));
    assert.ok(isNone('Minister of Labour and Works, Ada Lorne, spoke.', 'Labour', 'organization'));
    assert.ok(!isNone('The leader of Labour, Ada Lorne, spoke.', 'Labour', 'organization'));
    assert.ok(isNone('The Minister for Lands and Natural Resources, Ada Lorne, spoke.', 'Natural Resources', 'organization'));
    assert.ok(isNone('The Minister of Housing, Utilities and Urban Communities spoke.', 'Urban Communities', 'organization'));
    assert.ok(isNone('The Chief of Army Staff, Ada Lorne, spoke.', 'Army Staff', 'organization'));
    assert.ok(isNone('The Chief of Army Staff, Mr. Ada Lorne, spoke.', 'Army Staff', 'organization'));
    assert.ok(
      isNone('The Director, Press and Public Relations, Ada Lorne, spoke.', 'Press and Public Relations', 'organization'),
    );
    assert.ok(!isNone('The Director of the Labour Bureau, Ada Lorne, spoke.', 'Labour Bureau', 'organization'));
    assert.ok(isNone('Then Labour Minister Ada Lorne spoke.', 'Labour', 'organization'));
    assert.ok(isNone('The Ministers of Tourism and Labour spoke.', 'Labour', 'organization'));
    assert.ok(!isNone('The leaders of Reform and Labour spoke.', 'Labour', 'organization'));
    assert.ok(!isNone('Then Labour minister Ada Lorne spoke.', 'Labour', 'organization'));
  });

  it('is true of officers who are called as their force is', () => {
    assert.ok(isNone('There a Garda told the jury so.', 'Garda', 'organization'));
    assert.ok(isNone('There two Gardaí came.', 'Gardaí', 'organization'));
    assert.ok(!isNone('There a Garda spokesman came.', 'Garda', 'organization'));
    assert.ok(!isNone('There the Garda came.', 'Garda', 'organization'));
    assert.ok(isNone('There a U.S. Marine was hurt.', 'U.S. Marine', 'organization'));
    assert.ok(isNone('Both Marines were hurt.', 'Marines', 'organization'));
    assert.ok(!isNone('There the U.S. Marines landed.', 'U.S. Marines', 'organization'));
    assert.ok(!isNone('It was sold to a Velanto Marine of Leeds.', 'Velanto Marine', 'organization'));
  });

  it('is true of peers by their town', () => {
    assert.ok(isNone('Then the Duchess of Velan spoke.', 'Duchess of Velan', 'organization'));
    assert.ok(!isNone('Then Prince of Velan Hospital shut.', 'Prince of Velan Hospital', 'organization'));
    assert.ok(!isNone('Then the Duke of Velan School shut.', 'Duke of Velan', 'organization'));
  });

  it('is true of an office of a nation', () => {
    assert.ok(isNone('He met U.S. National Security Adviser Ada Lorne.', 'U.S. National Security', 'organization'));
    assert.ok(isNone('He met U.S. Ambassador to Norland Ada Lorne.', 'U.S. Ambassador', 'organization'));
    assert.ok(!isNone('He met U.S. Border Patrol Agent Ada Lorne.', 'U.S. Border Patrol', 'organization'));
  });

  it('is true of what a minister with a capital is for', () => {
    assert.ok(isNone('Public Service and Administration Minister Ada Lorne spoke.', 'Public Service', 'organization'));
    assert.ok(isNone('Public Service and Administration Minister Ada Lorne spoke.', 'Administration', 'organization'));
    assert.ok(!isNone('Central Bank and Prime Minister Ada Lorne spoke.', 'Central Bank', 'organization'));
    assert.ok(!isNone('Public Service and Administration unions spoke.', 'Public Service', 'organization'));
  });

  it('is true of ordinary words that open a sentence', () => {
    assert.ok(isNone('Forecasters expect rain in May.', 'Forecasters', 'organization'));
    assert.ok(isNone('Concerns that it may rain grew.', 'Concerns', 'organization'));
    assert.ok(isNone('“Media reports said so.', 'Media', 'organization'));
    assert.ok(isNone('Participants, all from Leeds, left.', 'Participants', 'organization'));
    const seen = [Sighting.lower, 0, 0, 0];
    assert.ok(isNone('Velzed reports came in.', 'Velzed', 'organization', lexicon, seen));
    assert.ok(!isNone('Velzed reports came in.', 'Velzed', 'organization'));
    assert.ok(!isNone('Velzed reports came in.', 'Velzed', 'organization', lexicon, [Sighting.lower | Sighting.capital]));
    assert.ok(!isNone('Then Forecasters Inc expects rain.', 'Forecasters Inc', 'organization'));
    assert.ok(!isNone('Congress reports to him.', 'Congress', 'organization'));
    assert.ok(isNone('Concerns that it may rain remain.', 'Concerns', 'organization'));
    assert.ok(isNone('Riots, strikes and floods are common.', 'Riots', 'organization'));
    assert.ok(isNone('Riots, velzings and floods are common.', 'Riots', 'organization'));
    assert.ok(!isNone('Media, founded and owned by a widow, left.', 'Media', 'organization'));
    assert.ok(!isNone('Media, owner of two ships, left.', 'Media', 'organization'));
    assert.ok(isNone('Freed Danish miners left.', 'Freed Danish', 'organization'));
    assert.ok(!isNone('Freed Danish Guild left.', 'Freed Danish', 'organization'));
    assert.ok(isNone('Self-sufficient Bermuda trades.', 'Self-sufficient Bermuda', 'organization'));
    assert.ok(!isNone('They saw Self-sufficient Bermuda.', 'Self-sufficient Bermuda', 'organization'));
  });

  it('is true of short names that open a sentence only where nothing says that they are', () => {
    assert.ok(isNone('Media owners said so.', 'Media', 'organization'));
    assert.ok(!isNone('Media, which has left, said so.', 'Media', 'organization'));
    assert.ok(!isNone('Media and Velanto said so.', 'Media', 'organization'));
    assert.ok(!isNone('Media lost again.', 'Media', 'organization', lexicon, [Sighting.league]));
  });

  it('is true of contests and of whoever they are named after', () => {
    assert.ok(isNone('She won the Velbank Harbour Tennis Classic in Leeds.', 'Velbank', 'organization'));
    assert.ok(isNone('They lost the UEFA Cup final.', 'UEFA', 'organization'));
    assert.ok(!isNone('They saw the Lorne Rovers FA Cup tie.', 'Lorne Rovers', 'organization'));
    assert.ok(!isNone('She won the Velbank contract.', 'Velbank', 'organization'));
    assert.ok(!isNone('Velbank Open New Branch in Leeds as Profits Rise Again', 'Velbank', 'organization'));
  });

  it('is true of venues that bear the name of a firm, and of what is named after somebody', () => {
    assert.ok(isNone('They met at the Wells Fargo Center.', 'Wells Fargo Center', 'organization'));
    assert.ok(!isNone('They met at the Velzed Center.', 'Velzed Center', 'organization'));
    assert.ok(!isNone('They met at the Mayo Clinic.', 'Mayo Clinic', 'organization'));
    assert.ok(isNone('He won the Ada Velan Invitational.', 'Ada Velan Invitational', 'person'));
    assert.ok(!isNone('He saw Ada Velan Bowl there.', 'Ada Velan Bowl', 'person'));
  });

  it('is true of models of a make and of indexes of two', () => {
    assert.ok(isNone('The Ford F-150 is old.', 'Ford F-150', 'organization'));
    assert.ok(isNone('The 737 MAX is new.', 'MAX', 'organization'));
    assert.ok(!isNone('The streamer MAX is new.', 'MAX', 'organization'));
    assert.ok(isNone('The S&P/TSX composite index fell.', 'S&P', 'organization'));
    assert.ok(isNone('The S&P/TSX composite index fell.', 'TSX', 'organization'));
    assert.ok(!isNone('Shares on the TSX fell.', 'TSX', 'organization'));
  });

  it('is true of the first words of a title', () => {
    assert.ok(isNone('They saw Pirates Of The Harbour in May.', 'Pirates', 'organization'));
    assert.ok(!isNone('They saw the Pirates of the harbour in May.', 'Pirates', 'organization'));
  });

  it('is true of what is signed or won', () => {
    assert.ok(isNone('It left the Open Harbours Treaty.', 'Open Harbours Treaty', 'organization'));
    assert.ok(isNone('It left the Convention on Migratory Ducks.', 'Convention on Migratory Ducks', 'organization'));
    assert.ok(isNone('She has the Velan Peace Prize.', 'Velan Peace Prize', 'organization'));
    assert.ok(!isNone('It left the Open Harbours Treaty Organization.', 'Open Harbours Treaty Organization', 'organization'));
    assert.ok(!isNone('It left the Velan Baptist Convention.', 'Velan Baptist Convention', 'organization'));
  });

  it('is true of several words that the lists have as no name', () => {
    assert.ok(isNone('It pays for Social Security.', 'Social Security', 'organization'));
    assert.ok(!isNone('It pays the Social Security Administration.', 'Social Security Administration', 'organization'));
    assert.ok(isNone('The U.S. Social Security rules changed.', 'U.S. Social Security', 'organization'));
    assert.ok(isNone('The Memorial Day parade began.', 'Memorial', 'organization'));
    assert.ok(!isNone('The Memorial parade began.', 'Memorial', 'organization'));
  });

  it('is true of illnesses, not of those who study them', () => {
    assert.ok(isNone('It died of Mad Goose disease.', 'Mad Goose', 'organization'));
    assert.ok(!isNone('It asked the CDC virus experts.', 'CDC', 'organization'));
    assert.ok(!isNone('It asked the Red Cross flu experts.', 'Red Cross', 'organization'));
    assert.ok(isNone('Velan saw a SARS outbreak then.', 'SARS', 'organization'));
    assert.ok(!isNone('Velan owes SARS its tax.', 'SARS', 'organization'));
  });

  it('is true of some station of a nation', () => {
    assert.ok(isNone('He told Iraqi TV so.', 'Iraqi TV', 'organization'));
    assert.ok(isNone('State TV said so.', 'State TV', 'organization'));
    assert.ok(!isNone('He told Velanto TV so.', 'Velanto TV', 'organization'));
  });

  it('is true of adjectives with a hyphen and of currencies', () => {
    assert.ok(isNone('An Arabic-language station said so.', 'Arabic-language', 'organization'));
    assert.ok(isNone('It cost 900 CFA francs.', 'CFA', 'organization'));
    assert.ok(!isNone('It cost the CFA members 900.', 'CFA', 'organization'));
  });

  it('is true of overtime in brackets behind a score', () => {
    assert.ok(isNone('Velanto 3, Orvane 2 (OT)', 'OT', 'organization'));
    assert.ok(!isNone('The Orvane Theatre (OT) is shut.', 'OT', 'organization'));
  });

  it('is true of the heads of a table', () => {
    assert.ok(isNone('Standings P W D L F A Pts', 'Standings P W D L F A', 'person'));
    assert.ok(!isNone('Then K L Lorne came.', 'K L Lorne', 'person'));
  });

  it('is true of what many firms are, where it opens the sentence', () => {
    assert.ok(isNone('Carmaker’s union sues the town', 'Carmaker', 'organization'));
    assert.ok(isNone('Insurers fell on Monday.', 'Insurers', 'organization'));
    assert.ok(!isNone('She said Carmaker fell on Monday.', 'Carmaker', 'organization'));
  });

  it('is true of the wards and the short name of the party in the brackets behind a councillor', () => {
    assert.ok(isNone('Coun Ada Velzha (Con, Losko and Tarvel) left.', 'Losko', 'organization'));
    assert.ok(isNone('Coun Ada Velzha (Con, Losko and Tarvel) left.', 'Tarvel', 'organization'));
    assert.ok(isNone('Cllr Ada Velzha (Lab, Park) left.', 'Lab', 'organization'));
    assert.ok(isNone('Cllr Ada Velzha (Lib Dem, Losko) left.', 'Lib Dem', 'organization'));
    assert.ok(isNone('Cllr Ada Velzha (SNP, Losko) left.', 'Losko', 'organization'));
    assert.ok(!isNone('Cllr Ada Velzha (SNP, Losko) left.', 'SNP', 'organization'));
    assert.ok(!isNone('It named Ada Velzha (Losko and Tarvel) again.', 'Losko', 'organization'));
    assert.ok(!isNone('It fined two firms (labs, Losko and Tarvel) again.', 'Tarvel', 'organization'));
  });

  it('is true of a town in front of its county in short, and of whatever has a mayor', () => {
    assert.ok(isNone('He lives in Losko, Co Kerry, again.', 'Losko', 'organization'));
    assert.ok(isNone('He lives in Losko, Co Kerry, again.', 'Losko, Co', 'organization'));
    assert.ok(isNone('He lives in Co Kerry now.', 'Co Kerry', 'organization'));
    assert.ok(!isNone('He works at Losko, Co. again.', 'Losko', 'organization'));
    assert.ok(isNone('They met the Mayor of Losko, Ada Velzha.', 'Losko', 'organization'));
  });

  it('is true of bishops by their see, of what a state pays, of drugs on trial and of a joint base', () => {
    assert.ok(isNone('They met the Bishop of Losko again.', 'Bishop of Losko', 'organization'));
    assert.ok(!isNone('They met at Bishop of Losko School.', 'Bishop of Losko School', 'organization'));
    assert.ok(isNone('The Norland Emergency Response Benefit ends.', 'Norland Emergency Response Benefit', 'organization'));
    assert.ok(isNone('The drug REGN-COV2 helps.', 'REGN-COV2', 'organization'));
    assert.ok(isNone('He left Joint Base Velzha then.', 'Joint Base Velzha', 'organization'));
  });

  it('is true of where a councillor is elected, and of words that end as towns do behind what leads to one', () => {
    assert.ok(isNone('The councillor for Losko East left.', 'Losko East', 'organization'));
    assert.ok(!isNone('The councillor for Labour left.', 'Labour', 'organization'));
    assert.ok(!isNone('The band councillor for Losko left.', 'Losko', 'organization'));
    assert.ok(isNone('The couple from Kestreville left.', 'Kestreville', 'organization'));
    assert.ok(!isNone('There Kestreville cut its price.', 'Kestreville', 'organization'));
  });

  it('is true of the last of several places, of peoples, and of programs that are called so', () => {
    assert.ok(isNone('It runs parks in Hull, Skegness and Losko.', 'Losko', 'organization'));
    assert.ok(isNone('The owner in Cork or Losko lost.', 'Losko', 'organization'));
    assert.ok(!isNone('The owner of Cork or Losko lost.', 'Losko', 'organization'));
    assert.ok(isNone('They met on Losko territory then.', 'Losko', 'organization'));
    assert.ok(!isNone('They met in Hamas territory then.', 'Hamas', 'organization'));
    assert.ok(isNone('It is part of SafeLosko, the program through which it pays.', 'SafeLosko', 'organization'));
  });

  it('is true of streets that cross', () => {
    assert.ok(isNone('He owns a walk-up at Velzha and Losko.', 'Losko', 'person'));
    assert.ok(isNone('He owns a walk-up at Velzha and Losko.', 'Velzha', 'organization'));
    assert.ok(isNone('They met at the corner of Velzha and Losko.', 'Velzha', 'person'));
    assert.ok(!isNone('He shouted at Velzha and Losko.', 'Losko', 'person'));
    assert.ok(!isNone('He owns a walk-up at Velzha and Ada Losko.', 'Ada Losko', 'person'));
    assert.ok(isNone('It was on Jalan Sultan Velzha then.', 'Velzha', 'person'));
  });

  it('is true of where people call each other, of what a document is called, and of who is about to speak', () => {
    assert.ok(isNone('She told a Zoom news conference so.', 'Zoom', 'organization'));
    assert.ok(!isNone('She told a Zoom spokesman so.', 'Zoom', 'organization'));
    assert.ok(isNone('He wrote a Prevention of Future Deaths report then.', 'Future Deaths', 'organization'));
    assert.ok(isNone('Testifying before the panel, officials said no.', 'Testifying', 'organization'));
  });

  it('is true of a ship that somebody is aboard', () => {
    assert.ok(isNone('He left the cruise ship Ada Velzha then.', 'Ada Velzha', 'person'));
    assert.ok(!isNone('He met the ship owner Ada Velzha then.', 'Ada Velzha', 'person'));
    assert.ok(isNone('They sailed aboard the Lady Velzha II, he said.', 'Lady Velzha II', 'person'));
    assert.ok(isNone('They sailed aboard the Lady Velzha II, he said.', 'Velzha II', 'person'));
    assert.ok(!isNone('They rode aboard the Velzha campaign bus.', 'Velzha', 'person'));
  });

  it('is true of bonds, of what opens a market report and of what a council makes', () => {
    assert.ok(isNone('The yield on the 10-year Treasury fell.', 'Treasury', 'organization'));
    assert.ok(!isNone('The money went to the Treasury in May.', 'Treasury', 'organization'));
    assert.ok(isNone('Benchmark U.S. crude fell in May.', 'Benchmark', 'organization'));
    assert.ok(isNone('Fresh Norwegian strikes hit the port.', 'Fresh', 'organization'));
    assert.ok(isNone("Tokyo's Hang Seng fell.", 'Hang Seng', 'person'));
    assert.ok(!isNone('It owns Hang Seng Bank too.', 'Hang Seng Bank', 'organization'));
    assert.ok(isNone('They passed the Empty Yard Bylaw then.', 'Empty Yard Bylaw', 'organization'));
    assert.ok(!isNone('He rang Losko Bylaw then.', 'Losko Bylaw', 'organization'));
  });

  it('is true of where members of an assembly are elected', () => {
    assert.ok(isNone('The Bukit Velan assemblyman Ada Lorne spoke.', 'Bukit Velan', 'organization'));
    assert.ok(!isNone('The GOP assemblyman Ada Lorne spoke.', 'GOP', 'organization'));
    assert.ok(!isNone('The Kitran Velan deputy Ada Lorne spoke.', 'Kitran Velan', 'organization'));
  });

  it('is true of members of a parliament in letters', () => {
    for (const text of ['The TD said no.', 'She met a local TD there.', 'The Velan TD said no.', 'Our TD Ada Lorne left.'])
      assert.ok(isNone(text, 'TD', 'organization'), text);
    for (const text of ['In May TD said no.', 'The TD Securities unit said no.'])
      assert.ok(!isNone(text, 'TD', 'organization'), text);
  });

  it('is true of prizes that writers have won', () => {
    assert.ok(!isNone('They met Lam Wai-ching there.', 'Lam Wai-ching', 'person'));
    assert.ok(isNone('Velanto Prize-winning author Ada Lorne spoke.', 'Velanto Prize-winning', 'organization'));
    assert.ok(!isNone('The Velanto Prize-Giving Society met.', 'Velanto Prize-Giving', 'organization'));
  });

  it('is true of the province in a dateline, and of the field of a minister', () => {
    assert.ok(isNone('Community and Social Services Minister Ada Velzha left.', 'Community and Social Services', 'organization'));
    assert.ok(!isNone('British Foreign Office Minister Ada Velzha left.', 'Foreign Office', 'organization'));
    assert.ok(!isNone('Fine Gael Minister Ada Velzha left.', 'Fine Gael', 'organization'));
    assert.ok(isNone('ELORA, ONT. -- Police saw it.', 'ONT', 'organization'));
    assert.ok(!isNone('Elora saw ONT. It rained.', 'ONT', 'organization'));
    assert.ok(isNone('It was Ontario Health Minister Ada Lorne.', 'Ontario Health', 'organization'));
    assert.ok(!isNone('It was Ontario Health that said so.', 'Ontario Health', 'organization'));
  });

  it('is true of the place that opens a dateline and of the sport in a slug', () => {
    assert.ok(isNone('NIS, Serbia (Reuters) - It rained.', 'NIS', 'organization'));
    assert.ok(isNone('VELANTO (AP) - It rained.', 'VELANTO', 'organization'));
    assert.ok(!isNone('AFP, VELANTO - It rained.', 'AFP', 'organization'));
    assert.ok(isNone('Athletics-Kolt out of final', 'Athletics', 'organization'));
    assert.ok(isNone('Oslo 2021 - Athletics - Ada Kolt runs', 'Athletics', 'organization'));
    assert.ok(isNone('Ada Lorne 2:04.32; Athletics: 1. Ada Kolt 6.15', 'Athletics', 'organization'));
    assert.ok(!isNone('Athletics beat Velanto - again', 'Athletics', 'organization'));
    assert.ok(isNone('The firm said so. (Gdansk Newsroom)', 'Gdansk Newsroom', 'organization'));
    assert.ok(!isNone('It met. (Velanto Newsroom)', 'Velanto Newsroom', 'organization'));
  });

  it('is true of a first name that was put in', () => {
    assert.ok(isNone('She saw [Ada] Lorne.', 'Ada', 'person'));
    assert.ok(!isNone('She saw [Ada], who left.', 'Ada', 'person'));
  });

  it('is true of listed places behind a preposition', () => {
    assert.ok(isNone('Judge Ada Lorne of the District of Columbia wrote it.', 'District of Columbia', 'organization'));
    assert.ok(!isNone('Then New York won.', 'New York', 'organization'));
  });

  it('is true of people by state and party', () => {
    assert.ok(isNone('The Ohio Republican spoke.', 'Ohio Republican', 'organization'));
    assert.ok(isNone('The only Black Republican spoke.', 'Black Republican', 'organization'));
    assert.ok(isNone('Rep. Ada Lorne, the Miami Democrat, spoke.', 'Miami Democrat', 'organization'));
    assert.ok(!isNone('His paper, the Miami Democrat, spoke.', 'Miami Democrat', 'organization'));
    assert.ok(!isNone('The Liberal Democrat spokesman spoke.', 'Liberal Democrat', 'organization'));
    assert.ok(isNone('Most New York Democrats left.', 'New York Democrats', 'organization'));
    assert.ok(!isNone('She joined the Democrats.', 'Democrats', 'organization'));
    assert.ok(!isNone("Velan's Democrats left.", 'Democrats', 'organization'));
    assert.ok(isNone('Democrats say that it is late.', 'Democrats', 'organization'));
    assert.ok(isNone('It hurts Republicans most.', 'Republicans', 'organization'));
    assert.ok(!isNone('The Velanto Republican carried it.', 'Velanto Republican', 'organization'));
  });

  it('is true of what somebody governs', () => {
    assert.ok(isNone('The governor of Okuta State spoke.', 'Okuta State', 'organization'));
    assert.ok(!isNone('The coach of Okuta State spoke.', 'Okuta State', 'organization'));
  });

  it('is true of an office in short that is an agency elsewhere', () => {
    assert.ok(isNone('They met NSA Ada Lorne.', 'NSA', 'organization'));
    assert.ok(!isNone('They met NSA officials.', 'NSA', 'organization'));
  });

  it('is true of offices beside a name', () => {
    assert.ok(isNone('Ada Lorne, Chief Investment Strategist at Velanto, spoke.', 'Investment Strategist', 'person'));
    assert.ok(isNone('Archbishop Jon Lorne, Cardinal, preached.', 'Cardinal', 'person'));
  });

  it('is true of many of a kind in short', () => {
    assert.ok(isNone('FPIs bought.', 'FPIs', 'organization'));
    assert.ok(isNone('They signed MoUs.', 'MoUs', 'organization'));
    assert.ok(isNone('Then OFWs left.', 'OFWs', 'person'));
  });

  it('is true of abbreviations of no organization, unless the article explains them', () => {
    const abbreviations = createLexicon({ 'non-organization-acronyms': ['PAC', 'ICE'], acronyms: ['ICE'] });
    assert.ok(isNone('PAC money', 'PAC', 'organization', abbreviations));
    assert.ok(!isNone('ICE raids', 'ICE', 'organization', abbreviations));
    assert.ok(!isNone('money (PAC)', 'PAC', 'organization', abbreviations));
    assert.ok(!isNone('PAC money', 'PAC', 'organization', abbreviations, [Sighting.initials]));
  });

  it('is true of words in capitals for emphasis', () => {
    const seen = 'I have the right to PARDON myself.'.split(' ').map((word) => (word === 'PARDON' ? Sighting.lower : 0));
    assert.ok(isNone('I have the right to PARDON myself.', 'PARDON', 'organization', lexicon, seen));
    assert.ok(!isNone('I have the right to PARDON myself.', 'PARDON', 'organization'));
    assert.ok(isNone('He is a LEAKER & LIAR, he said.', 'LEAKER & LIAR', 'organization'));
    assert.ok(isNone('The bell weighs eight TON or more.', 'TON', 'organization'));
    assert.ok(!isNone('The men joined NATO today.', 'NATO', 'organization'));
  });

  it('is true of platforms as the place of a post, of handles and of dates in short', () => {
    assert.ok(isNone('He wrote on Twitter today.', 'Twitter', 'organization'));
    assert.ok(isNone('He wrote on Facebook, Instagram and TikTok today.', 'TikTok', 'organization'));
    assert.ok(isNone('He sang via WhatsApp today.', 'WhatsApp', 'organization'));
    assert.ok(!isNone('A ban on TikTok looms.', 'TikTok', 'organization'));
    assert.ok(!isNone('The mayor sued Twitter today.', 'Twitter', 'organization'));
    assert.ok(isNone('They spoke over Zoom today.', 'Zoom', 'organization'));
    assert.ok(!isNone('They had a fight over Zoom today.', 'Zoom', 'organization'));
    assert.ok(isNone('Follow us at AP_Sports today.', 'AP', 'organization'));
    assert.ok(isNone('Harbour / Fri, March 15, 2019', 'Fri', 'organization'));
  });

  it('is true of places that the words around them call so, and of what a firm makes', () => {
    assert.ok(isNone('The mayor of Tolvera left.', 'Tolvera', 'organization'));
    assert.ok(isNone('We met in Tra Lang, a commune.', 'Tra Lang', 'person'));
    assert.ok(isNone('A widow from the barrio of La Tolvera left.', 'La Tolvera', 'organization'));
    assert.ok(isNone('The member for Tolvera East left.', 'Tolvera East', 'organization'));
    assert.ok(isNone('The MP for Tolvera South left.', 'Tolvera South', 'organization'));
    assert.ok(isNone('The member of parliament for Tolvera left.', 'Tolvera', 'organization'));
    assert.ok(!isNone('The board of Tolvera left.', 'Tolvera', 'organization'));
    assert.ok(isNone('Escalator maker Velanto cut jobs.', 'Escalator', 'organization'));
    assert.ok(!isNone('Velanto makers struck.', 'Velanto', 'organization'));
  });

  it('is true of one of what a maker is known for', () => {
    assert.ok(isNone('She drove a Toyota to work.', 'Toyota', 'organization'));
    assert.ok(isNone('He sold his Suzuki.', 'Suzuki', 'organization'));
    assert.ok(isNone('She drove a Toyota Velanto.', 'Toyota Velanto', 'organization'));
    assert.ok(isNone('It hit a stolen Toyota.', 'Toyota', 'organization'));
    assert.ok(!isNone('She saw a Toyota dealer.', 'Toyota', 'organization'));
    assert.ok(!isNone('She saw a Toyota Bank clerk.', 'Toyota Bank', 'organization'));
    assert.ok(!isNone('She works at Toyota.', 'Toyota', 'organization'));
  });

  it('is true of a listed place, but not of initials spelled like it', () => {
    assert.ok(isNone('She left LIMA in June.', 'LIMA', 'organization'));
    assert.ok(!isNone('She left LIMA in June.', 'LIMA', 'organization', lexicon, Array(9).fill(Sighting.initials)));
  });

  it('is true of the letters of an office behind a team', () => {
    assert.ok(isNone('So the Flames GM said.', 'GM', 'organization'));
    assert.ok(!isNone('So the plant of GM said.', 'GM', 'organization'));
  });

  it('is true of the countries of athletes, unless the article explains the letters', () => {
    assert.ok(isNone('Jon Lorne (ITA) bt Vasko Posp 6-4.', 'ITA', 'organization'));
    assert.ok(isNone('Vasko Posp (POL x17) won.', 'POL', 'organization'));
    assert.ok(isNone('Vasko Posp (BEL/TJV) won.', 'BEL', 'organization'));
    assert.ok(isNone('Vasko Posp (Kor) won.', 'Kor', 'organization'));
    assert.ok(!isNone('The European Space Agency (ESA) agreed.', 'ESA', 'organization'));
    assert.ok(!isNone('Vasko Posp (ITA) won.', 'ITA', 'organization', lexicon, Array(9).fill(Sighting.initials)));
    assert.ok(!isNone('Vasko Posp (BBC) won.', 'BBC', 'organization'));
  });

  it('is true of indexes and of the codes of markets', () => {
    assert.ok(isNone('Brazil’s Ibovespa gained.', 'Ibovespa', 'organization'));
    assert.ok(isNone('The Dow lost 2%.', 'Dow', 'organization'));
    assert.ok(isNone('The Nasdaq Composite dropped.', 'Nasdaq Composite', 'organization'));
    assert.ok(isNone('Then MSCI World Index rose.', 'MSCI', 'organization'));
    assert.ok(isNone("Then the Dow's average rose.", 'Dow', 'organization'));
    assert.ok(!isNone("MSCI's world index rose.", 'MSCI', 'organization'));
    assert.ok(!isNone('It is listed on the Nasdaq.', 'Nasdaq', 'organization'));
    assert.ok(isNone("Japan's Nikkei fell 2%.", 'Nikkei', 'organization'));
    assert.ok(!isNone('The Nikkei newspaper reported it.', 'Nikkei', 'organization'));
    assert.ok(isNone('Yields US10YT=RR rose.', 'RR', 'organization'));
    assert.ok(isNone('The .SPX index rose.', 'SPX', 'organization'));
    assert.ok(isNone('Indexes: Dow +0.16%', 'Dow', 'organization'));
    assert.ok(isNone('Dow loses 900 points', 'Dow', 'organization'));
    assert.ok(!isNone('Then Dow shed 900 jobs.', 'Dow', 'organization'));
    assert.ok(isNone('Futures: Dow off 0.2%', 'Dow', 'organization'));
    assert.ok(isNone('Then Dow e-minis were lower.', 'Dow', 'organization'));
    assert.ok(isNone('There the Nasdaq posted 12 new highs.', 'Nasdaq', 'organization'));
    assert.ok(!isNone('Nasdaq posted a job.', 'Nasdaq', 'organization'));
    assert.ok(isNone('Kestrel (NASDAQ: KSTL) fell.', 'KSTL', 'organization'));
    assert.ok(!isNone('Kestrel (NASDAQ: KSTL) fell.', 'NASDAQ', 'organization'));
    assert.ok(isNone('Companies in this story: (TSX:KSTL, TSX:LRN)', 'KSTL', 'organization'));
    assert.ok(isNone('Companies in this story: (TSX:KSTL, TSX:LRN)', 'LRN', 'organization'));
    assert.ok(isNone('It cost NIS 790 million.', 'NIS', 'organization'));
    assert.ok(isNone('It cost GH¢80,000.', 'GH', 'organization'));
    assert.ok(!isNone('The ETB said so.', 'ETB', 'organization'));
  });

  it('is true of sums of money, not of groups with a number', () => {
    assert.ok(isNone('It rose to RM25 in May.', 'RM25', 'organization'));
    assert.ok(isNone('It cost ZMW500 in May.', 'ZMW500', 'organization'));
    assert.ok(!isNone('It was the firm of G42 in May.', 'G42', 'organization'));
    assert.ok(isNone('It owed the utility R95bn in May.', 'R95bn', 'organization'));
    assert.ok(!isNone('It fled the M23 in May.', 'M23', 'organization'));
  });

  it('is true of makes that bear a number', () => {
    assert.ok(isNone('They drove a Velanto F-150 home.', 'Velanto F-150', 'person'));
    assert.ok(isNone('An F-104 Kemmal flew by.', 'F-104 Kemmal', 'person'));
    assert.ok(!isNone('The Jon II ferry left.', 'Jon II', 'person'));
  });

  it('is true of what somebody is for or against', () => {
    assert.ok(isNone('The pro-Beijing voters left.', 'pro-Beijing', 'organization'));
    assert.ok(!isNone('The Anti-Corruption Commission left.', 'Anti-Corruption Commission', 'organization'));
  });

  it('is true of a participle that leads in what its subject does', () => {
    assert.ok(isNone('Fielding questions from reporters, Ada Okafor smiled.', 'Fielding', 'person'));
    assert.ok(isNone('Fielding the calls himself, he smiled.', 'Fielding', 'person'));
    assert.ok(!isNone('Fielding said so.', 'Fielding', 'person'));
    assert.ok(!isNone('Fielding, of Leeds, said so.', 'Fielding', 'person'));
  });

  it('is true of parts of places and titles, of tickers and of seats', () => {
    assert.ok(isNone('They fled to Khan Younis.', 'Younis', 'person'));
    assert.ok(isNone('Then Prime Minister Okafor spoke.', 'Prime', 'person'));
    assert.ok(isNone('Shares (TSLA.O) fell.', 'TSLA.O', 'organization'));
    assert.ok(isNone('Okafor, D-N.Y., spoke.', 'D-N.Y.', 'organization'));
  });

  it('are no seats with the letters of who holds them, no fields of secretaries, no villages and no stations of a force', () => {
    assert.ok(isNone('It was said by the Velzhe MCA.', 'Velzhe MCA', 'organization'));
    assert.ok(!isNone('It was said by the Labour MP.', 'Labour MP', 'organization'));
    assert.ok(isNone('Then Treasury CS Ada Lorne left.', 'Treasury', 'organization'));
    assert.ok(!isNone('Then Treasury officials left.', 'Treasury', 'organization'));
    assert.ok(isNone('A man identified only as KSQ left.', 'KSQ', 'organization'));
    assert.ok(isNone('He is Commander of Regional Division #6.', 'Regional Division', 'organization'));
    assert.ok(!isNone('The works, known as MTZ, shut.', 'MTZ', 'organization'));
    assert.ok(isNone('Its Velzhe, Losko and Quilla mines are shut.', 'Velzhe', 'organization'));
    assert.ok(isNone('She was a daughter of Velzhe Village.', 'Velzhe Village', 'organization'));
    assert.ok(isNone('They were armed police from Velzhe and others.', 'Velzhe', 'organization'));
    assert.ok(!isNone('They were armed police from Interpol and others.', 'Interpol', 'organization'));
    assert.ok(isNone('It is checked under VelzheTO, the program launched last year.', 'VelzheTO', 'organization'));
  });

  it('are no seats of those who sit in a parliament, unless the article has such a party', () => {
    const party = [((2 * 4 + 2) << 24) | Sighting.organizationPart, 0, 0, 0, 0, 0];
    assert.ok(isNone('Velzhe MP Ada Lorne left.', 'Velzhe', 'organization'));
    assert.ok(isNone('Velzhe South legislator Ada Lorne left.', 'Velzhe South', 'organization'));
    assert.ok(!isNone('Labour MP Ada Lorne left.', 'Labour', 'organization'));
    assert.ok(!isNone('Velzhe MP Ada Lorne left.', 'Velzhe', 'organization', lexicon, party));
  });

  it('are no letters of what somebody is, nor the staff of which somebody is the chief', () => {
    assert.ok(isNone('Tom Lorne, SSA to the governor, left.', 'SSA', 'organization'));
    assert.ok(!isNone('They gave SSA to friends.', 'SSA', 'organization'));
    assert.ok(isNone('The PPRQ, Ada Lorne, said so.', 'PPRQ', 'organization'));
    assert.ok(isNone('The CP, Ada Lorne, left.', 'CP', 'organization'));
    assert.ok(isNone('Former SQPM Dr Ada Lorne left.', 'SQPM', 'organization'));
    assert.ok(!isNone('Then BBC Dr Ada Lorne left.', 'BBC', 'organization'));
    assert.ok(!isNone('The head of the PPRQ, Ada Lorne, said so.', 'PPRQ', 'organization'));
    assert.ok(!isNone('The PPRQ, Ada Lorne and he left.', 'PPRQ', 'organization'));
    assert.ok(isNone('The Chief of Naval Staff left.', 'Naval Staff', 'organization'));
    assert.ok(isNone('The Chief of the General Staff left.', 'General Staff', 'organization'));
    assert.ok(!isNone('They wrote to the General Staff in May.', 'General Staff', 'organization'));
  });

  it('is true of towns by who lives or polices there, or by the house that stands in them', () => {
    assert.ok(isNone('A case was filed at Kalu Velzha police station.', 'Kalu Velzha', 'person'));
    assert.ok(isNone('Two men fled the Velzha police post.', 'Velzha', 'organization'));
    assert.ok(!isNone('There Kalu Velzha police officers wept.', 'Kalu Velzha', 'person'));
    assert.ok(isNone('He was found in Velzha Upazila.', 'Velzha', 'organization'));
    assert.ok(isNone('There elders at Velzha spoke.', 'Velzha', 'organization'));
    assert.ok(!isNone('There analysts at Velzha spoke.', 'Velzha', 'organization'));
    assert.ok(isNone('She taught at the Lorne Primary School, Velzha.', 'Velzha', 'organization'));
    assert.ok(isNone("Chiang Rai's Ada Lorne left.", 'Chiang Rai', 'person'));
    assert.ok(isNone('They won 1-0 at Ada Velzha on Sunday.', 'Ada Velzha', 'person'));
    assert.ok(!isNone('They looked at Ada Velzha on Sunday.', 'Ada Velzha', 'person'));
    assert.ok(isNone('Ada Lorne, 34, of Noon Lane, Velzha, was fined.', 'Velzha', 'person'));
    assert.ok(!isNone('Then Noon Lane, Velzha, was fined.', 'Velzha', 'organization'));
    assert.ok(!isNone('She taught at the Lorne Primary School, Velzha said.', 'Velzha', 'organization'));
    assert.ok(!isNone('She left a school, Velzha.', 'Velzha', 'organization'));
  });

  it('is true of ranks in front of what they are for, and in headings', () => {
    assert.ok(isNone('There SP (City) Kemmal Lorne spoke.', 'SP', 'organization'));
    assert.ok(!isNone('There SP (the party of Lorne) won.', 'SP', 'organization'));
    assert.ok(isNone('CS WADES INTO TITLES ROW', 'CS', 'organization'));
  });

  it('is true of those who wrote a dispatch', () => {
    assert.ok(isNone('DLK/OKA', 'DLK', 'organization'));
    assert.ok(isNone('DLK/OKA', 'OKA', 'organization'));
    assert.ok(!isNone('STR/AFP', 'AFP', 'organization'));
    assert.ok(!isNone('The DLK/OKA pact was signed.', 'DLK', 'organization'));
  });

  it('is true of streets, towns near by and the towns of a dateline with its region', () => {
    assert.ok(isNone('Ada Lorne, 34, of Velzha Trace, left.', 'Velzha Trace', 'organization'));
    assert.ok(!isNone('Two men of Velzha Trace, a band, left.', 'Velzha Trace', 'organization'));
    assert.ok(isNone('He came from nearby Devon Velzha there.', 'Devon Velzha', 'person'));
    assert.ok(isNone('Velzha (Lorne), Nov. 3, GNA - Farmers came.', 'Velzha', 'organization'));
    assert.ok(isNone('Velzha (B/R), Nov. 3, GNA - Farmers came.', 'B/R', 'organization'));
    assert.ok(!isNone('Velzha (Lorne) came on Nov. 3.', 'Velzha', 'organization'));
  });

  it('is true of groups of a league and of what bodies are called in short', () => {
    assert.ok(isNone('It was their Elite Group C match.', 'Elite Group C', 'organization'));
    assert.ok(isNone('The members of the Party left.', 'Party', 'organization'));
    assert.ok(isNone('There their Ministry agreed.', 'Ministry', 'organization'));
    assert.ok(!isNone('There the Ministry of Works agreed.', 'Ministry', 'organization'));
    assert.ok(!isNone('There the Commission agreed.', 'Commission', 'organization'));
  });

  it('is true of the shows of a station', () => {
    assert.ok(isNone("She told CNC3's The Morning Brew so.", 'Morning Brew', 'organization'));
    assert.ok(isNone("She said on RJR's Hard Talk that.", 'Hard Talk', 'organization'));
    assert.ok(!isNone("She told FIFA's Executive Committee so.", 'Executive Committee', 'organization'));
    assert.ok(!isNone("She sold BP's Hard Talk there.", 'Hard Talk', 'organization'));
  });

  it('is true of squares, users of a platform and the orders of priests', () => {
    assert.ok(isNone('They fled from Singer Chowrangi there.', 'Singer Chowrangi', 'person'));
    assert.ok(isNone('Then Instagram blogger Ada Lorne wept.', 'Instagram', 'organization'));
    assert.ok(!isNone('Then Instagram spokesman Jon Lorne wept.', 'Instagram', 'organization'));
    assert.ok(isNone('There Fr. Ada Lorne, OMI, wept.', 'OMI', 'organization'));
    assert.ok(isNone('There Ada Lorne, SC, wept.', 'SC', 'organization'));
    assert.ok(!isNone('There the OMI wept.', 'OMI', 'organization'));
    assert.ok(!isNone('In BOSTON, SC, they wept.', 'SC', 'organization'));
    assert.ok(isNone('There COAS Gen Ada Lorne wept.', 'COAS', 'organization'));
    assert.ok(isNone('There Arusha RC Ada Lorne wept.', 'Arusha RC', 'organization'));
  });

  it('is true of what is retaken, of homes, of the house of a member and of numbered indexes', () => {
    assert.ok(isNone('The army retook Elasha Velzha there.', 'Elasha Velzha', 'person'));
    assert.ok(!isNone('The army met Elasha Velzha there.', 'Elasha Velzha', 'person'));
    assert.ok(isNone('She is a resident of Velzha there.', 'Velzha', 'organization'));
    assert.ok(isNone('Ada Lorne, Member of Parliament, wept.', 'Parliament', 'organization'));
    assert.ok(!isNone("She was a member of Parliament's panel.", 'Parliament', 'organization'));
    assert.ok(isNone('In Nairobi NSE 20 gained three points.', 'NSE', 'organization'));
    assert.ok(isNone('There KSE-100 index fell.', 'KSE-100', 'organization'));
    assert.ok(!isNone('In Nairobi NSE 20 years ago was small.', 'NSE', 'organization'));
    assert.ok(isNone('The Director of Public Health at the clinic wept.', 'Public Health', 'organization'));
  });

  it('is true of parts of a state and of a town behind a quarter of it', () => {
    assert.ok(isNone('Residents of Losko Village, Quillo District, wept.', 'Quillo District', 'organization'));
    assert.ok(isNone('It was in Velzhan Quillo Tehsil.', 'Velzhan Quillo Tehsil', 'organization'));
    assert.ok(!isNone('There Quillo School District wept.', 'Quillo School District', 'organization'));
    assert.ok(isNone('A man in Losko Zone, Velzhan, a trader, wept.', 'Velzhan', 'organization'));
    assert.ok(!isNone('Losko Zone, Velzhan, a trader, wept.', 'Velzhan', 'organization'));
    assert.ok(isNone('It rained in the Velzhan region.', 'Velzhan', 'organization'));
  });

  it('is true of plates, of letters in the plural and of officers beside a name', () => {
    assert.ok(isNone('His car, Reg. No. UVX 573K, burned.', 'UVX', 'organization'));
    assert.ok(!isNone('There the UVX 573 times wept.', 'UVX', 'organization'));
    assert.ok(isNone('They must implement Harbour SOPs there.', 'Harbour SOPs', 'organization'));
    assert.ok(
      isNone('Ada Lorne, the Quillo District Police Commander, wept.', 'Quillo District Police Commander', 'organization'),
    );
    assert.ok(isNone('It was by order of DC Lahore who asked.', 'Lahore', 'person'));
    assert.ok(isNone('There CCPO Lahore presided.', 'CCPO Lahore', 'person'));
    assert.ok(!isNone('There CCPO Adnan presided.', 'Adnan', 'person'));
    assert.ok(!isNone('Then DPP Tay wept.', 'Tay', 'person'));
    assert.ok(isNone('The Principal of the School, Ada, wept.', 'Principal of the School', 'organization'));
    assert.ok(isNone('Shares of Kestrel (LON:VLT) fell.', 'LON', 'organization'));
  });

  it('is true of what episodes are of, of an oilfield and of where a constituency is', () => {
    assert.ok(isNone('Watch this episode of Tide & Talk on Sunday.', 'Tide & Talk', 'organization'));
    assert.ok(isNone('They took issue with claims by NGO, Quillo Watch.', 'NGO', 'organization'));
    assert.ok(isNone('It lives in the Blue and John Velzha Mountains there.', 'John Velzha Mountains', 'person'));
    assert.ok(isNone('They met at the Losko Stadium, Velzhan on Monday.', 'Velzhan', 'organization'));
    assert.ok(isNone("Ada Lorne, Quillo's Chief Harbour Inspector, wept.", 'Chief Harbour Inspector', 'organization'));
    assert.ok(isNone('Then they saw Velzha Basti there.', 'Velzha Basti', 'person'));
    assert.ok(isNone('They ran for the Quillo North ward there.', 'Quillo North', 'organization'));
    assert.ok(isNone('She is also Parit Velzha assemblyman, and wept.', 'Parit Velzha', 'person'));
    assert.ok(isNone('Under the Harbour Management (HM) Act they wept.', 'HM', 'organization'));
    assert.ok(isNone('Under the Quillo State Assembly Rules they wept.', 'Quillo State Assembly Rules', 'organization'));
    assert.ok(isNone('She is the Johor Mentri Besar candidate.', 'Johor Mentri Besar', 'organization'));
    assert.ok(isNone('There the chief of Assin Velzha wept.', 'Assin Velzha', 'person'));
    assert.ok(!isNone("There the chief of Assin Velzha's guard wept.", 'Assin Velzha', 'person'));
    assert.ok(isNone('The Abu Velzha oilfield will open.', 'Abu Velzha', 'person'));
    assert.ok(isNone('She is the constituency chairman for Velzha Quillo and wept.', 'Velzha Quillo', 'person'));
    assert.ok(!isNone('She is the chairman for Velzha Quillo and wept.', 'Velzha Quillo', 'organization'));
  });
});
