## The site

site-name = مركز شبكة الهجرة
site-note = نسخة مفتوحة · بيانات نموذجية
site-description = ابحث عن ممارسات لتنفيذ الاتفاق العالمي من أجل الهجرة، حسب الهدف والمبدأ التوجيهي والبلد.
not-a-un-website = مشروع مستقل مفتوح المصدر. ليس موقعا للأمم المتحدة.
skip-to-content = الانتقال إلى المحتوى الرئيسي
languages = اللغات
offer = هذه الصفحة متاحة باللغة العربية
nav-main = التنقل الرئيسي
nav-menu = القائمة
nav-practices = الممارسات
nav-objectives = الأهداف
nav-principles = المبادئ التوجيهية
nav-about = نبذة عن الموقع
close = إغلاق
home = الصفحة الرئيسية
breadcrumb = مسار التنقل
search = بحث
footer-about = فضاء مشترك لمعرفة ما ينجح في تنفيذ الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية.
footer-explore = استكشاف
footer-service = هذه الخدمة
footer-hub = عن المركز
footer-compact = الاتفاق العالمي
footer-network = الشبكة
footer-accessibility = بيان تيسير الوصول
footer-privacy = الخصوصية
footer-terms = شروط الاستخدام
footer-appearance = المظهر: فاتح، داكن، تلقائي
footer-independent = مشروع مستقل مفتوح المصدر، لا ينتسب إلى الأمم المتحدة ولا يحظى بتأييدها.
map-disclaimer = لا تنطوي الحدود والأسماء والتسميات الواردة في هذه الخريطة على أي إقرار أو قبول رسمي.

## Words used everywhere

objective = الهدف
objective-title = الهدف { $it }: { $other }
list-separator = ،{" "}
and-more = { $it } و{ $other } غيرها
years-since = منذ { $it }
sample = نموذج
selected = محدد
next = التالي
previous = السابق
pages = الصفحات
page-number = الصفحة { $it }
key-facts = معلومات أساسية
nothing-published = لم يُنشر شيء هنا بعد.
filter-further = تصفية إضافية
unofficial-translation = ترجمة غير رسمية للعنوان.
practices-count = { $n ->
    [zero] لا توجد ممارسات
    [one] ممارسة واحدة
    [two] ممارستان
    [few] { $count } ممارسات
    [many] { $count } ممارسة
   *[other] { $count } ممارسة
}
all-n-practices = { $n ->
    [zero] جميع الممارسات
    [one] الممارسة الوحيدة
    [two] الممارستان
    [few] جميع الممارسات ({ $count })
    [many] جميع الممارسات ({ $count })
   *[other] جميع الممارسات ({ $count })
}
all-practices = جميع الممارسات
all-objectives = جميع الأهداف
map-and-table = الخريطة وجدول البيانات
view-as-table = عرض في جدول
group-a = المسارات النظامية والعمل اللائق
group-b = السلامة والحماية والحدود
group-c = الإدماج والإسهام
group-d = الأدلة والحقوق والتعاون

## Home

