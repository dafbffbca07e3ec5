import { isKnownWord } from './words.ts';

/** What stands where something was left out. */
const GAP = '…';
/** Longest message that is looked at, and that is kept, in characters. */
const MOST_READ = 600;
const MOST_KEPT = 160;

/** Names of errors that browsers, the database library and Fairshare itself use. */
const NAMES: ReadonlySet<string> = new Set(
  `Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError InternalError
  AbortError ConstraintError DataCloneError DataError EncodingError HierarchyRequestError
  InvalidAccessError InvalidCharacterError InvalidModificationError InvalidNodeTypeError InvalidStateError
  NetworkError NotAllowedError NotFoundError NotReadableError NotSupportedError NoModificationAllowedError
  OperationError QuotaExceededError ReadOnlyError SecurityError TimeoutError TransactionInactiveError
  UnknownError VersionError WrongDocumentError
  BulkError DatabaseClosedError ForeignAwaitError MissingAPIError ModifyError
  OpenFailedError PrematureCommitError SchemaError SubTransactionError UpgradeError
  BackupError ForgottenError PackError SplitError ValiError`.split(/\s+/),
);

/** The name of an error, where it is one that there is; anything else could be somebody's words. */
export const errorName = (name: unknown): string =>
  typeof name === 'string' && NAMES.has(name) ? name : 'Error';

/**
 * A message with nothing in it that a page or a person wrote: what stands in quotes goes, and of the rest
 * only words stay that browsers' messages are made of. Numbers, names, hosts and addresses all go.
 */
export function scrubMessage(message: unknown): string {
  if (typeof message !== 'string') return '';
  const words = message
    .slice(0, MOST_READ)
    .replace(/["“”„«»`].*?(?:["“”„«»`]|$)/gs, ` ${GAP} `)
    .replace(/(?<![A-Za-z])['‘’].*?(?:['‘’](?![A-Za-z])|$)/gs, ` ${GAP} `)
    .split(/\s+/)
    .filter(Boolean);
  let kept = '';
  for (const token of words) {
    const [, before = '', word = '', after = ''] =
      /^([([]?)([A-Za-z]+)([)\].,:;!?]{0,2})$/.exec(token) ?? [];
    const next = word !== '' && isKnownWord(word) ? `${before}${word}${after}` : GAP;
    if (next === GAP && kept.endsWith(GAP)) continue;
    if (kept.length + 1 + next.length > MOST_KEPT) break;
    kept += kept === '' ? next : ` ${next}`;
  }
  return kept === GAP ? '' : kept;
}
