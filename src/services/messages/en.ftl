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

## Signing up, in and out

sign-in = Sign in
sign-out = Sign out
sign-up = Create an account
account = Your account
account-menu = Account menu
signed-in-as = Signed in as { $it }
back-to = Back to { $it }
email = E-mail address
email-hint = We write to it only about your account and what you follow
password = Password
password-show = Show
password-hide = Hide
password-new = New password
password-hint = At least 15 characters. A sentence that only you would write is best
password-hint-factor = At least 8 characters, since you also sign in with a code
optional = (optional)
problem-summary = There is a problem
error-prefix = Error:
continue = Continue
save = Save
cancel = Cancel
saved = Your changes are saved.
sign-in-lead = Signing in lets you share practices, discuss and make pledges. Reading needs no account.
sign-in-failed = Enter the address and the password of your account. This address and password do not belong together, or the address is not confirmed
sign-in-first = Sign in to go on. You will come back to the page you asked for.
sign-in-new = New here?
sign-in-forgot = Set a new password
sign-in-sso = Sign in with { $it }
sign-in-sso-failed = Signing in with { $it } did not work. Try again, or sign in with your password.
sign-in-sso-unknown = There is no account with the address that { $it } gave us. Create an account with it first.
signed-out = You are signed out.
sign-up-lead = For those who work on migration: in governments and cities, unions, migrants’ associations, research, business or the United Nations system.
sign-up-closed = No new accounts are taken at the moment
sign-up-closed-text = The operator of this portal has closed it to new accounts for now. Everything can be read without one.
name = Your name
name-hint = As other people shall see it
name-enter = Enter your name
country = Country or area
language = Language
language-hint = For the mails we send you
house-rules-agree = I will keep to the house rules and have read how my data is used
house-rules-agree-enter = Select that you will keep to the house rules
house-rules = House rules
sign-up-sent = Look into your mail
sign-up-sent-text = We have sent a message to the address that you gave. Follow the link in it within 24 hours. If you already have an account, the message says so.
mail-missing = No message after ten minutes? Look among unwanted mail, then try again.
confirmation = Confirm your address
confirmation-text = Press the button to confirm that { $it } is yours.
confirmation-do = Confirm this address
confirmation-done = Your address is confirmed. You can sign in now.
confirmation-changed = Your new address is confirmed and in force.
link-over = This link no longer works
link-over-text = It has been used, replaced by a newer one, or is too old. Ask for a new one.
code = Code
code-lead = Open your authenticator app and enter the code of six digits that it shows for this portal.
code-hint = Six digits, or one of your recovery codes
code-wrong = Enter the code that the app shows now, or a recovery code that you have not used yet
code-title = Enter your code
password-reset = Set a new password
password-reset-lead = Enter your address. We send you a link with which you can set a new password within 30 minutes.
password-reset-send = Send the link
password-reset-sent-text = If there is an account with this address, a message is on its way. Follow the link in it within 30 minutes.
password-reset-done = Your new password is set. Sign in with it; all other sessions have ended.
proof = Show that it is you
proof-text = What you are about to do is sensitive. Enter your password once more, or a code from your app.
proof-enter = Enter your password, or a code from your app
second-factor-needed = Your role needs a second factor
second-factor-needed-text = You act for others here. Set up an authenticator app first, so that a stolen password is not enough.
role-needed = This page is for people with a certain role. If you need it for your work, write to the operator.
too-many-title = Too many attempts
too-many-text = { $n ->
    [one] To keep accounts and the service safe we slow down repeated attempts. Try again in { $count } minute.
   *[other] To keep accounts and the service safe we slow down repeated attempts. Try again in { $count } minutes.
}
form-over-title = This form is no longer valid
form-over-text = It was open for too long, or you have signed in or out since. Go back, reload the page and send it again. Nothing has been changed.
forbidden-title = You may not do this
stale-title = Someone was quicker
stale-text = This has been changed since you opened the page. Go back, reload the page and look at it again. Nothing has been changed by you.

## What is wrong with a field

problem-email = Enter an e-mail address such as name@example.org
problem-characters = Remove the characters that cannot be seen or stored
problem-too-long = { $n ->
    [one] Use at most { $count } character
   *[other] Use at most { $count } characters
}
problem-too-short = { $n ->
    [one] Use at least { $count } character
   *[other] Use at least { $count } characters
}
problem-guessable = Choose a password that is harder to guess: no well-known phrases, rows of keys, names or your address
problem-choose = Select one of the options offered
problem-file = Select a file
problem-file-type = Select a file of one of the types listed; its content must be what its name says
problem-file-large = Select a file of at most 10 MB
problem-file-harmful = Select another file: this one holds macros, another archive, or unpacks to too much
problem-address = Enter a web address that begins with https://
problem-same-address = Enter another address than the present one

