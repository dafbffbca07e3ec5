/** Where all of our pages hear that something was deleted. */
const CHANNEL = 'fairshare-forgotten';

/** Tells every page of ours that something was deleted: what it read before is not to be seen any more. */
export function tellForgotten(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** @returns ends it */
export function onForgotten(then: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = then;
  return () => channel.close();
}