home-title = ما ينجح في إدارة الهجرة
home-heading = ما ينجح في مجال الهجرة، كما يرويه من أنجزوه
home-lead = ابحث في ممارسات الحكومات والمدن والنقابات والمجتمعات المحلية. وترتبط كل ممارسة بالأهداف الـ 23 للاتفاق العالمي من أجل الهجرة.
search-practices = البحث في الممارسات
search-example = مثلا: الاعتراف بالمهارات
home-popular = الأكثر تصفحا:
home-map-caption = الممارسات المنشورة حسب البلد. كلما كبرت الدائرة زاد عدد الممارسات.
stat-practices = { $n ->
    [zero] ممارسة منشورة
    [one] ممارسة منشورة
    [two] ممارستان منشورتان
    [few] ممارسات منشورة
    [many] ممارسة منشورة
   *[other] ممارسة منشورة
}
stat-countries = { $n ->
    [zero] بلد أو إقليم
    [one] بلد أو إقليم
    [two] بلدان أو إقليمان
    [few] بلدان وأقاليم
    [many] بلدا أو إقليما
   *[other] بلد أو إقليم
}
stat-objectives = أهداف لها ممارسة واحدة على الأقل
stat-languages = لغات الواجهة
home-objectives = التصفح حسب الهدف
home-objectives-lead = يحدد الاتفاق العالمي 23 هدفا. وتتبع الألوان الموائد المستديرة الأربع لمنتدى الاستعراض.
home-all-objectives = الأهداف الـ 23 وما تلتزم به
home-compact-text = عن الاتفاق
home-latest = أحدث الممارسات
home-latest-lead = تضم الحلقة في كل بطاقة 23 نقطة، واحدة لكل هدف: ممتلئة للهدف الرئيسي، ومفرغة للهدف الذي تسهم فيه أيضا.
home-how = كيف تُنشر الممارسة
home-how-lead = يقرأ الأقران كل ممارسة قبل نشرها، وفق معايير متاحة للجميع.
home-how-more = كيف يجري استعراض الأقران
home-how-1 = المسودة
home-how-1-text = يكتب من أنجزوا العمل ما فعلوه وما أسفر عنه وما كانوا سيفعلونه على نحو مختلف.
home-how-2 = الفرز
home-how-2-text = يتحقق المحرر من أنها ممارسة تتعلق بالهجرة وأنها مكتملة.
home-how-3 = استعراض الأقران
home-how-3-text = يقرؤها مراجِع واحد على الأقل من الأمم المتحدة واثنان آخران، من دون تضارب في المصالح.
home-how-4 = النشر
home-how-4-text = صفحة يمكن الاستشهاد بها، مع سجلها. وكل تغيير ينشئ إصدارا جديدا.

## Practices

practices-heading = مستودع الممارسات
practices-lead = أمثلة على تنفيذ الاتفاق العالمي يمكن للآخرين التعلم منها.
practices-title = { $n ->
    [zero] الممارسات: لا نتائج
    [one] الممارسات: نتيجة واحدة
    [two] الممارسات: نتيجتان
    [few] الممارسات: { $count } نتائج
    [many] الممارسات: { $count } نتيجة
   *[other] الممارسات: { $count } نتيجة
}
practices-title-page = ، الصفحة { $it } من { $other }
filters = عوامل التصفية
filters-clear = مسح عوامل التصفية
filters-apply = { $n ->
    [zero] لا توجد ممارسات
    [one] عرض ممارسة واحدة
    [two] عرض ممارستين
    [few] عرض { $count } ممارسات
    [many] عرض { $count } ممارسة
   *[other] عرض { $count } ممارسة
}
filtered-by = مصفاة حسب
filter-remove = إزالة عامل التصفية
match-all = يجب أن تتضمن كل ما هو مؤشر عليه
show-more = { $n ->
    [zero] عرض المزيد
    [one] عرض المزيد ({ $count })
    [two] عرض المزيد ({ $count })
    [few] عرض المزيد ({ $count })
    [many] عرض المزيد ({ $count })
   *[other] عرض المزيد ({ $count })
}
facet-objective = الهدف
facet-region = المنطقة
facet-country = البلد
facet-lead = الجهة القائدة
facet-principle = المبدأ التوجيهي
facet-sdg = هدف التنمية المستدامة
facet-type = النوع
facet-language = لغة النص
facet-year = السنة
facet-scope = النطاق الجغرافي
facet-status = الحالة
status-active = جارية
status-ended = منتهية
sort = ترتيب
sort-by = الترتيب حسب
sort-relevance = الأكثر صلة
sort-newest = الأحدث
sort-oldest = الأقدم
sort-title = العنوان
view = طريقة العرض
view-list = قائمة
view-map = خريطة
view-table = جدول
table-title = العنوان
table-where = المكان
table-when = الفترة
map-table-caption = الممارسات حسب البلد
export-this-list = هذه القائمة بصيغة
search-mended-none = لا توجد ممارسات تتضمن
search-mended-instead = هذه نتائج البحث عن
nothing-found = لم يُعثر على ممارسات
nothing-found-remove = يظهر أكبر عدد من الممارسات من دون:
nothing-found-show = { $n ->
    [zero] لا توجد ممارسات
    [one] عرض ممارسة واحدة من دونه
    [two] عرض ممارستين من دونه
    [few] عرض { $count } ممارسات من دونه
    [many] عرض { $count } ممارسة من دونه
   *[other] عرض { $count } ممارسة من دونه
}
nothing-found-text = جرّب كلمات أقل أو أعم، أو أزل بعض عوامل التصفية.
chips-more = { $n ->
    [zero] +{ $count }
    [one] +{ $count } آخر
    [two] +{ $count } آخران
    [few] +{ $count } أخرى
    [many] +{ $count } أخرى
   *[other] +{ $count } أخرى
}

