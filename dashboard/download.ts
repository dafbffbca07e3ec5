/** Browsers read the file after the click; this is plenty, even for a large one (milliseconds). */
const READ_WITHIN = 120_000;

/** Hands a file to the person by the browser's own download, and lets go of it afterwards. */
export function download(name: string, file: Blob, drop?: () => Promise<void>): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
    void drop?.();
  }, READ_WITHIN);
}
