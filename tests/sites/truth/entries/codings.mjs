import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { sha3_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync, gzipSync } from 'fflate';

const bytes = (text) => (typeof text === 'string' ? utf8ToBytes(text) : text);
const hashed = (hash) => (text) => bytesToHex(hash(bytes(text)));

/** How trackers write what they take, by name; joined with `>`. */
const CODINGS = {
  plain: (text) => text,
  lower: (text) => text.trim().toLowerCase(),
  upper: (text) => text.toUpperCase(),
  digits: (text) => text.replace(/\D/g, ''),
  hex: (text) => bytesToHex(bytes(text)),
  url: encodeURIComponent,
  base64: (text) => btoa(String.fromCharCode(...bytes(text))),
  json: (text) => JSON.stringify({ user: { contact: text }, page: location.pathname }),
  md5: hashed(md5),
  sha1: hashed(sha1),
  sha224: hashed(sha224),
  sha256: hashed(sha256),
  sha384: hashed(sha384),
  sha512: hashed(sha512),
  'sha3-256': hashed(sha3_256),
  ripemd160: hashed(ripemd160),
  gzip: (text) => gzipSync(bytes(text)),
  deflate: (text) => deflateSync(bytes(text)),
};

globalThis.coded = (text, chain) =>
  chain.split('>').reduce((value, name) => CODINGS[name](value), text);
