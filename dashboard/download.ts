/**
 * Browsers hold the file open from the click on: Chromium and Firefox saved 300 MB whole where it was
 * removed at once. This is for a machine that is slow to begin (milliseconds).
 */
const BEGUN_WITHIN = 2000;

/** Hands a file to the person by the browser's own download, and lets go of it as soon as that has begun. */
export function download(name: string, file: Blob, drop?: () => Promise<void>): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
    void drop?.();
  }, BEGUN_WITHIN);
}
