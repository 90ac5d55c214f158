import { joinedSet, wordSet } from './wordSet';

/** What nobody but a firm is. */
const COMPANY_NOUNS = wordSet(
  'company corporation firm conglomerate giant business subsidiary affiliate consortium startup start-up fintech outfit brand label franchise ' +
    'manufacturer carmaker automaker truckmaker planemaker drugmaker chipmaker tyremaker tiremaker steelmaker brewery dairy refinery shipyard ' +
    'operator utility supplier studio streamer retailer discounter chain store supermarket airline carrier lender bank insurer reinsurer brokerage fund ' +
    'lessor exchange consultancy cooperative co-operative collective cartel syndicate',
);

/** What firms are and people too. */
const TRADE_NOUNS = wordSet(
  'maker housebuilder jeweller jeweler toymaker winemaker shipbuilder homebuilder brewer distiller refiner miner developer builder contractor distributor producer grocer broker ' +
    'processor bookmaker landlord publisher pollster',
);

/** Those of them that also stand for much else where they open a sentence: "Company chairman", "Giant steps". */
const LOOSE_OPENERS = wordSet(
  'company corporation firm giant business subsidiary affiliate outfit brand label franchise operator utility studio chain store bank exchange fund ' +
    'cooperative co-operative collective cartel syndicate carrier',
);

const singular = (key: string): string => (key.endsWith('s') ? key.slice(0, -1) : key);

/** Whether a sentence that opens with the word goes on with a firm's name: "Carmaker", "Lender". */
export const isFirmOpener = (key: string): boolean => COMPANY_NOUNS.has(singular(key)) && !LOOSE_OPENERS.has(singular(key));

/** Whether it mostly does, but may go on with a person: "Brewer". */
export const isTradeOpener = (key: string): boolean => TRADE_NOUNS.has(singular(key));

/** What papers and stations are. */
export const PRESS_NOUNS = wordSet(
  'newspaper paper daily weekly magazine tabloid periodical newswire broadcaster channel station network outlet website',
);

/** What people join or follow. */
const SOCIETY_NOUNS = wordSet(
  'party union charity foundation organization organisation nonprofit ngo association federation coalition alliance movement think-tank institute ' +
    'group club team side rival band gang militia',
);

/** What serves the public under a name of its own. */
const SERVICE_NOUNS = wordSet('agency council regulator watchdog university college hospital theatre theater monitor service');

/** What mostly goes by a place, so that the name in front of the word is none of an organization: "the Lagos court". */
export const PLACE_BOUND_NOUNS = wordSet(
  'court bench tribunal ministry department police army military force commission committee board bureau office authority body league school museum non-profit',
);

/** What a firm is called beside its name. */
export const FIRM_NOUNS = joinedSet(COMPANY_NOUNS, TRADE_NOUNS);

/** What the organization is whose name stands beside the word. */
export const ORGANIZATION_NOUNS = joinedSet(FIRM_NOUNS, PRESS_NOUNS, SOCIETY_NOUNS, SERVICE_NOUNS);

/** What "the …" may be said of an organization that the text has named, and of nobody else: "the agency". */
export const GROUP_NOUNS = joinedSet(COMPANY_NOUNS, PRESS_NOUNS, SOCIETY_NOUNS, SERVICE_NOUNS, PLACE_BOUND_NOUNS);

/** Whether a word is one for an organization or for several: "agency", "outlets". */
export const isGroupNoun = (key: string): boolean => GROUP_NOUNS.has(key) || GROUP_NOUNS.has(singular(key));

/** Those of them that need not stand in the name of what they mean. */
export const GENERAL_NOUNS = joinedSet(
  COMPANY_NOUNS,
  PRESS_NOUNS,
  wordSet('group agency organization organisation body club charity nonprofit non-profit'),
);
