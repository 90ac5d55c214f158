// The variant for browsers everywhere: the other one takes packages of Node along.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate/browser';
import type { DetectorResources } from '../detectorResources';
import { lexiconSteps } from '../lexicon';
import { finish, type Steps } from '../steps';
import { ByteReader } from './byteReader';
import { ByteWriter } from './byteWriter';
import { hashBytes } from './featureHash';
import { createModelTagger } from './modelTagger';
import { decodeModel } from './nameModel';

/** "AADM", article annotator's detector model. */
const MAGIC = 0x4d444141;
/** Also changes with the meaning of the features (nameFeatures.ts): old weights would read new features wrongly. */
const VERSION = 3;
const HEADER_BYTES = 12;
/** Unpacked between two turns of other work: a few milliseconds' worth. */
const PACKED_BYTES_PER_STEP = 1 << 17;

/**
 * Writes media/detector.model, the one file with everything the detector was taught. Little-endian throughout:
 *
 * | what | how |
 * |---|---|
 * | magic number, version | two uint32 |
 * | checksum of all that follows | uint32, FNV-1a |
 * | what follows here | deflated (RFC 1951), without a header of its own |
 * | length of the word lists, the word lists | uint32; the packed text of scripts/train/packLexicon.ts in UTF-8 |
 * | length of the weights for names, the weights | uint32; nameModel.ts |
 */
export function encodeDetectorFile(packedLexicon: string, names: Uint8Array): Uint8Array {
  const body = new ByteWriter();
  for (const section of [strToU8(packedLexicon), names]) {
    body.uint32(section.length);
    body.bytes(section);
  }
  const packed = deflateSync(body.take(), { level: 9, mem: 12 });
  const file = new ByteWriter();
  for (const number of [MAGIC, VERSION, hashBytes(packed)]) file.uint32(number);
  file.bytes(packed);
  return file.take();
}

/** Reads what `encodeDetectorFile` wrote. @throws Error with a sentence for the reader when the bytes are not that. */
export const decodeDetectorFile = (bytes: Uint8Array): DetectorResources => finish(detectorFileSteps(bytes));

/** `decodeDetectorFile` in steps, none of which holds the host up: all of it takes a third of a second. */
export function* detectorFileSteps(bytes: Uint8Array): Steps<DetectorResources> {
  const header = new ByteReader(bytes);
  if (bytes.length < HEADER_BYTES || header.uint32() !== MAGIC) throw new Error('This is not a detector model.');
  const version = header.uint32();
  if (version !== VERSION)
    throw new Error(`The detector model has format ${version}; this program reads format ${VERSION}. "npm run train" makes one.`);
  const packed = bytes.subarray(HEADER_BYTES);
  if (header.uint32() !== hashBytes(packed)) throw new Error('The detector model is damaged: its checksum is wrong.');
  yield;
  const body = new ByteReader(yield* unpacked(packed));
  const lexicon = yield* lexiconSteps(strFromU8(body.slice(body.uint32())));
  yield;
  return { lexicon, names: createModelTagger(decodeModel(body.slice(body.uint32()))) };
}

/** What `deflateSync` packed. */
function* unpacked(packed: Uint8Array): Steps<Uint8Array> {
  const body = new ByteWriter();
  const stream = new Inflate((bytes) => {
    body.bytes(bytes);
  });
  for (let at = 0; at < packed.length; at += PACKED_BYTES_PER_STEP) {
    const end = at + PACKED_BYTES_PER_STEP;
    stream.push(packed.subarray(at, end), end >= packed.length);
    yield;
  }
  return body.take();
}
