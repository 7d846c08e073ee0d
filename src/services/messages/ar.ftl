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

## Signing up, in and out

sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
sign-up = إنشاء حساب
account = حسابك
account-menu = قائمة الحساب
signed-in-as = تم تسجيل الدخول باسم { $it }
back-to = العودة إلى { $it }
email = عنوان البريد الإلكتروني
email-hint = لا نراسلك عليه إلا بشأن حسابك وما تتابعه
password = كلمة المرور
password-show = إظهار
password-hide = إخفاء
password-new = كلمة المرور الجديدة
password-hint = 15 حرفا على الأقل. وأفضل ما تختاره جملة لا يكتبها أحد غيرك
password-hint-factor = 8 أحرف على الأقل، لأنك تستخدم أيضا رمزا لتسجيل الدخول
optional = (اختياري)
problem-summary = توجد مشكلة
error-prefix = خطأ:
continue = متابعة
save = حفظ
cancel = إلغاء
saved = حُفظت تغييراتك.
sign-in-lead = يتيح لك تسجيل الدخول تبادل الممارسات والمشاركة في النقاش وتقديم التعهدات. ولا تحتاج القراءة إلى حساب.
sign-in-failed = أدخل عنوان حسابك وكلمة مروره. فالعنوان وكلمة المرور اللذان أدخلتهما لا يتوافقان، أو أن العنوان غير مؤكد
sign-in-first = سجّل الدخول للمتابعة. وستعود بعد ذلك إلى الصفحة التي طلبتها.
sign-in-new = هل هذه زيارتك الأولى؟
sign-in-forgot = تعيين كلمة مرور جديدة
sign-in-sso = تسجيل الدخول عن طريق { $it }
sign-in-sso-failed = لم ينجح تسجيل الدخول عن طريق { $it }. حاول مرة أخرى أو سجّل الدخول بكلمة مرورك.
sign-in-sso-unknown = لا يوجد حساب بالعنوان الذي ورد إلينا من { $it }. أنشئ أولا حسابا بهذا العنوان.
signed-out = تم تسجيل خروجك.
sign-up-lead = للعاملين في مجال الهجرة: في الحكومات والمدن والنقابات وجمعيات المهاجرين ومراكز البحوث وقطاع الأعمال ومنظومة الأمم المتحدة.
sign-up-closed = لا تُقبل حسابات جديدة في الوقت الحالي
sign-up-closed-text = أوقف مشغّل هذه البوابة إنشاء حسابات جديدة مؤقتا. ويمكن قراءة كل شيء من دون حساب.
name = اسمك
name-hint = كما سيراه الآخرون
name-enter = أدخل اسمك
country = البلد أو الإقليم
language = اللغة
language-hint = للرسائل الإلكترونية التي نرسلها إليك
house-rules-agree = ألتزم بقواعد السلوك وقد قرأت كيف تُستخدم بياناتي
house-rules-agree-enter = ضع علامة على أنك تلتزم بقواعد السلوك
house-rules = قواعد السلوك
sign-up-sent = تحقق من بريدك الإلكتروني
sign-up-sent-text = أرسلنا رسالة إلى العنوان الذي أدخلته. اتبع الرابط الوارد فيها في غضون 24 ساعة. وإذا كان لديك حساب بالفعل، فستذكر الرسالة ذلك.
mail-missing = ألم تصل الرسالة بعد عشر دقائق؟ ابحث في البريد غير المرغوب فيه، ثم حاول مرة أخرى.
confirmation = تأكيد عنوانك
confirmation-text = اضغط على الزر لتأكيد أن العنوان { $it } يخصك.
confirmation-do = تأكيد هذا العنوان
confirmation-done = تم تأكيد عنوانك. ويمكنك الآن تسجيل الدخول.
confirmation-changed = تم تأكيد عنوانك الجديد وبدأ العمل به.
link-over = لم يعد هذا الرابط صالحا
link-over-text = إما أنه استُخدم من قبل، أو حل محله رابط أحدث، أو انقضت مدته. اطلب رابطا جديدا.
code = الرمز
code-lead = افتح تطبيق المصادقة وأدخل الرمز المكون من ستة أرقام الذي يعرضه لهذه البوابة.
code-hint = ستة أرقام، أو أحد رموز الاسترداد
code-wrong = أدخل الرمز الذي يعرضه التطبيق الآن، أو رمز استرداد لم تستخدمه بعد
code-title = إدخال الرمز
password-reset = تعيين كلمة مرور جديدة
password-reset-lead = أدخل عنوانك. وسنرسل إليك رابطا يمكنك به تعيين كلمة مرور جديدة في غضون 30 دقيقة.
password-reset-send = إرسال الرابط
password-reset-sent-text = إذا كان هناك حساب بهذا العنوان، فستصل إليه رسالة بعد قليل. اتبع الرابط الوارد فيها في غضون 30 دقيقة.
password-reset-done = تم تعيين كلمة مرورك الجديدة. سجّل الدخول بها؛ وقد أُنهيت جميع الجلسات الأخرى.
proof = إثبات هويتك
proof-text = ما أنت مقبل عليه إجراء حساس. أدخل كلمة مرورك مرة أخرى، أو رمزا من تطبيقك.
proof-enter = أدخل كلمة مرورك، أو رمزا من تطبيقك
second-factor-needed = يتطلب دورك عامل تحقق ثانيا
second-factor-needed-text = أنت تتصرف هنا نيابة عن آخرين. أعدّ أولا تطبيق مصادقة، حتى لا تكفي كلمة مرور مسروقة للدخول.
role-needed = هذه الصفحة مخصصة لمن لهم دور معين. إذا كنت تحتاج إليها في عملك، فاكتب إلى المشغّل.
too-many-title = محاولات كثيرة جدا
too-many-text = { $n ->
    [zero] حفاظا على سلامة الحسابات والخدمة نبطئ المحاولات المتكررة. حاول مرة أخرى الآن.
    [one] حفاظا على سلامة الحسابات والخدمة نبطئ المحاولات المتكررة. حاول مرة أخرى بعد دقيقة واحدة.
    [two] حفاظا على سلامة الحسابات والخدمة نبطئ المحاولات المتكررة. حاول مرة أخرى بعد دقيقتين.
    [few] حفاظا على سلامة الحسابات والخدمة نبطئ المحاولات المتكررة. حاول مرة أخرى بعد { $count } دقائق.
    [many] حفاظا على سلامة الحسابات والخدمة نبطئ المحاولات المتكررة. حاول مرة أخرى بعد { $count } دقيقة.
   *[other] حفاظا على سلامة الحسابات والخدمة نبطئ المحاولات المتكررة. حاول مرة أخرى بعد { $count } دقيقة.
}
form-over-title = لم تعد هذه الاستمارة صالحة
form-over-text = إما أنها ظلت مفتوحة مدة طويلة، أو أنك سجّلت الدخول أو الخروج بعد فتحها. عد إلى الخلف وأعد تحميل الصفحة وأرسل الاستمارة مرة أخرى. ولم يتغير شيء.
forbidden-title = لا يُسمح لك بهذا الإجراء
stale-title = سبقك شخص آخر
stale-text = جرى تعديل هذا المحتوى بعد أن فتحت الصفحة. عد إلى الخلف وأعد تحميل الصفحة واطلع عليها مرة أخرى. ولم يتغير شيء من جانبك.

