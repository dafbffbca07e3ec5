import { inShadow } from '../in-shadow.mjs';
import bar from '../real/react-cookie-consent.mjs';

const text = 'Utilizamos cookies para analizar el tráfico y mostrarte publicidad personalizada.';

export default inShadow(bar, 'closed', {
  '': { words: ['Accept', 'Decline'] },
  es: { lang: 'es', words: ['Aceptar', 'Rechazar'], text },
});
