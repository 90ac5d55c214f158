import { Detector } from '../../../../../src/core/detect/detector';
import { createLexicon, type LexiconLists } from '../../../../../src/core/detect/words/lexicon';
import type { DetectedEntity, DetectedQuote, Detection } from '../../../../../src/core/model/detection';

const verb = (base: string, past: string, present: string, participle: string): string =>
  `${base}\t${past}\t${present}\t${participle}\tsay`;

/** As many words as the tests of quotes, speakers and who is who need, so that they hold whatever the word lists come to hold. */
const LISTS: LexiconLists = {
  'first-names': [
    'Ada',
    'Grace',
    'Ngozi',
    'Maria',
    'Tom',
    'Carl',
    'Peter',
    'Keith',
    'Martin',
    'Ezekiel',
    'Alex',
    'Zhi-wei',
    'Zeke',
  ],
  'female-first-names': ['Ada', 'Grace', 'Ngozi', 'Maria'],
  'male-first-names': ['Tom', 'Carl', 'Peter', 'Keith', 'Martin', 'Ezekiel'],
  'family-first-surnames': ['Gu'],
  surnames: ['Smt', 'Okafor', 'Lind', 'Moreau', 'Hale', 'Reed', 'Penhale', 'Brandt'],
  nicknames: ['Zeke\tEzekiel'],
  'cue-verbs': [
    verb('say', 'said', 'says', 'saying'),
    verb('tell', 'told', 'tells', 'telling'),
    verb('add', 'added', 'adds', 'adding'),
    verb('reply', 'replied', 'replies', 'replying'),
    verb('ask', 'asked', 'asks', 'asking'),
    'support\tsupported\tsupports\tsupporting\tact',
    verb('quote', 'quoted', 'quotes', 'quoting'),
    verb('deny', 'denied', 'denies', 'denying'),
    verb('caution', 'cautioned', 'cautions', 'cautioning'),
    verb('testify', 'testified', 'testifies', 'testifying'),
    verb('warn', 'warned', 'warns', 'warning'),
    verb('write', 'wrote', 'writes', 'writing'),
    verb('explain', 'explained', 'explains', 'explaining'),
    verb('dispute', 'disputed', 'disputes', 'disputing'),
    verb('state', 'stated', 'states', 'stating'),
    verb('hear', 'heard', 'hears', 'hearing'),
    verb('find', 'found', 'finds', 'finding'),
    verb('conclude', 'concluded', 'concludes', 'concluding'),
    verb('predict', 'predicted', 'predicts', 'predicting'),
    verb('report', 'reported', 'reports', 'reporting'),
    verb('imply', 'implied', 'implies', 'implying'),
    verb('acknowledge', 'acknowledged', 'acknowledges', 'acknowledging'),
    verb('joke', 'joked', 'jokes', 'joking'),
    'mean\tmeant\tmeans\tmeaning\tthink',
    'aim\taimed\taims\taiming\tthink',
    'want\twanted\twants\twanting\tthink',
    'think\tthought\tthinks\tthinking\tthink',
    'figure\tfigured\tfigures\tfiguring\tthink',
    'project\tprojected\tprojects\tprojecting\tact',
    'challenge\tchallenged\tchallenges\tchallenging\tact',
    'chant\tchanted\tchants\tchanting\tact',
    'demand\tdemanded\tdemands\tdemanding\tact',
    'vow\tvowed\tvows\tvowing\tact',
    'dismiss\tdismissed\tdismisses\tdismissing\tact',
    'oppose\topposed\topposes\topposing\tact',
    'call\tcalled\tcalls\tcalling\tact',
    'accept\taccepted\taccepts\taccepting\tact',
    'coach\tcoached\tcoaches\tcoaching\tact',
  ],
  'organization-heads': [
    'Ministry\tstrong',
    'Agency\tstrong',
    'Academy\tstrong',
    'Harriers\tstrong',
    'Party\tstrong',
    'Commission\tstrong',
    'Authority\tstrong',
    'Bank\tstrong',
    'Committee\tstrong',
  ],
  'company-suffixes': ['Ltd', 'Inc', 'PT', 'Corp'],
  organizations: [
    'Harrow Shipping Ltd',
    'United Ferries',
    'Halifax Mooseheads',
    'Northern Star',
    'Zenifor',
    'Norbank',
    'Halifax Republican',
    'Reuters',
    'Harriers',
    'Oldport Harriers',
    'N-Energy',
    'NE',
    'House of Commons',
    'House',
    'ZBC News',
    'ZBC',
    'Harrow-Brandt',
    'Harrow Brandt',
    'Norland Central Academy',
    'Cenacad',
    'Lok Sabha',
    'PT Harrow Shipping',
    'PP-DB',
    'PD',
    'Social Party',
    'Free Social Party',
    'Harbourites',
    'Ferry Lane',
    'Luap',
    'Norb',
    'Harbours and Canals Norland',
    'Harbours Norland',
    'Harrowists',
    'New Kewcrats',
    'A of O',
    'Mooseheads',
  ],
  places: ['Leeds', 'Oldport'],
  clubs: ['NRL\tLeeds\tMooseheads'],
  acronyms: [
    'ELN\tNational Freedom Army',
    'HOLA\tMinistry of Harbours, Canals and Works',
    "CHP\tNorthern People's Agency",
    'HBA\tHarbour Bank of Norland',
    'GKNB\tSecurity Service',
    'UN\tUnited Nations',
    'ZBC\tZonal Broadcaster',
    'Harbourites\tZRMP',
    'Ferry Lane\tHarbour Agency',
    'Norb\tNorbank',
  ],
  countries: ['Norland'],
  demonyms: ['Spaniard', 'Spaniards', 'Spanish', 'Dutch', 'Republican', 'Democrat', 'Norlander', 'Norlanders', 'South Norlander'],
  'name-particles': ['van', 'der'],
  titles: ['Mr', 'Mrs', 'Ms', 'Dr', 'Rep', 'Sen', 'Const.', 'Smt.', 'Mme', 'Pope', 'Prince', 'Prime Minister'],
  roles: [
    'minister\tn\tofficial',
    'captain\tn\trole',
    'native\tn\trole',
    'congressman\tm\trole',
    'lawyer\tn\trole',
    'teacher\tn\trole',
    'spokesman\tm\trole',
    'woman\tf\trole',
    'official\tn\tofficial',
    'coach\tn\trole',
    'shopkeeper\tn\trole',
    'governor\tn\tofficial',
    'senator\tn\tofficial',
    'manager\tn\trole',
    'teenager\tn\trole',
    'doctor\tn\trole',
    'surgeon\tn\trole',
    'officer\tn\trole',
    'envoy\tn\trole',
    'judge\tn\tofficial',
    'negotiators\tn\trole',
    'first lady\tf\tofficial',
    'lady\tf\trole',
  ],
  kin: ['sister\tf', 'brother\tm', 'brothers\tm', 'husband\tm', 'wife\tf', 'daughter\tf'],
};

const lexicon = createLexicon(LISTS);

/** What the detector's rules find in a text with those few words. */
export const read = (text: string): Detection => new Detector({ lexicon }).detect(text);

const everybody = ({ people, organizations }: Detection): readonly DetectedEntity[] => [...people, ...organizations];

/** Every quote that is not indirect with the name of its speaker, else the words for the speaker, else "–". */
export function speakers(text: string): readonly string[] {
  const found = read(text);
  return found.quotes.filter((quote) => quote.type !== 'indirect').map((quote) => speakerOf(found, quote));
}

export function speakerOf(found: Detection, quote: DetectedQuote | undefined): string {
  const entity = everybody(found).find(({ id }) => id === quote?.speaker?.entity);
  return entity?.name ?? (quote?.speaker?.text === undefined ? '–' : `"${quote.speaker.text}"`);
}

/** The names of each entity, the fullest first. */
export const names = (text: string): readonly (readonly string[])[] =>
  everybody(read(text)).map(({ name, aliases }) => [name, ...aliases]);