## What is wrong with a field

problem-email = أدخل عنوان بريد إلكتروني على غرار name@example.org
problem-characters = احذف الأحرف التي لا يمكن رؤيتها أو تخزينها
problem-too-long = { $n ->
    [zero] اترك هذا الحقل فارغا
    [one] استخدم حرفا واحدا على الأكثر
    [two] استخدم حرفين على الأكثر
    [few] استخدم { $count } أحرف على الأكثر
    [many] استخدم { $count } حرفا على الأكثر
   *[other] استخدم { $count } حرف على الأكثر
}
problem-too-short = { $n ->
    [zero] استخدم أي عدد من الأحرف
    [one] استخدم حرفا واحدا على الأقل
    [two] استخدم حرفين على الأقل
    [few] استخدم { $count } أحرف على الأقل
    [many] استخدم { $count } حرفا على الأقل
   *[other] استخدم { $count } حرف على الأقل
}
problem-guessable = اختر كلمة مرور يصعب تخمينها: من دون عبارات شائعة أو مفاتيح متجاورة أو أسماء أو عنوانك
problem-choose = اختر أحد الخيارات المعروضة
problem-file = اختر ملفا
problem-file-type = اختر ملفا من أحد الأنواع المذكورة؛ ويجب أن يطابق محتواه ما يدل عليه اسمه
problem-file-large = اختر ملفا لا يتجاوز حجمه 10 ميغابايت
problem-file-harmful = اختر ملفا آخر: فهذا الملف يتضمن وحدات ماكرو أو ملفا مضغوطا آخر، أو يصبح حجمه كبيرا جدا عند فك ضغطه
problem-address = أدخل عنوانا على الويب يبدأ بـ ⁦https://⁩
problem-same-address = أدخل عنوانا غير العنوان الحالي