## The account

account-profile = Profile
account-profile-text = Your name, languages and fields, and what is public
account-security = Password and sign-in
account-organisations = Your organisations
account-organisations-text = Whom you belong to and speak for
account-notifications = Notifications
account-notifications-text = What has happened, and what you want to hear about
account-data = Your data
account-data-text = Take it with you, or delete the account
account-roles = Your roles
account-roles-none = You have no special role. You can do everything that members can.
affiliation = Affiliation
affiliation-hint = Where you work or volunteer, in your own words
languages-spoken = Languages you work in
expertise = Objectives you know well
expertise-hint = Helps editors find reviewers and others find you
public-fields = What others see
public-fields-hint = Your name is always public beside what you publish. Your address never is
public-affiliation = My affiliation
public-country = My country or area
public-languages = My languages
public-expertise = My objectives
profile-public = Your public page
password-change = Change your password
password-changed = Your password is changed. All other sessions have ended.
address-change = Change your address
address-current = Your present address is { $it }.
address-new = New address
address-sent = We have sent a link to { $it }. Your old address stays in force until you follow it.
address-change-do = Send a link to the new address
address-undo = Keep the old address
address-undo-text = Press the button to keep { $it } as the address of your account. All sessions end, and you should set a new password.
address-undo-do = Keep the old address
address-undone = Your old address is in force again. Set a new password now.
second-factor = Second factor
second-factor-text = A code from an app on your phone, besides your password. It works without a network.
second-factor-on = Your account is protected by a second factor since { $it }.
second-factor-off = Your account is not protected by a second factor.
second-factor-set-up = Set up an authenticator app
second-factor-scan = Scan this picture with an authenticator app, or type the key into it. Then enter the code that the app shows.
second-factor-picture = The key as a picture for the app’s camera
second-factor-key = Key
second-factor-turn-on = Turn on
second-factor-done = The second factor is on.
second-factor-remove = Turn off the second factor
second-factor-removed = The second factor is off.
second-factor-required = Your role needs a second factor, so it cannot be turned off.
recovery-codes = Recovery codes
recovery-codes-text = Each of these codes works once instead of the app, for instance when the phone is lost. Print them or write them down now: they are not shown again.
recovery-codes-left = { $n ->
    [one] You have { $count } recovery code left.
   *[other] You have { $count } recovery codes left.
}
recovery-codes-new = Make new recovery codes
sessions = Where you are signed in
sessions-lead = Every browser with which you are signed in. End the ones you do not know, and set a new password.
session-this = This session
session-since = Signed in
session-seen = Last seen
session-network = Network
session-end = End this session
session-end-others = End all other sessions
session-ended = The session has ended.
session-others-ended = All other sessions have ended.
data-export = Take your data with you
data-export-text = Everything the portal holds about you: account, profile, organisations, sessions, messages and what you did.
data-export-html = Open as a page
data-export-json = Download as JSON
data-title = What this portal holds about you
data-made = Made on { $it }
deletion = Delete your account
deletion-text = Your name, address, profile, sessions and notifications are erased at once. What you did for an organisation or published stays, as the work of a former member. This cannot be undone.
deletion-agree = I understand that this cannot be undone
deletion-agree-enter = Select that you understand
deletion-last = You are the last administrator. Give the role to somebody else first.
deletion-done = Your account is deleted.
former-member = Former member
person-member-since = Member since { $it }
person-about = About this person
role-reviewer = Reviewer
role-reviewer-un = Reviewer, United Nations
role-reviewer-external = Reviewer, external
role-editor = Editor
role-chief-editor = Chief editor
role-moderator = Moderator
role-administrator = Administrator

## Notifications

