import { createHash } from 'node:crypto';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import LZ from 'lz-string';

/** Ways to write a value, made by other code than ours. */
const hash = (name: string) => (text: string) => createHash(name).update(text).digest('hex');

export const CODINGS: Record<string, (text: string) => string> = {
  plain: (text) => text,
  upper: (text) => text.toUpperCase(),
  percent: encodeURIComponent,
  'percent twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 url': (text) => Buffer.from(text).toString('base64url'),
  'base64 twice': (text) => Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  'json in base64': (text) =>
    Buffer.from(JSON.stringify({ user: { em: text } })).toString('base64'),
  hex: (text) => Buffer.from(text).toString('hex'),
  'hex upper': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  md5: hash('md5'),
  sha1: hash('sha1'),
  sha224: hash('sha224'),
  sha256: hash('sha256'),
  sha384: hash('sha384'),
  sha512: hash('sha512'),
  ripemd160: hash('ripemd160'),
  'sha3-256': hash('sha3-256'),
  'sha256 upper': (text) => hash('sha256')(text).toUpperCase(),
  'upper, sha256': (text) => hash('sha256')(text.toUpperCase()),
  'lower, sha256': (text) => hash('sha256')(text.toLowerCase()),
  'md5, sha256': (text) => hash('sha256')(hash('md5')(text)),
  'sha256, sha1': (text) => hash('sha1')(hash('sha256')(text)),
  'sha256 as base64': (text) => createHash('sha256').update(text).digest('base64'),
  'sha256 as base64 url': (text) => createHash('sha256').update(text).digest('base64url'),
  'sha256 in base64': (text) => Buffer.from(hash('sha256')(text)).toString('base64'),
  salted: (text) => hash('sha256')(`${text}QX4QkKEU`),
  'lz for addresses': (text) => LZ.compressToEncodedURIComponent(JSON.stringify({ em: text })),
  'lz in base64': (text) => LZ.compressToBase64(JSON.stringify({ em: text })),
  'gzip in base64': (text) => gzipSync(JSON.stringify({ em: text })).toString('base64'),
  'html entities': (text) => text.replace(/[@.]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'json escapes': (text) => text.replace(/@/g, '\\u0040'),
  rot13: (text) =>
    text.replace(/[a-z]/gi, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() < 'n' ? 13 : -13)),
    ),
  reversed: (text) => [...text].reverse().join(''),
  'character codes': (text) => JSON.stringify([...text].map((letter) => letter.charCodeAt(0))),
};

export const PACKINGS: Record<string, (text: string) => Uint8Array> = {
  gzip: (text) => gzipSync(text),
  zlib: (text) => deflateSync(text),
  deflate: (text) => deflateRawSync(text),
};