## The account

account-profile = الملف الشخصي
account-profile-text = اسمك ولغاتك ومجالاتك، وما هو متاح للجميع
account-security = كلمة المرور وتسجيل الدخول
account-organisations = منظماتك
account-organisations-text = الجهات التي تنتمي إليها وتتحدث باسمها
account-notifications = الإشعارات
account-notifications-text = ما حدث، وما تريد أن تُبلَّغ به
account-data = بياناتك
account-data-text = أخذ بياناتك معك، أو حذف الحساب
account-roles = أدوارك
account-roles-none = ليس لك دور خاص. ويمكنك القيام بكل ما يمكن للأعضاء القيام به.
affiliation = جهة الانتماء
affiliation-hint = حيث تعمل أو تتطوع، بصياغتك الخاصة
languages-spoken = لغات عملك
expertise = الأهداف التي تعرفها جيدا
expertise-hint = يساعد ذلك المحررين في العثور على مراجِعين، ويساعد الآخرين في العثور عليك
public-fields = ما يراه الآخرون
public-fields-hint = يظهر اسمك دائما للجميع إلى جانب ما تنشره. ولا يظهر عنوانك أبدا
public-affiliation = جهة انتمائي
public-country = بلدي أو إقليمي
public-languages = لغاتي
public-expertise = أهدافي
profile-public = صفحتك العامة
password-change = تغيير كلمة مرورك
password-changed = تم تغيير كلمة مرورك. وقد أُنهيت جميع الجلسات الأخرى.
address-change = تغيير عنوانك
address-current = عنوانك الحالي هو { $it }.
address-new = العنوان الجديد
address-sent = أرسلنا رابطا إلى { $it }. ويظل عنوانك القديم معمولا به إلى أن تتبع الرابط.
address-change-do = إرسال رابط إلى العنوان الجديد
address-undo = الاحتفاظ بالعنوان القديم
address-undo-text = اضغط على الزر للاحتفاظ بالعنوان { $it } عنوانا لحسابك. وستنتهي جميع الجلسات، وينبغي لك أن تعيّن كلمة مرور جديدة.
address-undo-do = الاحتفاظ بالعنوان القديم
address-undone = عاد العمل بعنوانك القديم. عيّن الآن كلمة مرور جديدة.
second-factor = عامل التحقق الثاني
second-factor-text = رمز من تطبيق على هاتفك، إضافة إلى كلمة مرورك. ويعمل من دون اتصال بالشبكة.
second-factor-on = حسابك محمي بعامل تحقق ثان منذ { $it }.
second-factor-off = حسابك غير محمي بعامل تحقق ثان.
second-factor-set-up = إعداد تطبيق مصادقة
second-factor-scan = امسح هذه الصورة بتطبيق مصادقة، أو اكتب المفتاح فيه. ثم أدخل الرمز الذي يعرضه التطبيق.
second-factor-picture = المفتاح في شكل صورة لكاميرا التطبيق
second-factor-key = المفتاح
second-factor-turn-on = تفعيل
second-factor-done = عامل التحقق الثاني مفعّل.
second-factor-remove = إيقاف عامل التحقق الثاني
second-factor-removed = عامل التحقق الثاني متوقف.
second-factor-required = يتطلب دورك عامل تحقق ثانيا، ولذلك لا يمكن إيقافه.
recovery-codes = رموز الاسترداد
recovery-codes-text = يعمل كل رمز من هذه الرموز مرة واحدة بدلا من التطبيق، عند فقدان الهاتف مثلا. اطبعها أو دوّنها الآن: فلن تُعرض مرة أخرى.
recovery-codes-left = { $n ->
    [zero] لم يبق لديك أي رمز استرداد.
    [one] بقي لديك رمز استرداد واحد.
    [two] بقي لديك رمزا استرداد.
    [few] بقي لديك { $count } رموز استرداد.
    [many] بقي لديك { $count } رمز استرداد.
   *[other] بقي لديك { $count } رمز استرداد.
}
recovery-codes-new = إنشاء رموز استرداد جديدة
sessions = الأماكن التي سجّلت الدخول منها
sessions-lead = جميع المتصفحات التي سجّلت الدخول منها. أنهِ الجلسات التي لا تعرفها، وعيّن كلمة مرور جديدة.
session-this = هذه الجلسة
session-since = تسجيل الدخول
session-seen = آخر نشاط
session-network = الشبكة
session-end = إنهاء هذه الجلسة
session-end-others = إنهاء جميع الجلسات الأخرى
session-ended = أُنهيت الجلسة.
session-others-ended = أُنهيت جميع الجلسات الأخرى.
data-export = أخذ بياناتك معك
data-export-text = كل ما تحتفظ به البوابة عنك: الحساب والملف الشخصي والمنظمات والجلسات والرسائل وما قمت به.
data-export-html = الفتح كصفحة
data-export-json = التنزيل بصيغة JSON
data-title = ما تحتفظ به هذه البوابة عنك
data-made = تاريخ الإعداد: { $it }
deletion = حذف حسابك
deletion-text = يُمحى فورا اسمك وعنوانك وملفك الشخصي وجلساتك وإشعاراتك. ويبقى ما قمت به لصالح منظمة أو ما نشرته، بوصفه عمل عضو سابق. ولا يمكن التراجع عن ذلك.
deletion-agree = أدرك أنه لا يمكن التراجع عن ذلك
deletion-agree-enter = ضع علامة على أنك تدرك ذلك
deletion-last = أنت المدير الأخير. امنح هذا الدور أولا لشخص آخر.
deletion-done = حُذف حسابك.
former-member = عضو سابق
person-member-since = عضو منذ { $it }
person-about = نبذة عن هذا الشخص
role-reviewer = مراجِع
role-reviewer-un = مراجِع من الأمم المتحدة
role-reviewer-external = مراجِع خارجي
role-editor = محرر
role-chief-editor = رئيس التحرير
role-moderator = مشرف
role-administrator = مدير

