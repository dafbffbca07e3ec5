import { inShadow } from '../in-shadow.mjs';
import popup from '../real/react-cookie-consent-popup.mjs';

export default inShadow(popup, 'closed', { '': {}, de: { lang: 'de' } });
