## The site

site-name = Plataforma de la Red sobre la Migración
site-note = Clon abierto · datos de muestra
site-description = Busque prácticas para aplicar el Pacto Mundial para la Migración, por objetivo, principio rector y país.
not-a-un-website = Proyecto independiente de código abierto. No es un sitio web de las Naciones Unidas.
skip-to-content = Ir al contenido principal
languages = Idiomas
offer = Esta página está disponible en español
nav-main = Navegación principal
nav-menu = Menú
nav-practices = Prácticas
nav-objectives = Objetivos
nav-principles = Principios rectores
nav-about = Acerca de
close = Cerrar
home = Inicio
breadcrumb = Ruta de navegación
search = Buscar
footer-about = Un lugar común para encontrar lo que funciona en la aplicación del Pacto Mundial para la Migración Segura, Ordenada y Regular.
footer-explore = Explorar
footer-service = Este servicio
footer-hub = Acerca de la Plataforma
footer-compact = El Pacto Mundial
footer-network = La Red
footer-accessibility = Declaración de accesibilidad
footer-privacy = Privacidad
footer-terms = Condiciones de uso
footer-appearance = Apariencia: claro, oscuro, automático
footer-independent = Proyecto independiente de código abierto, sin vínculo con las Naciones Unidas ni respaldo de ellas.
map-disclaimer = Los límites, los nombres y las designaciones que figuran en este mapa no implican aprobación ni aceptación oficial.

## Words used everywhere

objective = Objetivo
objective-title = Objetivo { $it }: { $other }
list-separator = ,{" "}
and-more = { $it } y { $other } más
years-since = desde { $it }
sample = Muestra
selected = en la selección
next = Siguiente
previous = Anterior
pages = Páginas
page-number = Página { $it }
key-facts = Datos clave
nothing-published = Aún no se ha publicado nada aquí.
filter-further = Filtrar más
unofficial-translation = Traducción no oficial del título.
practices-count = { $n ->
    [one] { $count } práctica
   *[other] { $count } prácticas
}
all-n-practices = { $n ->
    [one] La práctica ({ $count })
   *[other] Las { $count } prácticas
}
all-practices = Todas las prácticas
all-objectives = Todos los objetivos
map-and-table = Mapa y tabla de datos
view-as-table = Ver como tabla
group-a = Vías regulares y trabajo decente
group-b = Seguridad, protección y fronteras
group-c = Inclusión y contribución
group-d = Datos, derechos y cooperación

## Home

home-title = Lo que funciona en la gobernanza de la migración
home-heading = Lo que funciona en la migración, contado por quienes lo hicieron
home-lead = Busque prácticas de gobiernos, ciudades, sindicatos y comunidades. Cada una está vinculada a los 23 objetivos del Pacto Mundial para la Migración.
search-practices = Buscar prácticas
search-example = Por ejemplo: reconocimiento de competencias
home-popular = Búsquedas frecuentes:
home-map-caption = Prácticas publicadas por país. Cuanto mayor es el círculo, más prácticas hay.
stat-practices = { $n ->
    [one] práctica publicada
   *[other] prácticas publicadas
}
stat-countries = { $n ->
    [one] país o territorio
   *[other] países y territorios
}
stat-objectives = objetivos con al menos una práctica
stat-languages = idiomas de la interfaz
home-objectives = Explorar por objetivo
home-objectives-lead = El Pacto Mundial fija 23 objetivos. Los colores siguen las cuatro mesas redondas del foro de examen.
home-all-objectives = Los 23 objetivos y sus compromisos
home-compact-text = Acerca del Pacto
home-latest = Últimas prácticas
home-latest-lead = El anillo de cada ficha tiene 23 puntos, uno por objetivo: lleno para un objetivo principal, hueco para uno al que también contribuye.
home-how = Cómo se publica una práctica
home-how-lead = Antes de publicarse, cada práctica es leída por pares según criterios que cualquiera puede consultar.
home-how-more = Cómo funciona el examen por pares
home-how-1 = Borrador
home-how-1-text = Quienes la llevaron a cabo escriben qué hicieron, qué resultó y qué harían de otro modo.
home-how-2 = Verificación
home-how-2-text = La redacción comprueba que es una práctica, que trata de la migración y que está completa.
home-how-3 = Examen por pares
home-how-3-text = La leen al menos un revisor de las Naciones Unidas y otros dos, sin conflicto de intereses.
home-how-4 = Publicación
home-how-4-text = Una página que puede citarse, con su historial. Cada cambio crea una nueva versión.

## Practices

