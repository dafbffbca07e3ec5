import { formatNumber, formatTenth } from '../adapters/i18n/format.ts';
import { named, t } from '../adapters/i18n/t.ts';
import { VERDICTS, type Receipt } from '../core/model/receipt.ts';
import { joined } from './name-list.ts';
import { isDecided, sumsOf } from '../core/report/receipt-sums.ts';

/** What was done with a dialog, in a sentence or two. */
export function receiptWords(receipt: Receipt): string[] {
  const way = receipt.wayBack;
  if (way === undefined || !(isDecided(receipt) || way === 'none')) return decisionWords(receipt);
  const said = named('withdrew', way);
  if (way === 'none') return receipt.reason ? [said, named('handover', receipt.reason)] : [said];
  return way === 'cleared' || way === 'already' ? [said] : [said, ...decisionWords(receipt)];
}

function decisionWords(receipt: Receipt): string[] {
  if (!isDecided(receipt)) {
    const stage = named('stage', receipt.stage);
    return receipt.reason ? [stage, named('handover', receipt.reason)] : [stage];
  }
  const { offered, refused, verdicts } = sumsOf(receipt);
  if (offered === 0) return [named('stage', receipt.stage)];
  const [did, didIn] =
    refused > 0
      ? (['receiptRefused', 'receiptRefusedIn'] as const)
      : (['receiptAllowed', 'receiptAllowedIn'] as const);
  const figures = [formatNumber(refused || offered), formatNumber(offered)] as const;
  const done =
    receipt.took === null
      ? t(did, ...figures)
      : t(didIn, ...figures, formatTenth(Math.max(0.1, receipt.took / 1000)));
  if (receipt.stage === 'verifying') return [done, named('stage', 'verifying')];
  const checked = VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) =>
    named('verdictCount', verdict, formatNumber(verdicts[verdict])),
  );
  return [done, t('receiptChecked', joined(checked))];
}
