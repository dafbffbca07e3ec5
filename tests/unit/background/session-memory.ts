/** The browser's memory for one session (`storage.session`), as far as workers use it. */
export function sessionMemory() {
  const memory = new Map<string, unknown>();
  return {
    memory,
    session: {
      get: () => Promise.resolve(Object.fromEntries(memory)),
      set: (values: object) => {
        for (const [key, value] of Object.entries(values)) memory.set(key, value);
        return Promise.resolve();
      },
      remove: (key: string) => Promise.resolve(void memory.delete(key)),
    },
  };
}