practices-heading = Repositorio de prácticas
practices-lead = Ejemplos del Pacto Mundial en acción de los que otros pueden aprender.
practices-title = { $n ->
    [one] Prácticas: { $count } resultado
   *[other] Prácticas: { $count } resultados
}
practices-title-page = , página { $it } de { $other }
filters = Filtros
filters-clear = Borrar todos los filtros
filters-apply = { $n ->
    [one] Mostrar { $count } práctica
   *[other] Mostrar { $count } prácticas
}
filtered-by = Filtrado por
filter-remove = Quitar el filtro
match-all = Con todos los elementos marcados
show-more = { $n ->
    [one] Mostrar { $count } más
   *[other] Mostrar { $count } más
}
facet-objective = Objetivo
facet-region = Región
facet-country = País
facet-lead = Quién la dirigió
facet-principle = Principio rector
facet-sdg = Objetivo de Desarrollo Sostenible
facet-type = Tipo
facet-language = Idioma del texto
facet-year = Año
facet-scope = Alcance geográfico
facet-status = Situación
status-active = En curso
status-ended = Finalizada
sort = Ordenar
sort-by = Ordenar por
sort-relevance = Relevancia
sort-newest = Más recientes
sort-oldest = Más antiguas
sort-title = Título
view = Vista
view-list = Lista
view-map = Mapa
view-table = Tabla
table-title = Título
table-where = Lugar
table-when = Período
map-table-caption = Prácticas por país
export-this-list = Esta lista en formato
search-mended-none = Ningún texto contiene
search-mended-instead = Estos son los resultados para
nothing-found = No se encontraron prácticas
nothing-found-remove = Encontraría el mayor número de prácticas sin:
nothing-found-show = { $n ->
    [one] Mostrar { $count } práctica sin este filtro
   *[other] Mostrar { $count } prácticas sin este filtro
}
nothing-found-text = Pruebe con menos palabras o más generales, o quite algunos filtros.
chips-more = { $n ->
    [one] +{ $count } más
   *[other] +{ $count } más
}

## One practice

main-objectives = Objetivos principales
also-contributes = También contribuye a
of-23-objectives = de 23 objetivos
text-in-language = El texto está en su idioma original: { $it }. No se ha traducido.
on-this-page = En esta página
practice-summary = Resumen
practice-organisations = Organizaciones
organisations-leading = Ejecución
organisations-partners = Asociados
organisations-donors = Donantes
practice-benefit-and-impact = Beneficios e impacto
practice-key-lessons = Lecciones principales
practice-recommendations = Recomendaciones para la replicación
practice-innovation = Innovación
practice-resources = Recursos
resource-source = Fuente de los datos
practice-review = Examen por pares
review-sample = Esta es una ficha de muestra sobre una práctica pública real, con nuestras propias palabras. No se examinó en este portal.
review-none = Esta ficha no tiene constancia de examen.
practice-history = Historial de versiones
version-number = Versión { $it }
version-this = Versión { $it }, esta
old-version = Está leyendo la versión { $it }, que ha sido sustituida.
current-version = Leer la versión actual ({ $it })
cite = Citar
cite-heading = Citar esta práctica
copy = Copiar
copied = Copiado
print = Imprimir
facts-where = Dónde
facts-when = Cuándo
facts-published = Publicación
related-practices = Prácticas relacionadas

## Objectives, principles, countries

objectives-heading = Los 23 objetivos del Pacto Mundial
objectives-lead = Aquello en lo que los Estados acordaron trabajar juntos. Cada objetivo remite a las prácticas que lo hacen realidad.
objective-asks = Qué pide
practices-by-region = Prácticas por región
follow-this = Seguir y reutilizar
principles-heading = Los 10 principios rectores del Pacto Mundial
principles-lead = Son transversales a todos los objetivos. Cada práctica respeta los diez y nombra los que mejor refleja.
principle-number = Principio rector { $it } de 10
principle-practices = { $n ->
    [one] { $count } práctica refleja este principio
   *[other] { $count } prácticas reflejan este principio
}
country-description = Prácticas para aplicar el Pacto Mundial para la Migración: { $it }
country-practices = { $n ->
    [one] { $count } práctica publicada se refiere a este país.
   *[other] { $count } prácticas publicadas se refieren a este país.
}
country-none = Todavía no hay prácticas de este país
country-none-text = Vea qué ha funcionado en la misma región.
champion-country = País campeón
practices-by-objective = Prácticas por objetivo

## The Compact and the Network

