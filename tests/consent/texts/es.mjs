export default {
  title: 'Tu privacidad nos importa',
  text: 'Nosotros y nuestros socios utilizamos cookies para que el sitio funcione, medir su uso y mostrar publicidad. Puedes aceptar, rechazar o elegir.',
  accept: 'Aceptar todas',
  reject: 'Rechazar todas',
  settings: 'Configurar',
  save: 'Guardar selección',
  close: 'Cerrar',
  heading: 'Preferencias de cookies',
  labels: {
    necessary: 'Estrictamente necesarias',
    functional: 'Funcionales',
    analytics: 'Analíticas',
    advertising: 'Publicidad',
    social: 'Redes sociales',
  },
  about: {
    necessary: 'Imprescindibles para que el sitio funcione.',
    functional: 'Recuerdan tus ajustes.',
    analytics: 'Nos ayudan a saber cómo se usa el sitio.',
    advertising: 'Sirven para mostrar anuncios personalizados.',
    social: 'Publicaciones y botones de redes sociales.',
  },
};
