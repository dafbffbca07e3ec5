import { PURPOSES } from '../model/purpose.ts';
import { VERDICTS, type Receipt, type Stage, type Verdict } from '../model/receipt.ts';

/** What a receipt comes to in figures. */
export interface ReceiptSums {
  /** Purposes that the dialog offered a choice for. */
  offered: number;
  refused: number;
  verdicts: Record<Verdict, number>;
}

/** Stages in which the person's choices stand with the site, checked or being checked. */
const DECIDED: readonly Stage[] = ['verifying', 'kept', 'partly', 'broken', 'unknown'];

export const isDecided = (receipt: Receipt): boolean => DECIDED.includes(receipt.stage);

export function sumsOf({ evidence, wished, lost }: Receipt): ReceiptSums {
  const offered = PURPOSES.filter((purpose) => Object.hasOwn(evidence, purpose));
  const allowed = wished.filter(({ purpose, allow }) => allow && !lost.includes(purpose));
  const verdicts: Record<Verdict, number> = { kept: 0, broken: 0, unknown: 0 };
  for (const verdict of VERDICTS)
    verdicts[verdict] = offered.filter((purpose) => evidence[purpose]?.verdict === verdict).length;
  return {
    offered: offered.length,
    refused: offered.filter((purpose) => !allowed.some((one) => one.purpose === purpose)).length,
    verdicts,
  };
}
