import * as v from 'valibot';
import { PERMISSIONS } from '../model/permission.ts';
import type { Detector } from './detector.ts';

const signal = v.strictObject({
  permission: v.picklist(PERMISSIONS),
  trigger: v.picklist(['load', 'click']),
});

/** The page asks the browser for something personal: by itself, or after the person's own click. */
export const permission: Detector<'permission', v.InferOutput<typeof signal>> = {
  kind: 'permission',
  signal,
  observe: (payload, place) => ({
    key: `${payload.permission}:${payload.trigger}${place.isThirdParty(place.host) ? `@${place.host}` : ''}`,
    detail: { ...payload, by: place.host },
  }),
};