## One practice

main-objectives = الأهداف الرئيسية
also-contributes = تسهم أيضا في
of-23-objectives = من 23 هدفا
text-in-language = النص بلغته الأصلية: { $it }. ولم يُترجم.
on-this-page = في هذه الصفحة
practice-summary = ملخص
practice-organisations = المنظمات
organisations-leading = الجهات المنفذة
organisations-partners = الشركاء
organisations-donors = الجهات المانحة
practice-benefit-and-impact = الفوائد والأثر
practice-key-lessons = الدروس الرئيسية
practice-recommendations = توصيات لتكرار الممارسة
practice-innovation = الابتكار
practice-resources = الموارد
resource-source = مصدر الوقائع
practice-review = استعراض الأقران
review-sample = هذا سجل نموذجي عن ممارسة حقيقية منشورة علنا، بصياغتنا الخاصة. ولم يُستعرض عبر هذه البوابة.
review-none = لم يُرفق بهذا السجل إيصال استعراض.
practice-history = سجل الإصدارات
version-number = الإصدار { $it }
version-this = الإصدار { $it }، وهو هذا الإصدار
old-version = تقرأ الإصدار { $it } الذي حل محله إصدار آخر.
current-version = اقرأ الإصدار الحالي ({ $it })
cite = استشهاد
cite-heading = الاستشهاد بهذه الممارسة
copy = نسخ
copied = تم النسخ
print = طباعة
facts-where = المكان
facts-when = الفترة
facts-published = تاريخ النشر
related-practices = ممارسات ذات صلة

## Objectives, principles, countries

objectives-heading = الأهداف الـ 23 للاتفاق العالمي
objectives-lead = ما اتفقت الدول على العمل عليه معا. ويقود كل هدف إلى الممارسات التي تنفذه.
objective-asks = ما يدعو إليه
practices-by-region = الممارسات حسب المنطقة
follow-this = متابعة وإعادة استخدام
principles-heading = المبادئ التوجيهية العشرة للاتفاق العالمي
principles-lead = تشمل جميع الأهداف. وتراعي كل ممارسة المبادئ العشرة كلها وتذكر ما تجسده منها على أفضل وجه.
principle-number = المبدأ التوجيهي { $it } من 10
principle-practices = { $n ->
    [zero] لا توجد ممارسات تجسد هذا المبدأ
    [one] ممارسة واحدة تجسد هذا المبدأ
    [two] ممارستان تجسدان هذا المبدأ
    [few] { $count } ممارسات تجسد هذا المبدأ
    [many] { $count } ممارسة تجسد هذا المبدأ
   *[other] { $count } ممارسة تجسد هذا المبدأ
}
country-description = ممارسات لتنفيذ الاتفاق العالمي من أجل الهجرة: { $it }
country-practices = { $n ->
    [zero] لا توجد ممارسات منشورة تتعلق بهذا البلد.
    [one] ممارسة منشورة واحدة تتعلق بهذا البلد.
    [two] ممارستان منشورتان تتعلقان بهذا البلد.
    [few] { $count } ممارسات منشورة تتعلق بهذا البلد.
    [many] { $count } ممارسة منشورة تتعلق بهذا البلد.
   *[other] { $count } ممارسة منشورة تتعلق بهذا البلد.
}
country-none = لا توجد ممارسة من هنا بعد
country-none-text = اطلع على ما نجح في المنطقة نفسها.
champion-country = بلد رائد
practices-by-objective = الممارسات حسب الهدف

