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
