import type { PageApi } from './page-api.ts';
import { klaro } from './klaro.ts';
import { tarteaucitron } from './tarteaucitron.ts';
import { vanillaCookieconsent } from './vanilla-cookieconsent.ts';

/** The closed table of consent managers that are spoken to directly. One file and one line each. */
export const PAGE_APIS: readonly PageApi[] = [vanillaCookieconsent, tarteaucitron, klaro];
