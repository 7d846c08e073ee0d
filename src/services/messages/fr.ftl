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

## Signing up, in and out

sign-in = Connexion
sign-out = Déconnexion
sign-up = Créer un compte
account = Votre compte
account-menu = Menu du compte
signed-in-as = Compte connecté : { $it }
back-to = Retour à : { $it }
email = Adresse électronique
email-hint = Nous n’y écrivons qu’au sujet de votre compte et de ce que vous suivez
password = Mot de passe
password-show = Afficher
password-hide = Masquer
password-new = Nouveau mot de passe
password-hint = Au moins 15 caractères. Le mieux est une phrase que personne d’autre n’écrirait
password-hint-factor = Au moins 8 caractères, puisque vous vous connectez aussi avec un code
optional = (facultatif)
problem-summary = Il y a un problème
error-prefix = Erreur :
continue = Continuer
save = Enregistrer
cancel = Annuler
saved = Vos modifications sont enregistrées.
sign-in-lead = La connexion vous permet de partager des pratiques, de participer aux discussions et de prendre des engagements. Aucun compte n’est nécessaire pour lire.
sign-in-failed = Saisissez l’adresse et le mot de passe de votre compte. Cette adresse et ce mot de passe ne correspondent pas, ou l’adresse n’est pas confirmée
sign-in-first = Connectez-vous pour continuer. Vous reviendrez ensuite à la page demandée.
sign-in-new = Première visite ?
sign-in-forgot = Définir un nouveau mot de passe
sign-in-sso = Connexion avec { $it }
sign-in-sso-failed = La connexion avec { $it } n’a pas abouti. Réessayez ou connectez-vous avec votre mot de passe.
sign-in-sso-unknown = Aucun compte ne correspond à l’adresse transmise par { $it }. Créez d’abord un compte avec cette adresse.
signed-out = Votre session est fermée.
sign-up-lead = Pour celles et ceux qui travaillent sur les migrations : gouvernements et villes, syndicats, associations de migrants, recherche, entreprises ou système des Nations Unies.
sign-up-closed = Aucun nouveau compte ne peut être créé pour le moment
sign-up-closed-text = L’exploitant de ce portail n’accepte pas de nouveaux comptes pour l’instant. Tout peut être lu sans compte.
name = Votre nom
name-hint = Tel que les autres le verront
name-enter = Saisissez votre nom
country = Pays ou territoire
language = Langue
language-hint = Pour les courriels que nous vous envoyons
house-rules-agree = Je respecterai les règles de conduite et j’ai lu comment mes données sont utilisées
house-rules-agree-enter = Cochez la case indiquant que vous respecterez les règles de conduite
house-rules = Règles de conduite
sign-up-sent = Consultez votre messagerie
sign-up-sent-text = Nous avons envoyé un message à l’adresse que vous avez indiquée. Suivez le lien qu’il contient dans les 24 heures. Si vous avez déjà un compte, le message le précise.
mail-missing = Aucun message au bout de dix minutes ? Regardez parmi les courriels indésirables, puis réessayez.
confirmation = Confirmez votre adresse
confirmation-text = Appuyez sur le bouton pour confirmer que l’adresse { $it } est la vôtre.
confirmation-do = Confirmer cette adresse
confirmation-done = Votre adresse est confirmée. Vous pouvez maintenant vous connecter.
confirmation-changed = Votre nouvelle adresse est confirmée et désormais en vigueur.
link-over = Ce lien ne fonctionne plus
link-over-text = Il a déjà servi, a été remplacé par un plus récent ou est trop ancien. Demandez-en un nouveau.
code = Code
code-lead = Ouvrez votre application d’authentification et saisissez le code à six chiffres qu’elle affiche pour ce portail.
code-hint = Six chiffres, ou l’un de vos codes de récupération
code-wrong = Saisissez le code que l’application affiche maintenant, ou un code de récupération que vous n’avez pas encore utilisé
code-title = Saisissez votre code
password-reset = Définir un nouveau mot de passe
password-reset-lead = Saisissez votre adresse. Nous vous enverrons un lien qui vous permettra de définir un nouveau mot de passe dans les 30 minutes.
password-reset-send = Envoyer le lien
password-reset-sent-text = S’il existe un compte à cette adresse, un message est en route. Suivez le lien qu’il contient dans les 30 minutes.
password-reset-done = Votre nouveau mot de passe est défini. Utilisez-le pour vous connecter ; toutes les autres sessions ont pris fin.
proof = Confirmez que c’est bien vous
proof-text = L’opération que vous allez effectuer est sensible. Saisissez de nouveau votre mot de passe, ou un code de votre application.
proof-enter = Saisissez votre mot de passe, ou un code de votre application
second-factor-needed = Votre rôle exige un second facteur
second-factor-needed-text = Vous agissez ici pour d’autres. Configurez d’abord une application d’authentification, afin qu’un mot de passe volé ne suffise pas.
role-needed = Cette page est réservée aux personnes ayant un certain rôle. S’il est nécessaire à votre travail, écrivez à l’exploitant.
too-many-title = Trop de tentatives
too-many-text = { $n ->
    [one] Pour protéger les comptes et le service, nous ralentissons les tentatives répétées. Réessayez dans { $count } minute.
   *[other] Pour protéger les comptes et le service, nous ralentissons les tentatives répétées. Réessayez dans { $count } minutes.
}
form-over-title = Ce formulaire n’est plus valable
form-over-text = Il est resté ouvert trop longtemps, ou vous avez ouvert ou fermé une session entre-temps. Revenez en arrière, rechargez la page et envoyez-le de nouveau. Rien n’a été modifié.
forbidden-title = Vous n’êtes pas en droit de faire cela
stale-title = Quelqu’un a été plus rapide
stale-text = Un changement a été fait depuis que vous avez ouvert la page. Revenez en arrière, rechargez la page et vérifiez-en le contenu. Vous n’avez rien modifié.