regional-reviews = Exámenes regionales
commission = Comisión regional
rounds = Rondas
champion-countries = Países campeones
champion-countries-note = Según listas públicas hasta 2023. La lista puede estar incompleta.
executive-committee = Comité Ejecutivo
coordinator = Coordinación
entities-heading = { $n ->
    [one] El miembro de la Red ({ $count })
   *[other] Los { $count } miembros de la Red
}
workstreams = Líneas de trabajo
workstream = Línea de trabajo
co-leads = Codirección
not-stated = no se indica

## Pages of text

contact-operator = Cómo comunicarse con el operador de esta instalación:

## Appearance

appearance = Apariencia
appearance-lead = Elija el aspecto de las páginas en este dispositivo. La elección se guarda en una cookie y en ningún otro lugar.
appearance-auto = Según la configuración de su dispositivo
appearance-light = Claro
appearance-dark = Oscuro
appearance-save = Guardar la elección

## Vocabularies

kind-government = Gobierno
kind-local-authority = Autoridad local
kind-un-entity = Entidad de las Naciones Unidas
kind-intergovernmental = Organización intergubernamental
kind-civil-society = Sociedad civil
kind-diaspora = Diáspora u organización de migrantes
kind-trade-union = Sindicato
kind-faith-based = Organización confesional
kind-red-cross = Cruz Roja o Media Luna Roja
kind-private-sector = Sector privado
kind-academia = Sector académico
kind-media = Medios de comunicación
kind-other = Otro
type-partnership = Alianza o iniciativa de múltiples partes interesadas
type-project = Proyecto o programa
type-research = Estudio de investigación
type-policy = Política, incluidas leyes y medidas públicas
type-service = Prestación de servicios
type-tool = Herramienta o plataforma
type-training = Capacitación
type-campaign = Campaña
type-other = Otro
scope-global = Mundial
scope-regional = Regional
scope-national = Nacional
scope-local = Local
language-en = Inglés
language-fr = Francés
language-es = Español
language-ar = Árabe
language-ru = Ruso
language-zh = Chino

## When something goes wrong

error-not-found-title = Página no encontrada
error-not-found-text = Puede que la dirección esté mal escrita o que la página se haya trasladado. Búsquela o continúe desde una de estas páginas.
error-bad-request-title = No se puede entender esta solicitud
error-bad-request-text = La dirección o el formulario estaban incompletos. Vuelva atrás e inténtelo de nuevo.
error-cross-site-title = Este formulario procede de otro sitio
error-cross-site-text = Por su seguridad, solo se aceptan formularios de las páginas de este sitio. Abra la página aquí e inténtelo de nuevo.
error-too-large-title = Demasiado grande
error-too-large-text = Lo que envió supera el tamaño aceptado. Acórtelo e inténtelo de nuevo.
error-internal-title = Algo falló por nuestra parte
error-internal-text = El fallo ha quedado registrado. Inténtelo de nuevo más tarde; si persiste, comunique al operador la referencia siguiente.
error-unavailable-title = El servicio no está disponible momentáneamente
error-unavailable-text = No se ha perdido nada. Inténtelo de nuevo en unos segundos.
error-unavailable-again = Intentar de nuevo
error-reference = Referencia:

## Signing up, in and out

