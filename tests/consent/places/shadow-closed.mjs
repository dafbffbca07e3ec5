import { inShadow } from '../in-shadow.mjs';
import popup from '../managers/react-cookie-consent-popup.mjs';

export default inShadow(popup, 'closed', { '': {}, de: { lang: 'de' } });