notifications = Notifications
notifications-unread = { $n ->
    [one] { $count } unread notification
   *[other] { $count } unread notifications
}
notifications-empty = Nothing has happened yet
notifications-empty-text = When something concerns you, it appears here.
notifications-read = Mark all as read
notifications-settings = What you want to hear about
notifications-settings-lead = Messages about the safety of your account and about duties you have taken on always come.
notifications-what = About
notifications-tray = On the portal
notifications-mail = By mail
notifications-always = Always
kind-of-notice-account = Your account and roles
kind-of-notice-organisation = Your organisations
unsubscribe = Stop these mails
unsubscribe-text = Press the button to get no more mails about: { $it }. On the portal you will still see them.
unsubscribe-do = Stop these mails
unsubscribe-done = You will get no more mails about: { $it }.
notice-password-changed = Your password was changed
notice-address-changed = The address of your account was changed
notice-factor-on = The second factor was turned on
notice-factor-off = The second factor was turned off
notice-sign-on-linked = Your account can now be opened through single sign-on
notice-codes-new = New recovery codes were made
notice-role-granted = You were given a role: { $it }
notice-role-ended = Your role has ended: { $it }
notice-membership-asked = { $other } asks to join { $it }
notice-membership-confirmed = You now belong to { $it }
notice-membership-refused = { $it } has not taken up your request to join
notice-membership-ended = You no longer belong to { $it }
notice-organisation-verified = { $it } has been verified

## Mails

mail-hello = Hello { $it },
mail-hello-nobody = Hello,
mail-link-help = If the button does not work, copy this address into your browser:
mail-why-account = You get this message because it concerns the safety of your account.
mail-why-asked = You get this message because somebody, most likely you, entered this address on the portal. If it was not you, do nothing.
mail-why-settings = You get this message because of your settings. You can change them:
mail-not-un = An independent open-source project. Not a United Nations website.
mail-confirm-subject = Confirm your address
mail-confirm-text = Welcome. Confirm within 24 hours that this address is yours, and your account is ready.
mail-confirm-action = Confirm my address
mail-known-subject = You already have an account
mail-known-text = Somebody tried to create an account with this address, but there is one already. If it was you, sign in, or set a new password if you no longer know it.
mail-reset-subject = Set a new password
mail-reset-text = Set a new password with this link within 30 minutes. It works once. If you did not ask for it, do nothing: your password stays as it is.
mail-reset-none-subject = No account with this address
mail-reset-none-text = Somebody asked for a new password for this address, but no account uses it. If it was you, try another address or create an account.
mail-address-subject = Confirm your new address
mail-address-text = Confirm within 24 hours that this is the new address of your account.
mail-address-notice-subject = The address of your account is about to change
mail-address-notice-text = Somebody signed in to your account asked to change its address to { $it }. If it was not you, keep the old address with this link within 72 hours, then set a new password.
mail-address-notice-action = Keep the old address
mail-notice-text = This was done on { $it }. If it was you, there is nothing to do. If not, set a new password at once and end all sessions.
mail-see-account = See my account
mail-see-organisation = See the organisation
mail-see-members = See who asks to join
mail-notice-plain = You can look at it on the portal.

## Organisations