sign-in = Iniciar sesión
sign-out = Cerrar sesión
sign-up = Crear una cuenta
account = Su cuenta
account-menu = Menú de la cuenta
signed-in-as = Ha iniciado sesión como { $it }
back-to = Volver a { $it }
email = Dirección de correo electrónico
email-hint = Solo la usamos para escribirle sobre su cuenta y sobre lo que sigue
password = Contraseña
password-show = Mostrar
password-hide = Ocultar
password-new = Nueva contraseña
password-hint = Al menos 15 caracteres. Lo mejor es una frase que solo usted escribiría
password-hint-factor = Al menos 8 caracteres, ya que también inicia sesión con un código
optional = (opcional)
problem-summary = Hay un problema
error-prefix = Error:
continue = Continuar
save = Guardar
cancel = Cancelar
saved = Los cambios se han guardado.
sign-in-lead = Si inicia sesión, podrá compartir prácticas, debatir y asumir compromisos. Para leer no hace falta una cuenta.
sign-in-failed = Introduzca la dirección y la contraseña de su cuenta. Esta dirección y esta contraseña no se corresponden, o la dirección no está confirmada
sign-in-first = Inicie sesión para continuar. Después volverá a la página que solicitó.
sign-in-new = ¿Es su primera visita?
sign-in-forgot = Establecer una nueva contraseña
sign-in-sso = Iniciar sesión con { $it }
sign-in-sso-failed = No se pudo iniciar sesión con { $it }. Inténtelo de nuevo o inicie sesión con su contraseña.
sign-in-sso-unknown = No hay ninguna cuenta con la dirección que nos facilitó { $it }. Cree antes una cuenta con esa dirección.
signed-out = Ha cerrado la sesión.
sign-up-lead = Para quienes trabajan en el ámbito de la migración: en gobiernos y ciudades, sindicatos, asociaciones de migrantes, la investigación, las empresas o el sistema de las Naciones Unidas.
sign-up-closed = Por el momento no se admiten cuentas nuevas
sign-up-closed-text = El operador de este portal ha cerrado por ahora la creación de cuentas. Todo puede leerse sin tener una.
name = Su nombre
name-hint = Tal como deben verlo las demás personas
name-enter = Introduzca su nombre
country = País o territorio
language = Idioma
language-hint = Para los correos que le enviamos
house-rules-agree = Respetaré las normas de convivencia y he leído cómo se usan mis datos
house-rules-agree-enter = Marque que respetará las normas de convivencia
house-rules = Normas de convivencia
sign-up-sent = Revise su correo
sign-up-sent-text = Hemos enviado un mensaje a la dirección que indicó. Siga el enlace que contiene en un plazo de 24 horas. Si ya tiene una cuenta, el mensaje se lo indica.
mail-missing = ¿No ha recibido el mensaje en diez minutos? Búsquelo en el correo no deseado y, si no está, inténtelo de nuevo.
confirmation = Confirme su dirección
confirmation-text = Pulse el botón para confirmar que { $it } es suya.
confirmation-do = Confirmar esta dirección
confirmation-done = Su dirección está confirmada. Ya puede iniciar sesión.
confirmation-changed = Su nueva dirección está confirmada y en vigor.
link-over = Este enlace ya no es válido
link-over-text = Se ha utilizado, se ha sustituido por otro más reciente o es demasiado antiguo. Solicite uno nuevo.
code = Código
code-lead = Abra su aplicación de autenticación e introduzca el código de seis dígitos que muestra para este portal.
code-hint = Seis dígitos, o uno de sus códigos de recuperación
code-wrong = Introduzca el código que la aplicación muestra ahora, o un código de recuperación que aún no haya utilizado
code-title = Introduzca su código
password-reset = Establecer una nueva contraseña
password-reset-lead = Introduzca su dirección. Le enviaremos un enlace con el que podrá establecer una nueva contraseña en un plazo de 30 minutos.
password-reset-send = Enviar el enlace
password-reset-sent-text = Si existe una cuenta con esta dirección, hay un mensaje en camino. Siga el enlace que contiene en un plazo de 30 minutos.
password-reset-done = Su nueva contraseña está establecida. Inicie sesión con ella; todas las demás sesiones se han cerrado.
proof = Confirme que es usted
proof-text = Lo que está a punto de hacer es delicado. Introduzca de nuevo su contraseña o un código de su aplicación.
proof-enter = Introduzca su contraseña o un código de su aplicación
second-factor-needed = Su rol requiere un segundo factor
second-factor-needed-text = Aquí usted actúa en nombre de otros. Configure antes una aplicación de autenticación, para que no baste con una contraseña robada.
role-needed = Esta página es para personas con un rol determinado. Si la necesita para su trabajo, escriba al operador.
too-many-title = Demasiados intentos
too-many-text = { $n ->
    [one] Para proteger las cuentas y el servicio, frenamos los intentos repetidos. Inténtelo de nuevo dentro de { $count } minuto.
   *[other] Para proteger las cuentas y el servicio, frenamos los intentos repetidos. Inténtelo de nuevo dentro de { $count } minutos.
}
form-over-title = Este formulario ya no es válido
form-over-text = Estuvo abierto demasiado tiempo, o usted ha iniciado o cerrado sesión desde entonces. Vuelva atrás, recargue la página y envíelo de nuevo. No se ha modificado nada.
forbidden-title = No tiene permiso para hacer esto
stale-title = Alguien se le adelantó
stale-text = Esto ha cambiado desde que usted abrió la página. Vuelva atrás, recargue la página y revísela de nuevo. Usted no ha modificado nada.

## What is wrong with a field

problem-email = Introduzca una dirección de correo electrónico, como nombre@example.org
problem-characters = Elimine los caracteres que no pueden verse o guardarse
problem-too-long = { $n ->
    [one] Use como máximo { $count } carácter
   *[other] Use como máximo { $count } caracteres
}
problem-too-short = { $n ->
    [one] Use al menos { $count } carácter
   *[other] Use al menos { $count } caracteres
}
problem-guessable = Elija una contraseña más difícil de adivinar: sin frases conocidas, teclas consecutivas, nombres ni su dirección
problem-choose = Seleccione una de las opciones ofrecidas
problem-file = Seleccione un archivo
problem-file-type = Seleccione un archivo de uno de los tipos indicados; su contenido debe corresponder a su nombre
problem-file-large = Seleccione un archivo de 10 MB como máximo
problem-file-harmful = Seleccione otro archivo: este contiene macros u otro archivo comprimido, o al descomprimirse ocupa demasiado
problem-address = Introduzca una dirección web que empiece por https://
problem-same-address = Introduzca una dirección distinta de la actual

## The account

account-profile = Perfil
account-profile-text = Su nombre, sus idiomas y ámbitos, y lo que es público
account-security = Contraseña e inicio de sesión
account-organisations = Sus organizaciones
account-organisations-text = A cuáles pertenece y en nombre de cuáles habla
account-notifications = Notificaciones
account-notifications-text = Qué ha ocurrido y de qué quiere recibir noticias
account-data = Sus datos
account-data-text = Lléveselos o elimine la cuenta
account-roles = Sus roles
account-roles-none = No tiene ningún rol especial. Puede hacer todo lo que pueden hacer los miembros.
affiliation = Afiliación
affiliation-hint = Dónde trabaja o hace voluntariado, con sus propias palabras
languages-spoken = Idiomas en los que trabaja
expertise = Objetivos que conoce bien
expertise-hint = Ayuda a la redacción a encontrar revisores, y a los demás a encontrarle
public-fields = Lo que ven los demás
public-fields-hint = Su nombre es siempre público junto a lo que publica. Su dirección nunca lo es
public-affiliation = Mi afiliación
public-country = Mi país o territorio
public-languages = Mis idiomas
public-expertise = Mis objetivos
profile-public = Su página pública
password-change = Cambiar la contraseña
password-changed = Su contraseña ha cambiado. Todas las demás sesiones se han cerrado.
address-change = Cambiar la dirección
address-current = Su dirección actual es { $it }.
address-new = Nueva dirección
address-sent = Hemos enviado un enlace a { $it }. Su dirección anterior sigue en vigor hasta que lo siga.
address-change-do = Enviar un enlace a la nueva dirección
address-undo = Conservar la dirección anterior
address-undo-text = Pulse el botón para conservar { $it } como dirección de su cuenta. Se cerrarán todas las sesiones y conviene que establezca una nueva contraseña.
address-undo-do = Conservar la dirección anterior
address-undone = Su dirección anterior vuelve a estar en vigor. Establezca ahora una nueva contraseña.
second-factor = Segundo factor
second-factor-text = Un código de una aplicación de su teléfono, además de su contraseña. Funciona sin conexión a la red.
second-factor-on = Su cuenta está protegida por un segundo factor desde el { $it }.
second-factor-off = Su cuenta no está protegida por un segundo factor.
second-factor-set-up = Configurar una aplicación de autenticación
second-factor-scan = Escanee esta imagen con una aplicación de autenticación o escriba en ella la clave. A continuación, introduzca el código que muestra la aplicación.
second-factor-picture = La clave en forma de imagen para la cámara de la aplicación
second-factor-key = Clave
second-factor-turn-on = Activar
second-factor-done = El segundo factor está activado.
second-factor-remove = Desactivar el segundo factor
second-factor-removed = El segundo factor está desactivado.
second-factor-required = Su rol requiere un segundo factor, por lo que no puede desactivarse.
recovery-codes = Códigos de recuperación
recovery-codes-text = Cada uno de estos códigos sirve una vez en lugar de la aplicación, por ejemplo, si pierde el teléfono. Imprímalos o anótelos ahora: no se mostrarán de nuevo.
recovery-codes-left = { $n ->
    [one] Le queda { $count } código de recuperación.
   *[other] Le quedan { $count } códigos de recuperación.
}
recovery-codes-new = Generar nuevos códigos de recuperación
sessions = Dónde tiene sesiones abiertas
sessions-lead = Todos los navegadores en los que ha iniciado sesión. Cierre las sesiones que no reconozca y establezca una nueva contraseña.
session-this = Esta sesión
session-since = Inicio de sesión
session-seen = Última actividad
session-network = Red
session-end = Cerrar esta sesión
session-end-others = Cerrar todas las demás sesiones
session-ended = La sesión se ha cerrado.
session-others-ended = Todas las demás sesiones se han cerrado.
data-export = Llevarse sus datos
data-export-text = Todo lo que el portal conserva sobre usted: cuenta, perfil, organizaciones, sesiones, mensajes y lo que hizo.
data-export-html = Abrir como página
data-export-json = Descargar en formato JSON
data-title = Lo que este portal conserva sobre usted
data-made = Elaborado el { $it }
deletion = Eliminar su cuenta
deletion-text = Su nombre, dirección, perfil, sesiones y notificaciones se eliminan de inmediato. Lo que hizo en nombre de una organización o publicó se mantiene, como obra de un exmiembro. Esta acción no puede deshacerse.
deletion-agree = Entiendo que esta acción no puede deshacerse
deletion-agree-enter = Marque que lo entiende
deletion-last = Usted es la última persona con el rol de administrador. Asigne antes ese rol a otra persona.
deletion-done = Su cuenta se ha eliminado.
former-member = Exmiembro
person-member-since = Miembro desde el { $it }
person-about = Acerca de esta persona
role-reviewer = Revisor
role-reviewer-un = Revisor de las Naciones Unidas
role-reviewer-external = Revisor externo
role-editor = Editor
role-chief-editor = Editor jefe
role-moderator = Moderador
role-administrator = Administrador

