# The words of the interface. Every language has the same messages with the same arguments: $n and $count are a
# number of things ($n chooses the plural, $count is how it is written), $it and $other are texts or names.

## The site

site-name = Migration Network Hub
site-note = Open clone · sample data
site-description = Search practices for carrying out the Global Compact for Migration, by objective, guiding principle and country.
not-a-un-website = An independent open-source project. Not a United Nations website.
skip-to-content = Skip to main content
languages = Languages
offer = This page is available in English
nav-main = Main
nav-menu = Menu
nav-practices = Practices
nav-objectives = Objectives
nav-principles = Guiding principles
nav-about = About
close = Close
home = Home
breadcrumb = Breadcrumb
search = Search
footer-about = A shared place to find what works in putting the Global Compact for Safe, Orderly and Regular Migration into practice.
footer-explore = Explore
footer-service = This service
footer-hub = About the Hub
footer-compact = The Global Compact
footer-network = The Network
footer-accessibility = Accessibility statement
footer-privacy = Privacy
footer-terms = Terms of use
footer-appearance = Appearance: light, dark, auto
footer-independent = Independent open-source project, not affiliated with or endorsed by the United Nations.
map-disclaimer = The boundaries, names and designations on this map do not imply any official endorsement or acceptance.

## Words used everywhere

objective = Objective
objective-title = Objective { $it }: { $other }
list-separator = ,{" "}
and-more = { $it } and { $other } more
years-since = since { $it }
sample = Sample
selected = selected
next = Next
previous = Previous
pages = Pages
page-number = Page { $it }
key-facts = Key facts
nothing-published = Nothing has been published here yet.
filter-further = Filter further
unofficial-translation = Unofficial translation of the title.
practices-count = { $n ->
    [one] { $count } practice
   *[other] { $count } practices
}
all-n-practices = { $n ->
    [one] The { $count } practice
   *[other] All { $count } practices
}
all-practices = All practices
all-objectives = All objectives
map-and-table = Map and data table
view-as-table = View as a table
group-a = Regular pathways and decent work
group-b = Safety, protection and borders
group-c = Inclusion and contribution
group-d = Evidence, rights and cooperation

## Home

home-title = What works in migration governance
home-heading = What works in migration, from those who did it
home-lead = Search practices from governments, cities, unions and communities. Every one is tied to the 23 objectives of the Global Compact for Migration.
search-practices = Search practices
search-example = For example: skills recognition
home-popular = Popular:
home-map-caption = Published practices by country. Larger circles mean more practices.
stat-practices = { $n ->
    [one] published practice
   *[other] published practices
}
stat-countries = { $n ->
    [one] country or territory
   *[other] countries and territories
}
stat-objectives = objectives with at least one practice
stat-languages = languages of the interface
home-objectives = Browse by objective
home-objectives-lead = The Global Compact sets 23 objectives. Colours follow the four round tables of the review forum.
home-all-objectives = The 23 objectives and what they commit to
home-compact-text = About the Compact
home-latest = Latest practices
home-latest-lead = The ring on each card has 23 dots, one per objective: full for a main objective, open for one it also serves.
home-how = How a practice is published
home-how-lead = Every practice is read by peers before it is published, against criteria that anyone can see.
home-how-more = How peer review works
home-how-1 = Draft
home-how-1-text = Those who did it write down what they did, what came of it and what they would do differently.
home-how-2 = Screening
home-how-2-text = An editor checks that it is a practice, concerns migration and is complete.
home-how-3 = Peer review
home-how-3-text = At least one reviewer from the United Nations and two others read it, without a conflict of interest.
home-how-4 = Publication
home-how-4-text = A page that can be cited, with its history. Changes make a new version.

## Practices

