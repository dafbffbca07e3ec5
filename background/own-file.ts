/** Reads a data file of the extension's own; nothing else is ever fetched. Rejects where it is broken. */
export async function ownFile<T>(name: 'companies' | 'consent-rules'): Promise<T> {
  const file = await fetch(`/data/${name}.json`);
  return (await file.json()) as T;
}