## Notifications

notifications = Notificaciones
notifications-unread = { $n ->
    [one] { $count } notificación sin leer
   *[other] { $count } notificaciones sin leer
}
notifications-empty = Todavía no ha ocurrido nada
notifications-empty-text = Cuando algo le concierna, aparecerá aquí.
notifications-read = Marcar todo como leído
notifications-settings = De qué quiere recibir noticias
notifications-settings-lead = Los mensajes sobre la seguridad de su cuenta y sobre las tareas que ha asumido se envían siempre.
notifications-what = Asunto
notifications-tray = En el portal
notifications-mail = Por correo
notifications-always = Siempre
kind-of-notice-account = Su cuenta y sus roles
kind-of-notice-organisation = Sus organizaciones
unsubscribe = Dejar de recibir estos correos
unsubscribe-text = Pulse el botón para no recibir más correos sobre: { $it }. En el portal los seguirá viendo.
unsubscribe-do = Dejar de recibir estos correos
unsubscribe-done = No recibirá más correos sobre: { $it }.
notice-password-changed = Se cambió su contraseña
notice-address-changed = Se cambió la dirección de su cuenta
notice-factor-on = Se activó el segundo factor
notice-factor-off = Se desactivó el segundo factor
notice-sign-on-linked = Ahora se puede acceder a su cuenta mediante el inicio de sesión único
notice-codes-new = Se generaron nuevos códigos de recuperación
notice-role-granted = Se le ha asignado un rol: { $it }
notice-role-ended = Ha dejado de tener un rol: { $it }
notice-membership-asked = { $other } solicita unirse a { $it }
notice-membership-confirmed = Ahora pertenece a { $it }
notice-membership-refused = { $it } no ha aceptado su solicitud de incorporación
notice-membership-ended = Ya no pertenece a { $it }
notice-organisation-verified = Se ha verificado la organización { $it }

## Mails

mail-hello = Hola, { $it }:
mail-hello-nobody = Hola:
mail-link-help = Si el botón no funciona, copie esta dirección en su navegador:
mail-why-account = Recibe este mensaje porque concierne a la seguridad de su cuenta.
mail-why-asked = Recibe este mensaje porque alguien, probablemente usted, introdujo esta dirección en el portal. Si no fue usted, no haga nada.
mail-why-settings = Recibe este mensaje debido a su configuración. Puede cambiarla:
mail-not-un = Proyecto independiente de código abierto. No es un sitio web de las Naciones Unidas.
mail-confirm-subject = Confirme su dirección
mail-confirm-text = Le damos la bienvenida. Confirme en un plazo de 24 horas que esta dirección es suya y su cuenta estará lista.
mail-confirm-action = Confirmar mi dirección
mail-known-subject = Ya tiene una cuenta
mail-known-text = Alguien intentó crear una cuenta con esta dirección, pero ya existe una. Si fue usted, inicie sesión o establezca una nueva contraseña si ya no la recuerda.
mail-reset-subject = Establezca una nueva contraseña
mail-reset-text = Establezca una nueva contraseña con este enlace en un plazo de 30 minutos. Sirve una sola vez. Si no lo solicitó, no haga nada: su contraseña sigue siendo la misma.
mail-reset-none-subject = No hay ninguna cuenta con esta dirección
mail-reset-none-text = Alguien solicitó una nueva contraseña para esta dirección, pero ninguna cuenta la utiliza. Si fue usted, pruebe con otra dirección o cree una cuenta.
mail-address-subject = Confirme su nueva dirección
mail-address-text = Confirme en un plazo de 24 horas que esta es la nueva dirección de su cuenta.
mail-address-notice-subject = La dirección de su cuenta está a punto de cambiar
mail-address-notice-text = Alguien que inició sesión en su cuenta solicitó cambiar la dirección a { $it }. Si no fue usted, conserve la dirección anterior con este enlace en un plazo de 72 horas y establezca después una nueva contraseña.
mail-address-notice-action = Conservar la dirección anterior
mail-notice-text = Esto se hizo el { $it }. Si fue usted, no tiene que hacer nada. En caso contrario, establezca de inmediato una nueva contraseña y cierre todas las sesiones.
mail-see-account = Ver mi cuenta
mail-see-organisation = Ver la organización
mail-see-members = Ver quién solicita unirse
mail-notice-plain = Puede verlo en el portal.

