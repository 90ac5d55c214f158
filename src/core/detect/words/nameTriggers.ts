import { joinedSet, wordSet } from './wordSet';

/** Offices in short that are nobody's initials. */
const SURE_OFFICES = wordSet(
  'dpo dpp sho eam lop ssp dsp asp dig aig igp digp dgp adgp dcp acp asi psi dcm dpm aag cec cas ppro sdpo ocpd dcio cjn aigp oic cns coas cdf cso spo nsa cjp cji ips ias dco dro rpo cpo cm mec mca dcs gmd dgm pc wpc wdc uno sdm bdo dysp ccpo ocs pro ppro',
);

/** Those that are initials of given names as often: "CM Ada Lorne", but "SG Lorne" and "SG R Lorne". */
export const LOOSE_OFFICES = wordSet('cs ps dm md ed rm pm fm ag sg dg ig sp dc rc dy hm oc cp si io vc cj mk');

/** Where somebody plays in a team of football, hockey, baseball or basketball; single letters are initials as often. */
export const POSITIONS = wordSet('qb rb fb wr te ol ot og dl dt lb cb fs pk lf rf cf of inf dh db rhp lhp lw rw c d f g');

/** What a team does with its players, in front of their positions. */
export const ROSTER_VERBS = wordSet(
  'recalled activated placed waived scratched acquired reassigned loaned optioned assigned claimed signed re-signed traded promoted',
);

export const SHORT_OFFICES = joinedSet(SURE_OFFICES, LOOSE_OFFICES, POSITIONS);

export const CHAMBERS = wordSet('house senate');

export const PANELS = wordSet('committee subcommittee caucus');

/** What ends the names of companies and of no other organization. */
export const LEGAL_FORMS = wordSet('inc corp cos co ltd plc llc llp lp');
/** The same, and what else says behind a name that it is a firm. */
export const FIRM_SUFFIXES = joinedSet(LEGAL_FORMS, wordSet('holdings limited'));

/** Legal forms that stand in front of the name of a company: "PT Velanto Abadi", "PJSC Velanto". */
export const FORMS_IN_FRONT = wordSet('pt cv jsc pjsc ojsc cjsc pao oao zao ooo');

/** What a firm calls a part of itself. */
export const FIRM_PARTS = wordSet('unit subsidiary arm division affiliate');

/** What villages, rivers, hills and quarters open with where that comes first, and neither people nor organizations do. */
export const VILLAGE_OPENERS = wordSet(
  'sungai sungei kampung kampong bukit taman pulau gunung tanjung tanjong teluk telok pantai desa dusun simpang ' +
    'punta cerro barangay brgy sitio purok poblacion wadi jabal jebel khirbet deir beit soi khao koh nahr',
);

/** What organizations begin with where the head comes first, and no person does. */
export const FOREIGN_HEADS = wordSet(
  'komisi badan lembaga dewan kementerian jabatan majlis suruhanjaya persatuan pertubuhan hugpong samahan kilusang partido iglesia lapian ' +
    'destiladora cervecería constructora distribuidora inmobiliaria comercializadora embotelladora panificadora cementera azucarera petrolera ' +
    'tequilera laboratorios farmacias autotransportes ferrocarriles cervejaria construtora siderúrgica frigorífico usina ' +
    'rūnanga runanga rūnaka runaka wānanga wananga',
);

/** What French organizations begin with. */
export const FRENCH_HEADS = wordSet(
  'commission conseil fédération confédération syndicat centre coalition société association ordre régie école institut comité ligue caisse alliance université cégep collège hôpital ministère parti mouvement regroupement office agence sûreté bureau chambre compagnie union',
);

/** What is done to people and to nobody else. */
export const SEIZED = wordSet(
  'arrested detained handcuffed jailed interrogated extradited deported sacked stabbed murdered assassinated kidnapped abducted married',
);

/** What whoever it is said of is no longer unknown by: "identified the dead man as". */
export const IDENTIFIED = wordSet('identified named');

/** "one Kitran": somebody of whom no more is known. */
export const SOMEONE = 'one';

/** Behind a hyphen, how a firm is held: "state-run", "Oslo-listed". */
export const HELD = wordSet('run owned listed controlled');

/** Between a name and another one of the same person. */
export const ALIASES = wordSet('alias aka');

/** "also known as". */
export const KNOWN = 'known';

/** Several people of one kind, in front of their names: no firms, clubs or bands go by these words. */
export const SEVERAL_PEOPLE = wordSet(
  'brothers sisters twins siblings cousins nephews nieces sons daughters friends classmates colleagues actors actresses comedians singers rappers ' +
    'writers poets novelists journalists reporters editors photographers columnists lawyers attorneys barristers advocates solicitors prosecutors ' +
    'judges justices magistrates officers constables sergeants inspectors detectives policemen policewomen soldiers guards clerks teachers professors ' +
    'lecturers students pupils researchers scientists engineers doctors nurses surgeons suspects accused victims defendants convicts inmates ' +
    'fugitives detainees hostages activists campaigners lawmakers legislators senators congressmen congresswomen councillors councilors aldermen ' +
    'commissioners ministers deputies mps mlas mnas mpas meps mcas governors mayors contestants ambassadors envoys diplomats generals colonels ' +
    'captains lieutenants coaches defenders midfielders strikers goalkeepers wingers batsmen batters bowlers spinners pacers seamers all-rounders ' +
    'sprinters swimmers boxers wrestlers golfers riders jockeys cyclists climbers astronauts cosmonauts pilots farmers fishermen villagers ' +
    'businessmen businesswomen tycoons billionaires go-betweens middlemen witnesses',
);