## What is wrong with a field

problem-email = Saisissez une adresse électronique, par exemple name@example.org
problem-characters = Supprimez les caractères qui ne peuvent être ni affichés ni enregistrés
problem-too-long = { $n ->
    [one] Utilisez au plus { $count } caractère
   *[other] Utilisez au plus { $count } caractères
}
problem-too-short = { $n ->
    [one] Utilisez au moins { $count } caractère
   *[other] Utilisez au moins { $count } caractères
}
problem-guessable = Choisissez un mot de passe plus difficile à deviner : ni phrase connue, ni suite de touches, ni nom, ni votre adresse
problem-choose = Sélectionnez l’une des options proposées
problem-file = Sélectionnez un fichier
problem-file-type = Sélectionnez un fichier de l’un des types indiqués ; son contenu doit correspondre à son nom
problem-file-large = Sélectionnez un fichier de 10 Mo au plus
problem-file-harmful = Sélectionnez un autre fichier : celui-ci contient des macros ou une autre archive, ou devient trop volumineux une fois décompressé
problem-address = Saisissez une adresse Web commençant par https://
problem-same-address = Saisissez une adresse différente de l’adresse actuelle

## The account

account-profile = Profil
account-profile-text = Votre nom, vos langues et vos domaines, et ce qui est public
account-security = Mot de passe et connexion
account-organisations = Vos organisations
account-organisations-text = Celles dont vous faites partie et celles que vous représentez
account-notifications = Notifications
account-notifications-text = Ce qui s’est passé et les sujets que vous souhaitez suivre
account-data = Vos données
account-data-text = Les emporter, ou supprimer le compte
account-roles = Vos rôles
account-roles-none = Vous n’avez pas de rôle particulier. Vous pouvez faire tout ce que peuvent faire les membres.
affiliation = Affiliation
affiliation-hint = Où vous travaillez ou êtes bénévole, dans vos propres termes
languages-spoken = Vos langues de travail
expertise = Objectifs que vous connaissez bien
expertise-hint = Aide la rédaction à trouver des évaluateurs, et les autres à vous trouver
public-fields = Ce que voient les autres
public-fields-hint = Votre nom est toujours public à côté de ce que vous publiez. Votre adresse ne l’est jamais
public-affiliation = Mon affiliation
public-country = Mon pays ou territoire
public-languages = Mes langues
public-expertise = Mes objectifs
profile-public = Votre page publique
password-change = Changer votre mot de passe
password-changed = Votre mot de passe est changé. Toutes les autres sessions ont pris fin.
address-change = Changer votre adresse
address-current = Votre adresse actuelle est { $it }.
address-new = Nouvelle adresse
address-sent = Nous avons envoyé un lien à l’adresse { $it }. Votre ancienne adresse reste en vigueur tant que vous n’avez pas suivi ce lien.
address-change-do = Envoyer un lien à la nouvelle adresse
address-undo = Conserver l’ancienne adresse
address-undo-text = Appuyez sur le bouton pour conserver { $it } comme adresse de votre compte. Toutes les sessions prendront fin, et il vous est conseillé de définir un nouveau mot de passe.
address-undo-do = Conserver l’ancienne adresse
address-undone = Votre ancienne adresse est de nouveau en vigueur. Définissez maintenant un nouveau mot de passe.
second-factor = Second facteur
second-factor-text = Un code fourni par une application sur votre téléphone, en plus de votre mot de passe. Cela fonctionne sans réseau.
second-factor-on = Votre compte est protégé par un second facteur. Date d’activation : { $it }.
second-factor-off = Votre compte n’est pas protégé par un second facteur.
second-factor-set-up = Configurer une application d’authentification
second-factor-scan = Scannez cette image avec une application d’authentification, ou saisissez-y la clé. Saisissez ensuite le code que l’application affiche.
second-factor-picture = La clé sous forme d’image pour la caméra de l’application
second-factor-key = Clé
second-factor-turn-on = Activer
second-factor-done = Le second facteur est activé.
second-factor-remove = Désactiver le second facteur
second-factor-removed = Le second facteur est désactivé.
second-factor-required = Votre rôle exige un second facteur ; il ne peut donc pas être désactivé.
recovery-codes = Codes de récupération
recovery-codes-text = Chacun de ces codes peut servir une fois à la place de l’application, par exemple si le téléphone est perdu. Imprimez-les ou notez-les maintenant : ils ne seront plus affichés.
recovery-codes-left = { $n ->
    [one] Il vous reste { $count } code de récupération.
   *[other] Il vous reste { $count } codes de récupération.
}
recovery-codes-new = Créer de nouveaux codes de récupération
sessions = Vos sessions ouvertes
sessions-lead = Tous les navigateurs dans lesquels vous avez une session ouverte. Mettez fin aux sessions que vous ne reconnaissez pas et définissez un nouveau mot de passe.
session-this = Cette session
session-since = Connexion
session-seen = Dernière activité
session-network = Réseau
session-end = Mettre fin à cette session
session-end-others = Mettre fin à toutes les autres sessions
session-ended = La session a pris fin.
session-others-ended = Toutes les autres sessions ont pris fin.
data-export = Emporter vos données
data-export-text = Tout ce que le portail conserve à votre sujet : compte, profil, organisations, sessions, messages et ce que vous avez fait.
data-export-html = Ouvrir sous forme de page
data-export-json = Télécharger au format JSON
data-title = Ce que ce portail conserve à votre sujet
data-made = Établi le { $it }
deletion = Supprimer votre compte
deletion-text = Votre nom, votre adresse, votre profil, vos sessions et vos notifications sont effacés aussitôt. Ce que vous avez fait pour une organisation ou publié demeure, comme travail d’un ancien membre. Cette opération est irréversible.
deletion-agree = Je comprends que cette opération est irréversible
deletion-agree-enter = Cochez la case indiquant que vous comprenez
deletion-last = Il ne reste pas d’autre administrateur que vous. Attribuez d’abord ce rôle à quelqu’un d’autre.
deletion-done = Votre compte est supprimé.
former-member = Ancien membre
person-member-since = Membre depuis : { $it }
person-about = À propos de cette personne
role-reviewer = Évaluateur
role-reviewer-un = Évaluateur, Nations Unies
role-reviewer-external = Évaluateur, externe
role-editor = Rédacteur
role-chief-editor = Rédacteur en chef
role-moderator = Modérateur
role-administrator = Administrateur