## Organisations

organisations = Organizaciones
organisations-lead = Quiénes participan: gobiernos, ciudades, sindicatos, asociaciones de migrantes, el sistema de las Naciones Unidas y otros.
organisations-count = { $n ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}
organisations-none = No se encontró ninguna organización
organisations-none-text = Pruebe con otra palabra o registre su propia organización.
organisations-search = Nombre de una organización
organisation-new = Registrar una organización
organisation-new-lead = Compruebe primero si ya figura aquí. Usted pasará a ser su primer representante; el personal del portal la verificará.
organisation-edit = Editar la organización
organisation-name = Nombre de la organización
organisation-name-enter = Introduzca el nombre de la organización
organisation-kind = Tipo de organización
organisation-kind-choose = Seleccione el tipo de organización
organisation-website = Sitio web
organisation-domain = Dominio de correo
organisation-domain-hint = Por ejemplo, ciudad.example.org. Los miembros con una dirección confirmada en ese dominio pueden unirse sin más trámite
organisation-about = Acerca de la organización
organisation-logo = Logotipo
organisation-logo-hint = PNG, JPEG o WebP, hasta 10 MB
organisation-logo-text = Logotipo de { $it }
organisation-evidence = Documento acreditativo para la verificación
organisation-evidence-hint = Por ejemplo, una carta en papel oficial: PDF, DOCX, ODT, PNG, JPEG o WebP, hasta 10 MB. Solo lo ven los representantes y el personal
organisation-files = Archivos para la verificación
organisation-upload = Subir
organisation-uploaded = El archivo se ha guardado.
organisation-file-removed = El archivo se ha quitado.
organisation-file-remove = Quitar
organisation-taken = Ya existe una organización con este nombre
organisation-verified = Verificada
organisation-verified-how = Verificada el { $it }
organisation-unverified = Aún sin verificar
organisation-practices = Sus prácticas
organisation-practices-none = Ninguna práctica menciona todavía a esta organización.
organisation-people = Personas
organisation-people-none = Nadie muestra aquí que pertenece a ella.
organisation-join = Unirse a esta organización
organisation-join-text = Un representante confirma que usted pertenece a ella. Con una dirección confirmada en su dominio de correo, el ingreso es inmediato.
organisation-asked = Ha solicitado unirse. Un representante le responderá.
organisation-joined = Usted pertenece a esta organización.
organisation-leave = Abandonar esta organización
organisation-left = Ha abandonado la organización.
organisation-members = Miembros
organisation-members-lead = Quién pertenece a ella, quién puede hablar en su nombre y quién solicita unirse.
organisation-asking = Solicita unirse
organisation-member = Miembro
organisation-representative = Representante
organisation-representative-hint = Los representantes pueden hablar en nombre de la organización y confirmar a los miembros
organisation-member-since = Desde
organisation-confirm = Confirmar
organisation-refuse = Rechazar
organisation-end = Poner fin a la membresía
organisation-promote = Nombrar representante
organisation-demote = Pasar a miembro
organisation-last-representative = Una organización con miembros necesita un representante. Nombre antes a otra persona
organisation-none = No pertenece a ninguna organización aquí
organisation-none-text = Busque la suya y únase a ella, o regístrela.

## Administration

admin = Administración
admin-lead = Personas, roles, organizaciones, procesos, correo y registro. Todo lo que cambie aquí se anota en el registro.
admin-people = Personas
admin-people-lead = Todas las personas con cuenta, de la más reciente a la más antigua.
admin-search-people = Nombre o dirección
admin-organisations = Organizaciones
admin-jobs = Procesos
admin-jobs-lead = Trabajo en segundo plano, del más reciente al más antiguo. Lo que ha fallado demasiadas veces espera aquí hasta que alguien decida.
admin-mail = Correo
admin-mail-lead = Todos los mensajes que el portal ha enviado o enviará, del más reciente al más antiguo.
admin-audit = Registro
admin-audit-lead = Quién hizo qué y a quién, de lo más reciente a lo más antiguo. Nada puede modificarse ni eliminarse.
admin-settings = Configuración
admin-settings-lead = Lo que puede cambiarse mientras el portal funciona y lo que se definió al iniciarlo.
admin-sign-up-open = Se pueden crear cuentas nuevas
admin-started-with = Definido al iniciar
admin-setting = Parámetro
admin-value = Valor
admin-secret = definido, no se muestra
admin-unset = sin definir
admin-none = No hay nada aquí
admin-none-text = Nada coincide con lo que solicitó.
admin-state = Estado
admin-when = Cuándo
admin-who = Quién
admin-what = Qué
admin-whom = A quién o a qué
admin-details = Detalles
admin-program = El propio portal
admin-confirmed = Dirección confirmada
admin-factor = Segundo factor
admin-factor-on = activado
admin-factor-off = desactivado
admin-deactivate = Desactivar la cuenta
admin-reactivate = Reactivar la cuenta
admin-deactivated = Cuenta desactivada
admin-end-sessions = Cerrar todas las sesiones
admin-factor-remove = Retirar el segundo factor
admin-factor-remove-text = Solo cuando la persona lo haya perdido y dos administradores estén seguros de quién lo solicita: uno lo propone y otro lo confirma.
admin-factor-proposed = { $it } ha propuesto retirar el segundo factor.
admin-factor-confirm = Confirmar la retirada
admin-grant = Asignar un rol
admin-roles = Roles
admin-sessions = Sesiones
admin-role = Rol
admin-role-choose = Seleccione un rol
admin-role-end = Retirar este rol
admin-role-last = La última persona con el rol de administrador lo conserva
admin-own = Nadie modifica sus propios roles
admin-verify = Verificar
admin-unverify = Retirar la verificación
admin-retry = Intentar de nuevo
admin-job = Proceso
admin-attempts = Intentos
admin-due = Previsto para
admin-last-error = Último error
admin-waiting = En espera
admin-running = En ejecución
admin-done = Terminado
admin-failed = Abandonado
admin-queued = Por enviar
admin-sent = Enviado
admin-written = Guardado en un archivo
admin-subject = Asunto
admin-to = Para
admin-filter = Mostrar
admin-all = Todo
admin-erased = eliminado
verb-practice-published = publicó
verb-person-joined = creó una cuenta
verb-person-signed-in = inició sesión
verb-person-changed-profile = modificó el perfil
verb-person-changed-password = estableció una nueva contraseña
verb-person-changed-address = cambió la dirección
verb-person-kept-address = conservó la dirección anterior
verb-person-turned-on-factor = activó el segundo factor
verb-person-turned-off-factor = desactivó el segundo factor
verb-person-linked-sign-on = vinculó el inicio de sesión único
verb-person-renewed-codes = generó nuevos códigos de recuperación
verb-person-ended-sessions = cerró sesiones
verb-person-exported-data = exportó los datos
verb-person-deleted = eliminó la cuenta
verb-person-deactivated = desactivó la cuenta
verb-person-reactivated = reactivó la cuenta
verb-factor-removal-proposed = propuso retirar el segundo factor
verb-factor-removed = retiró el segundo factor
verb-role-granted = asignó un rol
verb-role-ended = retiró un rol
verb-organisation-entered = registró
verb-organisation-changed = modificó
verb-organisation-verified = verificó
verb-organisation-unverified = retiró la verificación de
verb-membership-asked = solicitó unirse a
verb-membership-confirmed = confirmó a un miembro de
verb-membership-refused = rechazó una solicitud de incorporación a
verb-membership-changed = modificó una membresía de
verb-membership-ended = puso fin a una membresía de
verb-file-uploaded = subió un archivo para
verb-file-removed = quitó un archivo de
verb-job-retried = reintentó un proceso
verb-mail-retried = reenvió un correo
verb-setting-changed = modificó un parámetro

## The demonstration

demo-people = Personas con las que probar el portal
demo-people-text = Todas son ficticias. Cada una inicia sesión con la contraseña { $it }.
demo-code = Código actual: { $it }
