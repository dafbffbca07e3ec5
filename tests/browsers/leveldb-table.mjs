import { uncompress } from 'snappyjs';

/**
 * Keys and values of one of LevelDB's tables (`*.ldb`), written out one after another: in the file they
 * are packed, and a key leaves out what it has in common with the one before, so that a search of its
 * bytes overlooks names that can be read. Format: doc/table_format.md of google/leveldb.
 * @param {Buffer} file @returns {Buffer} empty where it is no table
 */
export function tableText(file) {
  const MAGIC = '57fb808b247547db';
  if (file.length < 48 || file.subarray(-8).toString('hex') !== MAGIC) return Buffer.alloc(0);
  const footer = new Reader(file.subarray(-48));
  footer.handle();
  const parts = [];
  for (const { value } of entries(block(file, footer.handle())))
    for (const entry of entries(block(file, new Reader(value).handle())))
      parts.push(entry.key, entry.value);
  return Buffer.concat(parts);
}

class Reader {
  at = 0;
  /** @param {Buffer} bytes */
  constructor(bytes) {
    this.bytes = bytes;
  }
  number() {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
  /** @param {number} length */
  take(length) {
    return this.bytes.subarray(this.at, (this.at += length));
  }
  handle() {
    return { offset: this.number(), size: this.number() };
  }
}

/** @param {Buffer} file @param {{ offset: number, size: number }} handle */
function block(file, { offset, size }) {
  const bytes = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? Buffer.from(uncompress(bytes)) : bytes;
}

/** @param {Buffer} bytes */
function* entries(bytes) {
  const restarts = bytes.readUInt32LE(bytes.length - 4);
  const reader = new Reader(bytes.subarray(0, bytes.length - 4 - 4 * restarts));
  let key = Buffer.alloc(0);
  while (reader.at < reader.bytes.length) {
    const [shared, own, length] = [reader.number(), reader.number(), reader.number()];
    key = Buffer.concat([key.subarray(0, shared), reader.take(own)]);
    yield { key, value: reader.take(length) };
  }
}
