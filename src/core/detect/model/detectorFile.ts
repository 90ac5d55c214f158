// The variant for browsers everywhere: the other one takes packages of Node along.
import { strFromU8, strToU8 } from 'fflate/browser';
import type { DetectorResources } from '../detectorResources';
import { lexiconSteps } from '../words/lexicon';
import { finish, type Steps } from '../steps';
import { ByteReader } from './weights/byteReader';
import { ByteWriter } from './weights/byteWriter';
import { hashBytes } from '../words/featureHash';
import { createModelTagger } from './modelTagger';
import { decodeModel } from './weights/nameModel';

/** "AADM", article annotator's detector model. */
const MAGIC = 0x4d444141;
/** Also changes with the meaning of the features (nameFeatures.ts): old weights would read new features wrongly. */
const VERSION = 3;
const HEADER_BYTES = 12;

/**
 * Writes what media/detector.model holds, everything the detector was taught; the file itself is deflated (RFC 1951), which hosts undo by their own
 * means, many times faster than any program in JavaScript. Little-endian throughout:
 *
 * | what | how |
 * |---|---|
 * | magic number, version | two uint32 |
 * | checksum of all that follows | uint32, FNV-1a |
 * | length of the word lists, the word lists | uint32; the packed text of scripts/train/packLexicon.ts in UTF-8 |
 * | length of the weights for names, the weights | uint32; nameModel.ts |
 */
export function encodeDetectorFile(packedLexicon: string, names: Uint8Array): Uint8Array {
  const body = new ByteWriter();
  for (const section of [strToU8(packedLexicon), names]) {
    body.uint32(section.length);
    body.bytes(section);
  }
  const bytes = body.take();
  const file = new ByteWriter();
  for (const number of [MAGIC, VERSION, hashBytes(bytes)]) file.uint32(number);
  file.bytes(bytes);
  return file.take();
}

/** Reads what `encodeDetectorFile` wrote. @throws Error with a sentence for the reader when the bytes are not that. */
export const decodeDetectorFile = (bytes: Uint8Array): DetectorResources => finish(detectorFileSteps(bytes));

/** `decodeDetectorFile` in steps, none of which holds the host up: all of it takes some 0.2 s. */
export function* detectorFileSteps(bytes: Uint8Array): Steps<DetectorResources> {
  const reader = new ByteReader(bytes);
  if (bytes.length < HEADER_BYTES || reader.uint32() !== MAGIC) throw new Error('This is not a detector model.');
  const version = reader.uint32();
  if (version !== VERSION)
    throw new Error(`The detector model has format ${version}; this program reads format ${VERSION}. "npm run train" makes one.`);
  if (reader.uint32() !== hashBytes(bytes.subarray(HEADER_BYTES)))
    throw new Error('The detector model is damaged: its checksum is wrong.');
  yield;
  const lexicon = yield* lexiconSteps(strFromU8(reader.slice(reader.uint32())));
  yield;
  return { lexicon, names: createModelTagger(decodeModel(reader.slice(reader.uint32()))) };
}