## The Compact and the Network

regional-reviews = الاستعراضات الإقليمية
commission = اللجنة الإقليمية
rounds = الجولات
champion-countries = البلدان الرائدة
champion-countries-note = استنادا إلى قوائم منشورة علنا حتى عام 2023. وقد تكون القائمة غير كاملة.
executive-committee = اللجنة التنفيذية
coordinator = الجهة المنسقة
entities-heading = { $n ->
    [zero] أعضاء الشبكة
    [one] عضو الشبكة
    [two] عضوا الشبكة
    [few] أعضاء الشبكة ({ $count })
    [many] أعضاء الشبكة ({ $count })
   *[other] أعضاء الشبكة ({ $count })
}
workstreams = مسارات العمل
workstream = مسار العمل
co-leads = القيادة المشتركة
not-stated = غير مذكور

## Pages of text

contact-operator = للاتصال بمشغّل هذا الموقع:

## Appearance

appearance = المظهر
appearance-lead = اختر مظهر الصفحات على هذا الجهاز. ويُحفظ الاختيار في ملف تعريف ارتباط ولا يُحفظ في أي مكان آخر.
appearance-auto = بحسب إعدادات جهازك
appearance-light = فاتح
appearance-dark = داكن
appearance-save = حفظ الاختيار

## Vocabularies

kind-government = حكومة
kind-local-authority = سلطة محلية
kind-un-entity = كيان تابع للأمم المتحدة
kind-intergovernmental = منظمة حكومية دولية
kind-civil-society = المجتمع المدني
kind-diaspora = منظمة للمغتربين أو يقودها مهاجرون
kind-trade-union = نقابة عمالية
kind-faith-based = منظمة دينية
kind-red-cross = الصليب الأحمر أو الهلال الأحمر
kind-private-sector = القطاع الخاص
kind-academia = الأوساط الأكاديمية
kind-media = وسائل الإعلام
kind-other = جهة أخرى
type-partnership = شراكة أو مبادرة لأصحاب المصلحة المتعددين
type-project = مشروع أو برنامج
type-research = دراسة بحثية
type-policy = سياسة، بما في ذلك القوانين والتدابير العامة
type-service = تقديم الخدمات
type-tool = أداة أو منصة
type-training = تدريب
type-campaign = حملة
type-other = نوع آخر
scope-global = عالمي
scope-regional = إقليمي
scope-national = وطني
scope-local = محلي
language-en = الإنكليزية
language-fr = الفرنسية
language-es = الإسبانية
language-ar = العربية
language-ru = الروسية
language-zh = الصينية

## When something goes wrong

error-not-found-title = الصفحة غير موجودة
error-not-found-text = قد يكون في العنوان خطأ أو تكون الصفحة قد نُقلت. ابحث عنها أو تابع من إحدى هذه الصفحات.
error-bad-request-title = تعذر فهم هذا الطلب
error-bad-request-text = كان العنوان أو الاستمارة غير مكتمل. عد إلى الخلف وحاول مرة أخرى.
error-cross-site-title = وردت هذه الاستمارة من موقع آخر
error-cross-site-text = حرصا على سلامتك، لا تُقبل الاستمارات إلا من صفحات هذا الموقع. افتح الصفحة هنا وحاول مرة أخرى.
error-too-large-title = الحجم كبير جدا
error-too-large-text = ما أرسلته يتجاوز الحجم المقبول. اختصره وحاول مرة أخرى.
error-internal-title = حدث خطأ من جانبنا
error-internal-text = سُجل الخطأ. حاول مرة أخرى بعد قليل؛ وإذا استمر فأبلغ المشغّل بالمرجع أدناه.
error-unavailable-title = الخدمة غير متاحة مؤقتا
error-unavailable-text = لم يُفقد شيء. يرجى المحاولة مرة أخرى بعد بضع ثوان.
error-unavailable-again = حاول مرة أخرى
error-reference = المرجع:
