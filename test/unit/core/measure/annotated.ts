import type { ReferenceText } from '../../../../src/core/measure/annotatedText';
import { referenceOf } from '../../../../src/core/measure/referenceOf';
import { parseGold } from '../../../../src/core/measure/gold';

/** A text with the annotations that its tags say, in the gold format. */
export const annotated = (tagged: string): ReferenceText => referenceOf('text', parseGold(`---\n${tagged}`));
