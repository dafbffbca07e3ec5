/** A stand-in for `__tcfapi` after the IAB's CMP API 2.2, with listeners. */
export function fakeTcf(cmpId: number) {
  const listeners: ((data: unknown, success: boolean) => void)[] = [];
  let state = { eventStatus: 'cmpuishown', on: [] as number[], interests: [2, 7, 10] };
  const table = (ids: number[]) =>
    Object.fromEntries(Array.from({ length: 11 }, (_, i) => [i + 1, ids.includes(i + 1)]));
  const data = () => ({
    cmpId,
    gdprApplies: true,
    eventStatus: state.eventStatus,
    tcString: 'CP',
    purpose: { consents: table(state.on), legitimateInterests: table(state.interests) },
    vendor: { consents: { 755: state.on.length > 0 }, legitimateInterests: { 12: true } },
    specialFeatureOptins: { 1: false },
  });
  const commands: Record<string, (tell: (data: unknown, success: boolean) => void) => void> = {
    addEventListener(tell) {
      listeners.push(tell);
      tell(data(), true);
    },
  };
  return {
    commands,
    choose(on: number[], interests: number[]) {
      state = { eventStatus: 'useractioncomplete', on, interests };
      for (const tell of listeners) tell(data(), true);
    },
    granted: () => state.on.map(String),
    __tcfapi: (command: string, _: number, tell: (data: unknown, success: boolean) => void) =>
      commands[command]?.(tell),
  };
}
