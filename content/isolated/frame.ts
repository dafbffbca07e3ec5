/** In a tab that is not painted, a frame takes so long (milliseconds). */
const UNPAINTED = 60;

/** Runs in the next frame, once: what is asked of the page there is laid out anyhow. */
export function inNextFrame(run: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    run();
  };
  requestAnimationFrame(once);
  setTimeout(once, UNPAINTED);
}

export const nextFrame = (): Promise<void> => new Promise((done) => inNextFrame(done));