/** What somebody is the subject of: "a probe into", "charges against". */
export const PROCEEDINGS = wordSet(
  'probe probes inquiry inquiries investigation investigations charges complaint indictment warrant',
);

/** What a player scores: "a Danny Kolt penalty". */
export const FEATS = wordSet(
  'goal goals penalty penalties header headers double brace hat-trick try tries century fifty homer touchdown touchdowns free-kick equaliser equalizer ' +
    'own-goal volley interception birdie eagle',
);

/** Who serves somebody, and relatives. */
export const SERVANTS = wordSet(
  'lawyer attorney solicitor barrister secretary coach spokesman spokeswoman spokesperson bodyguard physician widow wife husband brother sister ' +
    'father mother son daughter nephew niece cousin uncle aunt',
);

/** The saints that houses go by. */
export const SAINTS = wordSet('st saint');

export const STORM_NOUNS = wordSet('hurricane typhoon cyclone storm');

export const SEVERAL_STORMS = wordSet('hurricanes typhoons cyclones storms');

/** What is told of storms alone. */
export const STORM_TALK = wordSet('landfall category');

export const SHIP_PREFIXES = wordSet('uss hms hmas hmcs hmnzs usns uscgc mv');

export const SHIPS = wordSet(
  'destroyer frigate cruiser corvette submarine warship battleship minesweeper tug tugboat trawler ferry tanker freighter liner icebreaker schooner ' +
    'barge steamer steamship yacht',
);

/** An airline too. */
export const CARRIER = 'carrier';

/** What opens the names of towns and stands in front of the word by which they go: "Ciudad Velan", later "Velan". */
export const TOWN_OPENERS = wordSet('ciudad puerto');

/** The small words of scores, results and standings. */
export const SCORE_WORDS = wordSet(
  'c b st lbw sub run out not retired hurt absent and w lb nb dec pen pens og pts pt points point runs overs min mins sec secs ht ft aet ot ' +
    'so laps lap goals m km kg pos rbi ppg aggregate agg',
);

/** In front of places. */
export const PLACE_PREPOSITIONS = wordSet('in near across throughout toward towards outside inside around');

/** Between somebody and who or what they have to do with. */
export const GO_BETWEENS = wordSet('by from for with at to of joined against');

/** Behind whom or what it belongs to: firms have shares and staff. */
export const BELONGING = wordSet(
  'shares stock stake executives investors shareholders spokesman spokeswoman spokesperson staff employees members lawmakers officials headquarters subsidiary leader chairman president ceo director chief coach manager goalkeeper striker midfielder defender',
);

/** Behind a subject. */
export const SUBJECT_VERBS = wordSet('was is has had were are will would who whose also did could may might said says told');

/** What a place is. */
export const PLACE_NOUNS = wordSet(
  'province district commune county village town township municipality city riding constituency suburb island hamlet parish barrio barangay kampung colonia favela neighbourhood neighborhood settlement',
);

/** What somebody or something comes from. */
export const ORIGINS = wordSet('hometown birthplace');

/** Who lives in a place: "residents of Velan". */
export const INHABITANTS = wordSet(
  'resident residents inhabitants villager villagers townspeople townsfolk elders native natives indigene indigenes',
);

/** What is named by the place where it is. */
export const BEHIND_PLACE = wordSet(
  'province district commune county village township municipality constituency riding oilfield oilfields gasfield ward sub-location region prefecture governorate oblast raion airport airports upazila thana tehsil taluk taluka mandal',
);

/** What places are. */
export const PLACES = wordSet(
  'communities towns cities villages provinces districts counties municipalities suburbs ports barangays mines collieries islands',
);

/** Who sits in a parliament. */
export const DEPUTIES = wordSet('mp mps msp tds td mla mna mpa mca mpp assemblyman assemblywoman assemblyperson');

/** The same in letters: "TD", "MEP". */
export const DEPUTIES_IN_LETTERS = wordSet('mp mps mep meps msp msps td tds mla mlas');

/** What one side does to another one, or suffers from it, in front of the score. */
export const DEFEATS = wordSet('beat beats beating beaten defeated thrashed edged downed outlasted stunned upset lost losing');

/** The same, and what joins two sides. */
export const CONTESTS = joinedSet(
  DEFEATS,
  wordSet('defeat defeats defeating against overcame ousted dispatched eliminated thumped hammered trounced crushed versus vs v'),
);

/** What a team does next, as notes of games open with it. */
export const FIXTURE_OPENERS = wordSet('host hosts visit visits at vs face play');

/** Where farm teams play: "Triple-A Durham". */
export const FARM_LEVELS = wordSet('triple-a double-a single-a high-a low-a class-a');