## Notifications

notifications = Notifications
notifications-unread = { $n ->
    [one] { $count } notification non lue
   *[other] { $count } notifications non lues
}
notifications-empty = Rien ne s’est encore passé
notifications-empty-text = Ce qui vous concerne apparaîtra ici.
notifications-read = Tout marquer comme lu
notifications-settings = Les sujets que vous souhaitez suivre
notifications-settings-lead = Les messages sur la sécurité de votre compte et sur les tâches que vous avez acceptées sont toujours envoyés.
notifications-what = Sujet
notifications-tray = Sur le portail
notifications-mail = Par courriel
notifications-always = Toujours
kind-of-notice-account = Votre compte et vos rôles
kind-of-notice-organisation = Vos organisations
unsubscribe = Ne plus recevoir ces courriels
unsubscribe-text = Appuyez sur le bouton pour ne plus recevoir de courriels sur ce sujet : { $it }. Vous verrez toujours ces notifications sur le portail.
unsubscribe-do = Ne plus recevoir ces courriels
unsubscribe-done = Vous ne recevrez plus de courriels sur ce sujet : { $it }.
notice-password-changed = Votre mot de passe a été changé
notice-address-changed = L’adresse de votre compte a été changée
notice-factor-on = Le second facteur a été activé
notice-factor-off = Le second facteur a été désactivé
notice-sign-on-linked = Votre compte peut désormais être ouvert par l’authentification unique
notice-codes-new = De nouveaux codes de récupération ont été créés
notice-role-granted = Un rôle vous a été attribué : { $it }
notice-role-ended = Votre rôle a pris fin : { $it }
notice-membership-asked = { $other } demande à rejoindre l’organisation { $it }
notice-membership-confirmed = Vous faites désormais partie de l’organisation { $it }
notice-membership-refused = { $it } n’a pas donné suite à votre demande d’adhésion
notice-membership-ended = Vous ne faites plus partie de l’organisation { $it }
notice-organisation-verified = L’organisation { $it } a été vérifiée

