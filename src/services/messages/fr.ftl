## The site

site-name = Plateforme du Réseau sur les migrations
site-note = Clone ouvert · données d’exemple
site-description = Recherchez des pratiques de mise en œuvre du Pacte mondial sur les migrations, par objectif, principe directeur et pays.
not-a-un-website = Projet indépendant à code source ouvert. Ce site n’est pas un site des Nations Unies.
skip-to-content = Aller au contenu principal
languages = Langues
offer = Cette page est disponible en français
nav-main = Navigation principale
nav-menu = Menu
nav-practices = Pratiques
nav-objectives = Objectifs
nav-principles = Principes directeurs
nav-about = À propos
close = Fermer
home = Accueil
breadcrumb = Fil d’Ariane
search = Rechercher
footer-about = Un lieu commun pour trouver ce qui fonctionne dans la mise en œuvre du Pacte mondial pour des migrations sûres, ordonnées et régulières.
footer-explore = Explorer
footer-service = Ce service
footer-hub = À propos de la Plateforme
footer-compact = Le Pacte mondial
footer-network = Le Réseau
footer-accessibility = Déclaration d’accessibilité
footer-privacy = Protection des données
footer-terms = Conditions d’utilisation
footer-appearance = Apparence : clair, sombre, auto
footer-independent = Projet indépendant à code source ouvert, sans lien avec les Nations Unies ni approbation de leur part.
map-disclaimer = Les frontières, les noms et les désignations figurant sur cette carte n’impliquent ni reconnaissance ni acceptation officielle.

## Words used everywhere

objective = Objectif
objective-title = Objectif { $it } : { $other }
list-separator = ,{" "}
and-more = { $it } et { $other } de plus
years-since = depuis { $it }
sample = Exemple
selected = sélectionnés
next = Suivant
previous = Précédent
pages = Pages
page-number = Page { $it }
key-facts = L’essentiel
nothing-published = Rien n’a encore été publié ici.
filter-further = Filtrer davantage
unofficial-translation = Traduction non officielle du titre.
practices-count = { $n ->
    [one] { $count } pratique
   *[other] { $count } pratiques
}
all-n-practices = { $n ->
    [one] La pratique ({ $count })
   *[other] Les { $count } pratiques
}
all-practices = Toutes les pratiques
all-objectives = Tous les objectifs
map-and-table = Carte et tableau de données
view-as-table = Voir sous forme de tableau
group-a = Filières régulières et travail décent
group-b = Sécurité, protection et frontières
group-c = Inclusion et contribution
group-d = Données, droits et coopération

## Home

home-title = Ce qui fonctionne dans la gouvernance des migrations
home-heading = Ce qui fonctionne en matière de migration, raconté par celles et ceux qui l’ont fait
home-lead = Recherchez des pratiques de gouvernements, de villes, de syndicats et de communautés. Chacune est reliée aux 23 objectifs du Pacte mondial sur les migrations.
search-practices = Rechercher des pratiques
search-example = Par exemple : reconnaissance des compétences
home-popular = Recherches fréquentes :
home-map-caption = Pratiques publiées par pays. Plus le cercle est grand, plus il y a de pratiques.
stat-practices = { $n ->
    [one] pratique publiée
   *[other] pratiques publiées
}
stat-countries = { $n ->
    [one] pays ou territoire
   *[other] pays et territoires
}
stat-objectives = objectifs ayant au moins une pratique
stat-languages = langues de l’interface
home-objectives = Parcourir par objectif
home-objectives-lead = Le Pacte mondial fixe 23 objectifs. Les couleurs suivent les quatre tables rondes du forum d’examen.
home-all-objectives = Les 23 objectifs et les engagements qu’ils portent
home-compact-text = À propos du Pacte
home-latest = Dernières pratiques
home-latest-lead = L’anneau de chaque fiche compte 23 points, un par objectif : plein pour un objectif principal, creux pour un objectif auquel elle contribue aussi.
home-how = Comment une pratique est publiée
home-how-lead = Chaque pratique est lue par des pairs avant sa publication, selon des critères que chacun peut consulter.
home-how-more = Comment fonctionne l’examen par les pairs
home-how-1 = Brouillon
home-how-1-text = Celles et ceux qui ont agi écrivent ce qu’ils ont fait, ce qui en est résulté et ce qu’ils feraient autrement.
home-how-2 = Vérification
home-how-2-text = La rédaction vérifie qu’il s’agit d’une pratique, qu’elle concerne la migration et qu’elle est complète.
home-how-3 = Examen par les pairs
home-how-3-text = Au moins un évaluateur des Nations Unies et deux autres la lisent, sans conflit d’intérêts.
home-how-4 = Publication
home-how-4-text = Une page que l’on peut citer, avec son historique. Tout changement crée une nouvelle version.

