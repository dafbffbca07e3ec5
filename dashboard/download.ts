/** Hands a file to the person by the browser's own download. */
export function download(name: string, type: string, parts: string[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read the blob after the click; a minute is plenty, even for a large one.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
