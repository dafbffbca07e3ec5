/** Figures of RFC 3492, section 5. */
const [BASE, LEAST, MOST, SKEW, DAMP, FIRST_BIAS, FIRST] = [36, 1, 26, 38, 700, 72, 128];

/** What stands behind `xn--` in a label, as it is read (RFC 3492, section 6.2); null where it is no such text. */
export function fromPunycode(text: string): string | null {
  const dash = text.lastIndexOf('-');
  const points = [...text.slice(0, Math.max(0, dash))].map((one) => one.charCodeAt(0));
  const deltas = text.slice(dash + 1);
  let [code, index, bias] = [FIRST, 0, FIRST_BIAS];
  for (let at = 0; at < deltas.length;) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(deltas.charAt(at++));
      if (digit === null) return null;
      index += digit * weight;
      const most = Math.min(MOST, Math.max(LEAST, k - bias));
      if (digit < most) break;
      weight *= BASE - most;
    }
    const count = points.length + 1;
    bias = biasAfter(index - before, count, before === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return null;
    points.splice(index++, 0, code);
  }
  return String.fromCodePoint(...points);
}

function digitOf(letter: string): number | null {
  if (/^[a-z]$/.test(letter)) return letter.charCodeAt(0) - 97;
  return /^\d$/.test(letter) ? Number(letter) + 26 : null;
}

function biasAfter(delta: number, count: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2));
  left += Math.floor(left / count);
  let k = 0;
  for (; left > ((BASE - LEAST) * MOST) / 2; k += BASE) left = Math.floor(left / (BASE - LEAST));
  return k + Math.floor(((BASE - LEAST + 1) * left) / (left + SKEW));
}
