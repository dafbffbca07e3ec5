/** Bytes as base64, for places that hold text only. */
export const toBase64 = (bytes: Uint8Array): string => {
  let letters = '';
  // A call takes some ten thousand arguments and no more.
  for (let at = 0; at < bytes.length; at += 8192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
};

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
