import { isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

/** What firms make or do, as their names end; nobody's surname. */
const TRADE_WORDS = wordSet(
  'rentals towing textile footwear multimedia agro bearing bearings tannery mushrooms safaris plastics ceramics travels haulage catering bakery ' +
    'poultry seafoods fertilizers fertilisers infotech infosystems avionics roofing plumbing landscaping drilling pipelines renewables recycling ' +
    'packaging furnishings hardware tyres autos jewellers jewelers fabrics knitwear polymers coatings pharmacy biologics therapeutics diagnostics ' +
    'semiconductor semiconductors telecom wireless aerospace logistics foods pharmaceuticals pharma petroleum cement trucking shipping',
);

/** "Rivergate Rentals", "Velanto Agro": whether a name of several words ends as those of firms do. */
export const endsWithTrade = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from > 1 && isCapital(paragraph, to - 1) && TRADE_WORDS.has(keyAt(paragraph, to - 1));