## Practices

practices-heading = Répertoire de pratiques
practices-lead = Des exemples de mise en œuvre du Pacte mondial dont d’autres peuvent s’inspirer.
practices-title = { $n ->
    [one] Pratiques : { $count } résultat
   *[other] Pratiques : { $count } résultats
}
practices-title-page = , page { $it } sur { $other }
filters = Filtres
filters-clear = Effacer tous les filtres
filters-apply = { $n ->
    [one] Afficher { $count } pratique
   *[other] Afficher { $count } pratiques
}
filtered-by = Filtré par
filter-remove = Retirer le filtre
match-all = Avec tous les éléments cochés
show-more = { $n ->
    [one] Afficher { $count } de plus
   *[other] Afficher { $count } de plus
}
facet-objective = Objectif
facet-region = Région
facet-country = Pays
facet-lead = Qui l’a conduite
facet-principle = Principe directeur
facet-sdg = Objectif de développement durable
facet-type = Type
facet-language = Langue du texte
facet-year = Année
facet-scope = Portée géographique
facet-status = État d’avancement
status-active = En cours
status-ended = Terminée
sort = Trier
sort-by = Trier par
sort-relevance = Pertinence
sort-newest = Plus récentes
sort-oldest = Plus anciennes
sort-title = Titre
view = Affichage
view-list = Liste
view-map = Carte
view-table = Tableau
table-title = Titre
table-where = Lieu
table-when = Période
map-table-caption = Pratiques par pays
export-this-list = Cette liste au format
search-mended-none = Aucun texte ne contient
search-mended-instead = Voici les résultats pour
nothing-found = Aucune pratique trouvée
nothing-found-remove = Vous trouveriez le plus de pratiques sans :
nothing-found-show = { $n ->
    [one] Afficher { $count } pratique sans ce filtre
   *[other] Afficher { $count } pratiques sans ce filtre
}
nothing-found-text = Essayez moins de mots ou des mots plus généraux, ou retirez des filtres.
chips-more = { $n ->
    [one] +{ $count } autre
   *[other] +{ $count } autres
}

## One practice

main-objectives = Objectifs principaux
also-contributes = Contribue aussi à
of-23-objectives = sur 23 objectifs
text-in-language = Le texte est dans sa langue d’origine : { $it }. Il n’a pas été traduit.
on-this-page = Sur cette page
practice-summary = Résumé
practice-organisations = Organisations
organisations-leading = Mise en œuvre
organisations-partners = Partenaires
organisations-donors = Donateurs
practice-benefit-and-impact = Avantages et impact
practice-key-lessons = Principaux enseignements
practice-recommendations = Recommandations pour reproduire la pratique
practice-innovation = Innovation
practice-resources = Ressources
resource-source = Source des faits
practice-review = Examen par les pairs
review-sample = Ceci est une fiche d’exemple sur une pratique publique réelle, rédigée par nos soins. Elle n’a pas été examinée sur ce portail.
review-none = Aucune attestation d’examen n’est jointe à cette fiche.
practice-history = Historique des versions
version-number = Version { $it }
version-this = Version { $it }, celle-ci
old-version = Vous lisez la version { $it }, qui a été remplacée.
current-version = Lire la version actuelle ({ $it })
cite = Citer
cite-heading = Citer cette pratique
copy = Copier
copied = Copié
print = Imprimer
facts-where = Où
facts-when = Quand
facts-published = Publication
related-practices = Pratiques apparentées

## Objectives, principles, countries

objectives-heading = Les 23 objectifs du Pacte mondial
objectives-lead = Les domaines dans lesquels les États sont convenus d’agir ensemble. Chaque objectif mène aux pratiques qui le mettent en œuvre.
objective-asks = Ce qu’il demande
practices-by-region = Pratiques par région
follow-this = Suivre et réutiliser
principles-heading = Les 10 principes directeurs du Pacte mondial
principles-lead = Ils concernent tous les objectifs. Chaque pratique respecte les dix principes et nomme ceux qu’elle illustre le mieux.
principle-number = Principe directeur { $it } sur 10
principle-practices = { $n ->
    [one] { $count } pratique illustre ce principe
   *[other] { $count } pratiques illustrent ce principe
}
country-description = Pratiques de mise en œuvre du Pacte mondial sur les migrations : { $it }
country-practices = { $n ->
    [one] { $count } pratique publiée concerne ce pays.
   *[other] { $count } pratiques publiées concernent ce pays.
}
country-none = Aucune pratique de ce pays pour l’instant
country-none-text = Voyez ce qui a fonctionné dans la même région.
champion-country = Pays champion
practices-by-objective = Pratiques par objectif

## The Compact and the Network

regional-reviews = Examens régionaux
commission = Commission régionale
rounds = Cycles
champion-countries = Pays champions
champion-countries-note = D’après des listes publiques jusqu’en 2023. La liste peut être incomplète.
executive-committee = Comité exécutif
coordinator = Coordination
entities-heading = { $n ->
    [one] Le membre du Réseau ({ $count })
   *[other] Les { $count } membres du Réseau
}
workstreams = Axes de travail
workstream = Axe de travail
co-leads = Codirigeants
not-stated = non précisé

## Pages of text

contact-operator = Pour joindre l’exploitant de cette installation :

## Appearance

appearance = Apparence
appearance-lead = Choisissez l’aspect des pages sur cet appareil. Ce choix est conservé dans un cookie et nulle part ailleurs.
appearance-auto = Selon les réglages de votre appareil
appearance-light = Clair
appearance-dark = Sombre
appearance-save = Enregistrer ce choix

## Vocabularies

kind-government = Gouvernement
kind-local-authority = Autorité locale
kind-un-entity = Entité des Nations Unies
kind-intergovernmental = Organisation intergouvernementale
kind-civil-society = Société civile
kind-diaspora = Diaspora ou organisation de migrants
kind-trade-union = Syndicat
kind-faith-based = Organisation confessionnelle
kind-red-cross = Croix-Rouge ou Croissant-Rouge
kind-private-sector = Secteur privé
kind-academia = Milieu universitaire
kind-media = Médias
kind-other = Autre
type-partnership = Partenariat ou initiative multipartite
type-project = Projet ou programme
type-research = Étude
type-policy = Politique, y compris loi et mesure publique
type-service = Prestation de services
type-tool = Outil ou plateforme
type-training = Formation
type-campaign = Campagne
type-other = Autre
scope-global = Mondiale
scope-regional = Régionale
scope-national = Nationale
scope-local = Locale
language-en = Anglais
language-fr = Français
language-es = Espagnol
language-ar = Arabe
language-ru = Russe
language-zh = Chinois

## When something goes wrong

error-not-found-title = Page introuvable
error-not-found-text = L’adresse est peut-être mal saisie, ou la page a été déplacée. Cherchez-la, ou continuez à partir de l’une de ces pages.
error-bad-request-title = Cette demande n’est pas compréhensible
error-bad-request-text = L’adresse ou le formulaire était incomplet. Revenez en arrière et réessayez.
error-cross-site-title = Ce formulaire venait d’un autre site
error-cross-site-text = Pour votre sécurité, seuls les formulaires des pages de ce site sont acceptés. Ouvrez la page ici et réessayez.
error-too-large-title = Trop volumineux
error-too-large-text = Votre envoi dépasse la taille acceptée. Raccourcissez-le et réessayez.
error-internal-title = Une erreur s’est produite de notre côté
error-internal-text = L’erreur a été enregistrée. Réessayez un peu plus tard ; si elle persiste, communiquez à l’exploitant la référence ci-dessous.
error-unavailable-title = Le service est momentanément indisponible
error-unavailable-text = Rien n’est perdu. Veuillez réessayer dans quelques secondes.
error-unavailable-again = Réessayer
error-reference = Référence :