## Notifications

notifications = الإشعارات
notifications-unread = { $n ->
    [zero] لا توجد إشعارات غير مقروءة
    [one] إشعار واحد غير مقروء
    [two] إشعاران غير مقروءين
    [few] { $count } إشعارات غير مقروءة
    [many] { $count } إشعارا غير مقروء
   *[other] { $count } إشعار غير مقروء
}
notifications-empty = لم يحدث شيء بعد
notifications-empty-text = يظهر هنا كل ما يعنيك عند حدوثه.
notifications-read = وضع علامة مقروء على الجميع
notifications-settings = ما تريد أن تُبلَّغ به
notifications-settings-lead = الرسائل المتعلقة بسلامة حسابك وبالمهام التي توليتها تصلك دائما.
notifications-what = بشأن
notifications-tray = على البوابة
notifications-mail = بالبريد الإلكتروني
notifications-always = دائما
kind-of-notice-account = حسابك وأدوارك
kind-of-notice-organisation = منظماتك
unsubscribe = إيقاف هذه الرسائل
unsubscribe-text = اضغط على الزر لكي لا تتلقى مزيدا من الرسائل الإلكترونية بشأن: { $it }. وستظل تراها على البوابة.
unsubscribe-do = إيقاف هذه الرسائل
unsubscribe-done = لن تتلقى مزيدا من الرسائل الإلكترونية بشأن: { $it }.
notice-password-changed = تم تغيير كلمة مرورك
notice-address-changed = تم تغيير عنوان حسابك
notice-factor-on = تم تفعيل عامل التحقق الثاني
notice-factor-off = تم إيقاف عامل التحقق الثاني
notice-sign-on-linked = أصبح بالإمكان فتح حسابك عبر الدخول الموحد
notice-codes-new = تم إنشاء رموز استرداد جديدة
notice-role-granted = مُنحت دورا: { $it }
notice-role-ended = انتهى دورك: { $it }
notice-membership-asked = طلب انضمام إلى { $it } من { $other }
notice-membership-confirmed = أصبحت تنتمي إلى { $it }
notice-membership-refused = لم تقبل { $it } طلب انضمامكم
notice-membership-ended = لم تعد تنتمي إلى { $it }
notice-organisation-verified = تم التحقق من المنظمة: { $it }

