import type { FieldWords } from './words.ts';

export const es: FieldWords = {
  asks: {
    email: 'email|e mail|correo|correo electronico|=mail|direccion de correo',
    phone:
      'telefono|telefono movil|telefonos|=movil|numero de movil|celular|numero de celular|=tel|tel contacto|tlf|whatsapp',
    name: 'nombre|nombres|apellido|apellidos|primer apellido|segundo apellido|nombre completo|nombre y apellidos|apellido paterno|apellido materno',
    address:
      'direccion|domicilio|calle|=ciudad|=localidad|=poblacion|=municipio|numero de casa|lugar de residencia|piso y puerta|colonia',
    'postal-code': 'codigo postal|cod postal|=cp|c p',
    'birth-date':
      'fecha de nacimiento|nacimiento|cumpleanos|fecha nac|f nacimiento|ano de nacimiento|dia de nacimiento|mes de nacimiento|cuando naciste',
    age: '=edad|su edad|tu edad|grupo de edad|rango de edad|edad en anos|edad anos|cuantos anos tienes|cuantos anos tiene|edad del nino|edad de la nina|edad del menor|edad del paciente|edad del hijo|edad del solicitante|tramo de edad',
    sex: '=sexo|=genero|su sexo|tu sexo|tu genero|identidad de genero|sexo del menor|sexo del nino|sexo genero|sexo biologico|genero sexo|su genero',
    child:
      'nino|nina|ninos|ninas|hijo|hija|hijos|hijas|hijo a|menor|menores|alumno|alumna|bebe|menor de 13|menor de 14|menor de 16|menores de 14|mayor de 13|mayor de 14|mayor de 16',
    'marital-status': 'estado civil|situacion sentimental|situacion familiar',
    occupation:
      'ocupacion|profesion|=empleo|=cargo|puesto de trabajo|situacion laboral|empleador|oficio|a que te dedicas|a que se dedica|actividad laboral',
    income:
      'ingreso|ingresos|salario|sueldo|renta anual|renta mensual|nomina mensual|patrimonio|cuanto gana|cuanto ganas|pretension salarial|pretensiones salariales',
    'payment-card':
      'numero de tarjeta|tarjeta de credito|tarjeta de debito|tarjeta bancaria|numero de la tarjeta|n de tarjeta|titular de la tarjeta|nombre en la tarjeta|cvv|cvc|codigo de seguridad|caducidad de la tarjeta|vencimiento de la tarjeta',
    'bank-account':
      'iban|cuenta bancaria|numero de cuenta|cuenta corriente|titular de la cuenta|clabe|cbu|cci|bic|swift|datos bancarios',
    'national-id':
      'dni|=nie|dni nie|nif|cif nif|nif nie|numero de identidad|documento de identidad|documento nacional de identidad|seguridad social|numero de la seguridad social|n seguridad social|nss|curp|rfc|cuil|cuit|cedula|cedula de ciudadania|cedula de identidad|=rut|run rut|carnet de conducir|licencia de conducir|numero de documento|numero de identificacion|identificacion fiscal|carnet de identidad',
    passport: 'pasaporte|numero de pasaporte',
    health:
      'diagnostico|diagnosticos|medicamento|medicamentos|medicacion|alergi*|grupo sanguineo|tipo de sangre|discapacidad*|minusvalia|embaraz*|enfermedad*|sintoma*|historial medico|antecedentes medicos|estado de salud|problemas de salud|problema de salud|condicion medica|condiciones medicas|vacuna*|fumador*|fuma usted|fumas|peso corporal|su peso|tu peso|seguro medico|patologi*',
    religion:
      'religion|religiosa|religiosas|religioso|confesion religiosa|creencias|tu fe|su fe|iglesia a la que pertenece',
    politics:
      'politica|politicas|politico|politicos|partido politico|afiliacion politica|ideologia|intencion de voto|a quien votaria|a quien voto|por quien votaria|a quien votarias',
    ethnicity:
      'etnia|etnico|etnica|etnicidad|origen racial|=raza|color de piel|raza o etnia|pueblo indigena|origen etnico',
    orientation: 'orientacion sexual|sexualidad|preferencia sexual|identidad sexual',
    union: 'sindicato|sindical|sindicatos|sindicado|afiliacion sindical',
    'purchase-reason':
      'motivo de la compra|motivo de compra|motivo de su compra|motivo de tu compra|razon de la compra|razon de compra|razon de tu compra|finalidad de la compra|finalidad del prestamo|finalidad del credito|proposito de la compra|proposito del prestamo|destino del prestamo|por que compra|por que compras|por que quiere comprar|por que quieres comprar|para que lo necesita|para que lo necesitas|por que necesita|por que necesitas|uso previsto|motivo del pedido|motivo del prestamo',
    'shopping-preferences':
      'marca* favorita*|marca* preferida*|color* favorito*|color preferido|tienda* favorita*|producto* favorito*|preferencias de compra|habitos de compra|intereses|aficiones|hobbies|talla de ropa|talla de calzado|talla de zapato*|talla de camis*|tu talla|su talla|numero de calzado|estilo preferido|gustos|areas de interes',
  },
  beside: {
    email: 'asunto|plantilla|baja|frecuencia|formato|firma',
    phone: 'funda|modelo|marca|tarifa|reparacion|carcasa|accesorio*|tipo',
    name: 'usuario|empresa|archivo|fichero|carpeta|proyecto|producto|equipo|evento|mascota|perro|gato|caballo|lista|playlist|apodo|dominio|servidor|grupo|canal|juego|escuela|colegio|libro|pelicula|cancion|receta|restaurante|hotel|barco|vehiculo|coche|modelo|marca|banco|ciudad|calle|pais|categoria|organizacion|institucion|entidad|grabado|cuenta|perfil|tienda|negocio|comercio|medicamento|razon social',
    address:
      'correo|email|e mail|ip|web|url|sitio|internet|salida|llegada|destino|buscar|busqueda|servidor|pagina|mac|comida',
    'birth-date': 'tarta|pastel|tarjeta|regalo|fiesta|mensaje|felicitacion|lugar de nacimiento',
    age: 'vehiculo|coche|cuenta|perro|gato|edificio|vivienda|casa',
    sex: 'pelicula|musica|libro|literario|perro|gato|mascota|animal',
    child:
      'padre|madre|tutor|padres|silla|juguete*|ropa|zapatos|billete|entrada|descuento|numero de',
    occupation: 'buscar|palabra clave|palabras clave|habitacion|hotel',
    income: 'simulador|minimo|calculadora|fecha de ingreso',
    'payment-card': 'regalo|fidelidad|socio|cliente|biblioteca|sim|memoria|embarque|visita|puntos',
    'bank-account': 'cliente|puntos',
    'national-id': 'pedido|cliente|articulo|factura|empresa',
    passport: 'foto|funda',
    health:
      'perro|gato|mascota|animal|planta*|coche|vehiculo|aparato|bateria|sistema|paquete|ordenador|web',
    religion: 'libro*|musica|seccion|boletin|tema|arte',
    politics:
      'mapa|privacidad|cookies|devolucion*|cumpleanos|seccion|boletin|noticias|envio|ciencias',
    ethnicity: 'perro|gato|cocina|restaurante|mascota|caballo',
    'purchase-reason': 'devolucion|cancelacion|reembolso|baja|contacto|visita',
    'shopping-preferences': 'tipo de interes|tasa|prestamo',
  },
  choices: {
    sex: 'hombre|mujer|masculino|femenino|varon|no binario|otro genero',
    'marital-status':
      'soltero|soltera|soltero a|casado|casada|casado a|divorciado|divorciada|divorciado a|viudo|viuda|viudo a|pareja de hecho|separado a|union libre',
    religion: 'cristian*|catolic*|musulman*|judi*|budis*|ateo|atea|hindu*|protestante|evangelic*',
  },
  search:
    'buscar|busca|busqueda|encontrar|filtrar|filtro|filtros|ordenar|palabra clave|palabras clave|origen y destino|destino|rastrear',
};