## Mails

mail-hello = Bonjour { $it },
mail-hello-nobody = Bonjour,
mail-link-help = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-why-account = Vous recevez ce message parce qu’il concerne la sécurité de votre compte.
mail-why-asked = Vous recevez ce message parce que quelqu’un, très probablement vous, a saisi cette adresse sur le portail. Si ce n’était pas vous, ne faites rien.
mail-why-settings = Vous recevez ce message en raison de vos réglages. Vous pouvez les modifier :
mail-not-un = Projet indépendant à code source ouvert. Ce site n’est pas un site des Nations Unies.
mail-confirm-subject = Confirmez votre adresse
mail-confirm-text = Bienvenue. Confirmez dans les 24 heures que cette adresse est la vôtre, et votre compte sera prêt.
mail-confirm-action = Confirmer mon adresse
mail-known-subject = Vous avez déjà un compte
mail-known-text = Quelqu’un a essayé de créer un compte avec cette adresse, mais il en existe déjà un. Si c’était vous, connectez-vous, ou définissez un nouveau mot de passe si vous ne le connaissez plus.
mail-reset-subject = Définir un nouveau mot de passe
mail-reset-text = Définissez un nouveau mot de passe avec ce lien dans les 30 minutes. Il ne fonctionne qu’une fois. Si vous ne l’avez pas demandé, ne faites rien : votre mot de passe reste inchangé.
mail-reset-none-subject = Aucun compte à cette adresse
mail-reset-none-text = Quelqu’un a demandé un nouveau mot de passe pour cette adresse, mais aucun compte ne l’utilise. Si c’était vous, essayez une autre adresse ou créez un compte.
mail-address-subject = Confirmez votre nouvelle adresse
mail-address-text = Confirmez dans les 24 heures que cette adresse est la nouvelle adresse de votre compte.
mail-address-notice-subject = L’adresse de votre compte est sur le point de changer
mail-address-notice-text = Quelqu’un qui a ouvert une session dans votre compte a demandé d’en remplacer l’adresse par { $it }. Si ce n’était pas vous, conservez l’ancienne adresse avec ce lien dans les 72 heures, puis définissez un nouveau mot de passe.
mail-address-notice-action = Conserver l’ancienne adresse
mail-notice-text = Date de l’opération : { $it }. Si c’était vous, vous n’avez rien à faire. Sinon, définissez immédiatement un nouveau mot de passe et mettez fin à toutes les sessions.
mail-see-account = Voir mon compte
mail-see-organisation = Voir l’organisation
mail-see-members = Voir qui demande à la rejoindre
mail-notice-plain = Vous pouvez le consulter sur le portail.