## Mails

mail-hello = تحية طيبة { $it }،
mail-hello-nobody = تحية طيبة،
mail-link-help = إذا لم يعمل الزر، فانسخ هذا العنوان إلى متصفحك:
mail-why-account = تصلك هذه الرسالة لأنها تتعلق بسلامة حسابك.
mail-why-asked = تصلك هذه الرسالة لأن شخصا ما، هو أنت على الأرجح، أدخل هذا العنوان على البوابة. وإذا لم تكن أنت من فعل ذلك، فلا تفعل شيئا.
mail-why-settings = تصلك هذه الرسالة بناء على إعداداتك. ويمكنك تغييرها:
mail-not-un = مشروع مستقل مفتوح المصدر. ليس موقعا للأمم المتحدة.
mail-confirm-subject = أكّد عنوانك
mail-confirm-text = مرحبا بك. أكّد في غضون 24 ساعة أن هذا العنوان يخصك، فيصبح حسابك جاهزا.
mail-confirm-action = تأكيد عنواني
mail-known-subject = لديك حساب بالفعل
mail-known-text = حاول شخص ما إنشاء حساب بهذا العنوان، لكن هناك حسابا به بالفعل. إذا كنت أنت من فعل ذلك، فسجّل الدخول، أو عيّن كلمة مرور جديدة إن لم تعد تعرف كلمة مرورك.
mail-reset-subject = تعيين كلمة مرور جديدة
mail-reset-text = عيّن كلمة مرور جديدة بهذا الرابط في غضون 30 دقيقة. وهو يعمل مرة واحدة. وإذا لم تطلبه، فلا تفعل شيئا: فكلمة مرورك تبقى كما هي.
mail-reset-none-subject = لا يوجد حساب بهذا العنوان
mail-reset-none-text = طلب شخص ما كلمة مرور جديدة لهذا العنوان، لكن لا يستخدمه أي حساب. إذا كنت أنت من فعل ذلك، فجرّب عنوانا آخر أو أنشئ حسابا.
mail-address-subject = أكّد عنوانك الجديد
mail-address-text = أكّد في غضون 24 ساعة أن هذا هو العنوان الجديد لحسابك.
mail-address-notice-subject = عنوان حسابك على وشك أن يتغير
mail-address-notice-text = طلب شخص سجّل الدخول إلى حسابك تغيير عنوانه إلى { $it }. إذا لم تكن أنت من فعل ذلك، فاحتفظ بالعنوان القديم بهذا الرابط في غضون 72 ساعة، ثم عيّن كلمة مرور جديدة.
mail-address-notice-action = الاحتفاظ بالعنوان القديم
mail-notice-text = جرى ذلك في { $it }. إذا كنت أنت من فعل ذلك، فلا حاجة إلى أي إجراء. وإلا فعيّن فورا كلمة مرور جديدة وأنهِ جميع الجلسات.
mail-see-account = الاطلاع على حسابي
mail-see-organisation = الاطلاع على صفحة المنظمة
mail-see-members = الاطلاع على طلبات الانضمام
mail-notice-plain = يمكنك الاطلاع عليه على البوابة.

## Organisations

