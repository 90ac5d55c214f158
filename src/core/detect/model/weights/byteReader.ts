/** Reads little-endian numbers from bytes, one behind the other. @throws RangeError behind the last byte. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  uint32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  uint16(): number {
    this.#at += 2;
    return this.#view.getUint16(this.#at - 2, true);
  }

  int8(): number {
    return this.#view.getInt8(this.#at++);
  }

  float32(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  /** A number from 0 to 2^32 - 1, seven bits a byte, the lowest first, the eighth bit set on all bytes but the last (LEB128). */
  varint(): number {
    let value = 0;
    let shift = 1;
    for (;;) {
      const byte = this.#view.getUint8(this.#at++);
      value += (byte & 127) * shift;
      if (byte < 128) return value;
      shift *= 128;
    }
  }

  /** The next bytes, not copied. */
  slice(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError('The bytes end too soon.');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
