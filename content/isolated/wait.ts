/** Looks again at every change of the page (and 20 times a second besides) until it holds, or 3 s pass. */
export function waitFor(holds: () => boolean, most = 3000): Promise<boolean> {
  return new Promise((done) => {
    const started = performance.now();
    const look = () => {
      if (holds()) finish(true);
      else if (performance.now() - started > most) finish(false);
    };
    const finish = (held: boolean) => {
      observer.disconnect();
      clearInterval(timer);
      done(held);
    };
    const observer = new MutationObserver(look);
    const timer = setInterval(look, 50);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    look();
  });
}
