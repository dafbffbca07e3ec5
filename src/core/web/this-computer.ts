const HERE = /^(?:(?:.+\.)?localhost|127\.[\d.]+|\[::1\])$/;

/** Whether a host is this computer itself: nobody is on the way to it, encrypted or not. */
export const isThisComputer = (host: string): boolean => HERE.test(host);