organisations = المنظمات
organisations-lead = الجهات المشاركة: الحكومات والمدن والنقابات وجمعيات المهاجرين ومنظومة الأمم المتحدة وغيرها.
organisations-count = { $n ->
    [zero] لا توجد منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
organisations-none = لا توجد منظمة مطابقة
organisations-none-text = جرّب كلمة أخرى، أو أدخل منظمتك.
organisations-search = اسم المنظمة
organisation-new = إدخال منظمة
organisation-new-lead = تأكد أولا من أنها غير موجودة هنا. وستصبح أول ممثل لها؛ ويتحقق منها العاملون في البوابة.
organisation-edit = تعديل بيانات المنظمة
organisation-name = اسم المنظمة
organisation-name-enter = أدخل اسم المنظمة
organisation-kind = نوع المنظمة
organisation-kind-choose = اختر نوع المنظمة
organisation-website = الموقع الشبكي
organisation-domain = نطاق البريد الإلكتروني
organisation-domain-hint = مثلا city.example.org. ويمكن للأعضاء الذين لديهم عنوان مؤكد في هذا النطاق أن ينضموا مباشرة
organisation-about = نبذة عن المنظمة
organisation-logo = الشعار
organisation-logo-hint = بصيغة PNG أو JPEG أو WebP، بحجم لا يتجاوز 10 ميغابايت
organisation-logo-text = شعار { $it }
organisation-evidence = مستند إثبات للتحقق
organisation-evidence-hint = رسالة على ورق رسمي مثلا: بصيغة PDF أو DOCX أو ODT أو PNG أو JPEG أو WebP، بحجم لا يتجاوز 10 ميغابايت. ولا يراه إلا الممثلون والعاملون في البوابة
organisation-files = ملفات التحقق
organisation-upload = رفع
organisation-uploaded = تم حفظ الملف.
organisation-file-removed = تمت إزالة الملف.
organisation-file-remove = إزالة
organisation-taken = توجد بالفعل منظمة بهذا الاسم
organisation-verified = تم التحقق منها
organisation-verified-how = تم التحقق منها في { $it }
organisation-unverified = لم يتم التحقق منها بعد
organisation-practices = ممارساتها
organisation-practices-none = لم تُذكر هذه المنظمة في أي ممارسة بعد.
organisation-people = الأشخاص
organisation-people-none = لا أحد هنا يُظهر انتماءه إليها.
organisation-join = الانضمام إلى هذه المنظمة
organisation-join-text = يؤكد أحد الممثلين أنك تنتمي إليها. وإذا كان لديك عنوان مؤكد في نطاق بريدها الإلكتروني، فإنك تنضم فورا.
organisation-asked = لقد طلبت الانضمام. وسيرد عليك أحد الممثلين.
organisation-joined = أنت تنتمي إلى هذه المنظمة.
organisation-leave = مغادرة هذه المنظمة
organisation-left = لقد غادرت المنظمة.
organisation-members = الأعضاء
organisation-members-lead = من ينتمي إليها، ومن يجوز له التحدث باسمها، ومن يطلب الانضمام إليها.
organisation-asking = طلب انضمام
organisation-member = عضو
organisation-representative = ممثل
organisation-representative-hint = يجوز للممثلين التحدث باسم المنظمة وتأكيد الأعضاء
organisation-member-since = منذ
organisation-confirm = تأكيد
organisation-refuse = رفض
organisation-end = إنهاء العضوية
organisation-promote = تعيين كممثل
organisation-demote = تعيين كعضو
organisation-last-representative = تحتاج المنظمة التي لها أعضاء إلى ممثل. عيّن ممثلا آخر أولا
organisation-none = لا تنتمي إلى أي منظمة هنا
organisation-none-text = ابحث عن منظمتك وانضم إليها، أو أدخلها.

## Administration

admin = الإدارة
admin-lead = الأشخاص والأدوار والمنظمات والمهام والبريد والسجل. وكل ما تغيره هنا يُدوَّن في السجل.
admin-people = الأشخاص
admin-people-lead = جميع أصحاب الحسابات، من الأحدث إلى الأقدم.
admin-search-people = الاسم أو العنوان
admin-organisations = المنظمات
admin-jobs = المهام
admin-jobs-lead = الأعمال الجارية في الخلفية، من الأحدث إلى الأقدم. وما تكرر فشله ينتظر هنا إلى أن يبت فيه شخص.
admin-mail = البريد
admin-mail-lead = كل رسالة أرسلتها البوابة أو سترسلها، من الأحدث إلى الأقدم.
admin-audit = السجل
admin-audit-lead = من فعل ماذا وبمن، من الأحدث إلى الأقدم. ولا يمكن تغيير شيء أو إزالته.
admin-settings = الإعدادات
admin-settings-lead = ما يمكن تغييره أثناء تشغيل البوابة، وما حُدد عند بدء تشغيلها.
admin-sign-up-open = يمكن إنشاء حسابات جديدة
admin-started-with = ما حُدد عند بدء التشغيل
admin-setting = الإعداد
admin-value = القيمة
admin-secret = محدد، لا يُعرض
admin-unset = غير محدد
admin-none = لا شيء هنا
admin-none-text = لا شيء يطابق ما طلبته.
admin-state = الحالة
admin-when = متى
admin-who = من
admin-what = ماذا
admin-whom = الشخص أو الشيء المعني
admin-details = التفاصيل
admin-program = البوابة نفسها
admin-confirmed = العنوان مؤكد
admin-factor = عامل التحقق الثاني
admin-factor-on = مفعّل
admin-factor-off = متوقف
admin-deactivate = تعطيل الحساب
admin-reactivate = إعادة تفعيل الحساب
admin-deactivated = معطَّل
admin-end-sessions = إنهاء جميع الجلسات
admin-factor-remove = إزالة عامل التحقق الثاني
admin-factor-remove-text = لا يجوز ذلك إلا إذا فقد الشخص عامل التحقق وكان مديران متأكدين من هوية مقدم الطلب: يقترح الأول ويؤكد مدير آخر.
admin-factor-proposed = قُدم اقتراح بإزالة عامل التحقق الثاني من جانب { $it }.
admin-factor-confirm = تأكيد الإزالة
admin-grant = منح دور
admin-roles = الأدوار
admin-sessions = الجلسات
admin-role = الدور
admin-role-choose = اختر دورا
admin-role-end = إنهاء هذا الدور
admin-role-last = يحتفظ المدير الأخير بدوره
admin-own = لا يغيّر أحد أدواره بنفسه
admin-verify = تأكيد التحقق
admin-unverify = سحب التحقق
admin-retry = المحاولة مرة أخرى
admin-job = المهمة
admin-attempts = المحاولات
admin-due = موعد التنفيذ
admin-last-error = آخر خطأ
admin-waiting = قيد الانتظار
admin-running = قيد التنفيذ
admin-done = تم التنفيذ
admin-failed = توقفت المحاولات
admin-queued = في انتظار الإرسال
admin-sent = تم الإرسال
admin-written = تمت الكتابة في ملف
admin-subject = الموضوع
admin-to = إلى
admin-filter = عرض
admin-all = الكل
admin-erased = تم المحو
verb-practice-published = نشر
verb-person-joined = إنشاء حساب
verb-person-signed-in = تسجيل الدخول
verb-person-changed-profile = تعديل الملف الشخصي
verb-person-changed-password = تعيين كلمة مرور جديدة
verb-person-changed-address = تغيير العنوان
verb-person-kept-address = الاحتفاظ بالعنوان القديم
verb-person-turned-on-factor = تفعيل عامل التحقق الثاني
verb-person-turned-off-factor = إيقاف عامل التحقق الثاني
verb-person-linked-sign-on = ربط الدخول الموحد
verb-person-renewed-codes = إنشاء رموز استرداد جديدة
verb-person-ended-sessions = إنهاء جلسات
verb-person-exported-data = تصدير البيانات
verb-person-deleted = حذف الحساب
verb-person-deactivated = تعطيل حساب
verb-person-reactivated = إعادة تفعيل حساب
verb-factor-removal-proposed = اقتراح إزالة عامل التحقق الثاني
verb-factor-removed = إزالة عامل التحقق الثاني
verb-role-granted = منح دور
verb-role-ended = إنهاء دور
verb-organisation-entered = إدخال
verb-organisation-changed = تعديل
verb-organisation-verified = التحقق من
verb-organisation-unverified = سحب التحقق من
verb-membership-asked = طلب الانضمام إلى
verb-membership-confirmed = تأكيد عضو في
verb-membership-refused = رفض طلب انضمام إلى
verb-membership-changed = تعديل عضوية في
verb-membership-ended = إنهاء عضوية في
verb-file-uploaded = رفع ملف لصالح
verb-file-removed = إزالة ملف يخص
verb-job-retried = إعادة محاولة مهمة
verb-mail-retried = إعادة إرسال رسالة
verb-setting-changed = تغيير إعداد

## The demonstration

demo-people = أشخاص لتجربة البوابة
demo-people-text = جميعهم شخصيات خيالية. وكلمة المرور لتسجيل دخول كل منهم هي { $it }.
demo-code = الرمز الحالي: { $it }
