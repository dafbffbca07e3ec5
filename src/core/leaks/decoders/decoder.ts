/** A part of a request, or what was made of it: text always, bytes where there are any. */
export interface Part {
  text: string;
  bytes: Uint8Array | null;
}

/** One coding that requests are written in. */
export interface Decoder {
  /** As the coding is named in a finding; '' where it is the ordinary way to write a request. */
  name: string;
  /** What the part says once decoded: none where it is not written so. Never throws, output is bounded. */
  read(part: Part): Part[];
}

/** Characters that one decoder may make of one part. */
export const MOST_OUTPUT = 2_000_000;
/** Coded runs that are looked at in one part. */
export const MOST_RUNS = 80;
