## The site

site-name = Портал Сети по вопросам миграции
site-note = Открытый клон · образцы данных
site-description = Поиск практик осуществления Глобального договора о миграции по целям, руководящим принципам и странам.
not-a-un-website = Независимый проект с открытым исходным кодом. Не является сайтом Организации Объединенных Наций.
skip-to-content = Перейти к основному содержанию
languages = Языки
offer = Эта страница доступна на русском языке
nav-main = Основная навигация
nav-menu = Меню
nav-practices = Практики
nav-objectives = Цели
nav-principles = Руководящие принципы
nav-about = О портале
close = Закрыть
home = Главная
breadcrumb = Путь по сайту
search = Поиск
footer-about = Общее пространство, где можно узнать, что работает при осуществлении Глобального договора о безопасной, упорядоченной и легальной миграции.
footer-explore = Обзор
footer-service = Об этом сервисе
footer-hub = О портале
footer-compact = Глобальный договор
footer-network = Сеть
footer-accessibility = Заявление о доступности
footer-privacy = Конфиденциальность
footer-terms = Условия использования
footer-appearance = Оформление: светлое, темное, авто
footer-independent = Независимый проект с открытым исходным кодом, не связанный с Организацией Объединенных Наций и не одобренный ею.
map-disclaimer = Границы, названия и обозначения на этой карте не означают официального одобрения или признания.

## Words used everywhere

objective = Цель
objective-title = Цель { $it }: { $other }
list-separator = ,{" "}
and-more = { $it } и еще { $other }
years-since = с { $it } г.
sample = Образец
selected = выбрано
next = Далее
previous = Назад
pages = Страницы
page-number = Страница { $it }
key-facts = Основные сведения
nothing-published = Здесь пока ничего не опубликовано.
filter-further = Уточнить фильтры
unofficial-translation = Неофициальный перевод названия.
practices-count = { $n ->
    [one] { $count } практика
    [few] { $count } практики
    [many] { $count } практик
   *[other] { $count } практики
}
all-n-practices = { $n ->
    [one] Все практики ({ $count })
    [few] Все практики ({ $count })
    [many] Все практики ({ $count })
   *[other] Все практики ({ $count })
}
all-practices = Все практики
all-objectives = Все цели
map-and-table = Карта и таблица
view-as-table = Показать в виде таблицы
group-a = Легальные пути и достойный труд
group-b = Безопасность, защита и границы
group-c = Интеграция и вклад
group-d = Данные, права и сотрудничество

## Home

home-title = Что работает в управлении миграцией
home-heading = Что работает в сфере миграции: рассказывают те, кто это сделал
home-lead = Ищите практики правительств, городов, профсоюзов и сообществ. Каждая связана с 23 целями Глобального договора о миграции.
search-practices = Поиск практик
search-example = Например: признание квалификаций
home-popular = Часто смотрят:
home-map-caption = Опубликованные практики по странам. Чем больше круг, тем больше практик.
stat-practices = { $n ->
    [one] опубликованная практика
    [few] опубликованные практики
    [many] опубликованных практик
   *[other] опубликованной практики
}
stat-countries = { $n ->
    [one] страна или территория
    [few] страны и территории
    [many] стран и территорий
   *[other] страны и территории
}
stat-objectives = целей, по которым есть хотя бы одна практика
stat-languages = языков интерфейса
home-objectives = Обзор по целям
home-objectives-lead = Глобальный договор устанавливает 23 цели. Цвета соответствуют четырем круглым столам форума по рассмотрению.
home-all-objectives = 23 цели и обязательства по ним
home-compact-text = О Договоре
home-latest = Новые практики
home-latest-lead = Кольцо на каждой карточке состоит из 23 точек, по одной на цель: закрашенная — основная цель, пустая — цель, достижению которой практика также способствует.
home-how = Как публикуется практика
home-how-lead = До публикации каждую практику читают коллеги по критериям, доступным каждому.
home-how-more = Как проходит коллегиальный обзор
home-how-1 = Черновик
home-how-1-text = Те, кто выполнил работу, описывают, что сделано, что получилось и что они сделали бы иначе.
home-how-2 = Проверка
home-how-2-text = Редактор проверяет, что это практика, что она касается миграции и что описание полное.
home-how-3 = Коллегиальный обзор
home-how-3-text = Ее читают не менее одного рецензента от Организации Объединенных Наций и двух других, без конфликта интересов.
home-how-4 = Публикация
home-how-4-text = Страница, на которую можно ссылаться, с историей. Изменения создают новую версию.

## Practices

practices-heading = Хранилище практик
practices-lead = Примеры осуществления Глобального договора, на которых могут учиться другие.
practices-title = { $n ->
    [one] Практики: { $count } результат
    [few] Практики: { $count } результата
    [many] Практики: { $count } результатов
   *[other] Практики: { $count } результата
}
practices-title-page = , страница { $it } из { $other }
filters = Фильтры
filters-clear = Сбросить все фильтры
filters-apply = { $n ->
    [one] Показать { $count } практику
    [few] Показать { $count } практики
    [many] Показать { $count } практик
   *[other] Показать { $count } практики
}
filtered-by = Отобрано по
filter-remove = Убрать фильтр
match-all = Должно быть все отмеченное
show-more = { $n ->
    [one] Показать еще { $count }
    [few] Показать еще { $count }
    [many] Показать еще { $count }
   *[other] Показать еще { $count }
}
facet-objective = Цель
facet-region = Регион
facet-country = Страна
facet-lead = Кто руководил
facet-principle = Руководящий принцип
facet-sdg = Цель в области устойчивого развития
facet-type = Вид
facet-language = Язык текста
facet-year = Год
facet-scope = Географический охват
facet-status = Состояние
status-active = Осуществляется
status-ended = Завершена
sort = Сортировать
sort-by = Сортировка
sort-relevance = По соответствию
sort-newest = Сначала новые
sort-oldest = Сначала старые
sort-title = По названию
view = Вид
view-list = Список
view-map = Карта
view-table = Таблица
table-title = Название
table-where = Где
table-when = Когда
map-table-caption = Практики по странам
export-this-list = Этот список в формате
search-mended-none = Нигде не встречается
search-mended-instead = Показаны результаты по запросу
nothing-found = Практики не найдены
nothing-found-remove = Больше всего нашлось бы без:
nothing-found-show = { $n ->
    [one] Показать { $count } практику без этого
    [few] Показать { $count } практики без этого
    [many] Показать { $count } практик без этого
   *[other] Показать { $count } практики без этого
}
nothing-found-text = Попробуйте меньше слов или более общие слова либо уберите часть фильтров.
chips-more = { $n ->
    [one] +{ $count } еще
    [few] +{ $count } еще
    [many] +{ $count } еще
   *[other] +{ $count } еще
}

## One practice

main-objectives = Основные цели
also-contributes = Также способствует
of-23-objectives = из 23 целей
text-in-language = Текст приведен на языке оригинала: { $it }. Он не переведен.
on-this-page = На этой странице
practice-summary = Краткое описание
practice-organisations = Организации
organisations-leading = Исполнители
organisations-partners = Партнеры
organisations-donors = Доноры
practice-benefit-and-impact = Польза и результаты
practice-key-lessons = Основные уроки
practice-recommendations = Рекомендации по воспроизведению
practice-innovation = Новаторство
practice-resources = Ресурсы
resource-source = Источник фактов
practice-review = Коллегиальный обзор
review-sample = Это образец записи о реальной практике, сведения о которой общедоступны, изложенный нашими словами. Он не рассматривался через этот портал.
review-none = К этой записи не приложено подтверждение обзора.
practice-history = История версий
version-number = Версия { $it }
version-this = Версия { $it }, эта
old-version = Вы читаете версию { $it }, которая была заменена.
current-version = Читать текущую версию ({ $it })
cite = Цитировать
cite-heading = Цитировать эту практику
copy = Копировать
copied = Скопировано
print = Печать
facts-where = Где
facts-when = Когда
facts-published = Опубликовано
related-practices = Похожие практики

## Objectives, principles, countries

objectives-heading = 23 цели Глобального договора
objectives-lead = То, над чем государства договорились работать вместе. По каждой цели приведены практики ее осуществления.
objective-asks = О чем эта цель
practices-by-region = Практики по регионам
follow-this = Следить и использовать
principles-heading = 10 руководящих принципов Глобального договора
principles-lead = Они касаются всех целей. Каждая практика соответствует всем десяти; указаны те, которые она отражает лучше всего.
principle-number = Руководящий принцип { $it } из 10
principle-practices = { $n ->
    [one] { $count } практика отражает этот принцип
    [few] { $count } практики отражают этот принцип
    [many] { $count } практик отражают этот принцип
   *[other] { $count } практики отражают этот принцип
}
country-description = Практики осуществления Глобального договора о миграции: { $it }
country-practices = { $n ->
    [one] { $count } опубликованная практика касается этой страны.
    [few] { $count } опубликованные практики касаются этой страны.
    [many] { $count } опубликованных практик касаются этой страны.
   *[other] { $count } опубликованной практики касаются этой страны.
}
country-none = Отсюда пока нет практик
country-none-text = Посмотрите, что сработало в этом же регионе.
champion-country = Страна-лидер
practices-by-objective = Практики по целям

## The Compact and the Network

regional-reviews = Региональные обзоры
commission = Региональная комиссия
rounds = Циклы
champion-countries = Страны-лидеры
champion-countries-note = По открытым спискам до 2023 года. Список может быть неполным.
executive-committee = Исполнительный комитет
coordinator = Координатор
entities-heading = { $n ->
    [one] { $count } участник Сети
    [few] { $count } участника Сети
    [many] { $count } участников Сети
   *[other] { $count } участника Сети
}
workstreams = Рабочие направления
workstream = Рабочее направление
co-leads = Соруководители
not-stated = не указано

## Pages of text

contact-operator = Как связаться с оператором этого сервиса:

## Appearance

appearance = Оформление
appearance-lead = Выберите, как выглядят страницы на этом устройстве. Выбор хранится в файле cookie и больше нигде.
appearance-auto = Как настроено ваше устройство
appearance-light = Светлое
appearance-dark = Темное
appearance-save = Сохранить выбор

## Vocabularies

kind-government = Правительство
kind-local-authority = Местный орган власти
kind-un-entity = Подразделение Организации Объединенных Наций
kind-intergovernmental = Межправительственная организация
kind-civil-society = Гражданское общество
kind-diaspora = Диаспора или организация мигрантов
kind-trade-union = Профсоюз
kind-faith-based = Религиозная организация
kind-red-cross = Красный Крест или Красный Полумесяц
kind-private-sector = Частный сектор
kind-academia = Научные круги
kind-media = Средства массовой информации
kind-other = Другое
type-partnership = Партнерство или многосторонняя инициатива
type-project = Проект или программа
type-research = Исследование
type-policy = Политика, включая законы и государственные меры
type-service = Предоставление услуг
type-tool = Инструмент или платформа
type-training = Обучение
type-campaign = Кампания
type-other = Другое
scope-global = Глобальный
scope-regional = Региональный
scope-national = Национальный
scope-local = Местный
language-en = Английский
language-fr = Французский
language-es = Испанский
language-ar = Арабский
language-ru = Русский
language-zh = Китайский

## When something goes wrong

error-not-found-title = Страница не найдена
error-not-found-text = Возможно, в адресе опечатка или страница перемещена. Найдите ее поиском или продолжите с одной из этих страниц.
error-bad-request-title = Этот запрос непонятен
error-bad-request-text = Адрес или форма были неполными. Вернитесь назад и попробуйте снова.
error-cross-site-title = Эта форма пришла с другого сайта
error-cross-site-text = Для вашей безопасности принимаются только формы со страниц этого сайта. Откройте страницу здесь и попробуйте снова.
error-too-large-title = Слишком большой объем
error-too-large-text = Отправленное превышает допустимый размер. Сократите и попробуйте снова.
error-internal-title = На нашей стороне произошла ошибка
error-internal-text = Ошибка зафиксирована. Попробуйте позже; если она повторится, сообщите оператору приведенный ниже номер.
error-unavailable-title = Сервис временно недоступен
error-unavailable-text = Ничего не потеряно. Попробуйте снова через несколько секунд.
error-unavailable-again = Попробовать снова
error-reference = Номер:

## Signing up, in and out

sign-in = Войти
sign-out = Выйти
sign-up = Создать учетную запись
account = Ваша учетная запись
account-menu = Меню учетной записи
signed-in-as = Вы вошли как { $it }
back-to = Назад: { $it }
email = Адрес электронной почты
email-hint = Мы пишем на него только о вашей учетной записи и о том, за чем вы следите
password = Пароль
password-show = Показать
password-hide = Скрыть
password-new = Новый пароль
password-hint = Не менее 15 символов. Лучше всего подойдет предложение, которое могли бы написать только вы
password-hint-factor = Не менее 8 символов, поскольку при входе вы вводите и код
optional = (необязательно)
problem-summary = Обнаружена проблема
error-prefix = Ошибка:
continue = Продолжить
save = Сохранить
cancel = Отмена
saved = Изменения сохранены.
sign-in-lead = После входа вы можете делиться практиками, участвовать в обсуждениях и принимать обязательства. Для чтения учетная запись не нужна.
sign-in-failed = Введите адрес и пароль своей учетной записи. Эти адрес и пароль не соответствуют друг другу, или адрес не подтвержден
sign-in-first = Чтобы продолжить, войдите. После этого вы вернетесь на запрошенную страницу.
sign-in-new = Впервые здесь?
sign-in-forgot = Задать новый пароль
sign-in-sso = Войти через службу { $it }
sign-in-sso-failed = Войти через службу { $it } не удалось. Попробуйте снова или войдите с паролем.
sign-in-sso-unknown = Учетной записи с адресом, который сообщила служба { $it }, нет. Сначала создайте учетную запись с этим адресом.
signed-out = Вы вышли из учетной записи.
sign-up-lead = Для тех, кто занимается вопросами миграции: в правительствах и городах, профсоюзах, объединениях мигрантов, научных кругах, бизнесе или системе Организации Объединенных Наций.
sign-up-closed = Сейчас новые учетные записи не создаются
sign-up-closed-text = Оператор этого портала временно закрыл создание учетных записей. Читать все можно и без нее.
name = Ваше имя
name-hint = Так, как его должны видеть другие
name-enter = Введите свое имя
country = Страна или территория
language = Язык
language-hint = Для писем, которые мы вам отправляем
house-rules-agree = Обязуюсь соблюдать правила поведения; мне известно, как используются мои данные
house-rules-agree-enter = Отметьте, что вы будете соблюдать правила поведения
house-rules = Правила поведения
sign-up-sent = Проверьте почту
sign-up-sent-text = Мы отправили сообщение на указанный вами адрес. Перейдите по ссылке из него в течение 24 часов. Если у вас уже есть учетная запись, об этом сказано в сообщении.
mail-missing = Сообщения нет через десять минут? Проверьте папку нежелательной почты, затем попробуйте снова.
confirmation = Подтвердите свой адрес
confirmation-text = Нажмите кнопку, чтобы подтвердить, что адрес { $it } принадлежит вам.
confirmation-do = Подтвердить этот адрес
confirmation-done = Ваш адрес подтвержден. Теперь вы можете войти.
confirmation-changed = Ваш новый адрес подтвержден и действует.
link-over = Эта ссылка больше не действует
link-over-text = Она уже использована, заменена более новой или устарела. Запросите новую.
code = Код
code-lead = Откройте приложение-аутентификатор и введите код из шести цифр, который оно показывает для этого портала.
code-hint = Шесть цифр или один из ваших резервных кодов
code-wrong = Введите код, который приложение показывает сейчас, или еще не использованный резервный код
code-title = Введите код
password-reset = Задать новый пароль
password-reset-lead = Введите свой адрес. Мы отправим вам ссылку, по которой в течение 30 минут можно задать новый пароль.
password-reset-send = Отправить ссылку
password-reset-sent-text = Если учетная запись с таким адресом существует, сообщение уже отправлено. Перейдите по ссылке из него в течение 30 минут.
password-reset-done = Новый пароль задан. Войдите с ним; все остальные сеансы завершены.
proof = Подтвердите, что это вы
proof-text = Вы собираетесь выполнить важное действие. Введите еще раз пароль или код из приложения.
proof-enter = Введите пароль или код из приложения
second-factor-needed = Для вашей роли нужен второй фактор
second-factor-needed-text = Здесь вы действуете от имени других. Сначала настройте приложение-аутентификатор, чтобы украденного пароля было недостаточно.
role-needed = Эта страница предназначена для тех, у кого есть определенная роль. Если она нужна вам для работы, напишите оператору.
too-many-title = Слишком много попыток
too-many-text = { $n ->
    [one] Чтобы защитить учетные записи и сервис, мы замедляем повторные попытки. Попробуйте снова через { $count } минуту.
    [few] Чтобы защитить учетные записи и сервис, мы замедляем повторные попытки. Попробуйте снова через { $count } минуты.
    [many] Чтобы защитить учетные записи и сервис, мы замедляем повторные попытки. Попробуйте снова через { $count } минут.
   *[other] Чтобы защитить учетные записи и сервис, мы замедляем повторные попытки. Попробуйте снова через { $count } минуты.
}
form-over-title = Эта форма больше не действительна
form-over-text = Она была открыта слишком долго, или за это время вы вошли в учетную запись либо вышли из нее. Вернитесь назад, обновите страницу и отправьте форму еще раз. Ничего не изменено.
forbidden-title = У вас нет права на это действие
stale-title = Кто-то вас опередил
stale-text = После того как вы открыли страницу, данные были изменены. Вернитесь назад, обновите страницу и посмотрите еще раз. Ваши изменения не внесены.

## What is wrong with a field

problem-email = Введите адрес электронной почты, например name@example.org
problem-characters = Удалите символы, которые нельзя увидеть или сохранить
problem-too-long = { $n ->
    [one] Введите не более { $count } символа
    [few] Введите не более { $count } символов
    [many] Введите не более { $count } символов
   *[other] Введите не более { $count } символа
}
problem-too-short = { $n ->
    [one] Введите не менее { $count } символа
    [few] Введите не менее { $count } символов
    [many] Введите не менее { $count } символов
   *[other] Введите не менее { $count } символа
}
problem-guessable = Выберите пароль, который труднее угадать: без известных фраз, рядов клавиш, имен и вашего адреса
problem-choose = Выберите один из предложенных вариантов
problem-file = Выберите файл
problem-file-type = Выберите файл одного из указанных типов; его содержимое должно соответствовать его имени
problem-file-large = Выберите файл размером не более 10 МБ
problem-file-harmful = Выберите другой файл: этот содержит макросы или другой архив либо при распаковке становится слишком большим
problem-address = Введите адрес сайта, который начинается с https://
problem-same-address = Введите адрес, отличный от нынешнего

## The account

account-profile = Профиль
account-profile-text = Ваше имя, языки и области знаний, а также то, что видно всем
account-security = Пароль и вход
account-organisations = Ваши организации
account-organisations-text = В каких организациях вы состоите и от чьего имени выступаете
account-notifications = Уведомления
account-notifications-text = Что произошло и о чем вы хотите узнавать
account-data = Ваши данные
account-data-text = Забрать их с собой или удалить учетную запись
account-roles = Ваши роли
account-roles-none = У вас нет особой роли. Вам доступно все, что могут делать участники.
affiliation = Место работы или деятельности
affiliation-hint = Где вы работаете, в том числе на добровольных началах, своими словами
languages-spoken = Рабочие языки
expertise = Цели, в которых вы хорошо разбираетесь
expertise-hint = Помогает редакторам подбирать рецензентов, а другим — находить вас
public-fields = Что видят другие
public-fields-hint = Ваше имя всегда указано рядом с тем, что вы публикуете. Ваш адрес не публикуется никогда
public-affiliation = Мое место работы или деятельности
public-country = Моя страна или территория
public-languages = Мои языки
public-expertise = Мои цели
profile-public = Ваша общедоступная страница
password-change = Сменить пароль
password-changed = Ваш пароль изменен. Все остальные сеансы завершены.
address-change = Сменить адрес
address-current = Ваш нынешний адрес: { $it }.
address-new = Новый адрес
address-sent = Мы отправили ссылку на адрес { $it }. Прежний адрес действует, пока вы не перейдете по ней.
address-change-do = Отправить ссылку на новый адрес
address-undo = Сохранить прежний адрес
address-undo-text = Нажмите кнопку, чтобы сохранить { $it } как адрес своей учетной записи. Все сеансы завершатся, и вам следует задать новый пароль.
address-undo-do = Сохранить прежний адрес
address-undone = Ваш прежний адрес снова действует. Задайте теперь новый пароль.
second-factor = Второй фактор
second-factor-text = Код из приложения на телефоне в дополнение к паролю. Работает без подключения к сети.
second-factor-on = Ваша учетная запись защищена вторым фактором. Дата включения: { $it }.
second-factor-off = Ваша учетная запись не защищена вторым фактором.
second-factor-set-up = Настроить приложение-аутентификатор
second-factor-scan = Отсканируйте это изображение приложением-аутентификатором или введите в него ключ. Затем введите код, который покажет приложение.
second-factor-picture = Ключ в виде изображения для камеры приложения
second-factor-key = Ключ
second-factor-turn-on = Включить
second-factor-done = Второй фактор включен.
second-factor-remove = Отключить второй фактор
second-factor-removed = Второй фактор отключен.
second-factor-required = Для вашей роли нужен второй фактор, поэтому отключить его нельзя.
recovery-codes = Резервные коды
recovery-codes-text = Каждый из этих кодов можно один раз использовать вместо приложения, например если телефон потерян. Распечатайте или запишите их сейчас: больше они не будут показаны.
recovery-codes-left = { $n ->
    [one] У вас остался { $count } резервный код.
    [few] У вас осталось { $count } резервных кода.
    [many] У вас осталось { $count } резервных кодов.
   *[other] У вас осталось { $count } резервного кода.
}
recovery-codes-new = Создать новые резервные коды
sessions = Где выполнен вход
sessions-lead = Все браузеры, в которых выполнен вход в вашу учетную запись. Завершите незнакомые сеансы и задайте новый пароль.
session-this = Этот сеанс
session-since = Время входа
session-seen = Последняя активность
session-network = Сеть
session-end = Завершить этот сеанс
session-end-others = Завершить все остальные сеансы
session-ended = Сеанс завершен.
session-others-ended = Все остальные сеансы завершены.
data-export = Забрать свои данные
data-export-text = Все, что хранится о вас на портале: учетная запись, профиль, организации, сеансы, сообщения и ваши действия.
data-export-html = Открыть как страницу
data-export-json = Скачать в формате JSON
data-title = Что хранится о вас на этом портале
data-made = Дата составления: { $it }
deletion = Удалить учетную запись
deletion-text = Ваше имя, адрес, профиль, сеансы и уведомления удаляются сразу. То, что вы сделали для организации или опубликовали, остается как работа бывшего участника. Это действие нельзя отменить.
deletion-agree = Я понимаю, что это действие нельзя отменить
deletion-agree-enter = Отметьте, что вы это понимаете
deletion-last = Вы последний администратор. Сначала передайте эту роль кому-нибудь другому.
deletion-done = Ваша учетная запись удалена.
former-member = Бывший участник
person-member-since = На портале с: { $it }
person-about = Сведения об этом человеке
role-reviewer = Рецензент
role-reviewer-un = Рецензент от Организации Объединенных Наций
role-reviewer-external = Внешний рецензент
role-editor = Редактор
role-chief-editor = Главный редактор
role-moderator = Модератор
role-administrator = Администратор

## Notifications

notifications = Уведомления
notifications-unread = { $n ->
    [one] { $count } непрочитанное уведомление
    [few] { $count } непрочитанных уведомления
    [many] { $count } непрочитанных уведомлений
   *[other] { $count } непрочитанного уведомления
}
notifications-empty = Пока ничего не произошло
notifications-empty-text = Все, что вас касается, будет появляться здесь.
notifications-read = Отметить все как прочитанные
notifications-settings = О чем вы хотите узнавать
notifications-settings-lead = Сообщения о безопасности вашей учетной записи и о принятых вами обязанностях приходят всегда.
notifications-what = О чем
notifications-tray = На портале
notifications-mail = По почте
notifications-always = Всегда
kind-of-notice-account = Ваша учетная запись и роли
kind-of-notice-organisation = Ваши организации
unsubscribe = Отказаться от этих писем
unsubscribe-text = Нажмите кнопку, чтобы больше не получать писем на тему: { $it }. На портале вы по-прежнему будете видеть эти уведомления.
unsubscribe-do = Отказаться от этих писем
unsubscribe-done = Вы больше не будете получать писем на тему: { $it }.
notice-password-changed = Ваш пароль изменен
notice-address-changed = Адрес вашей учетной записи изменен
notice-factor-on = Второй фактор включен
notice-factor-off = Второй фактор отключен
notice-sign-on-linked = Теперь в вашу учетную запись можно войти через единый вход
notice-codes-new = Созданы новые резервные коды
notice-role-granted = Вам назначена роль: { $it }
notice-role-ended = С вас снята роль: { $it }
notice-membership-asked = { $other } просит о присоединении к организации: { $it }
notice-membership-confirmed = Теперь вы состоите в организации: { $it }
notice-membership-refused = Организация «{ $it }» не приняла вашу заявку на вступление
notice-membership-ended = Вы больше не состоите в организации: { $it }
notice-organisation-verified = Организация проверена: { $it }

## Mails

mail-hello = Здравствуйте, { $it }!
mail-hello-nobody = Здравствуйте!
mail-link-help = Если кнопка не работает, скопируйте этот адрес в браузер:
mail-why-account = Вы получили это сообщение, поскольку оно касается безопасности вашей учетной записи.
mail-why-asked = Вы получили это сообщение, поскольку кто-то, скорее всего вы, указал этот адрес на портале. Если это были не вы, ничего не делайте.
mail-why-settings = Вы получили это сообщение в соответствии со своими настройками. Их можно изменить:
mail-not-un = Независимый проект с открытым исходным кодом. Не является сайтом Организации Объединенных Наций.
mail-confirm-subject = Подтвердите свой адрес
mail-confirm-text = Добро пожаловать. Подтвердите в течение 24 часов, что этот адрес принадлежит вам, и ваша учетная запись будет готова.
mail-confirm-action = Подтвердить мой адрес
mail-known-subject = У вас уже есть учетная запись
mail-known-text = Кто-то пытался создать учетную запись с этим адресом, но она уже есть. Если это были вы, войдите или задайте новый пароль, если не помните прежний.
mail-reset-subject = Задайте новый пароль
mail-reset-text = Задайте новый пароль по этой ссылке в течение 30 минут. Она действует один раз. Если вы ее не запрашивали, ничего не делайте: ваш пароль останется прежним.
mail-reset-none-subject = Нет учетной записи с этим адресом
mail-reset-none-text = Кто-то запросил новый пароль для этого адреса, но он не относится ни к одной учетной записи. Если это были вы, попробуйте другой адрес или создайте учетную запись.
mail-address-subject = Подтвердите свой новый адрес
mail-address-text = Подтвердите в течение 24 часов, что это новый адрес вашей учетной записи.
mail-address-notice-subject = Адрес вашей учетной записи скоро изменится
mail-address-notice-text = Из вашей учетной записи поступил запрос сменить ее адрес на { $it }. Если это были не вы, сохраните прежний адрес по этой ссылке в течение 72 часов, а затем задайте новый пароль.
mail-address-notice-action = Сохранить прежний адрес
mail-notice-text = Дата этого действия: { $it }. Если это были вы, ничего делать не нужно. Если нет, немедленно задайте новый пароль и завершите все сеансы.
mail-see-account = Открыть мою учетную запись
mail-see-organisation = Открыть страницу организации
mail-see-members = Посмотреть, кто просит о присоединении
mail-notice-plain = Вы можете посмотреть это на портале.

## Organisations

organisations = Организации
organisations-lead = Кто участвует: правительства, города, профсоюзы, объединения мигрантов, система Организации Объединенных Наций и другие.
organisations-count = { $n ->
    [one] { $count } организация
    [few] { $count } организации
    [many] { $count } организаций
   *[other] { $count } организации
}
organisations-none = Подходящих организаций нет
organisations-none-text = Попробуйте другое слово или добавьте свою организацию.
organisations-search = Название организации
organisation-new = Добавить организацию
organisation-new-lead = Сначала посмотрите, нет ли ее уже здесь. Вы станете ее первым представителем; проверят ее сотрудники портала.
organisation-edit = Изменить данные организации
organisation-name = Название организации
organisation-name-enter = Введите название организации
organisation-kind = Вид организации
organisation-kind-choose = Выберите вид организации
organisation-website = Сайт
organisation-domain = Почтовый домен
organisation-domain-hint = Например, city.example.org. Участники с подтвержденным адресом в этом домене могут присоединиться без дополнительного подтверждения
organisation-about = Об организации
organisation-logo = Логотип
organisation-logo-hint = PNG, JPEG или WebP, до 10 МБ
organisation-logo-text = Логотип: { $it }
organisation-evidence = Документ для проверки
organisation-evidence-hint = Например, письмо на официальном бланке: PDF, DOCX, ODT, PNG, JPEG или WebP, до 10 МБ. Его видят только представители и сотрудники портала
organisation-files = Файлы для проверки
organisation-upload = Загрузить
organisation-uploaded = Файл сохранен.
organisation-file-removed = Файл удален.
organisation-file-remove = Удалить
organisation-taken = Организация с таким названием уже есть
organisation-verified = Проверена
organisation-verified-how = Дата проверки: { $it }
organisation-unverified = Еще не проверена
organisation-practices = Практики организации
organisation-practices-none = Пока ни в одной практике эта организация не указана.
organisation-people = Люди
organisation-people-none = Никто здесь не указывает, что состоит в этой организации.
organisation-join = Присоединиться к этой организации
organisation-join-text = Представитель подтверждает, что вы состоите в организации. Если у вас подтвержденный адрес в ее почтовом домене, вы присоединитесь сразу.
organisation-asked = Вы попросили о присоединении. Вам ответит представитель.
organisation-joined = Вы состоите в этой организации.
organisation-leave = Покинуть эту организацию
organisation-left = Вы покинули организацию.
organisation-members = Участники
organisation-members-lead = Кто состоит в организации, кто может выступать от ее имени и кто просит о присоединении.
organisation-asking = Просят о присоединении
organisation-member = Участник
organisation-representative = Представитель
organisation-representative-hint = Представители могут выступать от имени организации и подтверждать участников
organisation-member-since = С какого времени
organisation-confirm = Подтвердить
organisation-refuse = Отклонить
organisation-end = Прекратить членство
organisation-promote = Назначить представителем
organisation-demote = Перевести в участники
organisation-last-representative = Организации, в которой есть участники, нужен представитель. Сначала назначьте другого
organisation-none = Вы не состоите здесь ни в одной организации
organisation-none-text = Найдите свою организацию и присоединитесь к ней или добавьте ее.

## Administration

admin = Управление порталом
admin-lead = Пользователи, роли, организации, задания, почта и журнал. Все, что вы здесь меняете, записывается в журнал.
admin-people = Пользователи
admin-people-lead = Все, у кого есть учетная запись, сначала новые.
admin-search-people = Имя или адрес
admin-organisations = Организации
admin-jobs = Задания
admin-jobs-lead = Работа в фоновом режиме, сначала новые задания. Те, что не удалось выполнить слишком много раз, ждут здесь чьего-либо решения.
admin-mail = Почта
admin-mail-lead = Все сообщения, которые портал отправил или отправит, сначала новые.
admin-audit = Журнал
admin-audit-lead = Кто, что и в отношении кого сделал, сначала новые записи. Изменить или удалить ничего нельзя.
admin-settings = Настройки
admin-settings-lead = Что можно изменить во время работы портала и что было задано при его запуске.
admin-sign-up-open = Можно создавать новые учетные записи
admin-started-with = Задано при запуске
admin-setting = Настройка
admin-value = Значение
admin-secret = задано, не показывается
admin-unset = не задано
admin-none = Здесь ничего нет
admin-none-text = По вашему запросу ничего не найдено.
admin-state = Состояние
admin-when = Когда
admin-who = Кто
admin-what = Действие
admin-whom = Кого или чего касается
admin-details = Подробности
admin-program = Сам портал
admin-confirmed = Адрес подтвержден
admin-factor = Второй фактор
admin-factor-on = включен
admin-factor-off = отключен
admin-deactivate = Деактивировать учетную запись
admin-reactivate = Снова активировать учетную запись
admin-deactivated = Деактивирована
admin-end-sessions = Завершить все сеансы
admin-factor-remove = Удалить второй фактор
admin-factor-remove-text = Только если человек его утратил и два администратора уверены в том, кто об этом просит: первый предлагает, второй подтверждает.
admin-factor-proposed = Удалить второй фактор предлагает { $it }.
admin-factor-confirm = Подтвердить удаление
admin-grant = Назначить роль
admin-roles = Роли
admin-sessions = Сеансы
admin-role = Роль
admin-role-choose = Выберите роль
admin-role-end = Снять эту роль
admin-role-last = Последний администратор сохраняет свою роль
admin-own = Никто не меняет собственные роли
admin-verify = Отметить как проверенную
admin-unverify = Снять отметку о проверке
admin-retry = Попробовать снова
admin-job = Задание
admin-attempts = Попытки
admin-due = Срок
admin-last-error = Последняя ошибка
admin-waiting = Ожидает
admin-running = Выполняется
admin-done = Выполнено
admin-failed = Попытки прекращены
admin-queued = К отправке
admin-sent = Отправлено
admin-written = Записано в файл
admin-subject = Тема
admin-to = Кому
admin-filter = Показать
admin-all = Все
admin-erased = удалено
verb-practice-published = публикация
verb-person-joined = создание учетной записи
verb-person-signed-in = вход
verb-person-changed-profile = изменение профиля
verb-person-changed-password = установка нового пароля
verb-person-changed-address = смена адреса
verb-person-kept-address = сохранение прежнего адреса
verb-person-turned-on-factor = включение второго фактора
verb-person-turned-off-factor = отключение второго фактора
verb-person-linked-sign-on = подключение единого входа
verb-person-renewed-codes = создание новых резервных кодов
verb-person-ended-sessions = завершение сеансов
verb-person-exported-data = выгрузка данных
verb-person-deleted = удаление учетной записи
verb-person-deactivated = деактивация учетной записи
verb-person-reactivated = повторная активация учетной записи
verb-factor-removal-proposed = предложение удалить второй фактор
verb-factor-removed = удаление второго фактора
verb-role-granted = назначение роли
verb-role-ended = снятие роли
verb-organisation-entered = добавление организации
verb-organisation-changed = изменение данных организации
verb-organisation-verified = отметка о проверке организации
verb-organisation-unverified = снятие отметки о проверке организации
verb-membership-asked = просьба о присоединении к организации
verb-membership-confirmed = подтверждение участника организации
verb-membership-refused = отклонение заявки на вступление в организацию
verb-membership-changed = изменение членства в организации
verb-membership-ended = прекращение членства в организации
verb-file-uploaded = загрузка файла организации
verb-file-removed = удаление файла организации
verb-job-retried = повторный запуск задания
verb-mail-retried = повторная отправка письма
verb-setting-changed = изменение настройки

## The demonstration

demo-people = Пользователи, от имени которых можно опробовать портал
demo-people-text = Все они вымышлены. Пароль для входа у всех один: { $it }.
demo-code = Код сейчас: { $it }
