import { browser } from './api.ts';

/** Whether the person granted an optional permission. */
export const hasPermission = (name: 'notifications'): Promise<boolean> =>
  browser.permissions.contains({ permissions: [name] }).catch(() => false);
