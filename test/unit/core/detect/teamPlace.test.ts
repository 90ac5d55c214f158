import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../../../src/core/detect/words/lexicon';
import { unpackModel } from '../../../../src/cli/node/unpackModel';
import { decodeDetectorFile } from '../../../../src/core/detect/model/detectorFile';
import { documentEvidence, evidenceOf, NO_EVIDENCE } from '../../../../src/core/detect/wordEvidence';
import { ruleTagger } from '../../../../src/core/detect/names/ruleTagger';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';

describe('towns that stand for their teams', () => {
  let lexicon: Lexicon;
  before(function () {
    this.timeout(20_000);
    ({ lexicon } = decodeDetectorFile(unpackModel(readFileSync('media/detector.model'))));
  });

  const teams = (text: string): string[] =>
    ruleTagger
      .read(analyseParagraph(text, lexicon))
      .names(NO_EVIDENCE)
      .filter(({ kind }) => kind === 'organization')
      .map((name) => name.text);

  const found: readonly (readonly [string, readonly string[]])[] = [
    ['He will play Tuesday against Boston.', ['Boston']],
    ["Calgary's Ivory Coast striker Oskari Kemmler is out.", ['Calgary']],
    ["Calgary's Swedish captain Oskari Kemmler is out.", ['Calgary']],
    ["Calgary's Swedish teacher Oskari Kemmler is out.", []],
    ['The veteran scored a late goal against Edmonton.', ['Edmonton']],
    ['Calgary assigned defenceman Oskari Kemmler.', ['Calgary']],
    ['We play Winnipeg on Saturday.', ['Winnipeg']],
    ['Bayern Munich beat Cologne at home.', ['Bayern Munich', 'Cologne']],
    ['Bayern Munich fell to Augsburg.', ['Bayern Munich', 'Augsburg']],
    ['Milan, without three injured players, beat Bergamo 2-1.', ['Milan', 'Bergamo']],
    ['Kemmler scores twice for Parma, Milan extend lead', ['Milan']],
    ['Brief scores: Hyderabad 243 & 190 (Kemmler 61) lost to Nagpur.', ['Hyderabad']],
    ['Leeds beat Burnley 2-1 to go fifth.', ['Leeds', 'Burnley']],
    ['He ran through the Nagpur middle order.', ['Nagpur']],
    ['They reduced Nagpur to 47 for 5.', ['Nagpur']],
    ['Spinners helped to bowl out Nagpur for 130.', ['Nagpur']],
    ['In reply, Nagpur were all out for 214.', ['Nagpur']],
    ['Nagpur declared at 430 for six.', ['Nagpur']],
    ['Nagpur lost five wickets.', ['Nagpur']],
    ['They reduced Nagpur to tears.', []],
    ['In June Nagpur declared a holiday.', []],
    ['Los Angeles had lost 106-93 to Miami in the first game.', ['Los Angeles', 'Miami']],
    ['Dortmund slumped to a shock defeat, while Leipzig beat Augsburg 2-1.', ['Dortmund', 'Leipzig', 'Augsburg']],
    ['Brighton 1 Liverpool 1', ['Brighton', 'Liverpool']],
    ['Dallas 3, Boston 2 (OT)', ['Dallas', 'Boston']],
    ['Southampton 2 (Ings 9) Manchester United 3 (Cavani 74)', ['Southampton', 'Manchester United']],
    ['5. Southampton 10 5 2 3 19 17 17', ['Southampton']],
    ['Fixtures: Leeds v Burnley', ['Leeds', 'Burnley']],
    ['Goalkeepers: Nick Pope (Burnley)', ['Burnley']],
    ['He added 19 points for Los Angeles.', ['Los Angeles']],
    ['“We deserved it,” Leeds manager Marcelo Rossi said.', ['Leeds']],
    ['The Calgary goalie made 31 saves.', ['Calgary']],
    ['Barcelona signed Pedri from Sevilla.', ['Barcelona']],
    ['Leeds are fifth, but Burnley have a game in hand.', ['Leeds', 'Burnley']],
    ['LEEDS BEAT BURNLEY 2-1', ['LEEDS', 'BURNLEY']],
    ['Soccer-Leeds beat Burnley 2-1', ['Leeds', 'Burnley']],
    ["On Sunday, Okafor's Barcelona face Valencia, with Lind in goal.", ['Barcelona', 'Valencia']],
    ['Houston sent Jon Lorne to Portland for Ada Hale.', ['Houston', 'Portland']],
    ['He asked to be traded to Brooklyn.', ['Brooklyn']],
    ['They took center Jon Lorne of Memphis.', ['Memphis']],
    ['No. 1 Denver beat No. 6 Kansas 102-90.', ['Denver', 'Kansas']],
    ['No. 9 Denver won.', ['Denver']],
    ['Karnataka edged past Tripura by four runs.', ['Karnataka', 'Tripura']],
    ['Ada Lorne scored in overtime to lift Calgary to a win over Dallas.', ['Calgary', 'Dallas']],
    ['A late homer put Cleveland ahead for good.', ['Cleveland']],
    ['Seattle (18-6-1) twice trailed by two.', ['Seattle']],
    ['Denver won at Portland.', ['Denver', 'Portland']],
    ['Calgary recalled RHP Jon Lorne from Toledo of the AHL.', ['Calgary', 'Toledo']],
    ['He was optioned to Triple-A Toledo.', ['Toledo']],
    ['Titans: Host Detroit on Sunday.', ['Detroit']],
    ['Titans: At Detroit on Sunday.', ['Detroit']],
    ['She is doubtful for the first leg against Leeds.', ['Leeds']],
    ['They are seven points clear of Fulham.', ['Fulham']],
    ['The 20-year-old Gloucester wing ran clear.', ['Gloucester']],
    ['Calgary first baseman Jon Lorne left.', ['Calgary']],
    ["Boston's Jon Lorne left in the third quarter.", ['Boston']],
    ['The Orioles swept Boston.', ['Boston']],
    ['New York coach Jon Lorne was pleased.', ['New York']],
  ];
  /** The names of each paragraph of an article. */
  const namesIn = (paragraphs: readonly string[]): string[][] => {
    const looks = paragraphs.map((text) => {
      const paragraph = analyseParagraph(text, lexicon);
      return { paragraph, read: ruleTagger.read(paragraph) };
    });
    const evidence = documentEvidence(looks.map(({ read }) => read.sightings));
    return looks.map(({ paragraph, read }) => read.names(evidenceOf(paragraph, evidence)).map(({ text }) => text));
  };

  it('stay teams all over the article, but not where something lies in the town or in a dateline', () => {
    const names = namesIn([
      'Leeds beat Burnley 2-1.',
      'A late goal took Leeds to fifth.',
      'LEEDS — Police in Leeds, and Leeds police, were out.',
      'LEEDS (AP) — It rained again.',
      'LEEDS: It rained again.',
      'Then he flew to Leeds.',
    ]);
    assert.deepEqual(names, [['Leeds', 'Burnley'], ['Leeds'], [], ['AP'], [], []]);
  });

  it('are teams by less where the article tells of games, but not where they play', () => {
    const names = namesIn([
      'Leeds beat Burnley 2-1.',
      'Fulham lost at Watford.',
      "Southampton's Jon Lorne had 17 and Tom Hale 12 for Brighton.",
      'They play in Norwich next, and a Norwich firm pays.',
    ]);
    assert.deepEqual(names.slice(1), [['Fulham', 'Watford'], ['Southampton', 'Jon Lorne', 'Tom Hale', 'Brighton'], []]);
  });

  it('are clubs that go by their town wherever an article about games neither locates nor describes something by it', () => {
    const names = namesIn([
      'Leeds beat Burnley 2-1.',
      'Denver, level on points with Dallas, rested a guard once of Houston.',
      'He led at Portland, Memphis drew, and visiting Cleveland waited.',
      '10 - Jon Lorne (Milwaukee)',
      'Denver residents, Dallas’s mayor, a Houston firm, a fan from Portland, the town of Memphis and people in Milwaukee.',
      'Portland, England, is far away.',
    ]);
    assert.deepEqual(names.slice(1), [
      ['Denver', 'Dallas', 'Houston'],
      ['Portland', 'Memphis', 'Cleveland'],
      ['Milwaukee'],
      [],
      [],
    ]);
    assert.deepEqual(namesIn(['Denver, level with Dallas, has a new tram.']), [[]]);
  });

  it('are no states of the town where something happens', () => {
    const names = namesIn([
      'Texas beat Utah 5-1, and Dallas beat Houston 2-1.',
      'It was played in Arlington, Texas, on Sunday.',
      'They lost to Dallas, Texas and Utah.',
    ]);
    assert.deepEqual(names.slice(1), [[], ['Dallas', 'Texas', 'Utah']]);
  });

  it('are clubs of an article that tells of games between others, but not of one that tells of votes', () => {
    const about = 'Denver, level on points with Dallas, rested.';
    assert.deepEqual(namesIn(['The Orvanians beat the Velantics 2-1.', about]).at(-1), ['Denver', 'Dallas']);
    assert.deepEqual(namesIn(['The Orvanians beat the Velantics 52-48.', about]).at(-1), []);
    assert.deepEqual(namesIn(['Ada Lorne beat Jon Hale 6-3 6-2.', about]).at(-1), []);
  });

  it('play at grounds that are none', () => {
    const names = namesIn(['Leeds beat Burnley 2-1.', 'Fulham drew 1-1 at Stamford Bridge.', 'They lost 3-1 at Murrayfield.']);
    assert.deepEqual(names.slice(1), [['Fulham'], []]);
  });

  it('go by the town alone where they act as a team that the article names in full', () => {
    const names = namesIn([
      'The Calgary Flames met.',
      'Calgary also gets a pick.',
      "Calgary hasn't won.",
      'In Calgary it rained.',
    ]);
    assert.deepEqual(names, [['Calgary Flames'], ['Calgary'], ['Calgary'], []]);
    assert.deepEqual(namesIn(['The New York Times wrote it.', 'New York has won a case.']).at(-1), []);
  });

  for (const [text, expected] of found) {
    it(`finds them: ${text}`, () => {
      const names = teams(text);
      for (const name of expected) assert.ok(names.includes(name), `${name} in ${names.join(', ')}`);
    });
  }

  const places = [
    'Germany 2 Sweden 0',
    'New Zealand 25 Argentina 15',
    'New cases: Dublin 212, Cork 44, Limerick 23.',
    'London beat Paris in a 54-50 vote to host the games.',
    'She beat him 6-3 7-6 in London.',
    'The rector of the university in Leeds won the 2-1 argument.',
    'Texas v. Utah was dismissed.',
    'Schools in Leeds have closed.',
    'The case against Boston was dropped.',
    'The company runs the ferry for Boston.',
    'Boston, March 9 to April 12',
    'Reporters visit Anfield and Elland Road on Sunday.',
    'The flood beat Cologne to it.',
    'Ministers from Barcelona meet Valencia officials.',
    'Okafor hosts London mayors.',
    'The firm moved Jon Lorne to London in May.',
    'They met the mayor Jon Lorne of Memphis.',
    'She led London to a new future.',
    'A ranking put Leeds ahead of Bristol.',
    'She polled three percentage points behind Boston.',
    'The 20-year-old London actor wept.',
    'Texas led the nation in cases, and Florida trailed.',
    'New: At Boston on Sunday, the bridge will close.',
    'The senator won Ohio by 8 points.',
    'Her party lost Boston to the liberals by 10 points.',
  ];
  for (const text of places) {
    it(`finds none: ${text}`, () => {
      assert.deepEqual(teams(text), []);
    });
  }
});
