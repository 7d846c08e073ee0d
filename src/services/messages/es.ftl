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