organisations = Organisations
organisations-lead = Who takes part: governments, cities, unions, migrants’ associations, the United Nations system and others.
organisations-count = { $n ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
organisations-none = No organisation fits
organisations-none-text = Try another word, or enter your own organisation.
organisations-search = Name of an organisation
organisation-new = Enter an organisation
organisation-new-lead = First look whether it is already here. You become its first representative; staff of the portal verify it.
organisation-edit = Edit the organisation
organisation-name = Name of the organisation
organisation-name-enter = Enter the name of the organisation
organisation-kind = Kind of organisation
organisation-kind-choose = Select the kind of organisation
organisation-website = Website
organisation-domain = Mail domain
organisation-domain-hint = For example city.example.org. Members with a confirmed address under it can join without being asked
organisation-about = About the organisation
organisation-logo = Logo
organisation-logo-hint = PNG, JPEG or WebP, up to 10 MB
organisation-logo-text = Logo of { $it }
organisation-evidence = Proof for verification
organisation-evidence-hint = For instance a letter on official paper: PDF, DOCX, ODT, PNG, JPEG or WebP, up to 10 MB. Only representatives and staff see it
organisation-files = Files for verification
organisation-upload = Upload
organisation-uploaded = The file is stored.
organisation-file-removed = The file is removed.
organisation-file-remove = Remove
organisation-taken = There is already an organisation of this name
organisation-verified = Verified
organisation-verified-how = Verified on { $it }
organisation-unverified = Not yet verified
organisation-practices = Its practices
organisation-practices-none = No practice names this organisation yet.
organisation-people = People
organisation-people-none = Nobody here shows that they belong to it.
organisation-join = Join this organisation
organisation-join-text = A representative confirms that you belong to it. With a confirmed address under its mail domain you are in at once.
organisation-asked = You have asked to join. A representative will answer.
organisation-joined = You belong to this organisation.
organisation-leave = Leave this organisation
organisation-left = You have left the organisation.
organisation-members = Members
organisation-members-lead = Who belongs to it, who may speak for it, and who asks to join.
organisation-asking = Asking to join
organisation-member = Member
organisation-representative = Representative
organisation-representative-hint = Representatives may speak for the organisation and confirm members
organisation-member-since = Since
organisation-confirm = Confirm
organisation-refuse = Refuse
organisation-end = End membership
organisation-promote = Make representative
organisation-demote = Make member
organisation-last-representative = An organisation with members needs a representative. Name another one first
organisation-none = You belong to no organisation here
organisation-none-text = Find yours and join it, or enter it.

## Administration

admin = Administration
admin-lead = People, roles, organisations, jobs, mail and the log. Everything you change here is written into the log.
admin-people = People
admin-people-lead = Everybody with an account, newest first.
admin-search-people = Name or address
admin-organisations = Organisations
admin-jobs = Jobs
admin-jobs-lead = Work in the background, newest first. What has failed too often waits here until somebody decides.
admin-mail = Mail
admin-mail-lead = Every message that the portal has sent or will send, newest first.
admin-audit = Log
admin-audit-lead = Who did what to whom, newest first. Nothing can be changed or removed.
admin-settings = Settings
admin-settings-lead = What can be changed while the portal runs, and what was set when it started.
admin-sign-up-open = New accounts can be created
admin-started-with = Set when it started
admin-setting = Setting
admin-value = Value
admin-secret = set, not shown
admin-unset = not set
admin-none = Nothing here
admin-none-text = Nothing fits what you asked for.
admin-state = State
admin-when = When
admin-who = Who
admin-what = What
admin-whom = To whom or what
admin-details = Details
admin-program = The portal itself
admin-confirmed = Address confirmed
admin-factor = Second factor
admin-factor-on = on
admin-factor-off = off
admin-deactivate = Deactivate the account
admin-reactivate = Reactivate the account
admin-deactivated = Deactivated
admin-end-sessions = End all sessions
admin-factor-remove = Remove the second factor
admin-factor-remove-text = Only when the person has lost it and two administrators are sure who asks: the first proposes, another one confirms.
admin-factor-proposed = { $it } has proposed to remove the second factor.
admin-factor-confirm = Confirm the removal
admin-grant = Give a role
admin-roles = Roles
admin-sessions = Sessions
admin-role = Role
admin-role-choose = Select a role
admin-role-end = End this role
admin-role-last = The last administrator keeps the role
admin-own = Nobody changes their own roles
admin-verify = Verify
admin-unverify = Take back the verification
admin-retry = Try again
admin-job = Job
admin-attempts = Attempts
admin-due = Due
admin-last-error = Last error
admin-waiting = Waiting
admin-running = Running
admin-done = Done
admin-failed = Given up
admin-queued = To be sent
admin-sent = Sent
admin-written = Written to a file
admin-subject = Subject
admin-to = To
admin-filter = Show
admin-all = All
admin-erased = erased
verb-practice-published = published
verb-person-joined = created an account
verb-person-signed-in = signed in
verb-person-changed-profile = changed the profile
verb-person-changed-password = set a new password
verb-person-changed-address = changed the address
verb-person-kept-address = kept the old address
verb-person-turned-on-factor = turned on the second factor
verb-person-turned-off-factor = turned off the second factor
verb-person-linked-sign-on = linked single sign-on
verb-person-renewed-codes = made new recovery codes
verb-person-ended-sessions = ended sessions
verb-person-exported-data = exported the data
verb-person-deleted = deleted the account
verb-person-deactivated = deactivated
verb-person-reactivated = reactivated
verb-factor-removal-proposed = proposed to remove the second factor
verb-factor-removed = removed the second factor
verb-role-granted = gave a role
verb-role-ended = ended a role
verb-organisation-entered = entered
verb-organisation-changed = changed
verb-organisation-verified = verified
verb-organisation-unverified = took back the verification of
verb-membership-asked = asked to join
verb-membership-confirmed = confirmed a member of
verb-membership-refused = refused somebody who asked to join
verb-membership-changed = changed a membership of
verb-membership-ended = ended a membership of
verb-file-uploaded = uploaded a file for
verb-file-removed = removed a file of
verb-job-retried = tried a job again
verb-mail-retried = sent a mail again
verb-setting-changed = changed a setting

## The demonstration

demo-people = People to try the portal with
demo-people-text = All are invented. Each signs in with the password { $it }.
demo-code = Code now: { $it }