## Organisations

organisations = Organisations
organisations-lead = Qui participe : gouvernements, villes, syndicats, associations de migrants, système des Nations Unies et autres.
organisations-count = { $n ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
organisations-none = Aucune organisation ne correspond
organisations-none-text = Essayez un autre mot, ou inscrivez votre organisation.
organisations-search = Nom d’une organisation
organisation-new = Inscrire une organisation
organisation-new-lead = Vérifiez d’abord si elle figure déjà ici. Vous en devenez le premier représentant ; l’équipe du portail la vérifie.
organisation-edit = Modifier l’organisation
organisation-name = Nom de l’organisation
organisation-name-enter = Saisissez le nom de l’organisation
organisation-kind = Type d’organisation
organisation-kind-choose = Sélectionnez le type d’organisation
organisation-website = Site Web
organisation-domain = Domaine de messagerie
organisation-domain-hint = Par exemple city.example.org. Les membres ayant une adresse confirmée dans ce domaine peuvent rejoindre l’organisation sans autre vérification
organisation-about = À propos de l’organisation
organisation-logo = Logo
organisation-logo-hint = PNG, JPEG ou WebP, 10 Mo au plus
organisation-logo-text = Logo : { $it }
organisation-evidence = Justificatif pour la vérification
organisation-evidence-hint = Par exemple une lettre à en-tête officiel : PDF, DOCX, ODT, PNG, JPEG ou WebP, 10 Mo au plus. Seuls les représentants et l’équipe du portail y ont accès
organisation-files = Fichiers pour la vérification
organisation-upload = Téléverser
organisation-uploaded = Le fichier est enregistré.
organisation-file-removed = Le fichier est supprimé.
organisation-file-remove = Supprimer
organisation-taken = Il existe déjà une organisation de ce nom
organisation-verified = Vérifiée
organisation-verified-how = Vérifiée le { $it }
organisation-unverified = Pas encore vérifiée
organisation-practices = Ses pratiques
organisation-practices-none = Aucune pratique ne mentionne encore cette organisation.
organisation-people = Personnes
organisation-people-none = Personne n’indique ici en faire partie.
organisation-join = Rejoindre cette organisation
organisation-join-text = Un représentant confirme que vous en faites partie. Avec une adresse confirmée dans son domaine de messagerie, vous la rejoignez immédiatement.
organisation-asked = Vous avez demandé à rejoindre l’organisation. Un représentant vous répondra.
organisation-joined = Vous faites partie de cette organisation.
organisation-leave = Quitter cette organisation
organisation-left = Vous avez quitté l’organisation.
organisation-members = Membres
organisation-members-lead = Qui en fait partie, qui peut parler en son nom et qui demande à la rejoindre.
organisation-asking = Demandes de rattachement
organisation-member = Membre
organisation-representative = Représentant
organisation-representative-hint = Les représentants peuvent parler au nom de l’organisation et confirmer les membres
organisation-member-since = Depuis
organisation-confirm = Confirmer
organisation-refuse = Refuser
organisation-end = Mettre fin au rattachement
organisation-promote = Passer au rôle de représentant
organisation-demote = Passer au rôle de membre
organisation-last-representative = Une organisation qui a des membres doit avoir un représentant. Désignez-en d’abord un autre
organisation-none = Vous ne faites partie d’aucune organisation ici
organisation-none-text = Trouvez la vôtre et rejoignez-la, ou inscrivez-la.

## Administration

admin = Administration
admin-lead = Personnes, rôles, organisations, tâches, courriels et journal. Tout ce que vous modifiez ici est consigné dans le journal.
admin-people = Personnes
admin-people-lead = Toutes les personnes ayant un compte, les plus récentes d’abord.
admin-search-people = Nom ou adresse
admin-organisations = Organisations
admin-jobs = Tâches
admin-jobs-lead = Travaux en arrière-plan, les plus récents d’abord. Ce qui a échoué trop souvent attend ici une décision.
admin-mail = Courriels
admin-mail-lead = Tous les messages que le portail a envoyés ou va envoyer, les plus récents d’abord.
admin-audit = Journal
admin-audit-lead = Qui a fait quoi, et envers qui, les entrées les plus récentes d’abord. Rien ne peut être modifié ni supprimé.
admin-settings = Réglages
admin-settings-lead = Ce qui peut être modifié pendant que le portail fonctionne, et ce qui a été défini à son démarrage.
admin-sign-up-open = De nouveaux comptes peuvent être créés
admin-started-with = Défini au démarrage
admin-setting = Réglage
admin-value = Valeur
admin-secret = défini, non affiché
admin-unset = non défini
admin-none = Rien ici
admin-none-text = Rien ne correspond à votre demande.
admin-state = État
admin-when = Quand
admin-who = Qui
admin-what = Quoi
admin-whom = Qui ou quoi est concerné
admin-details = Détails
admin-program = Le portail lui-même
admin-confirmed = Adresse confirmée
admin-factor = Second facteur
admin-factor-on = activé
admin-factor-off = désactivé
admin-deactivate = Désactiver le compte
admin-reactivate = Réactiver le compte
admin-deactivated = Désactivé
admin-end-sessions = Mettre fin à toutes les sessions
admin-factor-remove = Supprimer le second facteur
admin-factor-remove-text = Uniquement si la personne l’a perdu et si deux administrateurs sont certains de l’identité de qui le demande : le premier propose, un autre confirme.
admin-factor-proposed = { $it } a proposé de supprimer le second facteur.
admin-factor-confirm = Confirmer la suppression
admin-grant = Attribuer un rôle
admin-roles = Rôles
admin-sessions = Sessions
admin-role = Rôle
admin-role-choose = Sélectionnez un rôle
admin-role-end = Mettre fin à ce rôle
admin-role-last = Le dernier administrateur conserve ce rôle
admin-own = Nul ne modifie ses propres rôles
admin-verify = Vérifier
admin-unverify = Retirer la vérification
admin-retry = Réessayer
admin-job = Tâche
admin-attempts = Tentatives
admin-due = Date prévue
admin-last-error = Dernière erreur
admin-waiting = En attente
admin-running = En cours
admin-done = Terminée
admin-failed = Échec définitif
admin-queued = À envoyer
admin-sent = Envoyé
admin-written = Écrit dans un fichier
admin-subject = Objet
admin-to = Destinataire
admin-filter = Afficher
admin-all = Tout
admin-erased = effacé
verb-practice-published = publication de la pratique
verb-person-joined = création d’un compte
verb-person-signed-in = connexion
verb-person-changed-profile = modification du profil
verb-person-changed-password = définition d’un nouveau mot de passe
verb-person-changed-address = changement de l’adresse
verb-person-kept-address = maintien de l’ancienne adresse
verb-person-turned-on-factor = activation du second facteur
verb-person-turned-off-factor = désactivation du second facteur
verb-person-linked-sign-on = association de l’authentification unique
verb-person-renewed-codes = création de nouveaux codes de récupération
verb-person-ended-sessions = clôture de sessions
verb-person-exported-data = exportation des données
verb-person-deleted = suppression du compte
verb-person-deactivated = désactivation du compte
verb-person-reactivated = réactivation du compte
verb-factor-removal-proposed = proposition de suppression du second facteur
verb-factor-removed = suppression du second facteur
verb-role-granted = attribution d’un rôle
verb-role-ended = retrait d’un rôle
verb-organisation-entered = inscription de l’organisation
verb-organisation-changed = modification de l’organisation
verb-organisation-verified = vérification de l’organisation
verb-organisation-unverified = retrait de la vérification de l’organisation
verb-membership-asked = demande de rattachement à l’organisation
verb-membership-confirmed = confirmation d’un membre de l’organisation
verb-membership-refused = refus d’une demande d’adhésion à
verb-membership-changed = modification d’un rattachement à l’organisation
verb-membership-ended = fin d’un rattachement à l’organisation
verb-file-uploaded = téléversement d’un fichier pour
verb-file-removed = suppression d’un fichier associé à
verb-job-retried = nouvelle tentative d’exécution d’une tâche
verb-mail-retried = nouvel envoi d’un courriel
verb-setting-changed = modification d’un réglage

## The demonstration

demo-people = Des personnes pour essayer le portail
demo-people-text = Toutes sont fictives. Chacune se connecte avec le mot de passe { $it }.
demo-code = Code actuel : { $it }