practices-heading = Repository of Practices
practices-lead = Examples of the Global Compact at work that others can learn from.
practices-title = { $n ->
    [one] Practices: { $count } result
   *[other] Practices: { $count } results
}
practices-title-page = , page { $it } of { $other }
filters = Filters
filters-clear = Clear all filters
filters-apply = { $n ->
    [one] Show { $count } practice
   *[other] Show { $count } practices
}
filtered-by = Filtered by
filter-remove = Remove filter
match-all = Must have all that are ticked
show-more = { $n ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
facet-objective = Objective
facet-region = Region
facet-country = Country
facet-lead = Who led it
facet-principle = Guiding principle
facet-sdg = Sustainable Development Goal
facet-type = Type
facet-language = Language of the text
facet-year = Year
facet-scope = Geographic scope
facet-status = Status
status-active = Under way
status-ended = Ended
sort = Sort
sort-by = Sort by
sort-relevance = Best match
sort-newest = Newest
sort-oldest = Oldest
sort-title = Title
view = View
view-list = List
view-map = Map
view-table = Table
table-title = Title
table-where = Where
table-when = When
map-table-caption = Practices by country
export-this-list = This list as
search-mended-none = Nothing contains
search-mended-instead = These are the results for
nothing-found = No practices found
nothing-found-remove = Most would be found without:
nothing-found-show = { $n ->
    [one] Show { $count } practice without it
   *[other] Show { $count } practices without it
}
nothing-found-text = Try fewer or more general words, or take out some filters.
chips-more = { $n ->
    [one] +{ $count } more
   *[other] +{ $count } more
}

## One practice

main-objectives = Main objectives
also-contributes = Also contributes to
of-23-objectives = of 23 objectives
text-in-language = The text is in its original language: { $it }. It has not been translated.
on-this-page = On this page
practice-summary = Summary
practice-organisations = Organizations
organisations-leading = Implementing
organisations-partners = Partners
organisations-donors = Donors
practice-benefit-and-impact = Benefit and impact
practice-key-lessons = Key lessons
practice-recommendations = Recommendations for replication
practice-innovation = Innovation
practice-resources = Resources
resource-source = Source of the facts
practice-review = Peer review
review-sample = This is a sample record on a real public practice, in our own words. It was not reviewed through this portal.
review-none = No review receipt is attached to this record.
practice-history = Version history
version-number = Version { $it }
version-this = Version { $it }, this one
old-version = You are reading version { $it }, which has been replaced.
current-version = Read the current version, { $it }
cite = Cite
cite-heading = Cite this practice
copy = Copy
copied = Copied
print = Print
facts-where = Where
facts-when = When
facts-published = Published
related-practices = Related practices

## Objectives, principles, countries

objectives-heading = The 23 objectives of the Global Compact
objectives-lead = What States have agreed to work on together. Each objective leads to the practices that carry it out.
objective-asks = What it asks
practices-by-region = Practices by region
follow-this = Follow and reuse
principles-heading = The 10 guiding principles of the Global Compact
principles-lead = They cut across all objectives. Every practice upholds all ten and names those it shows best.
principle-number = Guiding principle { $it } of 10
principle-practices = { $n ->
    [one] { $count } practice shows this principle
   *[other] { $count } practices show this principle
}
country-description = Practices for carrying out the Global Compact for Migration: { $it }
country-practices = { $n ->
    [one] { $count } published practice involves this country.
   *[other] { $count } published practices involve this country.
}
country-none = No practice from here yet
country-none-text = See what has worked in the same region.
champion-country = Champion country
practices-by-objective = Practices by objective

## The Compact and the Network

regional-reviews = Regional reviews
commission = Regional commission
rounds = Rounds
champion-countries = Champion countries
champion-countries-note = Based on public lists up to 2023. The list may be incomplete.
executive-committee = Executive Committee
coordinator = Coordinator
entities-heading = { $n ->
    [one] The { $count } member of the Network
   *[other] The { $count } members of the Network
}
workstreams = Workstreams
workstream = Workstream
co-leads = Co-leads
not-stated = not stated

## Pages of text

contact-operator = How to reach the operator of this installation:

## Appearance

appearance = Appearance
appearance-lead = Choose how pages look on this device. The choice is kept in a cookie and nowhere else.
appearance-auto = As your device is set
appearance-light = Light
appearance-dark = Dark
appearance-save = Save the choice

## Vocabularies

kind-government = Government
kind-local-authority = Local authority
kind-un-entity = United Nations entity
kind-intergovernmental = Intergovernmental organization
kind-civil-society = Civil society
kind-diaspora = Diaspora or migrant-led organization
kind-trade-union = Trade union
kind-faith-based = Faith-based organization
kind-red-cross = Red Cross or Red Crescent
kind-private-sector = Private sector
kind-academia = Academia
kind-media = Media
kind-other = Other
type-partnership = Partnership or multistakeholder initiative
type-project = Project or programme
type-research = Research study
type-policy = Policy, including law and public measures
type-service = Service delivery
type-tool = Tool or platform
type-training = Training
type-campaign = Campaign
type-other = Other
scope-global = Global
scope-regional = Regional
scope-national = National
scope-local = Local
language-en = English
language-fr = French
language-es = Spanish
language-ar = Arabic
language-ru = Russian
language-zh = Chinese

## When something goes wrong

error-not-found-title = Page not found
error-not-found-text = The address may be mistyped, or the page may have been moved. Search for it, or go on from one of these pages.
error-bad-request-title = This request cannot be understood
error-bad-request-text = The address or the form was not complete. Go back and try again.
error-cross-site-title = This form came from another site
error-cross-site-text = For your safety, forms are accepted only from the pages of this site. Open the page here and try again.
error-too-large-title = Too large
error-too-large-text = What you sent is larger than can be accepted. Shorten it and try again.
error-internal-title = Something went wrong on our side
error-internal-text = The fault has been noted. Try again in a while; if it stays, tell the operator the reference below.
error-unavailable-title = The service is unavailable for a moment
error-unavailable-text = Nothing is lost. Please try again in a few seconds.
error-unavailable-again = Try again
error-reference = Reference:
