import { caseAt, hasDigit, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

/** What money is written with in front of an amount: the codes of ISO 4217 that newspapers print, and those of their own. */
const CODES = wordSet(
  'aed afn amd aoa ars aud azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf clp cny cop crc cup cve czk dkk dop dzd egp ' +
    'etb eur fjd gbp gel ghs ghc gmd gnf gtq gyd hkd hnl htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr krw ksh kwd kzt lak lbp lkr lrd lyd mad ' +
    'mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nis nok npr nzd omr pab pen pgk php pkr pln pyg qar rmb ron rsd rub rwf sar sbd ' +
    'scr sdg sek sgd sll sos ssp syp szl thb tjs tmt tnd tsh ttd twd tzs uah ugx ush usd usdt uyu uzs ves vnd vuv wst xaf xcd xof yer zar zmw zwl',
);

/** "CFA francs". */
const UNITS = wordSet('franc francs');

/** What may stand between letters and an amount: "GH¢80", "RD$5". */
const SIGNS = /^[$€£¥¢₵₦₹₱₺฿]$/u;

/** "R95bn", "N870m": a sum with the sign of its currency. */
const SIGNED = /^\p{Lu}\p{L}{0,2}\d[\d.,]*(?:bn|mn|m|tn|trn|k|mil|cr)$/u;

/** "RM25", "ZMW500": letters of a currency with an amount behind them. */
const WRITTEN_TOGETHER = /^(\p{L}{2,4})\d[\d.,]*$/u;
const SHORT_CODES = wordSet('rm rs sh tk vt');

const isCodeWithAmount = (text: string): boolean => {
  const code = WRITTEN_TOGETHER.exec(text)?.[1]?.toLowerCase();
  return code !== undefined && (CODES.has(code) || SHORT_CODES.has(code));
};

/** Whether a token is a sum of money or what one is in: "NIS" of "NIS 790 million", "R95bn". */
export const isSumOfMoney = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (caseAt(paragraph, index) === 'upper' &&
    tokenAt(paragraph, index + 1)?.kind === 'number' &&
    CODES.has(keyAt(paragraph, index))) ||
  isInFrontOfSign(paragraph, index) ||
  (caseAt(paragraph, index) === 'upper' && UNITS.has(keyAt(paragraph, index + 1))) ||
  (hasDigit(paragraph, index) && (SIGNED.test(textAt(paragraph, index)) || isCodeWithAmount(textAt(paragraph, index))));

const isInFrontOfSign = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'upper' &&
  tokenAt(paragraph, index + 2)?.kind === 'number' &&
  tokenAt(paragraph, index)?.end === tokenAt(paragraph, index + 1)?.start &&
  SIGNS.test(textAt(paragraph, index + 1));
