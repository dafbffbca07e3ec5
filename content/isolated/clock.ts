/**
 * The clock of resource timing: what a page asks for is held against a choice by the same clock.
 * Milliseconds since 1970, with fractions.
 */
export const clock = (): number => performance.timeOrigin + performance.now();
