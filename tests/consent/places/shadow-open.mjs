import { inShadow } from '../in-shadow.mjs';
import popup from '../real/react-cookie-consent-popup.mjs';

export default inShadow(popup, 'open', { '': {}, fr: { lang: 'fr', refusable: false } });
