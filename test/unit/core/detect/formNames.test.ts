import assert from 'node:assert/strict';
import { formNames } from '../../../../src/core/detect/names/formNames';
import { speakerLabel } from '../../../../src/core/detect/names/credits/speakerLabel';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import { detectorResources } from '../detectorResources';

describe('formNames', () => {
  const names = (text: string): string[] => {
    const paragraph = analyseParagraph(text, detectorResources.lexicon);
    return formNames(paragraph)
      .map(({ kind, from, to }) => {
        const span = text.slice(paragraph.tokens[from]?.start, paragraph.tokens[to - 1]?.end);
        return `${kind === 'person' ? 'p' : 'o'}:${span}`;
      })
      .sort();
  };

  const found: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      'who got a batsman out',
      'D. Wexler c Rahim b Shandri 69, A. Fenn lbw b Zamora 7',
      ['D. Wexler', 'Rahim', 'Shandri', 'A. Fenn', 'Zamora'],
    ],
    [
      'who stumped or ran somebody out',
      'K. Rao st Corey b Zamora 12; V. Kolt run out (Fenn) 21; Extras 7',
      ['K. Rao', 'Corey', 'Zamora', 'V. Kolt', 'Fenn'],
    ],
    ['bowlers without their figures', 'Bowling: Shandri 10-0-59-3, Saindi 10-0-83-1 (w2)', ['Shandri', 'Saindi']],
    ['batsmen with their initials', 'Did not bat: A. Zamora, M. Storck, J. Hazel', ['A. Zamora', 'M. Storck', 'J. Hazel']],
    ['who was out when', 'Fall of wickets: 1-156 (Wexler), 2-264 (Stainis)', ['Wexler', 'Stainis']],
    [
      'who did best, in brackets',
      'South Africa 267 (Popel 80; Rabanda 4-55) and Wales 305 (Naidoo 61)',
      ['Popel', 'Rabanda', 'Naidoo'],
    ],
    [
      'who batted in an innings of Twenty20',
      'AUSTRALIA 194-5 (M. Wexler 58, S. Fenn 46) v INDIA 195-4 (V. Kolt 40)',
      ['M. Wexler', 'S. Fenn', 'V. Kolt'],
    ],
    [
      'who did best behind the number of an innings',
      'Wales 1st innings 338 (S. Maslow 131; R. Fenn 4-62)',
      ['S. Maslow', 'R. Fenn'],
    ],
    [
      'who did best in innings that end with more than their count',
      'Wales 326 all out (S Maslow 156) and 129-9 dec (B Azar 69); Norfolk 302-7 in 50 overs (K Fenn 112)',
      ['S Maslow', 'B Azar', 'K Fenn'],
    ],
    ['who scores with an article', 'The visitors won with a Danny Kemmler penalty.', ['Danny Kemmler']],
    ['who scored', 'Goals: Salhi (12, 45 pen), Manet (60)', ['Salhi', 'Manet']],
    ['drivers, whatever their points', 'Drivers: 1. Hambling 332 pts, 2. Botta 201', ['Hambling', 'Botta']],
    [
      'those beside a known name on a leaderboard',
      '278 - Jon Ramsgate 70-69-69-70, Brooks Kopke 69-66-72-71',
      ['Jon Ramsgate', 'Brooks Kopke'],
    ],
    [
      'the players of a country, not the country',
      'England: Pickering; Walker, Dyer, Maguire; Mount; Lewin-Hart.',
      ['Pickering', 'Walker', 'Dyer', 'Maguire', 'Mount', 'Lewin-Hart'],
    ],
  ];
  for (const [what, text, expected] of found)
    it(`finds ${what}`, () => {
      assert.deepEqual(names(text), expected.map((name) => `p:${name}`).sort());
    });

  it('finds the last of a line-up in front of its substitutes, and players called like colours', () => {
    assert.deepEqual(names('Kestrel: Shandri; White, Saindi; Brown; Velzhe. Subs: Losko.'), [
      'o:Kestrel',
      ...['p:Brown', 'p:Losko', 'p:Saindi', 'p:Shandri', 'p:Velzhe', 'p:White'],
    ]);
  });

  it('finds organizations by their French name', () => {
    assert.deepEqual(names('The Commission scolaire de Velanto said no.'), ['o:Commission scolaire de Velanto']);
    assert.deepEqual(names('The Caisse de dépôt et placement du Velanto said so.'), [
      'o:Caisse de dépôt et placement du Velanto',
    ]);
    assert.deepEqual(names("The Fédération autonome de l'enseignement, a union, sued."), [
      "o:Fédération autonome de l'enseignement",
    ]);
    assert.deepEqual(names('The Conseil du patronat du Velanto and the Sûreté du Velanto met.'), [
      'o:Conseil du patronat du Velanto',
      'o:Sûreté du Velanto',
    ]);
    assert.deepEqual(names('The Conseil des arts et des lettres du Velanto said no.'), [
      'o:Conseil des arts et des lettres du Velanto',
    ]);
    assert.deepEqual(names('The Commission said the Centre closed, and that de Velanto left.'), []);
  });

  it('finds who scored behind the score of two sides', () => {
    assert.deepEqual(names('Velanto beat Orvane 1-0; Kritan scored from the spot.'), ['p:Kritan']);
    assert.deepEqual(names('Velanto beat Orvane 1-0 in the Harbour; Maxi de Kritan headed in.'), ['p:Maxi de Kritan']);
    assert.deepEqual(names('Velanto beat Orvane 1-0; Barcelona scored. Velanto beat Orvane; Kritan scored.'), []);
  });

  it('finds the sides of Australian football by their goals, behinds and points', () => {
    assert.deepEqual(names('In Velan, Orvane 5.5 (35) lost to Velanto Bay Lions 10.11 (71) again.'), [
      'o:Orvane',
      'o:Velanto Bay Lions',
    ]);
    assert.deepEqual(names('Version Velan 5.5 (36) came, as did 10.11 (71) and The 5.5 (35).'), []);
  });

  it('finds a long name by its initials in brackets', () => {
    assert.deepEqual(names('Velanto Harbour Guards Corps (VHGC) Navy commander Jon Lorne spoke.'), [
      'o:VHGC',
      'o:Velanto Harbour Guards Corps',
    ]);
    assert.deepEqual(names('The Regulatory Council for Velanto (COVEL) met.'), ['o:COVEL']);
    assert.deepEqual(names('The Harbour Police Commander (HPC) spoke.'), []);
    assert.deepEqual(names('The Harbour Rescue New Zealand (HRNZ) met.'), ['o:HRNZ', 'o:Harbour Rescue New Zealand']);
    assert.deepEqual(names('The Ada Rescue Velanto (ARV) met in New Zealand (NZ).'), []);
  });

  it('finds the agency of a dateline in capitals that no list has', () => {
    assert.deepEqual(names('ORVANE, Aug. 07 (VNX) – It rained on Monday.'), ['o:VNX']);
    assert.deepEqual(names('ORVANE (TX) – It rained on Monday. Velan (VNX) – it rained.'), []);
  });

  it('finds organizations by their head in Māori, with its article and what joins it to whom it is of', () => {
    assert.deepEqual(names('The claim of Te Rūnanga o Velanto ki Orvane was heard.'), ['o:Te Rūnanga o Velanto ki Orvane']);
    assert.deepEqual(names('Te Wānanga o Orvane will open.'), ['o:Te Wānanga o Orvane']);
    assert.deepEqual(names('The Runanga met, and the rūnanga o Velanto left.'), []);
  });

  it('finds companies behind their legal form', () => {
    assert.deepEqual(names('The contractor, PT Velanto Abadi Tbk, sank it.'), ['o:PT Velanto Abadi Tbk']);
    assert.deepEqual(names('JSC NC VelMunai President Ada Lorne left PJSC Velgas.'), ['o:JSC NC VelMunai', 'o:PJSC Velgas']);
    assert.deepEqual(names('Then PT Usha ran, his pt Lorne Hale came, and the PT left.'), []);
  });

  it('finds the body of a group in front of who is of it', () => {
    assert.deepEqual(names("The chairman of the Orvane People's Committee Tran Van Orv left."), [
      "o:Orvane People's Committee",
      'p:Tran Van Orv',
    ]);
    assert.deepEqual(names('The head of Can Tho Farmers’ Union Nguyen Thi Orv left.'), [
      'o:Can Tho Farmers’ Union',
      'p:Nguyen Thi Orv',
    ]);
    assert.deepEqual(names('President of the Velan Women’s Union Dr Orv Losk left.'), ['o:Velan Women’s Union']);
    assert.deepEqual(names("The Orvane People's Committee Hall of Tran and the People's Committee left."), []);
  });

  it('finds the sides of a match by their nicknames in front of the score', () => {
    assert.deepEqual(names('On Sunday the Ferrets thumped the Grey Herons 27-21 in Orvane.'), ['o:Ferrets', 'o:Grey Herons']);
    assert.deepEqual(names('The Lanterns lost to the Captains 10-3.'), ['o:Captains', 'o:Lanterns']);
    assert.deepEqual(names('The Fijians beat the Samoans 30-20, and the Ferrets beat the Herons on Sunday.'), []);
  });

  it('finds no paper in what is local', () => {
    assert.deepEqual(names('Then the local MP Ada Lorne left.'), []);
  });

  it('finds chambers in front of who leads or fills them', () => {
    assert.deepEqual(names('Ada Lorne, the House Minority Leader, left.'), ['o:House']);
    assert.deepEqual(names('Then Senate Majority Whip Ada Lorne left the Ohio Senate GOP.'), [
      'o:GOP',
      'o:Ohio Senate',
      'o:Senate',
    ]);
    assert.deepEqual(names('It was at Drumlin House Minority Leader Inn, said the House leader.'), []);
  });

  it('finds the agency of a dateline that writes itself small', () => {
    assert.deepEqual(names('Berlin (dpa) - It rained on Monday.'), ['o:dpa']);
    assert.deepEqual(names('LOME, Togo (afp) - It rained on Monday.'), ['o:afp']);
    assert.deepEqual(names('Berlin (she) - It rained on Monday.'), []);
    assert.deepEqual(names('It rained (dpa) - on Monday.'), []);
  });

  it('finds people behind a first name that was put in', () => {
    assert.deepEqual(names('She saw Vice President [Ada] Lorne and [Hans] Pembroke.'), ['p:Lorne', 'p:Pembroke']);
    assert.deepEqual(names('She saw [Lorne] and [Ada] there.'), []);
  });

  it('finds who scored without figures by a surname or an own goal', () => {
    const sides = ['o:Orvane Rovers', 'o:Velanto City'];
    assert.deepEqual(names('Velanto City 0 Orvane Rovers 2 (Roofel, Hansen)'), [...sides, 'p:Hansen', 'p:Roofel']);
    assert.deepEqual(names('Velanto City 0 Orvane Rovers 2 (Roofel og)'), [...sides, 'p:Roofel']);
    for (const aside of ['Friday', 'London', 'AET']) assert.deepEqual(names(`Velanto City 0 Orvane Rovers 2 (${aside})`), sides);
  });

  it('takes the number of a listed club for no figure', () => {
    assert.deepEqual(names('Velanto City 2 Schalke 04 1; Orvane Rovers 2 Kemmler United 2'), [
      'o:Kemmler United',
      'o:Orvane Rovers',
      'o:Schalke 04',
      'o:Velanto City',
    ]);
  });

  it('finds panels by several fields', () => {
    assert.deepEqual(names('He chairs the House Energy and Commerce Subcommittee on Oversight and Investigations.'), [
      'o:House Energy and Commerce Subcommittee on Oversight and Investigations',
    ]);
    assert.deepEqual(names('Then the Senate Homeland Security and Governmental Affairs Committee met.'), [
      'o:Senate Homeland Security and Governmental Affairs Committee',
    ]);
    assert.deepEqual(names('Then the Senate Health, Education, Labor and Pensions Committee met.'), [
      'o:Senate Health, Education, Labor and Pensions Committee',
    ]);
    assert.deepEqual(names('Then the Ohio House Roads and Harbours Subcommittee met.'), [
      'o:Ohio House Roads and Harbours Subcommittee',
    ]);
    assert.deepEqual(names('Then the People of Color and Rural Caucus met.'), ['o:People of Color and Rural Caucus']);
  });

  it('leaves open whether two names stand beside a panel', () => {
    assert.deepEqual(names('Then the Justice Department and House Judiciary Committee met.'), []);
    assert.deepEqual(names('Then the Ministry of Education and Budget Committee met.'), []);
    assert.deepEqual(names('Then Tom Lorne and Budget Committee members met.'), []);
    assert.deepEqual(names('Then the Budget Committee met.'), []);
    assert.deepEqual(names('The Roads National Committee and Harbour National Committee met.'), []);
  });

  it('finds the club with its players', () => {
    assert.deepEqual(names('Tottenham Hotspur (4-2-3-1): Lorris; Walker, Alder (Rodin 81), Dyer; Kane.'), [
      'o:Tottenham Hotspur',
      'p:Alder',
      'p:Dyer',
      'p:Kane',
      'p:Lorris',
      'p:Rodin',
      'p:Walker',
    ]);
    assert.deepEqual(names('KANSAS — Agbajo 6-13 2-2 17, McCormick 2-6 0-0 4. Totals 26-60 10-13 70.'), [
      'o:KANSAS',
      'p:Agbajo',
      'p:McCormick',
    ]);
  });

  it('finds the sides of results, but no countries', () => {
    assert.deepEqual(names("Michigan St. 75, Duke 69; Saint Joseph's 81, Auburn 96, OT"), [
      'o:Auburn',
      'o:Duke',
      'o:Michigan St.',
      "o:Saint Joseph's",
    ]);
    assert.deepEqual(names('New Orleans 31, Denver 3'), ['o:Denver', 'o:New Orleans']);
    assert.deepEqual(names('Rennes 1-2 Chelsea'), ['o:Chelsea', 'o:Rennes']);
    assert.deepEqual(names('Leeds 4 (Brathwaite 29, Griesman 42) Burnley 0'), [
      'o:Burnley',
      'o:Leeds',
      'p:Brathwaite',
      'p:Griesman',
    ]);
    assert.deepEqual(names('Wales 3, Denmark 0'), []);
    assert.deepEqual(names("Constructors' standings: 1. Mercedes 533 points; 2. Red Bull 240"), ['o:Mercedes', 'o:Red Bull']);
  });

  it('finds who scored when behind the goals of a side, a minute for each', () => {
    assert.deepEqual(names('Celta Vigo 2 Iago Fenn 32, Rafon 59pen'), ['o:Celta Vigo', 'p:Iago Fenn', 'p:Rafon']);
    assert.deepEqual(names('Real Madrid 1 Nachon 78'), ['o:Real Madrid', 'p:Nachon']);
    assert.deepEqual(names('Leeds 1 Burnley 1'), ['o:Burnley', 'o:Leeds']);
    assert.deepEqual(names('Celta Vigo 3 Iago Fenn 32, Rafon 59pen'), []);
  });

  it('finds who needed how much for rounds of golf', () => {
    assert.deepEqual(names('-6 Sunjo Im (KOR) 72 66 70 66'), ['p:Sunjo Im']);
    assert.deepEqual(names('275 Sunjo Im (South Korea) 69 68 70 67'), ['p:Sunjo Im']);
    assert.deepEqual(names('E Kamron Zell (AUS) 67 75 70 68, Wendo Clark 76 69'), ['p:Kamron Zell', 'p:Wendo Clark']);
    assert.deepEqual(names('Orvane Velans 60 22'), []);
  });

  it('finds the listed club of a row of a table', () => {
    assert.deepEqual(names('3. Philadelphia 76ers 28 16 .636 1'), ['o:Philadelphia 76ers']);
    assert.deepEqual(names('3. Orvane Velans 28 16 .636 1'), []);
  });

  it('finds drivers and their teams in the result of a race', () => {
    assert.deepEqual(names('1. Lew Hambling (Britain) Mercedes 1:29:56.828'), ['o:Mercedes', 'p:Lew Hambling']);
    assert.deepEqual(names('2. Al Rinsk (Spain) Suzuki +2.205; 3. Jo Zark (France) Orvex Ducati'), [
      'o:Orvex Ducati',
      'o:Suzuki',
      'p:Al Rinsk',
      'p:Jo Zark',
    ]);
    assert.deepEqual(names('20. Len Strolle (Canada) Racing Point Retired'), ['o:Racing Point', 'p:Len Strolle']);
    assert.deepEqual(names('1. Armon Duplant (SWE) 6.15; 2. Ben Brood (BEL) 5.80'), []);
  });

  it('finds people by their rivals', () => {
    const both = ['p:Ada Lorne', 'p:Kitra Panpheth'];
    assert.deepEqual(names('Kitra Panpheth beat Ada Lorne in the final.'), both);
    assert.deepEqual(names('Then Ada Lorne was beaten by top-seeded American Kitra Panpheth.'), both);
    assert.deepEqual(names('Kitra Panpheth against Ada Lorne is first on court.'), both);
    assert.deepEqual(names('Kitra Panpheth beat Velmo Tarsk 6-4, 7-6 (3).'), ['p:Kitra Panpheth', 'p:Velmo Tarsk']);
    assert.deepEqual(names('Panpheth (THA) lost 6-4 3-6 6-2 to Tarsk.'), ['p:Panpheth', 'p:Tarsk']);
  });

  it('finds players by games of badminton', () => {
    assert.deepEqual(names('PV Velzhe beat Ada Lorne 21-17, 18-21, 21-11.'), ['p:Ada Lorne', 'p:PV Velzhe']);
    assert.deepEqual(names('PV Velzhe beat Losko 25-17, 25-21.'), []);
  });

  it('finds players by sets that are told in words', () => {
    assert.deepEqual(names('Blackford beat Starmer in straight sets.'), ['p:Blackford', 'p:Starmer']);
    assert.deepEqual(names('Prisons beat Starmer in straight sets. Blackford beat Starmer.'), []);
  });

  it('finds no people in what else is beaten or sued', () => {
    assert.deepEqual(names('Kitra Panpheth beat Velmo Tarsk.'), []);
    assert.deepEqual(names('Ada Lorne won a case against Velanto Foods.'), []);
    assert.deepEqual(names('Velanto Rovers beat Ada Lorne’s side.'), []);
    assert.deepEqual(names('Spain beat Italy 6-4, 6-3.'), []);
    assert.deepEqual(names('Ada Lorne beat Velanto in court.'), []);
  });

  it('finds relatives behind the kin that they are of', () => {
    assert.deepEqual(names('She met her husband, Mark.'), ['p:Mark']);
    assert.deepEqual(names('His brother, Austin, carried his bag.'), ['p:Austin']);
    assert.deepEqual(names('He leaves two daughters, Dalma and Gianna.'), ['p:Dalma', 'p:Gianna']);
    assert.deepEqual(names('She has three children, Ottis, Ottoline and Wilf.'), ['p:Ottis', 'p:Ottoline', 'p:Wilf']);
    assert.deepEqual(names('He sat by his surviving children, Dalma and Ottis.'), ['p:Dalma', 'p:Ottis']);
    assert.deepEqual(names('She shares a desk with her cousin Ottis and sings.'), ['p:Ottis']);
    assert.deepEqual(names('She shares a desk with her cousin Jon van Lorne.'), []);
    assert.deepEqual(names('His brother, Austin police said, was out.'), []);
    assert.deepEqual(names('She told her husband, Senator Lorne.'), []);
    assert.deepEqual(names('He phoned his father, British to the bone.'), []);
  });

  it('finds nicknames in marks inside of names', () => {
    assert.deepEqual(names('There General Jon E. “Mick” Lorne spoke.'), ['p:Jon E. “Mick” Lorne']);
    assert.deepEqual(names('Activists Parit "Penguin" Chirawan and Earvin “Magic” Lorne came.'), [
      'p:Earvin “Magic” Lorne',
      'p:Parit "Penguin" Chirawan',
    ]);
    assert.deepEqual(names('Then Earvin “Magic” Lorne Jr., 44, left.'), ['p:Earvin “Magic” Lorne Jr.']);
    assert.deepEqual(names('Lorne said “Magic” Johnson came.'), []);
    assert.deepEqual(names('She loved Netflix “Narcos” Fridays.'), []);
  });

  it('finds firms whole that a possessive or commas would cut', () => {
    assert.deepEqual(names("Shares of Kohlman's Corp fell. Rivals Lorne's Cos Inc rose."), [
      "o:Kohlman's Corp",
      "o:Lorne's Cos Inc",
    ]);
    assert.deepEqual(names('Wexler, Linton, Rosen & Katz advised.'), ['o:Wexler, Linton, Rosen & Katz']);
    assert.deepEqual(names('Hale, Frank, Harris & Jacobson LLP advised.'), ['o:Hale, Frank, Harris & Jacobson LLP']);
    assert.deepEqual(names('Tarka, Mimi & Co. said no.'), ['o:Tarka, Mimi & Co.']);
    assert.deepEqual(names('It was built by Jon Lorne & Son in May.'), ['o:Jon Lorne & Son']);
    assert.deepEqual(names('Lorne & Daughters Ltd. won.'), ['o:Lorne & Daughters Ltd.']);
  });

  it('finds firms by what they are called', () => {
    assert.deepEqual(names('Carmaker Dahlmer said profit rose.'), ['o:Dahlmer']);
    assert.deepEqual(names('Jeweller Pandara rose.'), ['o:Pandara']);
    assert.deepEqual(names('Pollster Pandara said he led.'), ['o:Pandara']);
    assert.deepEqual(names('Pollster Jon Lorne said he led.'), []);
    assert.deepEqual(names('Builder Jon Lorne said no.'), []);
    assert.deepEqual(names('Lender chairman Lorne said no.'), []);
    assert.deepEqual(names('State-run Zappel said so, and the Oslo-listed Kromar fell.'), ['o:Kromar', 'o:Zappel']);
    assert.deepEqual(names('The state-run Zappelos de Norland fell.'), ['o:Zappelos de Norland']);
    assert.deepEqual(names('State-run Ada Lorne said so in the German-owned Alps. He has run Zappel.'), []);
    assert.deepEqual(names('It sold its Zappel unit but not its China unit.'), ['o:Zappel']);
    assert.deepEqual(names('Kestrel Motors (NASDAQ: KSTL) fell.'), ['o:Kestrel Motors']);
  });

  it('finds listed letters of which some are small', () => {
    assert.deepEqual(names('Shares rose after the BoE left rates alone.'), ['o:BoE']);
    assert.deepEqual(names('Then BoE Governor Ada Lorne spoke.'), ['o:BoE']);
    assert.deepEqual(names('Then Velanto BoE Club met the LoE.'), []);
  });

  it('finds organizations in front of an office in them', () => {
    assert.deepEqual(names('Federal Reserve Chair Ada Lorne spoke.'), ['o:Federal Reserve']);
    assert.deepEqual(names('New York City Mayor Ada Lorne spoke.'), []);
    assert.deepEqual(names('Supreme Court Justice Ada Lorne dissented.'), ['o:Supreme Court']);
    assert.deepEqual(names('The Supreme Court Justice spoke.'), []);
    assert.deepEqual(names('York City Manager Ada Lorne spoke.'), ['o:York City']);
    assert.deepEqual(names('New York City Mayor Ada Lorne spoke.'), []);
  });

  it('finds outlets by their web address or what they report', () => {
    assert.deepEqual(names('The lake froze on Monday, 12.kg reported.'), ['o:12.kg']);
    assert.deepEqual(names('The website vellonews.ro carried it.'), ['o:vellonews.ro']);
    assert.deepEqual(names('The old mill burned, reported Vellopost.'), ['o:Vellopost']);
    assert.deepEqual(names('The old mill burned, reported Monday.'), []);
  });

  it('finds groups whose name stands in marks', () => {
    assert.deepEqual(names('Activists of the group “Skovli” sat down.'), ['o:Skovli']);
    assert.deepEqual(names('The “Northern Piers Front” took the blame.'), ['o:Northern Piers Front']);
    assert.deepEqual(names('They founded a new party called “Northern Piers” there.'), ['o:Northern Piers']);
    assert.deepEqual(names('She saw the group called “Never Again” in a letter.'), []);
    assert.deepEqual(names('She told the group “Never Again” and left.'), []);
    assert.deepEqual(names('They met in a WhatsApp group “Our Street” at noon.'), []);
  });

  it('finds parties in brackets behind politicians', () => {
    assert.deepEqual(names('Then Mira Kolar (Centre), the minister of roads, left.'), ['o:Centre']);
    assert.deepEqual(names('Then MP Tarja Lehto (Finns) left.'), ['o:Finns']);
    assert.deepEqual(names('Then Mira Kolar (Centre), a striker, left.'), []);
  });

  it('finds parties whose last word is written small', () => {
    assert.deepEqual(names('She left the Velan Democratic party in May.'), ['o:Velan Democratic party']);
    assert.deepEqual(names('The Conservative party met.'), ['o:Conservative party']);
    assert.deepEqual(names('President Ada Lorne left the Hamas party for a Christmas party.'), []);
    assert.deepEqual(names('The Republican party-goers met.'), []);
  });

  it('finds who took a picture in brackets behind a caption', () => {
    assert.deepEqual(names('A swan lands on the lake (Ada Lorne – Vellofoto).'), ['o:Vellofoto', 'p:Ada Lorne']);
    assert.deepEqual(names('A swan lands on the lake (Ada Lorne – Norway).'), []);
  });

  it('finds parties with their faction in brackets, not with their initials', () => {
    assert.deepEqual(names('The Kemmal Velzha Sena (KVS) won.').includes('o:Kemmal Velzha Sena (KVS)'), false);
    assert.deepEqual(names('Velanto Sena (UBT) MP Ada Lorne met NCP (SP) rivals.'), ['o:NCP (SP)', 'o:Velanto Sena (UBT)']);
    assert.deepEqual(names('The CPN (Maoist Centre) beat the PPP (Shaheed Kemmal).'), [
      'o:CPN (Maoist Centre)',
      'o:PPP (Shaheed Kemmal)',
    ]);
    assert.deepEqual(names('All Velanto Congress (AVC) and Velanto People’s Party (CHP) won.'), ['o:AVC']);
  });

  it('finds organizations whose head is no English word', () => {
    assert.deepEqual(names('On Monday Komisi Pemilihan Velanto met Dewan Bahasa dan Velanto.'), [
      'o:Dewan Bahasa dan Velanto',
      'o:Komisi Pemilihan Velanto',
    ]);
    assert.deepEqual(names('Samahan ng mga Velanto marched.'), ['o:Samahan ng mga Velanto']);
    assert.deepEqual(names('It accuses Destiladora González Velanto of fraud.'), ['o:Destiladora González Velanto']);
    assert.deepEqual(names('Then Constructora del Velanto won.'), ['o:Constructora del Velanto']);
  });

  it('finds letters in brackets behind the organization that they are short for', () => {
    assert.deepEqual(names('So the Velanto Council for Harbour Quality (COVELHA) said.'), ['o:COVELHA']);
    assert.deepEqual(names('So the United Kestran Alliance (Ukastra) said.'), []);
    assert.deepEqual(names('The United Kestran Alliance (Ukestral) said.'), ['o:Ukestral']);
    assert.deepEqual(names('So the United Kestran Alliance (Velanto) said.'), []);
    assert.deepEqual(names('So the United Kestran Alliance (Left) said.'), []);
    assert.deepEqual(names('Then Jon Lorne (KOVEL) won.'), []);
    assert.deepEqual(names('So the Velantic Weather Council (MetVelanto) said.'), ['o:MetVelanto']);
    assert.deepEqual(names('Then Jon Lorne (MetVelanto) won.'), []);
  });

  it('finds letters that mean something else elsewhere only right behind the head of a name', () => {
    assert.deepEqual(names('The Velanto Customs Inspectorate (DNA) searched it.'), ['o:DNA']);
    assert.deepEqual(names('The Velanto Customs Inspectorate (UK) searched it.'), []);
    assert.deepEqual(names('The Inspectorate of Velanto Customs (DNA) searched it.'), []);
  });

  it('finds surnames with a saint in them behind a first name, but no streets and churches', () => {
    assert.deepEqual(names('He was run out by Aaron St. Kemmel of Velanto.'), ['p:Aaron St. Kemmel']);
    assert.deepEqual(names('Aaron St. Hill bowled.'), ['p:Aaron St. Hill']);
    assert.deepEqual(names("They met at Aaron St. Hill was late. Aaron St. Hill's Church burned."), []);
  });

  it('finds people with the name of their father', () => {
    assert.deepEqual(names('He met Velzha anak Losko, 66, again.'), ['p:Velzha anak Losko']);
    assert.deepEqual(names('K. Kemmalan a/l Muniran, 34, was with Mr Ravi s/o Gopran.'), [
      'p:K. Kemmalan a/l Muniran',
      'p:Ravi s/o Gopran',
    ]);
  });

  it('finds an organization in front of what its officer is for, but none in the field of a minister', () => {
    assert.deepEqual(names('She met White House Press Secretary Velzha Lorne.'), ['o:White House']);
    assert.deepEqual(names('She met White House Communications Director Ada Lorne.'), ['o:White House']);
    assert.deepEqual(names('She met Ontario Health Minister Ada Lorne.'), []);
  });

  it('finds people behind an office in short', () => {
    assert.deepEqual(names('DPO Waqas Kemmal said SHO Gul Zamal died.'), ['p:Gul Zamal', 'p:Waqas Kemmal']);
    assert.deepEqual(names('QB Marcus Kemmler threw to WR Dak Lorne.'), ['p:Dak Lorne', 'p:Marcus Kemmler']);
    assert.deepEqual(names('Titans: G Peter Kemmler III (ankle) was inactive.'), ['p:Peter Kemmler III']);
    assert.deepEqual(names('They recalled D Peter Kemmler and G Marcus Fenn.'), ['p:Marcus Fenn', 'p:Peter Kemmler']);
    assert.deepEqual(names('Then G Peter Kemmler and F Marcus Fenn wrote it, with CB Fenn and RB Leipzig.'), []);
    assert.deepEqual(names('DPP Sim asked for jail. DPP Ada Haji did not.'), ['p:Ada Haji', 'p:Sim']);
    assert.deepEqual(names('It asked OC Kitran Waqas and VC Ada Kemmal.'), ['p:Ada Kemmal', 'p:Kitran Waqas']);
    assert.deepEqual(names('Then BBC MD Kritan Losko met them.'), ['p:Kritan Losko']);
    assert.deepEqual(names('Its acting MD Ada Kemmal met patients at MD Anderson Cancer wards.'), ['p:Ada Kemmal']);
    assert.deepEqual(names('Then CM Singh met CS Ada Kemmal.'), ['p:Ada Kemmal', 'p:Singh']);
    assert.deepEqual(names('They met LoP Ada Kemmal and CM D K Kemmalan.'), ['p:Ada Kemmal', 'p:D K Kemmalan']);
    assert.deepEqual(names('Then PM Kemmal, NSA Director Kemmal, ASP Isotopes and CP Rama met.'), []);
  });

  it('finds people behind a title whose surname begins with small words, but no towns and no names of several words', () => {
    assert.deepEqual(names('It was up to Mr. de Kemmler and Judge del Lorne.'), ['p:de Kemmler', 'p:del Lorne']);
    assert.deepEqual(names('Then Foreign Minister van den Ash met Sen. de la Kemmler.'), ['p:de la Kemmler', 'p:van den Ash']);
    assert.deepEqual(names('Then Dean van der Ash met the Mayor de facto and Gobernador de Sonora.'), []);
    assert.deepEqual(names('Then Judge Ada de Kemmler left.'), []);
  });

  it('finds people that no list has where only people stand', () => {
    assert.deepEqual(names('Police ordered a probe into Kitrapan Panphera.'), ['p:Kitrapan Panphera']);
    assert.deepEqual(names('Then police detained Kitrapan Panphera on Monday.'), ['p:Kitrapan Panphera']);
    assert.deepEqual(names("Lorne's lawyer, Kitrapan Panphera, said no."), ['p:Kitrapan Panphera']);
    assert.deepEqual(names('The club sacked Danny Perth. Then he married Kitrapan Panphera.'), [
      'p:Danny Perth',
      'p:Kitrapan Panphera',
    ]);
    assert.deepEqual(names('The dead man was identified as Kitrapan Panphera.'), ['p:Kitrapan Panphera']);
    assert.deepEqual(names('They named the suspect as Kitrapan Panphera.'), ['p:Kitrapan Panphera']);
    assert.deepEqual(names('They named the ship as Kitrapan Panphera, and it was identified as Velanto Bank.'), []);
    assert.deepEqual(names('It was filed by one Kitrapan, and sold to one Kitrapan Panphera.'), [
      'p:Kitrapan',
      'p:Kitrapan Panphera',
    ]);
    assert.deepEqual(names('It was bought by one Kitrapan fan, and is one Kitrapan. From one Monday to the next.'), []);
    assert.deepEqual(names("They opened a probe into Velanto Bank. Velanto's owner, Kitrapan Panphera, said no."), []);
  });

  it('finds people that no list has by their relatives, and by their age those of one name', () => {
    assert.deepEqual(names('Kitrapan Panphera lost her husband.'), ['p:Kitrapan Panphera']);
    assert.deepEqual(names('Panphera, 54, has rolled them for years.'), ['p:Panphera']);
    assert.deepEqual(names('Ms. Panphera, 54, has rolled them for years.'), []);
    assert.deepEqual(names('In Panphera, 54, 60 and 70 are years. See Panphera, 54, 88.'), []);
  });

  it('finds people by the only name that they give, and relatives of one name by their age', () => {
    assert.deepEqual(names('We met a man who gave his name only as Ridge.'), ['p:Ridge']);
    assert.deepEqual(names('We met a woman who gave her name as Velzha.'), ['p:Velzha']);
    assert.deepEqual(names('He asked to be identified only as Velzha.'), ['p:Velzha']);
    assert.deepEqual(names('The firm took its name as Ridge.'), []);
    assert.deepEqual(names('There her grandson Jago, 23, wept.'), ['p:Jago']);
  });

  it('finds people by the only name that they are known by, but no groups and towns', () => {
    assert.deepEqual(names('Then a rapper known as Zarvo came.'), ['p:Zarvo']);
    assert.deepEqual(names('Then the gunman, known only as Big Zarvo, fled.'), ['p:Big Zarvo']);
    for (const noun of ['group', 'town', 'project', 'maker', 'storm'])
      assert.deepEqual(names(`Then a ${noun} known as Zarvo came.`), [], noun);
  });

  it('finds people by their other name', () => {
    assert.deepEqual(names('Police held one Kitran alias Mosha Kitran.'), ['p:Kitran', 'p:Mosha Kitran']);
    assert.deepEqual(names('They charged Kitra Panphera, alias Old Bob, with theft.'), ['p:Kitra Panphera', 'p:Old Bob']);
    assert.deepEqual(names('With one Kitran (a.k.a. Losko), now at large, he fled.'), ['p:Kitran', 'p:Losko']);
    assert.deepEqual(names('The singer Ada Kitran, better known as Mosha, died.'), ['p:Ada Kitran', 'p:Mosha']);
    assert.deepEqual(names('The singer Ada Kitran, better known as Mosha Benin, died.'), ['p:Ada Kitran', 'p:Mosha Benin']);
    assert.deepEqual(names('The singer Ada Kitran, better known as Benin, died.'), []);
    assert.deepEqual(names('Ada Kitran, better known as Futra, wants 17 buses.'), []);
    assert.deepEqual(names('Typhoon Kitran, also known as Odette, and Velanto Bank, better known as Velan, came.'), []);
    assert.deepEqual(names('He went by the alias Facebook Losko. The Velanto alias is old.'), []);
  });

  it('finds people that no list has, listed behind what several people are', () => {
    assert.deepEqual(names('Its clerks Kitran P.V. and Losko R. were held.'), ['p:Kitran P.V.', 'p:Losko R.']);
    assert.deepEqual(names('Magistrates Md Kitran, Losko Panphera and Moiru led it.'), [
      'p:Losko Panphera',
      'p:Md Kitran',
      'p:Moiru',
    ]);
    assert.deepEqual(names('It charged two go-betweens, Kitran and Losko, with theft.'), ['p:Kitran', 'p:Losko']);
    assert.deepEqual(names('Officers Kitran, 34, and Losko, 27, died.'), ['p:Kitran', 'p:Losko']);
    assert.deepEqual(names('Two activists, Kitran (27) and Losko (31), fled.'), ['p:Kitran', 'p:Losko']);
    assert.deepEqual(names('Two suspects, Kitran alias Bob and Losko, fled.'), ['p:Bob', 'p:Kitran', 'p:Losko']);
    assert.deepEqual(names('She told reporters Kitran and Losko had merged.'), []);
    assert.deepEqual(names('The suspects, Kitran and Losko say, fled. Lawmakers Facebook and Losko met.'), []);
    assert.deepEqual(names('The students Kitran Bank and Losko wrote to. Villagers Kitran & Losko.'), []);
  });

  it('finds those who speak for the organization in front', () => {
    assert.deepEqual(names("The Losko Authority's Mayor Tracy Velzha said so."), ['p:Tracy Velzha']);
    assert.deepEqual(names("But the KPMV's Kitran Panphera said no."), ['p:Kitran Panphera']);
    assert.deepEqual(names("Pheu Thai's Kitran Panphera later denied it."), ['p:Kitran Panphera']);
    assert.deepEqual(names("But the KPMV's Kitran said no, and Paris's Kitran Panphera said so."), []);
    assert.deepEqual(names("But the KPMV's Kitran Bank said no. Harbour Bank's Kitran Panphera won."), []);
  });

  it('finds those who act for a listed organization by their surname', () => {
    assert.deepEqual(names("Labour's Blackford walked out."), ['p:Blackford']);
    assert.deepEqual(names("Labour's Blackford, the youngest, sat down."), ['p:Blackford']);
    for (const text of ["Labour's Blackford plant shut.", "Labour's Lane was long.", "Velandor's Blackford walked out."])
      assert.deepEqual(names(text), [], text);
  });

  it('finds a surname with a saint behind whatever bears a title, and people behind letters and "Md"', () => {
    assert.deepEqual(names('It was heard by Justice Velzha St Clair there.'), ['p:Velzha St Clair']);
    assert.deepEqual(names('It was heard near Velzha St Clair there.'), []);
    assert.deepEqual(names('There OC Md Velzha said so.'), ['p:Md Velzha']);
    assert.deepEqual(names('There PC Ali and WPC Ada Velzha came.'), ['p:Ada Velzha', 'p:Ali']);
    assert.deepEqual(names('She read PC Magazine there.'), []);
  });

  it('finds papers by the day on which they come out', () => {
    assert.deepEqual(names('She told Sunday Vanguard that she left.'), ['o:Sunday Vanguard']);
    assert.deepEqual(names('A trader told Saturday PUNCH so.'), ['o:Saturday PUNCH']);
    assert.deepEqual(names('She edited the Sunday Island there.'), ['o:Sunday Island']);
    assert.deepEqual(names('She told Sunday Okafor that she left.'), []);
  });

  it('finds a head noun with the town that it needs', () => {
    assert.deepEqual(names('Students from The Polytechnic, Ibadan will record it.'), ['o:The Polytechnic, Ibadan']);
    assert.deepEqual(names('Students from The Polytechnic, Ibadan, Nigeria will record it.'), []);
    assert.deepEqual(names('The Polytechnic, Ibadan said, is shut.'), []);
  });

  it('leaves no label of a speaker in front of results', () => {
    const label = (text: string) => speakerLabel(analyseParagraph(text, detectorResources.lexicon));
    assert.equal(label('NBA: Denver 106 Miami 93.'), undefined);
    assert.notEqual(label('LORNE: Denver won.'), undefined);
    assert.equal(label('HARROW: T Lorne; M Hale, D Ash; L Reed (0-1).'), undefined);
  });

  it('leaves prose and other lists alone', () => {
    for (const text of [
      'Brent rose 3% in May (June 4).',
      'Jon Ramsgate shot 70 and went home.',
      'Monday: Ford 12, April 3',
      'Members: Ford; General Motors; Toyota; Honda; Nissan',
      'By Jon Ramsgate',
    ])
      assert.deepEqual(names(text), [], text);
  });
});
