import { hasClass, isCapital, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;

/** The codes of Olympic committees and football associations, and what racing writes for Germany, Ireland and Britain. */
const CODES = wordSet(
  'AFG AIA ALB ALG AND ANG ANT ARG ARM ARU ASA AUS AUT AZE BAH BAN BAR BDI BEL BEN BER BHR BHU BIH BIZ BLR BOL BOT BRA BRB BRN BRU BUL BUR CAF CAM ' +
    'CAN CAY CGO CHA CHI CHN CIV CMR COD COK COL COM CPV CRC CRO CUB CYP CZE DEN DJI DMA DOM ECU EGY ENG EQG ERI ESA ESP EST ETH FIJ FIN FRA FRO ' +
    'FSM GAB GAM GBR GBS GEO GEQ GER GHA GIB GRE GRN GUA GUI GUM GUY HAI HKG HON HUN INA IND IRE IRI IRL IRN IRQ ISL ISR ISV ITA IVB JAM JOR JPN ' +
    'KAZ KEN KGZ KIR KOR KOS KSA KUW KVX LAO LAT LBA LBN LBR LBY LCA LES LIE LTU LUX MAC MAD MAR MAS MAW MDA MDV MEX MGL MHL MKD MLI MLT MNE MON MOZ ' +
    'MRI MTN MYA NAM NCA NED NEP NGA NGR NIG NIR NOR NRU NZL OMA PAK PAN PAR PER PHI PLE PLW PNG POL POR PRK PUR QAT ROC ROU RSA RUS RWA SAM SCO ' +
    'SEN SEY SGP SIN SKN SLE SLO SLV SMR SOL SOM SRB SRI SSD STP SUD SUI SUR SVK SVN SWE SWZ SYR TAN TGA THA TJK TKM TLS TOG TPE TTO TUN TUR TUV ' +
    'UAE UGA UKR URU USA UZB VAN VEN VIE VIN VNM WAL YEM ZAM ZIM',
);
/** "x17", "2": a place in the draw. */
const SEED = /^x?\d{1,2}$/u;

/** The country of an athlete in brackets: "Jon Lorne (ITA)", "(POL x17)", "(BEL/TJV)", "(Kor)". */
export function isCountryCode(paragraph: ParagraphAnalysis, index: number): boolean {
  const code = textAt(paragraph, index);
  if (code.length !== 3 || textAt(paragraph, index - 1) !== '(' || !isCapital(paragraph, index)) return false;
  if (!CODES.has(code.toUpperCase()) || !isBehindPerson(paragraph, index - 2)) return false;
  const next = textAt(paragraph, index + 1);
  return next === ')' || next === '/' || next === ',' || SEED.test(next);
}

/** "European Space Agency (ESA)" has its own letters in brackets. */
function isBehindPerson(paragraph: ParagraphAnalysis, last: number): boolean {
  if (tokenAt(paragraph, last)?.kind !== 'word' || !isCapital(paragraph, last)) return false;
  return (
    hasClass(paragraph, last, PERSON_CLASSES) ||
    !hasClass(paragraph, last, C.organization | C.acronym | C.headStrong | C.headWeak | C.companySuffix | C.common)
  );
}
